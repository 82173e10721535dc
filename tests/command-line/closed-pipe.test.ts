import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { cloneRoot } from '../architecture/program-copy'
import { temporaryFolder } from '../support/open-test-database'

const entry = path.join(cloneRoot, 'dist/main/cli.js')
const run = promisify(execFile)

/** The built command line in a shell, its output read by another program. Answers its exit status and what it complained. */
async function piped(words: readonly string[], reader: string): Promise<{ status: number; err: string }> {
  if (!existsSync(entry)) throw new Error('dist/main is not built: npm run build -- main')
  const script = `"$0" "$@" | ${reader} > /dev/null; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = await run('bash', ['-c', script, process.execPath, entry, ...words], {
    env: { ...process.env, LANG: 'ko_KR.UTF-8' },
  })
  return { status: Number(stdout.trim()), err: stderr }
}

test('whoever stops reading, early or at once, makes no command fail, and nothing is said about it', {
  timeout: 120_000,
}, async () => {
  const folder = path.join(temporaryFolder(), '작업')
  const at = (...words: string[]) => [...words, '--workspace', folder]
  const done = { status: 0, err: '' }
  // Readers that are gone before anything is written.
  expect(await piped(at('sample'), 'true')).toEqual(done)
  const commands = [
    ['--help'],
    at('info'),
    at('list', 'people'),
    at('list', 'people', '--json'),
    at('search', '김'),
    at('check'),
    at('devices'),
    at('export', 'people', path.join(folder, 'people.csv')),
    at('undo'),
    at('redo'),
  ]
  for (const words of commands) expect([words[0], await piped(words, 'true')]).toEqual([words[0], done])
  expect(await piped(at('list', 'people', '--json'), 'head -c 1')).toEqual(done)
  // What nobody wanted to read about was done all the same.
  const { stdout } = await run(process.execPath, [entry, ...at('list', 'people', '--json')])
  expect(JSON.stringify(JSON.parse(stdout)).length).toBeGreaterThan(1000)
  expect(existsSync(path.join(folder, 'people.csv'))).toBe(true)
})
