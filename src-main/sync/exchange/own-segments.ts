import { AppError } from '../../../src-shared/contract/app-error'
import { forgetNames, type Holding } from '../sync-queries'
import type { ExchangeGround } from './exchange-ground'

/** A segment is looked at again after so long; one that was not whole, sooner: a cloud may only have to fetch it. */
const pause = 24 * 3600_000
const shortPause = 3600_000
/** Looked at in one exchange, so that it takes no time that anybody notices. */
const atOnce = 8

interface Look {
  readonly at: number
  readonly wasWhole: boolean
}

/**
 * Looks after the segments that this device has left in a folder. A stick that was pulled out, a disk or a cloud may leave a
 * file of the right size with nothing right in it, and only who handed it in knows what was in there.
 */
export class OwnSegments {
  readonly #looks = new Map<number, Map<string, Look>>()

  /**
   * Takes away what lies there under our names and cannot be read, and forgets that it is held: the same exchange hands those
   * entries in again. Adapts `holdings`. Throws what the target throws.
   */
  async mend(ground: ExchangeGround, holdings: Map<string, Holding>): Promise<void> {
    const { target, targetId, deps } = ground
    if (target.kind !== 'folder') return
    const looks = this.#looks.get(targetId) ?? new Map<string, Look>()
    this.#looks.set(targetId, looks)
    const damaged = await lookAtSome(ground, { holdings, looks })
    if (damaged.length === 0) return
    deps.log(`sync: ${damaged.length} of our segments cannot be read there and are handed in again`)
    await target.dropSegments(damaged, ground.signal)
    await deps.writeLocal((trx) => forgetNames(trx, targetId, damaged))
    for (const name of damaged) {
      holdings.delete(name)
      looks.delete(name)
    }
  }
}

/** Looks at those whose turn it is; answers which of them nobody can read. */
async function lookAtSome(
  ground: ExchangeGround,
  { holdings, looks }: { holdings: ReadonlyMap<string, Holding>; looks: Map<string, Look> },
): Promise<string[]> {
  const now = ground.deps.clock.now()
  const due = [...dueNames(holdings.values(), looks, now)].slice(0, atOnce)
  if (due.length === 0) return []
  const damaged: string[] = []
  for (const [name, state] of await statesOf(ground, new Set(due))) {
    const isLasting = state === 'incomplete' && looks.get(name)?.wasWhole === false
    if (state === 'changed' || isLasting) damaged.push(name)
    looks.set(name, { at: now, wasWhole: state === 'whole' })
  }
  return damaged
}

function* dueNames(
  holdings: Iterable<Holding>,
  looks: ReadonlyMap<string, Look>,
  now: number,
): Iterable<string> {
  for (const { name, publishedAt } of holdings) {
    const look = looks.get(name)
    const isDue = !look || Math.abs(now - look.at) >= (look.wasWhole ? pause : shortPause)
    if (publishedAt !== null && isDue) yield name
  }
}

type State = 'changed' | 'incomplete' | 'whole'

/** What lies there under these names; a whole copy beside a damaged one is enough. */
async function statesOf(
  { target, seals, signal }: ExchangeGround,
  names: ReadonlySet<string>,
): Promise<Map<string, State>> {
  const states = new Map<string, State>()
  const isKnown = (name: string) => !names.has(name) || states.get(name) === 'whole'
  for await (const arrival of target.pull({ cursor: null, isKnown }, signal)) {
    if (!names.has(arrival.name)) continue
    const state = arrival.kind === 'segment' ? stateOf(seals, arrival.bytes) : 'incomplete'
    if (states.get(arrival.name) !== 'changed' || state === 'whole') states.set(arrival.name, state)
  }
  return states
}

function stateOf(seals: ExchangeGround['seals'], bytes: Uint8Array): State {
  try {
    seals.open(bytes)
    return 'whole'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'unavailable') return 'incomplete'
    // A later version of this program, before somebody went back to this one.
    return error.code === 'locked' ? 'whole' : 'changed'
  }
}
