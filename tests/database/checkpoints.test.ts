import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCheckpoints, moveLog } from '../../src-main/database/checkpoints'
import { type Connection, connect } from '../../src-main/database/connection'
import { temporaryFolder } from '../support/open-test-database'

function fill(connection: Connection, rows: number): void {
  connection.exec('CREATE TABLE IF NOT EXISTS filled (text TEXT)')
  connection.exec('BEGIN')
  const insert = connection.prepare('INSERT INTO filled VALUES (?)')
  for (let row = 0; row < rows; row += 1) insert.run('x'.repeat(4000))
  connection.exec('COMMIT')
}

const waiting = (connection: Connection): number => {
  const [state] = connection.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[]
  return (state?.log ?? 0) - (state?.checkpointed ?? 0)
}

describe('checkpoints', () => {
  const open = () => connect(path.join(temporaryFolder(), 'workspace.sqlite'), 'write', true)

  it('leaves little in the log and moves a thousand pages at once', () => {
    const connection = open()
    const checkpoints = createCheckpoints(connection)
    fill(connection, 100)
    checkpoints.noteCommit()
    expect(waiting(connection)).toBeGreaterThan(100)
    fill(connection, 1200)
    checkpoints.noteCommit()
    expect(waiting(connection)).toBe(0)
    connection.close()
  })

  it('lets another thread move what would take long, once at a time', async () => {
    const connection = open()
    const asked: string[] = []
    const checkpoints = createCheckpoints(connection, async (file) => {
      asked.push(file)
      await Promise.resolve()
      moveLog(file)
    })
    fill(connection, 17_000)
    const before = statSync(connection.name).size
    checkpoints.noteCommit()
    checkpoints.noteCommit()
    expect(waiting(connection)).toBeGreaterThan(16_000)
    await checkpoints.finish()
    expect(asked).toEqual([connection.name])
    expect(waiting(connection)).toBe(0)
    expect(statSync(connection.name).size).toBeGreaterThan(before + 60_000_000)
    connection.close()
  })

  it('keeps what is committed when the other thread fails, and tries again', async () => {
    const connection = open()
    let fails = true
    const checkpoints = createCheckpoints(connection, async (file) => {
      if (fails) throw new Error('no thread to be had')
      moveLog(file)
    })
    fill(connection, 17_000)
    checkpoints.noteCommit()
    await checkpoints.finish()
    expect(waiting(connection)).toBeGreaterThan(16_000)
    fails = false
    checkpoints.noteCommit()
    await checkpoints.finish()
    expect(waiting(connection)).toBe(0)
    expect(connection.prepare('SELECT count(*) FROM filled').pluck().get()).toBe(17_000)
    connection.close()
  })
})
