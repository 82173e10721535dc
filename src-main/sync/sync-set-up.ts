import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { addressOf } from '../../src-shared/sync/place-address'
import type { SyncPlace, SyncSecret } from '../../src-shared/sync/sync-contract'
import { placeIn, type SyncEngine } from './engine/sync-engine'
import { newPassphraseSlot, newRecoverySlot, replaceSlots, unlock } from './keys/key-slots'
import { newWorkspaceId, newWorkspaceKey } from './keys/workspace-keys'
import { type Sharing, storedSlots } from './sharing'
import type { SyncGround } from './sync-ground'
import { dropTarget, putTarget, readTarget, readTargets, type StoredTarget } from './sync-queries'
import type { Note, Target } from './target'

export interface SetUpGround {
  readonly ground: SyncGround
  readonly sharing: Sharing
  readonly engine: SyncEngine
}

/** A place that a person waits for answers in so many milliseconds, or is not there. */
const patience = 30_000
/** Who leaves does not wait for a server that is not there. */
const farewell = 5_000

const signalOf = () => AbortSignal.timeout(patience)

/** What is at a place. Throws AppError `unavailable`. */
export async function lookAt({ engine, sharing }: SetUpGround, place: SyncPlace) {
  const look = await engine.placeOf(place).look(signalOf())
  const ours = sharing.facts?.workspace
  const isOurs =
    (look.state === 'workspace' && look.workspace === ours) ||
    (look.state === 'several' && ours !== undefined && look.workspaces.includes(ours))
  return { state: look.state, isOurs }
}

/** Shares this workspace for the first time. Returns the recovery code, which is nowhere else. */
export async function createShared(
  set: SetUpGround,
  { place, passphrase, deviceName }: { place: SyncPlace; passphrase: string; deviceName: string },
): Promise<string> {
  assertAlone(set.sharing)
  const [workspace, key] = [newWorkspaceId(), newWorkspaceKey()]
  const first = await newPassphraseSlot({ key, workspace }, passphrase)
  const { slot, code } = await newRecoverySlot({ key, workspace })
  const slots = [first, slot]
  const secrets = [
    { kind: 'passphrase', passphrase },
    { kind: 'recovery', code },
  ] as const
  // The key is kept before anything is at the place: a workspace there that nobody can open could not be made again.
  await set.sharing.begin(key, { workspace, deviceName, isPaused: false, slots: storedSlots(slots) })
  try {
    const target = await set.engine.placeOf(place, secrets).create({ workspace, slots }, signalOf())
    await target.close()
  } catch (error) {
    await set.sharing.end()
    throw error
  }
  await addStored(set, place, 'automatic')
  return code
}

/** Unlocks the workspace at a place; what is here already will come along. Throws AppError `invalid` for a wrong secret. */
export async function joinShared(
  set: SetUpGround,
  { place, secret, deviceName }: { place: SyncPlace; secret: SyncSecret; deviceName: string },
): Promise<{ target: StoredTarget }> {
  assertAlone(set.sharing)
  const target = await set.engine.placeOf(place, [secret]).open({ workspace: null }, signalOf())
  try {
    const slots = await target.keySlots(signalOf())
    const { workspace } = target
    const key = await unlock(slots, secret, { workspace })
    await set.sharing.begin(key, { workspace, deviceName, isPaused: false, slots: storedSlots(slots) })
  } finally {
    await target.close()
  }
  return { target: await addStored(set, place, 'automatic') }
}

/** One more place for a workspace that is shared already; an empty one is made ready for it. */
export async function addPlace(
  set: SetUpGround,
  place: SyncPlace,
  mode: StoredTarget['mode'],
): Promise<StoredTarget> {
  const { sharing, engine } = set
  const workspace = sharing.facts?.workspace
  if (!workspace) throw new AppError('not-found', message('sync.error.notShared'))
  const there = engine.placeOf(place)
  const { isOurs } = await lookAt(set, place)
  const target = isOurs
    ? await there.open({ workspace }, signalOf())
    : await there.create({ workspace, slots: sharing.slots }, signalOf())
  await target.close()
  return addStored(set, place, mode)
}

/** The place is no longer exchanged with; what is there stays there. */
export async function removePlace({ ground, sharing, engine }: SetUpGround, id: number): Promise<void> {
  engine.cancel()
  await engine.idle()
  const stored = await readTarget(ground.deps.read, id)
  await ground.deps.writeLocal((trx) => dropTarget(trx, id))
  await engine.forget(id)
  if (stored) await engine.letGo(stored, sharing.facts?.workspace ?? null, AbortSignal.timeout(farewell))
}

/** Ends sharing on this device. */
export async function leaveShared({ ground, sharing, engine }: SetUpGround): Promise<void> {
  const targets = await readTargets(ground.deps.read)
  engine.cancel()
  await engine.idle()
  const workspace = sharing.facts?.workspace ?? null
  await sharing.end()
  for (const stored of targets) {
    await engine.forget(stored.id)
    await engine.letGo(stored, workspace, AbortSignal.timeout(farewell))
  }
}

/** A new passphrase for everybody who joins from now on, at every place; none changes when one cannot be reached. */
export async function changePassphrase(
  set: SetUpGround,
  { secret, passphrase }: { secret: SyncSecret; passphrase: string },
): Promise<void> {
  const { key, workspace } = await proven(set, secret)
  await putSlot(set, await newPassphraseSlot({ key, workspace }, passphrase), {
    kind: 'passphrase',
    passphrase,
  })
}

/** A new recovery code; the old one opens nothing any more. */
export async function renewRecoveryCode(set: SetUpGround, secret: SyncSecret): Promise<string> {
  const { slot, code } = await newRecoverySlot(await proven(set, secret))
  await putSlot(set, slot, { kind: 'recovery', code })
  return code
}

/** The key, for somebody who knows a secret that opens it: an unlocked screen alone must not change the locks. */
async function proven({ sharing }: SetUpGround, secret: SyncSecret) {
  const workspace = sharing.facts?.workspace
  if (!workspace) throw new AppError('not-found', message('sync.error.notShared'))
  const key = await unlock(sharing.slots, secret, { workspace })
  return { key, workspace }
}

/**
 * Puts a slot in the place of the old ones of its kind. All places are opened before the first is changed, so that one that
 * cannot be reached changes nothing anywhere; a place that breaks off later has both slots, and both open it.
 */
async function putSlot(
  { ground, sharing, engine }: SetUpGround,
  slot: Note,
  secret: SyncSecret,
): Promise<void> {
  const signal = signalOf()
  const workspace = sharing.facts?.workspace ?? null
  const targets: Target[] = []
  try {
    for (const stored of await readTargets(ground.deps.read)) {
      const place = engine.placeOf(placeIn(stored), [secret])
      targets.push(
        await place.open({ workspace }, signal).catch((error: unknown) => needsPlace(stored, error)),
      )
    }
    for (const target of targets) {
      await replaceSlots(target, slot, signal)
      await sharing.update({ slots: storedSlots(await target.keySlots(signal)) })
    }
  } finally {
    for (const target of targets) await target.close()
  }
}

/** A stick that is at home would open with the old secret for ever: somebody fetches it, or says that it is no place any more. */
function needsPlace({ address }: StoredTarget, error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'unavailable') throw error
  throw new AppError('unavailable', message('sync.error.keysNeedPlace', { place: address }), { cause: error })
}

async function addStored(
  { ground, engine }: SetUpGround,
  place: SyncPlace,
  mode: StoredTarget['mode'],
): Promise<StoredTarget> {
  const { deps } = ground
  const address = addressOf(place)
  const id = await deps.writeLocal((trx) =>
    putTarget(trx, { kind: place.kind, address, mode, addedAt: deps.clock.now() }),
  )
  engine.tell(true)
  const stored = await readTarget(deps.read, id)
  if (!stored) throw new AppError('not-found', message('error.notFound'))
  return stored
}

function assertAlone({ facts }: Sharing): void {
  if (facts) throw new AppError('conflict', message('sync.error.sharedAlready'))
}
