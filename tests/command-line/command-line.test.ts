import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src-main/command-line/run-command-line'
import { createWorkspace } from '../../src-main/create-workspace'
import { fixedClock } from '../support/fixed-clock'
import { manualTicker } from '../support/manual-ticker'
import { temporaryFolder } from '../support/open-test-database'

/** The command line on a workspace of its own. The parser and the backup worker are tried in the real program. */
function terminal(folder = path.join(temporaryFolder(), '작업')) {
  const ports = {
    clock: fixedClock(),
    ticker: manualTicker(),
    emit: () => undefined,
    forkParser: () => {
      throw new Error('no parser in this test')
    },
    parserFile: 'parser-process.js',
    backupWorkerFile: 'backup-worker.js',
    log: () => undefined,
  }
  return {
    folder,
    ports,
    async run(...words: string[]) {
      let out = ''
      let err = ''
      const status = await runCommandLine([...words, '--workspace', folder], {
        ports,
        language: 'en_GB.UTF-8',
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
      })
      return { status, out, err, json: () => JSON.parse(out) as Record<string, unknown> }
    },
  }
}

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['conquer']],
    ['an unknown option', ['info', '--loud']],
    ['a missing argument', ['search']],
    ['an argument too many', ['info', 'now']],
    ['a wrong list', ['list', 'planets']],
    ['a limit that is no number', ['list', 'people', '--limit', 'many']],
    ['a wrong policy', ['import', 'x.xlsx', '--duplicates', 'shrug']],
  ])('answers %s with usage on stderr and status 2', async (_name, words) => {
    const { status, out, err } = await terminal().run(...words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('Usage:')
  })

  it('prints one JSON value and nothing else', async () => {
    const { run } = terminal()
    await run('sample')
    const { out, err, json } = await run('info', '--json')
    expect(json()).toMatchObject({
      journalMode: 'wal',
      synchronous: 'full',
      counts: { people: 14, companies: 12 },
    })
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toBe('')
  })

  it('lists all rows in a stable order, or as many as asked for', async () => {
    const { run } = terminal()
    await run('sample')
    const all = (await run('list', 'people', '--json')).json()
    expect(all).toMatchObject({ total: 14 })
    expect(all['items']).toHaveLength(14)
    expect((await run('list', 'people', '--json')).json()).toEqual(all)
    expect((await run('list', 'people', '--json', '--limit', '3')).json()['items']).toHaveLength(3)
    for (const kind of ['companies', 'deals', 'tasks']) expect((await run('list', kind)).status).toBe(0)
  })

  it('finds, shows, undoes, does again and tells the history', async () => {
    const { run } = terminal()
    await run('sample')
    const found = (await run('search', '민준', '--json')).json() as { items: { id: string; kind: string }[] }
    const id = found.items.find((item) => item.kind === 'person')?.id ?? ''
    expect((await run('show', id, '--json')).json()).toMatchObject({ person: { fullName: '김민준' } })
    expect((await run('history', id, '--json')).json()).toMatchObject({ total: 1 })
    expect((await run('undo')).out).toContain('Undone: Added the sample data')
    expect((await run('list', 'people', '--json')).json()).toEqual({ items: [], total: 0 })
    expect((await run('show', id)).status).toBe(1)
    expect((await run('redo')).status).toBe(0)
    expect((await run('list', 'people', '--json')).json()).toMatchObject({ total: 14 })
  })

  it('says that there is nothing to undo', async () => {
    const { status, err } = await terminal().run('undo')
    expect(status).toBe(1)
    expect(err).toContain('nothing to undo')
  })

  it('reads beside an open window and does not write', async () => {
    const { folder, ports, run } = terminal()
    const window = await createWorkspace({ folder, access: 'write', background: false, ports })
    await window.call('people.create', { values: { fullName: 'Смирнова Ольга' } })
    expect((await run('list', 'people', '--json')).json()).toMatchObject({ total: 1 })
    const { status, err } = await run('sample')
    expect(status).toBe(1)
    expect(err).toContain('open in the window')
    await window.close()
  })

  it('exports text as text, also what looks like a formula', async () => {
    const { folder, ports, run } = terminal()
    const workspace = await createWorkspace({ folder, access: 'write', background: false, ports })
    await workspace.call('people.create', {
      values: { fullName: '=cmd|calc', country: 'KR' },
      contactPoints: [{ kind: 'mobile', rawText: '+82 10-1234-5678' }],
    })
    await workspace.close()
    const xlsx = path.join(temporaryFolder(), '사람.xlsx')
    expect((await run('export', 'people', xlsx, '--json')).json()).toEqual({ file: xlsx, rows: 1 })
    const sheet = Object.values(read(readFileSync(xlsx)).Sheets)[0]
    const cells = Object.values(sheet ?? {}).filter(
      (cell): cell is { t: string; v: string; f?: string } =>
        typeof cell === 'object' && cell !== null && 'v' in cell,
    )
    expect(cells.map((cell) => cell.v)).toEqual(expect.arrayContaining(['=cmd|calc', '+82 10-1234-5678']))
    expect(cells.every((cell) => cell.t === 's' && cell.f === undefined)).toBe(true)
    expect(utils.sheet_to_json(sheet ?? {})).toHaveLength(1)
    const csv = path.join(temporaryFolder(), 'people.csv')
    await run('export', 'people', csv)
    expect(readFileSync(csv, 'utf8')).toMatch(/^\uFEFF/)
    expect(readFileSync(csv, 'utf8')).toContain("'=cmd|calc")
  })

  it('refuses a damaged workspace in words and leaves it as it is', async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'workspace.sqlite')
    writeFileSync(file, 'once upon a time')
    const { status, err } = await terminal(folder).run('list', 'people')
    expect(status).toBe(1)
    expect(err).toContain('no Tradewind workspace')
    expect(readFileSync(file, 'utf8')).toBe('once upon a time')
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})
