/** Why a file cannot be read. Callers branch on the code; the words come from the translations. */
export const readingErrorCodes = [
  /** The bytes are of another kind of file; `found` names it when it was recognised. */
  'not-a-spreadsheet',
  /** Protected by a password that was not given. */
  'encrypted',
  /** Protected by another password than the one that was given. */
  'wrong-password',
  /** Cut off or inconsistent; `part` names where. */
  'damaged',
  /** Above a cap; `limit` names it. */
  'too-large',
  /** No sheet with a single cell in it, or a file without bytes. */
  'empty',
  /** A spreadsheet, but of a kind that no reader knows (for example an unusual compression). */
  'unsupported',
  /** The sheet that was asked for does not exist. */
  'no-such-sheet',
  /** The file cannot be opened at all: gone, a folder, no permission; `reason` is the system's code. */
  'unreachable',
  /** Stopped by whoever asked. */
  'cancelled',
  /** The parser process ended or fell silent while reading; `reason` says which. */
  'parser-died',
] as const

export type ReadingErrorCode = (typeof readingErrorCodes)[number]

export type ReadingErrorParams = Readonly<Record<string, string | number>>

/** A reading error as it crosses a process boundary. */
export interface ReadingErrorShape {
  readonly code: ReadingErrorCode
  readonly params: ReadingErrorParams
}

/** The one error that every reader throws: a code and what the sentence about it needs. */
export class ReadingError extends Error {
  readonly code: ReadingErrorCode
  readonly params: ReadingErrorParams

  constructor(code: ReadingErrorCode, params: ReadingErrorParams = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause })
    this.name = 'ReadingError'
    this.code = code
    this.params = params
  }

  /** The plain object that is sent to another process. */
  toShape(): ReadingErrorShape {
    return { code: this.code, params: this.params }
  }

  /** The error again on the other side of a process boundary. */
  static fromShape(shape: ReadingErrorShape): ReadingError {
    return new ReadingError(shape.code, shape.params)
  }
}

/** A file that breaks the rules of its format: the reader gives up, another reader may still succeed. */
export class StructureError extends Error {
  readonly part: string

  constructor(part: string, cause?: unknown) {
    super(`structure: ${part}`, cause === undefined ? undefined : { cause })
    this.name = 'StructureError'
    this.part = part
  }
}
