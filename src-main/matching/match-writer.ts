import type { LocalTrx } from '../database/transaction'
import { type MatchKey, type MatchRecord, matchKinds, matchRecords } from './match-keys'

/** The keys of one record as they should stand; none for a record in the trash. */
export interface RecordKeys {
  readonly id: Buffer
  /** True when the record never had keys, so that none have to be looked for. */
  readonly isNew: boolean
  readonly keys: readonly MatchKey[]
}

type StoredKey = readonly [kind: number, key: string]

const nameOf = ([kind, key]: StoredKey) => `${kind} ${key}`

function storedKeys(keys: readonly MatchKey[]): StoredKey[] {
  const distinct = new Map<string, StoredKey>()
  for (const { kind, key } of keys) distinct.set(`${kind} ${key}`, [matchKinds[kind], key])
  return [...distinct.values()]
}

/** No keys, as they are stored. */
const none = '[]'

class KeyWriter {
  private readonly place: number
  private readonly statements

  constructor(trx: LocalTrx, record: MatchRecord) {
    this.place = matchRecords.indexOf(record)
    this.statements = {
      read: trx.statement<string>('SELECT keys FROM match_record WHERE id = ?', 'value'),
      note: trx.statement('INSERT INTO match_record (keys, id) VALUES (?, ?)'),
      renote: trx.statement('UPDATE match_record SET keys = ? WHERE id = ?'),
      forget: trx.statement('DELETE FROM match_record WHERE id = ?'),
      insert: trx.statement('INSERT INTO match_key (kind, key, record, id) VALUES (?, ?, ?, ?)'),
      remove: trx.statement('DELETE FROM match_key WHERE kind = ? AND key = ? AND record = ? AND id = ?'),
    }
  }

  write({ id, isNew, keys }: RecordKeys): void {
    const wanted = storedKeys(keys)
    const text = JSON.stringify(wanted)
    const stored = isNew ? undefined : this.statements.read.get(id)
    if (text === (stored ?? none)) return
    this.replace(id, JSON.parse(stored ?? none) as StoredKey[], wanted)
    if (stored === undefined) this.statements.note.run(text, id)
    else if (text === none) this.statements.forget.run(id)
    else this.statements.renote.run(text, id)
  }

  private replace(id: Buffer, stored: readonly StoredKey[], wanted: readonly StoredKey[]): void {
    const kept = new Set(wanted.map(nameOf))
    const known = new Set(stored.map(nameOf))
    for (const key of stored) if (!kept.has(nameOf(key))) this.statements.remove.run(...key, this.place, id)
    for (const key of wanted) if (!known.has(nameOf(key))) this.statements.insert.run(...key, this.place, id)
  }
}

/** Makes the stored keys of some records those given; writes only what differs. */
export function writeMatchKeys(trx: LocalTrx, record: MatchRecord, records: readonly RecordKeys[]): void {
  const writer = new KeyWriter(trx, record)
  for (const one of records) writer.write(one)
}
