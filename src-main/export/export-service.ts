import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { exportContract } from '../../src-shared/export/export-contract'
import { createTranslator, languageOf } from '../../src-shared/i18n/translate'
import type { ServiceDeps } from '../service-deps'
import { readSettings } from '../settings/settings-service'
import { exportList } from './export-list'
import type { ExportCell, ExportColumn } from './export-table'
import { writeOutput } from './output-file'
import { writeWorkbook } from './xlsx/write-workbook'

/** A table on its way out: a heading per column and one text, number or nothing per cell. */
export interface ExportTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly ExportCell[])[]
}

async function* onePage(rows: ExportTable['rows']) {
  yield await Promise.resolve(rows.map((cells) => ({ id: '', cells })))
}

/** Writes a table as .xlsx, every text as text. Throws AppError storage when the file cannot be written. */
export function writeTable(file: string, sheetName: string, { headings, rows }: ExportTable): Promise<void> {
  const columns = headings.map((heading, at): ExportColumn => ({ id: String(at), heading, kind: 'text' }))
  return writeOutput(file, (output) => writeWorkbook(output, { sheetName, columns, pages: onePage(rows) }))
}

/** Serves the export contract: one export at a time, in pages, so that the window goes on meanwhile. */
export function createExportService(
  deps: ServiceDeps,
): ServiceOf<typeof exportContract> & { close(): Promise<void> } {
  let running: { abort: AbortController; ended: Promise<unknown> } | null = null

  async function run(path: string, what: Parameters<typeof exportList>[2], signal: AbortSignal) {
    const { language } = await readSettings(deps.read)
    const system = new Intl.DateTimeFormat().resolvedOptions().locale
    const ground = {
      db: deps.read,
      words: createTranslator(language ?? languageOf(system)),
      now: deps.clock.now(),
      signal,
      progress: (done: number, total: number) =>
        deps.emit({ type: 'progress', task: 'export', phase: 'writing', done, total }),
    }
    return { path, rows: await exportList(ground, path, what) }
  }

  return {
    start: async ({ path, what }) => {
      if (running) throw new AppError('in-use', message('export.running'))
      const abort = new AbortController()
      const work = run(path, what, abort.signal)
      running = { abort, ended: work.catch(() => undefined) }
      try {
        return await work
      } finally {
        running = null
      }
    },
    cancel: async () => {
      running?.abort.abort()
      return {}
    },
    close: async () => {
      running?.abort.abort()
      await running?.ended
    },
  }
}
