import type { ReadingErrorShape } from '../reading/reading-error'
import type { FileHints, ReadProgress, ReadRequest, SheetList, SheetSummary } from '../reading/sheet'
import type { TextBatch } from './packed-rows'

/** What the owner says to the parser process. `job` numbers the request that a message belongs to. */
export type OwnerMessage =
  | { readonly type: 'list'; readonly job: number; readonly path: string; readonly hints: FileHints }
  | { readonly type: 'read'; readonly job: number; readonly request: ReadRequest }
  /** A batch has been dealt with; the next one may come. */
  | { readonly type: 'taken'; readonly job: number }
  | { readonly type: 'cancel'; readonly job: number }

/** What the parser process says to its owner. */
export type ParserMessage =
  | { readonly type: 'ready' }
  /** Sign of life with the memory in use, in bytes. */
  | { readonly type: 'alive'; readonly rss: number }
  | (TextBatch & { readonly type: 'rows'; readonly job: number })
  | { readonly type: 'progress'; readonly job: number; readonly progress: ReadProgress }
  | { readonly type: 'listed'; readonly job: number; readonly list: SheetList }
  | { readonly type: 'done'; readonly job: number; readonly summary: SheetSummary }
  | { readonly type: 'failed'; readonly job: number; readonly error: ReadingErrorShape }

/** Batches that may be on their way before the parser waits: enough to keep both sides busy, little enough memory. */
export const batchesUnderway = 4

/** How often the parser process gives a sign of life, in milliseconds. */
export const signOfLifeEvery = 500
