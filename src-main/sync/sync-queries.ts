import type { ReadDatabase } from '../database/database-types'
import type { LocalTrx } from '../database/transaction'
import type { StreamRange } from '../journal/streams'
import type { ExchangeTargetTable } from './sync-tables'

export type StoredTarget = ExchangeTargetTable

/** All targets in the order in which they were added. */
export async function readTargets(db: ReadDatabase): Promise<StoredTarget[]> {
  return db.selectFrom('exchangeTarget').selectAll().orderBy('id').execute()
}

/** One target, or undefined when it has been removed. */
export async function readTarget(db: ReadDatabase, id: number): Promise<StoredTarget | undefined> {
  return db.selectFrom('exchangeTarget').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a target, or finds the one with that address. Returns its id. */
export function putTarget(
  trx: Pick<LocalTrx, 'statement'>,
  target: Pick<StoredTarget, 'kind' | 'address' | 'mode' | 'addedAt'>,
): number {
  const { kind, address, mode, addedAt } = target
  return trx
    .statement<number>(
      `INSERT INTO exchange_target (kind, address, mode, added_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (address) DO UPDATE SET mode = excluded.mode RETURNING id`,
      'value',
    )
    .get(kind, address, mode, addedAt) as number
}

/** Removes a target and what is known of it. */
export function dropTarget(trx: LocalTrx, id: number): void {
  forgetHoldings(trx, id)
  trx.statement('DELETE FROM exchange_target WHERE id = ?').run(id)
}

/** Forgets what a target holds: it is another one now, and everything is compared anew. */
export function forgetHoldings(trx: LocalTrx, target: number): void {
  trx.statement('DELETE FROM exchange_holding WHERE target = ?').run(target)
  trx.statement('UPDATE exchange_target SET cursor = NULL, epoch = NULL WHERE id = ?').run(target)
}

/** Which history of a target the holdings belong to. */
export function noteEpoch(trx: LocalTrx, target: number, epoch: string): void {
  trx.statement('UPDATE exchange_target SET epoch = ? WHERE id = ?').run(epoch, target)
}

/** Up to where a target's segments were taken in. */
export function noteCursor(trx: LocalTrx, target: number, cursor: string): void {
  trx.statement('UPDATE exchange_target SET cursor = ? WHERE id = ?').run(cursor, target)
}

/** An exchange went through, `at` in milliseconds UTC. */
export function noteExchanged(trx: LocalTrx, target: number, at: number): void {
  trx.statement('UPDATE exchange_target SET exchanged_at = ? WHERE id = ?').run(at, target)
}

/** A segment or snapshot that a target holds. */
export interface Holding {
  readonly name: string
  readonly ranges: readonly StreamRange[]
  /** Milliseconds UTC; null for one that somebody else has published. */
  readonly publishedAt: number | null
}

/** Everything that a target is known to hold, by name. */
export async function readHoldings(db: ReadDatabase, target: number): Promise<Map<string, Holding>> {
  const rows = await db
    .selectFrom('exchangeHolding')
    .selectAll()
    .where('target', '=', target)
    .orderBy('name')
    .execute()
  const holdings = new Map<string, Holding>()
  for (const { name, publishedAt, dev, first, last } of rows) {
    const ranges = [...(holdings.get(name)?.ranges ?? []), { dev, first, last }]
    holdings.set(name, { name, ranges, publishedAt })
  }
  return holdings
}

/** Notes that a target holds entries under a name. */
export function noteHolding(trx: LocalTrx, target: number, { name, ranges, publishedAt }: Holding): void {
  const insert = trx.statement(
    `INSERT INTO exchange_holding (target, name, dev, first, last, published_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (target, name, dev) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last)`,
  )
  for (const { dev, first, last } of ranges) insert.run(target, name, dev, first, last, publishedAt)
}

/** Forgets names that are no longer there. */
export function forgetNames(trx: LocalTrx, target: number, names: readonly string[]): void {
  const remove = trx.statement('DELETE FROM exchange_holding WHERE target = ? AND name = ?')
  for (const name of names) remove.run(target, name)
}

export interface StoredPeer {
  /** As hex. */
  readonly device: string
  readonly heartbeat: string | null
  readonly heardAt: number | null
  readonly revokedAt: number | null
}

/** Every device that has been heard of. */
export async function readPeers(db: ReadDatabase): Promise<StoredPeer[]> {
  const rows = await db.selectFrom('exchangePeer').selectAll().execute()
  return rows.map(({ device, heartbeat, heardAt, revokedAt }) => ({
    device: Buffer.from(device).toString('hex'),
    heartbeat,
    heardAt,
    revokedAt,
  }))
}

/** The same without this device, and without those that this file wrote as before it was copied or restored. */
export async function readOtherPeers(db: ReadDatabase): Promise<StoredPeer[]> {
  const devices = [...(await readDevices(db)).values()]
  const own = new Set(devices.filter(({ isOwn }) => isOwn).map(({ id }) => id))
  return (await readPeers(db)).filter(({ device }) => !own.has(device))
}

/** Notes what a device says of itself. */
export function notePeer(
  trx: LocalTrx,
  {
    device,
    heartbeat,
    heardAt,
    target,
  }: { device: string; heartbeat: string; heardAt: number; target: number },
): void {
  trx
    .statement(
      `INSERT INTO exchange_peer (device, heartbeat, heard_at, target) VALUES (?, ?, ?, ?)
       ON CONFLICT (device) DO UPDATE SET heartbeat = excluded.heartbeat, heard_at = excluded.heard_at, target = excluded.target`,
    )
    .run(Buffer.from(device, 'hex'), heartbeat, heardAt, target)
}

/** No more is expected of a device. */
export function noteRevoked(trx: LocalTrx, device: string, at: number): void {
  trx
    .statement(
      `INSERT INTO exchange_peer (device, revoked_at) VALUES (?, ?)
       ON CONFLICT (device) DO UPDATE SET revoked_at = excluded.revoked_at`,
    )
    .run(Buffer.from(device, 'hex'), at)
}

/** Somebody has looked at a conflict. */
export function noteSettled(trx: LocalTrx, conflict: number, at: number): void {
  trx
    .statement('INSERT INTO settled_conflict (conflict, settled_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(conflict, at)
}

/** Forgets everything about sharing on this device; what was received stays. */
export function forgetSharing(trx: LocalTrx): void {
  trx.statement('DELETE FROM exchange_holding').run()
  trx.statement('DELETE FROM exchange_target').run()
  trx.statement('DELETE FROM exchange_peer').run()
}

/**
 * Open conflicts of a window, newest first, by their numbers, and how many there are. One is open until somebody here has
 * looked at it, or somebody anywhere has written the value again knowing who had won; whoever wins over a winner without
 * knowing of it closes nothing.
 */
export async function openConflicts(
  db: ReadDatabase,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ numbers: number[]; total: number }> {
  const open = db
    .selectFrom('syncConflict as conflict')
    .leftJoin('settledConflict as settled', 'settled.conflict', 'conflict.id')
    .where('settled.conflict', 'is', null)
    .where(({ not, and, exists, selectFrom }) =>
      not(
        and([
          exists(
            selectFrom('syncCell as cell')
              .whereRef('cell.tbl', '=', 'conflict.tbl')
              .whereRef('cell.row', '=', 'conflict.row')
              .where((eb) => eb.or([eb('cell.grp', '=', eb.ref('conflict.grp')), eb('cell.grp', '=', 0)]))
              .whereRef('cell.hlc', '>', 'conflict.winnerHlc')
              .whereRef('cell.hlc', '!=', 'conflict.loserHlc')
              .select('cell.grp'),
          ),
          not(
            exists(
              selectFrom('syncConflict as later')
                .whereRef('later.tbl', '=', 'conflict.tbl')
                .whereRef('later.row', '=', 'conflict.row')
                .whereRef('later.grp', '=', 'conflict.grp')
                .whereRef('later.loserHlc', '=', 'conflict.winnerHlc')
                .select('later.id'),
            ),
          ),
        ]),
      ),
    )
  const rows = await open
    .select('conflict.id')
    .orderBy('conflict.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await open.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { numbers: rows.map(({ id }) => id), total }
}

/** A device that this file has entries of. */
export interface KnownDevice {
  /** As hex. */
  readonly id: string
  readonly isForked: boolean
  /** True for this device, and for those that this file wrote as before it was copied or restored. */
  readonly isOwn: boolean
}

/** Every device that has written something here, by its number among the streams. */
export async function readDevices(db: ReadDatabase): Promise<Map<number, KnownDevice>> {
  const rows = await db
    .selectFrom('syncStream')
    .innerJoin('syncDevice', 'syncDevice.id', 'syncStream.device')
    .select(['syncStream.dev', 'syncDevice.uuid', 'syncDevice.forkedAt', 'syncDevice.isOwn'])
    .execute()
  return new Map(
    rows.map(({ dev, uuid, forkedAt, isOwn }) => [
      dev,
      { id: Buffer.from(uuid).toString('hex'), isForked: forkedAt !== null, isOwn: isOwn === 1 },
    ]),
  )
}

/** How many entries of a stream wait, for what reason. */
export interface WaitCount {
  readonly kind: 'parked' | 'quarantined' | 'gap'
  readonly dev: number
  readonly count: number
}

/** Everything that is here and cannot be shown yet. */
export async function countWaits(db: ReadDatabase): Promise<WaitCount[]> {
  const parked = await db
    .selectFrom('syncParked')
    .innerJoin('syncOp', 'syncOp.id', 'syncParked.op')
    .select((eb) => ['syncOp.dev', eb.fn.countAll<number>().as('count')])
    .groupBy('syncOp.dev')
    .execute()
  const quarantined = await db
    .selectFrom('syncQuarantine')
    .innerJoin('syncOp', 'syncOp.id', 'syncQuarantine.op')
    .select((eb) => ['syncOp.dev', eb.fn.countAll<number>().as('count')])
    .groupBy('syncOp.dev')
    .execute()
  const early = await db
    .selectFrom('syncGap')
    .select((eb) => ['dev', eb.fn.countAll<number>().as('count')])
    .groupBy('dev')
    .execute()
  return [
    ...parked.map((row) => ({ ...row, kind: 'parked' as const })),
    ...quarantined.map((row) => ({ ...row, kind: 'quarantined' as const })),
    ...early.map((row) => ({ ...row, kind: 'gap' as const })),
  ]
}
