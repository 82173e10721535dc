import type { Figure } from './figure'

/** What every row gets. */
export interface Bench {
  /** Smaller sizes and fewer runs: whether it works, not how fast it is. */
  readonly isQuick: boolean
  /** Also the sizes that take long (an import of 200,000 rows). */
  readonly isLarge: boolean
  /** A folder for everything; removed at the end. */
  readonly folder: string
  /** A new folder inside it. */
  newFolder(name: string): string
  /** A closed workspace with so many people (and their companies); made once. Copy it before writing to it. */
  customers(count: number): Promise<string>
  /** A copy of a closed workspace, to do with as one likes. */
  copy(folder: string): string
  /** Says what is going on, on stderr. */
  say(text: string): void
}

/** A part of the bench that runs, and fails, by itself. */
export interface Row {
  /** The word that chooses it on the command line. */
  readonly name: string
  readonly run: (bench: Bench) => Promise<Figure[]>
}
