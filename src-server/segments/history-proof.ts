import { randomBytes } from 'node:crypto'
import type { Database, Here } from '../database/database'
import { Refusal } from '../http/refusal'
import { findHead, findMark, type Head, type Place, setEpoch } from './segments-queries'

/** 8 random bytes as hex: an epoch, or the mark of a segment. */
export function randomMark(): string {
  return randomBytes(8).toString('hex')
}

/** A place in the log as a device keeps it; the contract says what it proves. */
export function cursorText(epoch: string, { position, mark }: Place): string {
  return `${epoch}.${position}.${mark}`
}

interface Cursor extends Place {
  readonly epoch: string
}

/** Reads a cursor that has the shape of one. */
export function readCursor(text: string): Cursor {
  const [epoch = '', position = '', mark = ''] = text.split('.')
  return { epoch, position: Number(position), mark }
}

interface Asked {
  readonly workspace: string
  /** All cursors that the device holds out. */
  readonly cursors: readonly (string | undefined)[]
  /** Whether something is added: then others wait from here on. */
  readonly isAdding: boolean
}

/**
 * Does `work` when the log is the one that gave out the cursors, in one transaction with looking at it. A cursor of this
 * epoch that does not fit proves that the log was put back from a copy: it gets a new epoch, for good, so that every
 * device compares anew, once. Throws the refusals `start-anew`, with the epoch that holds now, and `no-workspace`.
 */
export async function inProvenLog<Result>(
  database: Database,
  { workspace, cursors, isAdding }: Asked,
  work: (here: Here, log: Head) => Promise<Result>,
): Promise<Result> {
  const held = cursors.filter((one) => one !== undefined).map(readCursor)
  const done = await database.inWorkspace(workspace, async (here) => {
    const log = isAdding ? await database.lockWorkspace(here) : await findHead(here)
    if (!log) throw new Refusal('no-workspace')
    if (held.some(({ epoch }) => epoch !== log.epoch)) throw new Refusal('start-anew', { epoch: log.epoch })
    for (const { position, mark } of held) if ((await findMark(here, position)) !== mark) return null
    return { result: await work(here, log) }
  })
  if (done) return done.result
  throw new Refusal('start-anew', { epoch: await renewEpoch(database, workspace, held) })
}

/** A new epoch, unless another device has found the same out meanwhile. */
function renewEpoch(database: Database, workspace: string, held: readonly Cursor[]): Promise<string> {
  return database.inWorkspace(workspace, async (here) => {
    const log = await database.lockWorkspace(here)
    if (!log) throw new Refusal('no-workspace')
    if (held.some(({ epoch }) => epoch !== log.epoch)) return log.epoch
    const epoch = randomMark()
    await setEpoch(here, epoch)
    return epoch
  })
}
