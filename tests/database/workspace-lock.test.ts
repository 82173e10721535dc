import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acquireWorkspaceLock } from '../../src-main/database/workspace-lock'
import { temporaryFolder } from '../support/open-test-database'

const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')

/** What `acquireWorkspaceLock` does, in another process, which then says what came of it and waits. */
function otherProcess(folder: string) {
  const script = `
    const Database = require(${JSON.stringify(sqlite)})
    try {
      new Database(${JSON.stringify(path.join(folder, 'writer.lock'))}, { timeout: 0 }).exec('BEGIN IMMEDIATE')
      console.log('has it')
    } catch (error) {
      console.log(error.code)
    }
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const says = once(child.stdout, 'data').then(([bytes]) => String(bytes).trim())
  return { child, says }
}

test('a folder has one writer', () => {
  const folder = temporaryFolder()
  const lock = acquireWorkspaceLock(folder, 1)
  expect(() => acquireWorkspaceLock(folder, 2)).toThrow(expect.objectContaining({ code: 'locked' }))
  expect(JSON.parse(readFileSync(path.join(folder, 'writer.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
    startedAt: 1,
  })
  lock.release()
  acquireWorkspaceLock(folder, 3).release()
})

test('another process is kept out, and what a killed one held is free at once', async () => {
  const folder = temporaryFolder()
  const first = otherProcess(folder)
  expect(await first.says).toBe('has it')
  expect(() => acquireWorkspaceLock(folder, 1)).toThrow(expect.objectContaining({ code: 'locked' }))
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const lock = acquireWorkspaceLock(folder, 2)
  const second = otherProcess(folder)
  expect(await second.says).toBe('SQLITE_BUSY')
  lock.release()
})

test('of many that start at once exactly one gets it', async () => {
  const folder = temporaryFolder()
  const said = await Promise.all(Array.from({ length: 6 }, () => otherProcess(folder).says))
  expect(said.filter((word) => word === 'has it')).toHaveLength(1)
})
