import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, say } from './project.mjs'

/** Locks of this clone; outside of it, so that nothing in the clone has to exist yet. */
const folder = path.join(
  os.tmpdir(),
  `tradewind-build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
)

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = Number(readFileSync(file, 'utf8').trim() || Number.NaN)
  if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
  return false
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

/** Runs `work` while no other process of this clone is in a work of the same name. A dead holder is passed over. */
export async function withLock(name, work) {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, name)
  let isWaiting = false
  while (!take(file)) {
    if (!isWaiting) say('lock', `waiting for another process that is in '${name}' (${file})`)
    isWaiting = true
    await pause()
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
