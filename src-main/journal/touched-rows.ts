const idLength = 16

/**
 * The ids of the rows that a transaction touched in one table, side by side in one piece of memory: an import touches
 * half a million, and as objects of their own they would take ten times the room.
 */
export class TouchedRows {
  #bytes = Buffer.allocUnsafe(64 * idLength)
  #count = 0
  #mayRepeat = false

  /** Notes a row that did not exist before. */
  addNew(id: Buffer): void {
    const start = this.#count * idLength
    if (start === this.#bytes.length) {
      const larger = Buffer.allocUnsafe(start * 2)
      this.#bytes.copy(larger)
      this.#bytes = larger
    }
    this.#bytes.set(id, start)
    this.#count += 1
  }

  /** Notes a row that may have been noted before. */
  add(id: Buffer): void {
    this.addNew(id)
    this.#mayRepeat = true
  }

  /** How many there are, each counted once. */
  get count(): number {
    this.#dropRepeats()
    return this.#count
  }

  /** Some of them, in the order in which they were first touched. They stay valid while nothing is added. */
  slice(start: number, end: number): Buffer[] {
    this.#dropRepeats()
    const ids: Buffer[] = []
    for (let place = start; place < Math.min(end, this.#count); place += 1) ids.push(this.#id(place))
    return ids
  }

  #id(place: number): Buffer {
    return this.#bytes.subarray(place * idLength, (place + 1) * idLength)
  }

  #dropRepeats(): void {
    if (!this.#mayRepeat) return
    const seen = new Set<string>()
    let kept = 0
    for (let place = 0; place < this.#count; place += 1) {
      const key = this.#id(place).toString('latin1')
      if (seen.has(key)) continue
      seen.add(key)
      this.#bytes.copyWithin(kept * idLength, place * idLength, (place + 1) * idLength)
      kept += 1
    }
    this.#count = kept
    this.#mayRepeat = false
  }
}
