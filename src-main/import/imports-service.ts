import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import { createTranslator, languageOf, type Translator } from '../../src-shared/i18n/translate'
import { columnField, isImportField } from '../../src-shared/imports/import-fields'
import type {
  DuplicatePolicy,
  ImportRowView,
  importsContract,
} from '../../src-shared/imports/imports-contract'
import { writeTable } from '../export/export-service'
import type { StorageState } from '../journal/create-storage'
import type { ServiceDeps } from '../service-deps'
import { readSettings } from '../settings/settings-service'
import { applyImport } from './applying/apply-import'
import { pastImports } from './imports-queries'
import { errorTable } from './opened/error-workbook'
import { type ImportDesk, createImportDesk } from './opened/import-desk'
import { type OpenedImport, viewOf } from './opened/opened-import'
import { throwIfCancelled } from './opened/turns'
import type { ForkParser } from './parser/parser-handle'
import { createPossibleDesk } from './possible/possible-desk'
import type { StagedPlace } from './staging/staging-file'

/** What imports need from the program around them. */
export interface ImportGround {
  /** The workspace folder; staging files stand in its `imports/`. */
  readonly folder: string
  readonly forkParser: ForkParser
  readonly parserFile: string
  state(): StorageState
}

/** How a row is shown under a policy. */
function shownState(place: StagedPlace, policy: DuplicatePolicy): ImportRowView['state'] {
  if (place === 'file') return 'duplicate'
  if (place === 'base') return policy === 'add' ? 'new' : policy
  return place
}

function getRows(
  { staging, policy }: OpenedImport,
  { window, onlyProblems }: { window: { offset: number; limit: number }; onlyProblems: boolean },
) {
  const choice = onlyProblems ? 'problems' : 'all'
  const rows = staging.page({ ...window, choice }).map(({ row, cells, issues, place }) => ({
    row,
    cells: cells.map(({ text }) => text),
    issues: [...issues],
    state: shownState(place, policy),
  }))
  return { rows, total: staging.countStates(choice) }
}

/** The language of texts that become part of a record: the user's, else that of the system. */
async function translatorOf(deps: ServiceDeps): Promise<Translator> {
  const { language } = await readSettings(deps.read)
  return createTranslator(language ?? languageOf(new Intl.DateTimeFormat().resolvedOptions().locale))
}

function invalidField(): AppError {
  return new AppError('invalid', message('error.invalidInput'), { fields: { field: 'unknown-field' } })
}

async function setColumn(desk: ImportDesk, input: { importId: string; column: number; field: string }) {
  const field = columnField(input.field)
  if (field === null) throw invalidField()
  return desk.change(input.importId, (opened) => {
    const { columns } = opened.layout
    if (!columns.some(({ index }) => index === input.column)) {
      throw new AppError('invalid', message('error.invalidInput'), { fields: { column: 'no-such-column' } })
    }
    const corrected = columns.map((column) =>
      column.index === input.column ? { ...column, field, confidence: 1 } : column,
    )
    return { layout: { ...opened.layout, columns: corrected } }
  })
}

async function setConstant(desk: ImportDesk, input: { importId: string; field: string; value: string }) {
  const field = columnField(input.field)
  if (field === null || !isImportField(field)) throw invalidField()
  const value = input.value.trim()
  return desk.change(input.importId, ({ constants }) => {
    const { [field]: _before, ...others } = constants
    return { constants: value === '' ? others : { ...others, [field]: value } }
  })
}

async function apply(deps: ServiceDeps, desk: ImportDesk, importId: string) {
  const translator = await translatorOf(deps)
  return desk.run(importId, async (opened, signal) => {
    throwIfCancelled(signal)
    const applied = await applyImport(deps, opened, {
      signal,
      followUpTitle: translator.t('imports.issue.followUp'),
      progress: (done, total) =>
        deps.emit({ type: 'progress', task: 'import', phase: 'writing', done, total }),
    })
    desk.discard(importId)
    return applied
  })
}

/**
 * Serves the imports contract. A file is read by the parser process, staged raw, understood and placed in slices;
 * corrections work on what is staged; applying writes one journal transaction. `close` ends everything.
 */
export function createImportsService(
  deps: ServiceDeps,
  ground: ImportGround,
): ServiceOf<typeof importsContract> & { close(): Promise<void> } {
  const desk = createImportDesk(deps, ground)
  return {
    open: async (input) => viewOf(await desk.open(input)),
    getRows: async ({ importId, ...wanted }) => getRows(desk.get(importId), wanted),
    setColumn: async (input) => viewOf(await setColumn(desk, input)),
    setLayout: async ({ importId, sheet, headerRow }) =>
      viewOf(await desk.setLayout(importId, sheet, headerRow)),
    setConstant: async (input) => viewOf(await setConstant(desk, input)),
    setPolicy: async ({ importId, policy }) => {
      const opened = desk.get(importId)
      opened.policy = policy
      return viewOf(opened)
    },
    ...createPossibleDesk(deps, desk),
    apply: ({ importId }) => apply(deps, desk, importId),
    writeErrors: async ({ importId, path: file }) => {
      const opened = desk.get(importId)
      const table = errorTable(opened, await translatorOf(deps))
      writeTable(file, path.parse(opened.fileName).name, table)
      return { rows: table.rows.length }
    },
    cancel: async () => {
      desk.cancel()
      return {}
    },
    discard: async ({ importId }) => {
      desk.discard(importId)
      return {}
    },
    listBatches: () => pastImports(deps.read),
    close: () => desk.close(),
  }
}
