import type { LocalTrx } from '../database/transaction'
import { type MatchKey, type MatchRecord, matchKinds, matchRecords } from './match-keys'

/** The keys of one record as they should stand; none for a record in the trash. */
export interface RecordKeys {
  readonly id: Buffer
  /** True when the record never had keys, so that none have to be looked for. */
  readonly isNew: boolean
  readonly keys: readonly MatchKey[]
}

type StoredKey = [kind: number, key: string]

const nameOf = (kind: number, key: string) => `${kind} ${key}`

/** Makes the stored keys of some records those given; writes only what differs. */
export function writeMatchKeys(trx: LocalTrx, record: MatchRecord, records: readonly RecordKeys[]): void {
  const place = matchRecords.indexOf(record)
  const stored = trx.statement<StoredKey>('SELECT kind, key FROM match_key WHERE id = ?', 'array')
  const insert = trx.statement('INSERT INTO match_key (kind, key, record, id) VALUES (?, ?, ?, ?)')
  const remove = trx.statement('DELETE FROM match_key WHERE kind = ? AND key = ? AND record = ? AND id = ?')
  for (const { id, isNew, keys } of records) {
    const wanted = new Map(
      keys.map(({ kind, key }) => [nameOf(matchKinds[kind], key), [matchKinds[kind], key] as const]),
    )
    for (const [kind, key] of isNew ? [] : stored.all(id)) {
      if (!wanted.delete(nameOf(kind, key))) remove.run(kind, key, place, id)
    }
    for (const [kind, key] of wanted.values()) insert.run(kind, key, place, id)
  }
}
