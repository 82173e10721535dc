/**
 * Records met so far, of the workspace and of the file, each with a number, by the keys that they are known by.
 * Several records may share a key (a switchboard): whoever asks says which of them fits.
 */
export class KnownRecords<Facts> {
  /** Id in the workspace by number; null for a record that only the file has. */
  readonly ids: (string | null)[] = []
  readonly #facts: Facts[] = []
  readonly #byKey = new Map<string, number | number[]>()
  readonly #byId = new Map<string, number>()
  readonly #isSeen: boolean[] = []

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  /** The number of a record of the workspace; undefined for one that was not added. */
  numberOf(id: string): number | undefined {
    return this.#byId.get(id)
  }

  factsOf(number: number): Facts | undefined {
    return this.#facts[number]
  }

  /** Adds a record; its number is what it is called from now on. */
  add(facts: Facts, id: string | null): number {
    const number = this.ids.push(id) - 1
    this.#facts.push(facts)
    this.#isSeen.push(false)
    if (id !== null) this.#byId.set(id, number)
    return number
  }

  /** Lets a record be found by a key, too. */
  addKey(number: number, key: string): void {
    const there = this.#byKey.get(key)
    if (there === undefined) this.#byKey.set(key, number)
    else if (typeof there === 'number') {
      if (there !== number) this.#byKey.set(key, [there, number])
    } else if (!there.includes(number)) there.push(number)
  }

  /** The first record with the key that fits. */
  find(key: string, fits: (facts: Facts) => boolean): number | undefined {
    const found = this.#byKey.get(key)
    if (found === undefined) return undefined
    const numbers = typeof found === 'number' ? [found] : found
    return numbers.find((number) => {
      const facts = this.#facts[number]
      return facts !== undefined && fits(facts)
    })
  }

  /** Notes that a row of the file stands for the record; answers whether an earlier one did. */
  see(number: number): boolean {
    const before = this.#isSeen[number] ?? false
    this.#isSeen[number] = true
    return before
  }
}
