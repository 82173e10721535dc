import { PackedInsert } from '../database/packed-insert'
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

/** Of people who are new, so many have keys for a statement. */
const most = { keys: 8192, notes: 2048 }

class KeyWriter {
  private readonly place: number
  private readonly statements
  /** Keys, and the notes of records, that are new. */
  private readonly keys: PackedInsert
  private readonly notes: PackedInsert

  constructor(trx: LocalTrx, record: MatchRecord) {
    this.place = matchRecords.indexOf(record)
    const prepare = (sql: string) => trx.statement(sql)
    this.keys = new PackedInsert(prepare, {
      insert: 'INSERT OR FAIL INTO match_key',
      columns: [
        { column: 'kind', kind: 'integer' },
        { column: 'key', kind: 'text' },
        { column: 'record', kind: 'sql', sql: '@record' },
        { column: 'id', kind: 'bytes', length: 16 },
      ],
      most: most.keys,
    })
    this.notes = new PackedInsert(prepare, {
      insert: 'INSERT OR FAIL INTO match_record',
      columns: [
        { column: 'id', kind: 'bytes', length: 16 },
        { column: 'keys', kind: 'text' },
      ],
      most: most.notes,
    })
    this.statements = {
      read: trx.statement<string>('SELECT keys FROM match_record WHERE id = ?', 'value'),
      renote: trx.statement('UPDATE match_record SET keys = ? WHERE id = ?'),
      forget: trx.statement('DELETE FROM match_record WHERE id = ?'),
      remove: trx.statement('DELETE FROM match_key WHERE kind = ? AND key = ? AND record = ? AND id = ?'),
    }
  }

  write({ id, isNew, keys }: RecordKeys): void {
    const wanted = storedKeys(keys)
    const text = JSON.stringify(wanted)
    const stored = isNew ? undefined : this.statements.read.get(id)
    if (text === (stored ?? none)) return
    this.replace(id, JSON.parse(stored ?? none) as StoredKey[], wanted)
    if (stored === undefined) this.note(id, text)
    else if (text === none) this.statements.forget.run(id)
    else this.statements.renote.run(text, id)
  }

  private replace(id: Buffer, stored: readonly StoredKey[], wanted: readonly StoredKey[]): void {
    const kept = new Set(wanted.map(nameOf))
    const known = new Set(stored.map(nameOf))
    for (const key of stored) if (!kept.has(nameOf(key))) this.statements.remove.run(...key, this.place, id)
    for (const key of wanted) if (!known.has(nameOf(key))) this.insert(key, id)
  }

  private insert([kind, key]: StoredKey, id: Buffer): void {
    this.keys.add(kind, key, id)
    if (this.keys.isFull) this.keys.flush({ record: this.place })
  }

  private note(id: Buffer, text: string): void {
    this.notes.add(id, text)
    if (this.notes.isFull) this.notes.flush()
  }

  /** Writes what is still gathered. */
  flush(): void {
    this.keys.flush({ record: this.place })
    this.notes.flush()
  }
}

type Writers = Partial<Record<MatchRecord, KeyWriter>>

const gathering = new WeakMap<LocalTrx, Writers>()

/**
 * Makes the stored keys of some records those given; writes only what differs. Keys of new records wait until
 * `flushMatchKeys`.
 */
export function writeMatchKeys(trx: LocalTrx, record: MatchRecord, records: readonly RecordKeys[]): void {
  const writers = gathering.get(trx) ?? {}
  gathering.set(trx, writers)
  const writer = (writers[record] ??= new KeyWriter(trx, record))
  for (const one of records) writer.write(one)
}

/** Writes what is still gathered in a transaction. */
export function flushMatchKeys(trx: LocalTrx): void {
  for (const writer of Object.values(gathering.get(trx) ?? {})) writer.flush()
}
