import { asBuffer } from '../database/ids'

/** How many ids one statement takes. */
export const chunkSize = 500

/** A set of record ids as bytes. */
export class RecordSet {
  private readonly ids = new Map<string, Buffer>()

  /** Adds an id; null is left out, so that columns can be added as they come. */
  add(id: Uint8Array | null): void {
    if (id === null) return
    const bytes = asBuffer(id)
    this.ids.set(bytes.toString('latin1'), bytes)
  }

  addAll(ids: Iterable<Uint8Array | null>): void {
    for (const id of ids) this.add(id)
  }

  /** Adds the ids of another set; gives back those that were new. */
  takeNew(others: RecordSet): RecordSet {
    const fresh = new RecordSet()
    for (const [key, id] of others.ids) {
      if (this.ids.has(key)) continue
      this.ids.set(key, id)
      fresh.ids.set(key, id)
    }
    return fresh
  }

  /** The ids in groups of `size`, in the order of their bytes, which is that of the tables on disk. */
  *chunks(size: number): Generator<Buffer[]> {
    const sorted = [...this.ids.values()].sort(Buffer.compare)
    for (let from = 0; from < sorted.length; from += size) yield sorted.slice(from, from + size)
  }
}

/** Ids as one parameter of a statement, for `IN (SELECT unhex(value) FROM json_each(?))`. */
export function idsJson(ids: readonly Uint8Array[]): string {
  return JSON.stringify(ids.map((id) => asBuffer(id).toString('hex')))
}
