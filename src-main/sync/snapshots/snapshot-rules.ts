const day = 24 * 3600_000
/** A base with fewer entries travels as quickly in segments. */
const worthASnapshot = 2000
/** So many new entries are worth a new snapshot, whatever the size of the base. */
const manyEntries = 50_000
const share = 1 / 3
/** Devices that were heard of in so many milliseconds may be asked to write. */
const lively = 7 * day

/** A device as the rules see it. */
export interface KnownDevice {
  /** 32 hex digits. */
  readonly id: string
  /** When it was last heard of, milliseconds UTC; null when only its entries are known. */
  readonly heardAt: number | null
  readonly isRevoked: boolean
}

/** A snapshot at the target, whoever wrote it. */
export interface KnownSnapshot {
  readonly name: string
  /** Entries in it. */
  readonly entries: number
}

/**
 * Who writes snapshots: of the devices that were heard of in the last 7 days, the one with the lowest id; we ourselves are
 * always heard of. Two that do not know of each other yet may both write; see `droppableSnapshots`.
 */
export function leaderOf(self: string, devices: readonly KnownDevice[], now: number): string {
  const candidates = devices.filter(
    ({ heardAt, isRevoked }) => !isRevoked && heardAt !== null && now - heardAt <= lively,
  )
  return candidates.reduce((lowest, { id }) => (id < lowest ? id : lowest), self)
}

/**
 * True when a snapshot should be written: there is none and the base is worth one, or much has come since the newest one,
 * whoever wrote it: more than 50,000 entries, or a third of the base.
 */
export function isSnapshotDue(entries: number, snapshots: readonly KnownSnapshot[]): boolean {
  if (snapshots.length === 0) return entries > worthASnapshot
  const since = entries - Math.max(...snapshots.map((snapshot) => snapshot.entries))
  return since > manyEntries || (since > worthASnapshot && since > entries * share)
}

/** True when this device should write one now. */
export function shouldWriteSnapshot(
  self: { readonly id: string; readonly entries: number },
  known: { readonly devices: readonly KnownDevice[]; readonly snapshots: readonly KnownSnapshot[] },
  now: number,
): boolean {
  return isSnapshotDue(self.entries, known.snapshots) && leaderOf(self.id, known.devices, now) === self.id
}

/** True when one snapshot has more in it than another; of two that are alike the one with the higher name. */
export function isNewer(one: KnownSnapshot, other: KnownSnapshot): boolean {
  return one.entries === other.entries ? one.name > other.name : one.entries > other.entries
}
