import { comparableText } from '../../src-shared/export/comparable-text'
import {
  cellDigest,
  fingerprintMark,
  fingerprintVersion,
  type FingerprintHead,
} from '../../src-shared/export/fingerprint'
import type { ExportRow } from './export-table'

/** Gathers, while rows go out, what the hidden sheet of the workbook will hold. */
export class FingerprintRows {
  readonly #rows: string[][]

  constructor({ list, exportedAt, language, idHeading, columns }: FingerprintHead) {
    this.#rows = [
      [fingerprintMark, fingerprintVersion, list, String(exportedAt), language, idHeading],
      columns.map(({ id }) => id),
      columns.map(({ heading }) => heading),
    ]
  }

  /** Notes rows and hands them on. */
  async *noting(pages: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<readonly ExportRow[]> {
    for await (const page of pages) {
      for (const { id, cells } of page)
        this.#rows.push([id, cells.map((cell) => cellDigest(comparableText(cell))).join('')])
      yield page
    }
  }

  /** The rows of the hidden sheet: about the list, column ids, headings, then id and digests of each record. */
  rows(): readonly (readonly string[])[] {
    return this.#rows
  }
}
