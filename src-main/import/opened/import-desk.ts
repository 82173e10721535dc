import type { UnfinishedImport } from '../../../src-shared/imports/import-history-contract'
import type { StorageState } from '../../journal/create-storage'
import type { ForkParser } from '../parser/parser-handle'
import type { OpenedImport } from './opened-import'
import type { FileToRead } from './read-file'

export interface DeskGround {
  readonly folder: string
  readonly forkParser: ForkParser
  readonly parserFile: string
  /** The bundled entry of the thread that reads the rows of a long list; without it they are read where all else is. */
  readonly rowThreadFile?: string | undefined
  state(): StorageState
}

/** What a correction changes; everything after it is worked out anew. */
export type Correction = Partial<Pick<OpenedImport, 'layout' | 'constants' | 'corrections'>>

/** What a person chooses to import of a workbook. */
export interface LayoutChoice {
  readonly sheet: number
  readonly headerRow?: number | null | undefined
  readonly includeHidden?: boolean | undefined
}

/** An import that goes on; its file may have been read from the start. */
export interface Resumed {
  readonly opened: OpenedImport
  readonly isReadAnew: boolean
}

/** Keeps the imports that were opened and not yet applied, and the one piece of work that is going on. */
export interface ImportDesk {
  /** Reads, stages and understands a file. Throws AppError unreadable or cancelled; nothing is left then. */
  open(file: FileToRead): Promise<OpenedImport>
  /** Imports that were broken off, or that the window has lost sight of. Waits for the work that is going on, and ends none. */
  unfinished(): Promise<UnfinishedImport[]>
  /**
   * Goes on with one of them. Throws AppError not-found, unreadable or cancelled; it can be tried again then. A protected
   * file needs its password again, which is stored nowhere.
   */
  resume(importId: string, password?: string): Promise<Resumed>
  /** Throws AppError not-found. */
  get(importId: string): OpenedImport
  /** Takes another sheet or header row (undefined: found anew), or hidden rows (undefined: as it is). */
  setLayout(importId: string, choice: LayoutChoice): Promise<OpenedImport>
  /** Reads the file of an import again with another encoding. */
  setEncoding(importId: string, encoding: string): Promise<OpenedImport>
  /** Corrects an import and understands its rows again. After a cancel it is as it was. */
  change(importId: string, correct: (opened: OpenedImport) => Correction): Promise<OpenedImport>
  /** Works on an import alone; pieces of work wait for each other. */
  run<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>
  /** The same for work that nobody waits for: it is cancelled as soon as other work is asked for. */
  runAside<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>
  /** Lets the parser process go, which keeps its memory while it lives; the next file starts another one. */
  endParser(): void
  /** Ends what is going on and what waits. */
  cancel(): void
  /** Removes the staging file of an import, also of one that was broken off. */
  discard(importId: string): void
  /** Cancels, ends the parser process. What is staged stays, so that it can go on; where only is read nothing does. */
  close(): Promise<void>
}
