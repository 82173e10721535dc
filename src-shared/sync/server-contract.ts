import * as z from 'zod'

/**
 * What a program and a Tradewind server say to each other, under `BASE/v1`. The server keeps sealed bytes: an ordered
 * log of segments per workspace, counted in entries, and notes, snapshots and files under names. Whatever holds bytes
 * travels as frames (frames.ts): one part of JSON, shaped as below, then the bytes it speaks of, in its order.
 *
 *   GET    /state?workspace=ID                     state: what is here, and what a request may weigh
 *   POST   /workspaces                             newWorkspace + slots as frames; `Authorization` carries the new token
 *   GET    /w/ID/join-keys/KIND                    joinKeyHint: what derives the proof, given to anybody
 *   POST   /w/ID/join                              join
 * and with a token:
 *   GET    /w/ID/head?seen=CURSOR                  head
 *   GET    /w/ID/segments?after=CURSOR&seen=CURSOR segmentPage
 *   POST   /w/ID/segments/fetch                    fetchSegments; answers frames of fetchedSegments
 *   POST   /w/ID/segments?seen=CURSOR              frames of pushSegments; answers pushed
 *   POST   /w/ID/segments/drop                     names
 *   GET    /w/ID/{heartbeats,key-slots,snapshots}  frames of names
 *   PUT    /w/ID/{heartbeats,key-slots}/NAME       bytes; DELETE for key slots
 *   PUT    /w/ID/join-keys/KIND                    joinKey: after the passphrase has changed
 *   GET    /w/ID/{snapshots,blobs}/NAME/parts?version=V  partsHeld: for going on with a broken upload
 *   GET    /w/ID/{snapshots,blobs}/NAME/parts/N    bytes; PUT with ?version=V
 *   PUT    /w/ID/{snapshots,blobs}/NAME?version=V&parts=N  its manifest, last; GET: parcel; HEAD, DELETE
 *   POST   /w/ID/invites                           invite
 *   GET    /w/ID/devices                           devices; DELETE /w/ID/devices/DEVICE takes its rights away
 *   GET    /w/ID/events                            server-sent events `head` with headEvent: a poke, never content
 *
 * A cursor is `EPOCH.POSITION.MARK`: the head after a segment and the mark that the segment got when it was kept. A mark is
 * random, so it proves the whole way there: a log that was put back and has grown again never has it. `seen` is the
 * furthest cursor that the caller was ever given. Where a cursor does not fit, the answer is `start-anew` with a new epoch.
 */

/** Spoken by this version. A server of a later one is not joined. */
export const serverProtocol = 1

/** Parts of snapshots and files are never bigger. */
export const partBytes = 4 * 1024 * 1024

export const hexIdSchema = z.string().regex(/^[0-9a-f]{32}$/)
/** Of a note, a snapshot or a file, as it stands in an address. */
export const nameSchema = z.string().regex(/^[0-9a-z][0-9a-z-]{0,127}$/)
/** 32 random bytes as base64url. The device makes it, so that a join can be repeated; the server keeps its hash. */
export const tokenSchema = z.string().regex(/^[\w-]{43}$/)
export const cursorSchema = z.string().regex(/^[0-9a-f]{16}\.\d{1,15}\.[0-9a-f]{16}$/)
const base64 = z.base64().max(200)

export const limitsSchema = z.object({
  /** Bytes of one push or fetch. */
  batch: z.int().positive(),
  part: z.int().positive(),
  /** Of a heartbeat or a key slot. */
  note: z.int().positive(),
  manifest: z.int().positive(),
})
export type ServerLimits = z.infer<typeof limitsSchema>

export const stateSchema = z.object({
  protocol: z.int().positive(),
  state: z.enum(['empty', 'workspace', 'several']),
  /** The one that is asked for, or the only one. */
  workspace: hexIdSchema.nullable(),
  limits: limitsSchema,
})

export const joinKindSchema = z.enum(['passphrase', 'recovery'])
export type JoinKind = z.infer<typeof joinKindSchema>

/** How a device makes its proof from a passphrase or code: scrypt, then HKDF for this one purpose. */
export const joinKeyHintSchema = z.strictObject({
  salt: base64,
  n: z
    .int()
    .min(2)
    .max(2 ** 24),
  r: z.int().min(1).max(64),
  p: z.int().min(1).max(64),
})
export type JoinKeyHint = z.infer<typeof joinKeyHintSchema>

/** `verifier` is the SHA-256 of the proof, as hex. */
export const joinKeySchema = joinKeyHintSchema.extend({ verifier: z.string().regex(/^[0-9a-f]{64}$/) })
export type JoinKey = z.infer<typeof joinKeySchema>

export const newWorkspaceSchema = z.strictObject({
  workspace: hexIdSchema,
  device: hexIdSchema,
  /** Printed by the server at its first start, or its administrator's. */
  code: z.string().max(200).nullable(),
  joinKeys: z.partialRecord(joinKindSchema, joinKeySchema),
  /** Names of the key slots that follow as bytes. */
  slots: z.array(nameSchema).max(20),
})

export const joinSchema = z.strictObject({
  device: hexIdSchema,
  token: tokenSchema,
  by: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('invite'), code: z.string().max(200) }),
    z.strictObject({ kind: z.literal('proof'), of: joinKindSchema, proof: base64 }),
  ]),
})
export type JoinRequest = z.infer<typeof joinSchema>

export const headSchema = z.object({ epoch: z.string(), head: z.int().min(0), limits: limitsSchema })

const segmentSchema = z.strictObject({
  id: hexIdSchema,
  device: hexIdSchema,
  first: z.int().min(1),
  last: z.int().min(1),
})

/** One segment is at most this many entries and never 0. */
const isRange = (one: { first: number; last: number }) => one.last >= one.first

export const pushSegmentsSchema = z.strictObject({
  segments: z.array(segmentSchema.refine(isRange)).min(1).max(500),
})
export type PushedSegment = z.infer<typeof segmentSchema>

/** `cursor` stands after the furthest of the segments that were handed in. */
export const pushedSchema = z.object({ epoch: z.string(), head: z.int(), cursor: cursorSchema })

export const segmentPageSchema = z.object({
  epoch: z.string(),
  head: z.int(),
  /** In the order of arrival; those that were dropped are left out. */
  segments: z.array(z.object({ id: hexIdSchema, size: z.int(), cursor: cursorSchema })),
  /** After this page; null at the start of an empty log. */
  cursor: cursorSchema.nullable(),
  isMore: z.boolean(),
})
export type SegmentPage = z.infer<typeof segmentPageSchema>

export const fetchSegmentsSchema = z.strictObject({ ids: z.array(hexIdSchema).min(1).max(500) })
/** As many of the wished as fit, and those that are not here (any more). */
export const fetchedSegmentsSchema = z.object({ ids: z.array(hexIdSchema), gone: z.array(hexIdSchema) })

export const namesSchema = z.strictObject({ names: z.array(nameSchema).max(10_000) })

export const partsHeldSchema = z.object({ parts: z.array(z.int()), isComplete: z.boolean() })
/** What GET answers of a whole snapshot or file. */
export const parcelSchema = z.object({ parts: z.int() })
export const partNumberSchema = z.coerce.number().int().min(0).max(99_999)

export const inviteSchema = z.object({ code: z.string(), expiresAt: z.number() })

export const devicesSchema = z.object({
  devices: z.array(
    z.object({
      device: hexIdSchema,
      joinedAt: z.number(),
      lastSeenAt: z.number(),
      revokedAt: z.number().nullable(),
    }),
  ),
})
export type ServerDevice = z.infer<typeof devicesSchema>['devices'][number]

export const headEventSchema = z.object({ head: z.int() })

/** Why a request was refused; what a person is told is the program's to say, in their language. */
export const failureSchema = z.object({
  code: z.enum([
    'malformed',
    'no-workspace',
    'not-found',
    'taken',
    'needs-code',
    'wrong-code',
    'wrong-secret',
    'invite-spent',
    'unknown-token',
    'revoked',
    'too-large',
    'too-many',
    'start-anew',
    'incomplete',
    'full',
    'unavailable',
    'failed',
  ]),
  /** With `too-large`: bytes that would have been taken. */
  limit: z.number().optional(),
  /** With `start-anew`. */
  epoch: z.string().optional(),
  /** With `incomplete`: numbers of parts that are not here. */
  missing: z.array(z.int()).optional(),
})
export type Failure = z.infer<typeof failureSchema>
export type FailureCode = Failure['code']
