import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { messageSchema } from '../contract/message'
import { pageOf, windowSchema } from '../contract/paging'

/** A shared folder (or stick) by its path, or a server by its address. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('folder'), path: z.string().min(1).max(2000) }),
  z.strictObject({
    kind: z.literal('server'),
    url: z.string().min(1).max(2000),
    /** From an invitation; not needed where the passphrase is enough. */
    invite: z.string().max(200).optional(),
  }),
])
export type SyncPlace = z.infer<typeof placeSchema>

/** What opens the workspace key. */
export const secretSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string().max(1000) }),
  z.strictObject({ kind: z.literal('recovery'), code: z.string().max(200) }),
])
export type SyncSecret = z.infer<typeof secretSchema>

/** The quiet dot in the frame. */
export const syncDotSchema = z.enum(['alone', 'synced', 'working', 'waiting', 'paused', 'needs-you'])
export type SyncDot = z.infer<typeof syncDotSchema>

export const syncPhaseSchema = z.enum([
  'connecting',
  'fetching-snapshot',
  'receiving',
  'sending',
  'sending-snapshot',
])

export type SyncPhase = z.infer<typeof syncPhaseSchema>

export const syncTargetSchema = z.strictObject({
  id: z.int(),
  place: placeSchema,
  /** `carried`: a stick, exchanged with on demand only. */
  mode: z.enum(['automatic', 'carried']),
  state: z.enum(['connected', 'not-connected', 'working', 'paused', 'needs-you']),
  /** Why it is not connected or needs somebody, in words. */
  trouble: messageSchema.nullable(),
  /** Milliseconds UTC of the last exchange that went through; null for none yet. */
  lastExchangeAt: z.number().nullable(),
  /** Own changes that are not there yet. */
  toSend: z.int(),
  /** Things that are there but not whole yet (half copied files, placeholders). */
  incomplete: z.int(),
  progress: z
    .strictObject({ phase: syncPhaseSchema, done: z.number(), total: z.number().nullable() })
    .nullable(),
})
export type SyncTarget = z.infer<typeof syncTargetSchema>

export const syncDeviceSchema = z.strictObject({
  /** 32 hex digits. */
  id: z.string(),
  name: z.string().nullable(),
  /** A, B, C, ... for numbers of documents; null while unknown. */
  label: z.string().nullable(),
  isThis: z.boolean(),
  /** Milliseconds UTC; null when only its changes are known. */
  lastHeardAt: z.number().nullable(),
  /** Its changes that are here. */
  received: z.int(),
  /** Our own changes that it has not taken in yet; null while unknown. */
  behind: z.int().nullable(),
  platform: z.string().nullable(),
  appVersion: z.string().nullable(),
  revokedAt: z.number().nullable(),
  /** Two disks wrote as this device (a copied or restored one). */
  isForked: z.boolean(),
  /** How far its clock is from ours at its last heartbeat, in milliseconds; null while unknown. */
  clockOffset: z.number().nullable(),
})
export type SyncDevice = z.infer<typeof syncDeviceSchema>

/** What cannot be shown yet, and what it waits for. Nothing of it is lost. */
export const syncWaitSchema = z.strictObject({
  kind: z.enum(['parked', 'quarantined', 'gap', 'unreadable']),
  count: z.int(),
  /** Whose changes wait; null for a file that nobody could read. */
  deviceId: z.string().nullable(),
  deviceName: z.string().nullable(),
  /** For what: a sentence. */
  text: messageSchema,
})
export type SyncWait = z.infer<typeof syncWaitSchema>

export const syncStateSchema = z.strictObject({
  dot: syncDotSchema,
  /** Null: this workspace is not shared. */
  workspace: z.string().nullable(),
  isPaused: z.boolean(),
  /** True while the workspace key is not at hand on this device: somebody must type the passphrase. */
  isLocked: z.boolean(),
  targets: z.array(syncTargetSchema),
  devices: z.array(syncDeviceSchema),
  waits: z.array(syncWaitSchema),
  conflicts: z.int(),
  /** Tables that are not the same here as on a device that has the same changes. */
  divergence: z.array(z.strictObject({ deviceName: z.string().nullable(), tables: z.array(z.string()) })),
})
export type SyncState = z.infer<typeof syncStateSchema>

/** A value that lost against one whose writer had not seen it. */
export const syncConflictSchema = z.strictObject({
  id: z.int(),
  /** camelCase name of the table. */
  table: z.string(),
  recordId: z.string(),
  /** The customer, deal or activity that it belongs to, and where to open it; null when that is in the trash. */
  record: z.strictObject({
    kind: z.enum(['person', 'company', 'deal', 'activity', 'other']),
    id: z.string().nullable(),
    name: z.string(),
  }),
  /** Per column of the group: what holds and what lost. Both null: the row was deleted while it was edited. */
  values: z.array(
    z.strictObject({
      column: z.string(),
      winner: z.union([z.string(), z.number()]).nullable(),
      loser: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
  isDeletion: z.boolean(),
  winnerAt: z.number(),
  winnerDevice: z.string().nullable(),
  loserAt: z.number(),
  loserDevice: z.string().nullable(),
  seenAt: z.number(),
})
export type SyncConflict = z.infer<typeof syncConflictSchema>

const byTarget = z.strictObject({ target: z.int() })
const byConflict = z.strictObject({ id: z.int() })
const nothing = z.strictObject({})
const deviceName = z.string().min(1).max(100)
const passphrase = z.string().min(8).max(1000)

export const syncContract = {
  getState: query({ input: nothing, output: syncStateSchema }),
  /** What is at a place, before anything is done there. AppError `unavailable`. */
  look: query({
    input: z.strictObject({ place: placeSchema }),
    output: z.strictObject({
      state: z.enum(['empty', 'workspace', 'several', 'newer']),
      /** True when the workspace there is this one already. */
      isOurs: z.boolean(),
    }),
  }),
  /** Shares this workspace for the first time. The recovery code is shown this once. */
  create: command({
    input: z.strictObject({ place: placeSchema, passphrase, deviceName }),
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  /**
   * Joins the workspace at a place; what is here already comes along. AppError `invalid` for a wrong passphrase or
   * code. `isRestarting`: the base was fetched whole and the workspace opens with it in a moment.
   */
  join: command({
    input: z.strictObject({ place: placeSchema, secret: secretSchema, deviceName }),
    output: z.strictObject({ isRestarting: z.boolean() }),
  }),
  /** One more place for a workspace that is shared already. */
  addTarget: command({
    input: z.strictObject({ place: placeSchema, mode: z.enum(['automatic', 'carried']) }),
    output: byTarget,
  }),
  removeTarget: command({ input: byTarget, output: nothing }),
  /** Ends sharing on this device; everything that is here stays here. */
  leave: command({ input: nothing, output: nothing }),
  setPaused: command({ input: z.strictObject({ isPaused: z.boolean() }), output: nothing }),
  /** Exchanges now; with all automatic targets when none is named. Answers when it is done. */
  exchange: command({
    input: z.strictObject({ target: z.int().optional() }),
    output: z.strictObject({ sent: z.int(), received: z.int(), conflicts: z.int() }),
  }),
  cancel: command({ input: nothing, output: nothing }),
  /** Types the passphrase again where the system keeps no secrets. */
  unlock: command({ input: z.strictObject({ secret: secretSchema }), output: nothing }),
  renameDevice: command({ input: z.strictObject({ name: deviceName }), output: nothing }),
  /** No more changes from that device are waited for; a server takes none from it any more. */
  revokeDevice: command({ input: z.strictObject({ device: z.string() }), output: nothing }),
  changePassphrase: command({ input: z.strictObject({ secret: secretSchema, passphrase }), output: nothing }),
  /** A new recovery code; the old one opens nothing any more. */
  renewRecoveryCode: command({
    input: z.strictObject({ secret: secretSchema }),
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  /** A link that lets one more device in at a server, once. */
  invite: command({ input: byTarget, output: z.strictObject({ link: z.string(), expiresAt: z.number() }) }),
  conflicts: query({ input: windowSchema, output: pageOf(syncConflictSchema) }),
  /** Puts the value that lost back, as an edit of its own that can be undone. */
  restoreConflict: command({ input: byConflict, output: nothing }),
  /** The value that holds is right. */
  settleConflict: command({ input: byConflict, output: nothing }),
  /** Makes the rows of tables that differ anew from their entries. */
  repair: command({ input: nothing, output: z.strictObject({ tables: z.array(z.string()) }) }),
  /** What a person can send to whoever helps: no names, phones or addresses of customers. */
  diagnostics: query({ input: nothing, output: z.strictObject({ text: z.string() }) }),
}
