import { randomBytes } from 'node:crypto'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { SyncSecret } from '../../../src-shared/sync/sync-contract'
import type { Note, Target } from '../target'
import { newRecoveryCode, readRecoveryCode } from './recovery-code'
import { readSlot, type ScryptCost, type Slot, type SlotKind, unwrapKey, wrapKey } from './slot-format'

export interface SlotOptions {
  readonly key: Uint8Array
  readonly workspace: string
  /** Lower in tests only. */
  readonly cost?: ScryptCost
}

/** Where slots are kept: a target. */
export type SlotPlace = Pick<Target, 'keySlots' | 'publishKeySlot' | 'dropKeySlot'>

/** More slots of one kind than this are somebody's joke; each one costs most of a second. */
const mostTried = 8

/** A slot that a passphrase opens. The passphrase counts exactly, but for the ways in which one letter can be encoded. */
export async function newPassphraseSlot(options: SlotOptions, passphrase: string): Promise<Note> {
  return newSlot(options, 'passphrase', exactly(passphrase))
}

/** A slot for a new recovery code. The code is nowhere else: it must be shown and printed now. */
export async function newRecoverySlot(options: SlotOptions): Promise<{ slot: Note; code: string }> {
  const code = newRecoveryCode()
  return { slot: await newSlot(options, 'recovery', readRecoveryCode(code) ?? ''), code }
}

/**
 * The workspace key, out of the slots of a target. Throws AppError `invalid` for a wrong passphrase or code,
 * `unavailable` when no slot for such a secret is there (yet), `unreadable` when only a newer version knows them.
 */
export async function unlock(
  slots: readonly Note[],
  secret: SyncSecret,
  { workspace }: { workspace: string },
): Promise<Buffer> {
  const said = saidSecret(secret)
  const read = slots.map(({ bytes }) => readSlot(bytes))
  const mine = read.filter((slot): slot is Slot => isSlot(slot) && slot.kind === said.kind)
  const ours = mine.filter((slot) => slot.workspace === workspace).slice(0, mostTried)
  if (ours.length === 0) throw noSlot(said.kind, read.includes('newer'))
  for (const slot of ours) {
    const key = await unwrapKey(slot, said.secret)
    if (key) return key
  }
  throw said.kind === 'passphrase'
    ? new AppError('invalid', message('sync.error.wrongPassphrase'), { fields: { passphrase: 'wrong' } })
    : new AppError('invalid', message('sync.error.wrongRecoveryCode'), { fields: { code: 'wrong' } })
}

/**
 * Puts a new slot in the place of all others of its kind: the new one first, so that there is always one that opens.
 * Those that come while it is written stay; two people who change the passphrase at once have two that open.
 */
export async function replaceSlots(place: SlotPlace, slot: Note, signal: AbortSignal): Promise<void> {
  const fresh = readSlot(slot.bytes)
  const isOld = (note: Note) => {
    const old = readSlot(note.bytes)
    if (!isSlot(old) || !isSlot(fresh) || note.name === slot.name) return false
    return old.kind === fresh.kind && old.workspace === fresh.workspace
  }
  const old = (await place.keySlots(signal)).filter(isOld)
  await place.publishKeySlot(slot, signal)
  for (const { name } of old) await place.dropKeySlot(name, signal)
}

async function newSlot({ key, workspace, cost }: SlotOptions, kind: SlotKind, secret: string): Promise<Note> {
  const bytes = await wrapKey(key, { kind, workspace, secret }, cost)
  return { name: `${kind}-${randomBytes(8).toString('hex')}`, bytes }
}

/**
 * What somebody said, as it goes into scrypt: letters in one encoding, a code without its gaps. Throws AppError `invalid`
 * for a code that was copied wrongly.
 */
export function saidSecret(secret: SyncSecret): { kind: SlotKind; secret: string } {
  if (secret.kind === 'passphrase') return { kind: 'passphrase', secret: exactly(secret.passphrase) }
  const code = readRecoveryCode(secret.code)
  if (code !== null) return { kind: 'recovery', secret: code }
  throw new AppError('invalid', message('sync.error.mistypedRecoveryCode'), { fields: { code: 'mistyped' } })
}

/** macOS hands over Korean in single letters, Windows in syllables. */
function exactly(passphrase: string): string {
  return passphrase.normalize('NFC')
}

function isSlot(slot: Slot | 'newer' | null): slot is Slot {
  return slot !== null && slot !== 'newer'
}

function noSlot(kind: SlotKind, isNewer: boolean): AppError {
  if (isNewer) return new AppError('unreadable', message('sync.error.newerFormat'))
  return kind === 'passphrase'
    ? new AppError('unavailable', message('sync.error.noPassphraseSlot'))
    : new AppError('unavailable', message('sync.error.noRecoverySlot'))
}
