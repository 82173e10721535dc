/**
 * An independent model of what undo means, in plain objects and without any cleverness: every write is kept, and what
 * a record holds is worked out from all of them each time.
 */
export type Value = string | null

export interface Write {
  readonly transaction: number
  readonly row: string
  /** Groups set by this write; `life` is the deleted register. */
  readonly groups: Readonly<Record<string, Value>>
  readonly isInsert: boolean
}

interface Transaction {
  isUndone: boolean
}

const life = 'life'
const gone = 'gone'

export class UndoModel {
  readonly #writes: Write[] = []
  readonly #transactions: Transaction[] = []
  /** Which rows live now. Rows that only undone transactions made change here when an undo looks at them. */
  readonly #living = new Map<string, boolean>()
  readonly #referencesIn: (group: string, value: string) => string[]

  /** `referencesIn` names the rows that a value refers to. */
  constructor(referencesIn: (group: string, value: string) => string[]) {
    this.#referencesIn = referencesIn
  }

  begin(): number {
    this.#transactions.push({ isUndone: false })
    return this.#transactions.length - 1
  }

  isUndone(transaction: number): boolean {
    return this.#transactions[transaction]?.isUndone === true
  }

  lives(row: string): boolean {
    return this.#living.get(row) === true
  }

  exists(row: string): boolean {
    return this.#living.has(row)
  }

  hasUndoneWrites(row: string): boolean {
    return this.#writes.some((write) => write.row === row && this.isUndone(write.transaction))
  }

  write(
    transaction: number,
    row: string,
    change: { groups: Record<string, Value>; isInsert: boolean },
  ): void {
    this.#writes.push({ transaction, row, ...change })
    if (change.isInsert) this.#living.set(row, true)
    if (life in change.groups) this.#living.set(row, change.groups[life] === null)
  }

  /** What a living record holds. */
  valuesOf(row: string): Record<string, Value> {
    const values: Record<string, Value> = {}
    const counted = this.#countedMakers(row, this.lives(row))
    for (const write of this.#writesOn(row)) {
      for (const [group, value] of Object.entries(write.groups)) {
        if (group === life) continue
        if (!(group in values)) values[group] = null
        if (!this.isUndone(write.transaction) || counted.has(write.transaction)) values[group] = value
      }
    }
    return values
  }

  /** Takes a transaction back or lets it stand again. */
  toggle(transaction: number): void {
    const rows = new Set(
      this.#writes.filter((write) => write.transaction === transaction).map(({ row }) => row),
    )
    const before = new Map(
      [...rows].map((row) => [row, { lives: this.lives(row), refers: this.#refersTo(row) }]),
    )
    const one = this.#transactions[transaction]
    if (one) one.isUndone = !one.isUndone
    this.#settle(rows, before)
  }

  #settle(
    rows: ReadonlySet<string>,
    before: ReadonlyMap<string, { lives: boolean; refers: string[] }>,
  ): void {
    const open = new Set<string>()
    const queue = [...rows]
    const seen = new Set<string>()
    for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
      if (seen.has(row)) continue
      seen.add(row)
      const wasAlive = this.lives(row)
      const fate = this.#fate(row, rows.has(row))
      if (fate === 'open') open.add(row)
      else this.#living.set(row, fate)
      queue.push(
        ...this.#parentsAtStake(row, { hasChanged: fate !== wasAlive, was: before.get(row)?.refers }),
      )
    }
    for (const row of open) this.#living.set(row, false)
    this.#keepReferred(open)
  }

  /** The rows that may live or die with this one: `was` is what it referred to before, if it was written. */
  #parentsAtStake(
    row: string,
    { hasChanged, was }: { hasChanged: boolean; was: string[] | undefined },
  ): string[] {
    const now = this.#refersTo(row)
    const hasMoved = was !== undefined && was.join() !== now.join()
    const parents = [...(hasChanged || hasMoved ? now : []), ...(hasMoved ? was : [])]
    return parents.filter((parent) => this.#isProvisional(parent))
  }

  #keepReferred(open: Set<string>): void {
    let hasChanged = true
    while (hasChanged) {
      hasChanged = false
      for (const row of open) {
        const isReferred = [...this.#living].some(
          ([other, lives]) => lives && this.#refersTo(other).includes(row),
        )
        if (!isReferred) continue
        this.#living.set(row, true)
        open.delete(row)
        hasChanged = true
      }
    }
  }

  #fate(row: string, isWritten: boolean): boolean | 'open' {
    const standing = this.#standingLife(row)
    if (this.#isProvisional(row)) return this.#isEdited(row) ? true : 'open'
    const isAboutLife =
      isWritten && this.#writesOn(row).some((write) => life in write.groups || write.isInsert)
    return isAboutLife ? standing === true : this.lives(row)
  }

  #writesOn(row: string): Write[] {
    return this.#writes.filter((write) => write.row === row)
  }

  /** What standing writes say about the row's life; null when none does. */
  #standingLife(row: string): boolean | null {
    const last = this.#lastLife(row)
    return last === null ? null : isAlive(last.write)
  }

  #lastLife(row: string): { write: Write; place: number } | null {
    const found = this.#writesOn(row)
      .map((write, place) => ({ write, place }))
      .filter(({ write }) => !this.isUndone(write.transaction) && isAboutLife(write))
    return found.at(-1) ?? null
  }

  /** The undone writes that brought the row to life since, one per transaction, if that was its last word. */
  #makers(row: string): { write: Write; place: number }[] {
    const since = this.#lastLife(row)?.place ?? -1
    const words = new Map<number, { write: Write; place: number }>()
    for (const [place, write] of this.#writesOn(row).entries()) {
      if (this.isUndone(write.transaction) && isAboutLife(write))
        words.set(write.transaction, { write, place })
    }
    return [...words.values()].filter(({ write, place }) => place > since && isAlive(write))
  }

  #isProvisional(row: string): boolean {
    return this.#standingLife(row) !== true && this.#makers(row).length > 0
  }

  #isEdited(row: string): boolean {
    const first = Math.min(...this.#makers(row).map(({ place }) => place))
    return this.#writesOn(row).some((write, place) => place > first && !this.isUndone(write.transaction))
  }

  #countedMakers(row: string, isKept: boolean): Set<number> {
    const standing = this.#standingLife(row)
    if (standing === true || (standing === false && !isKept)) return new Set()
    const inserts = standing === null ? this.#writesOn(row).filter((write) => write.isInsert) : []
    return new Set([
      ...this.#makers(row).map(({ write }) => write.transaction),
      ...inserts.map((one) => one.transaction),
    ])
  }

  #refersTo(row: string): string[] {
    const values = this.valuesOf(row)
    return Object.entries(values).flatMap(([group, value]) =>
      value === null ? [] : this.#referencesIn(group, value),
    )
  }
}

function isAboutLife(write: Write): boolean {
  return write.isInsert || life in write.groups
}

function isAlive(write: Write): boolean {
  return life in write.groups ? write.groups[life] === null : write.isInsert
}

/** The deleted register of a write that puts the row into the trash, or takes it out. */
export const lifeGroup = { dead: { [life]: gone }, alive: { [life]: null } } as const
