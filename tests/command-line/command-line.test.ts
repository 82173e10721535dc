import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { createWorkspace } from '../../src-main/create-workspace'
import { temporaryFolder } from '../support/open-test-database'
import { terminal } from './terminal'

describe('the command line', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['conquer']],
    ['an unknown option', ['info', '--loud']],
    ['a missing argument', ['search']],
    ['an argument too many', ['info', 'now']],
    ['a wrong list', ['list', 'planets']],
    ['a wrong list with a known name', ['list', 'constructor']],
    ['an export to a kind of file that there is not', ['export', 'people', '사람.pdf']],
    ['an export of deals as cards', ['export', 'deals', '거래.vcf']],
    ['an export without an extension', ['export', 'deals', '거래']],
    ['a limit that is no number', ['list', 'people', '--limit', 'many']],
    ['a wrong policy', ['import', 'x.xlsx', '--duplicates', 'shrug']],
    ['a constant for a field that there is not', ['import', 'x.xlsx', '--set', 'person.shoeSize=43']],
    ['a constant for a column of the list', ['import', 'x.xlsx', '--set', 'custom=43']],
    ['a constant without a value', ['import', 'x.xlsx', '--set', 'record.source=']],
    ['a constant without a sign', ['import', 'x.xlsx', '--set', 'record.source']],
    ['an option without its value', ['import', 'x.xlsx', '--set']],
    ['a mapping that is not there', ['import', 'x.xlsx', '--mapping', '/nowhere/mapping.json']],
    ['a sheet that is no number', ['import', 'x.xlsx', '--sheet', 'second']],
    ['a transaction that is none', ['undo', 'yesterday']],
    ['an empty argument', ['import', '']],
    ['an empty option', ['import', 'x.xlsx', '--errors', '']],
  ])('answers %s with usage on stderr and status 2', async (_name, words) => {
    const { status, out, err } = await terminal().run(...words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('Usage:')
  })

  it.each([
    ['an unknown field', '{"0": "person.shoeSize"}', 'person.shoeSize'],
    ['an unknown field in a list', '[{"index": 0, "field": "회사"}]', '회사'],
    ['a column that is no number', '{"first": "company.name"}', 'takes a file'],
    ['nothing that maps', '"company.name"', 'takes a file'],
    ['no JSON', 'company.name', 'JSON'],
  ])('answers a mapping with %s with usage and status 2', async (_name, content, reason) => {
    const file = path.join(temporaryFolder(), '열.json')
    writeFileSync(file, content)
    const { status, out, err } = await terminal().run('import', 'x.xlsx', '--mapping', file)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('--mapping')
    expect(err).toContain(reason)
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
    expect((await run('redo')).err).toBe('There is nothing to do again.\n')
    expect((await run('list', 'people', '--json')).json()).toMatchObject({ total: 14 })
  })

  it('adds the sample once, and again after it was taken back', async () => {
    const { run } = terminal()
    const first = (await run('sample', '--json')).json()
    expect(first).toMatchObject({ isNew: true })
    const again = await run('sample')
    expect(again).toMatchObject({ status: 0 })
    expect(again.out).toContain('there already')
    expect((await run('sample', '--json')).json()).toEqual({ ...first, isNew: false })
    expect((await run('info', '--json')).json()).toMatchObject({ counts: { people: 14 }, sampleLoaded: true })
    await run('undo')
    expect((await run('info', '--json')).json()).toMatchObject({ sampleLoaded: false })
    await run('redo')
    expect((await run('sample')).out).toContain('there already')
    await run('undo')
    expect((await run('sample', '--json')).json()).toMatchObject({ isNew: true })
    expect((await run('info', '--json')).json()).toMatchObject({ counts: { people: 14 } })
  })

  it('adds the sample again when somebody has deleted all of it', async () => {
    const { folder, ports, run } = terminal()
    await run('sample')
    const { items } = (await run('list', 'companies', '--json')).json() as { items: { id: string }[] }
    const workspace = await createWorkspace({ folder, access: 'write', background: false, ports })
    await workspace.call('companies.remove', { ids: items.map(({ id }) => id) })
    await workspace.close()
    expect((await run('sample', '--json')).json()).toMatchObject({ isNew: true })
  })

  it('restores and says where the old file is', async () => {
    const { folder, run } = terminal()
    await run('sample')
    const file = path.join(temporaryFolder(), '사본.sqlite')
    copyFileSync(path.join(folder, 'workspace.sqlite'), file)
    await run('undo')
    const { status, out } = await run('restore', file)
    const kept = path.join(folder, 'workspace-before-restore-2026-03-02-0900.sqlite')
    expect(status).toBe(0)
    expect(out).toBe(`Restored ${file}.\nThe old file is kept as ${kept}\n`)
    expect(existsSync(kept)).toBe(true)
    expect((await run('info', '--json')).json()).toMatchObject({ counts: { people: 14 } })
    const second = (await run('restore', kept, '--json')).json()
    expect(second['keptFile']).toBe(path.join(folder, 'workspace-before-restore-2026-03-02-0900-2.sqlite'))
    expect((await run('info', '--json')).json()).toMatchObject({ counts: { people: 0 } })
  })

  it('never writes a backup over the workspace itself', async () => {
    const { folder, run } = terminal()
    await run('sample')
    const file = path.join(folder, 'workspace.sqlite')
    const { ino } = statSync(file)
    const { status, err } = await run('backup', file)
    expect({ status, err }).toEqual({
      status: 1,
      err: `${file} could not be written. Nothing else was changed; choose another place.\n`,
    })
    expect(statSync(file).ino).toBe(ino)
  })

  it('says in words that a file stands where the workspace should be', async () => {
    const file = path.join(temporaryFolder(), '작업')
    writeFileSync(file, '')
    for (const folder of [file, path.join(file, '안')]) {
      const { status, out, err } = await terminal({ folder }).run('sample')
      expect({ status, out }).toEqual({ status: 1, out: '' })
      expect(err).toBe(`${folder} could not be written. Nothing else was changed; choose another place.\n`)
    }
  })

  it('says in words that a backup is not there', async () => {
    const { status, err } = await terminal().run('restore', '/nowhere/사본.sqlite')
    expect(status).toBe(1)
    expect(err).toBe('/nowhere/사본.sqlite is not there.\n')
  })

  it('explains itself when asked, and reads nothing', async () => {
    const { run, folder } = terminal()
    const all = await run('--help')
    expect(all).toMatchObject({ status: 0, err: '' })
    expect(all.out).toContain('search TEXT')
    const one = await run('import', '--help')
    expect(one.out).toContain('--duplicates')
    expect(one.out).not.toContain('search TEXT')
    expect(existsSync(folder)).toBe(false)
  })

  it('takes options in front of the command, and a limit of nothing', async () => {
    const { run } = terminal()
    await run('sample')
    expect((await run('--limit', '3', 'list', 'people', '--json')).json()['items']).toHaveLength(3)
    const none = (await run('search', '민준', '--limit', '0', '--json')).json()
    expect(none).toMatchObject({ items: [] })
    expect(none['total']).toBeGreaterThan(0)
  })

  it('says that a record without history is not there', async () => {
    const { status, err } = await terminal().run('history', '01900000-0000-7000-8000-000000000001')
    expect(status).toBe(1)
    expect(err).toContain('no longer here')
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
    const { status, err } = await terminal({ folder }).run('list', 'people')
    expect(status).toBe(1)
    expect(err).toContain('no Tradewind workspace')
    expect(readFileSync(file, 'utf8')).toBe('once upon a time')
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})
