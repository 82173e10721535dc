import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import {
  duplicatePolicySchema,
  type ImportIssue,
  type ImportRowView,
  type ImportView,
} from '../../src-shared/imports/imports-contract'
import type { PossiblePair } from '../../src-shared/imports/possible-contract'
import { ask, askAll, type CommandGround, exitStatus, type Outcome } from './outcome'
import { type CommandCall, numberOption } from './parse-arguments'
import { UsageError } from './usage'

const mappingSchema = z.record(z.string().regex(/^\d+$/), z.string())
const mappingListSchema = z.array(z.object({ index: z.number(), field: z.string() }))

/** `{"0": "company.name"}`, a list of `{index, field}`, or a whole answer of a dry run: column index to field id. */
function readMapping(file: string): Map<number, string> {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const inner = json && typeof json === 'object' && 'columns' in json ? json.columns : json
    const list = mappingListSchema.safeParse(inner)
    if (list.success) return new Map(list.data.map(({ index, field }) => [index, field]))
    return new Map(Object.entries(mappingSchema.parse(inner)).map(([index, field]) => [Number(index), field]))
  } catch (error) {
    throw new UsageError(`--mapping: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Puts the wishes of the command line on an opened import, in the order in which a person would. */
async function applyWishes(
  { workspace }: CommandGround,
  call: CommandCall,
  opened: ImportView,
): Promise<ImportView> {
  const { importId } = opened
  let view = opened
  const [mappingFile] = call.values.get('mapping') ?? []
  for (const [column, field] of mappingFile ? readMapping(mappingFile) : []) {
    view = await ask(workspace, 'imports.setColumn', { importId, column, field })
  }
  for (const set of call.values.get('set') ?? []) {
    const [field = '', ...value] = set.split('=')
    if (value.length === 0) throw new UsageError('--set takes FIELD=VALUE')
    view = await ask(workspace, 'imports.setConstant', { importId, field, value: value.join('=') })
  }
  const [policy] = call.values.get('duplicates') ?? []
  if (policy) view = await ask(workspace, 'imports.setPolicy', { importId, policy })
  return view
}

function checkPolicy(call: CommandCall): void {
  const [policy] = call.values.get('duplicates') ?? []
  if (policy && !duplicatePolicySchema.safeParse(policy).success)
    throw new UsageError('--duplicates takes skip, fill, overwrite or add')
}

async function issuesOf({ workspace }: CommandGround, importId: string): Promise<ImportIssue[]> {
  const limit = Number.MAX_SAFE_INTEGER
  const { items } = await askAll(workspace, 'imports.getRows', { importId, onlyProblems: true, limit })
  return (items as ImportRowView[]).flatMap((row) => row.issues)
}

/** Rows that may be another one, as issues of the whole row; `text` says who the other one is. */
async function possibleDuplicates({ workspace }: CommandGround, importId: string): Promise<ImportIssue[]> {
  await ask(workspace, 'imports.findPossible', { importId })
  const limit = Number.MAX_SAFE_INTEGER
  const { items } = await askAll(workspace, 'imports.getPossible', { importId, limit })
  // The surest candidate of a row comes first.
  const byRow = new Map((items as PossiblePair[]).toReversed().map((pair) => [pair.row, pair]))
  return [...byRow.values()].toReversed().map(({ row, kind, fields }) => {
    const named = kind === 'person' ? ['person.fullName', 'company.name'] : ['company.name']
    const names = named.flatMap((field) => fields.find((one) => one.field === field)?.other ?? [])
    return { row, column: null, code: 'possible-duplicate', severity: 'warning', text: names.join(', ') }
  })
}

/** The answer of import-fields.md. */
function answerOf(view: ImportView, issues: readonly ImportIssue[]) {
  const { counts } = view
  return {
    file: view.fileName,
    format: view.format,
    encoding: view.encoding,
    sheet: view.sheets.find((sheet) => sheet.index === view.sheet)?.name ?? null,
    headerRow: view.headerRow,
    columns: view.columns,
    rows: {
      total: counts.total,
      ready: counts.ready,
      warnings: counts.warnings,
      errors: counts.errors,
      duplicatesInFile: counts.duplicatesInFile,
      duplicatesInBase: counts.duplicatesInBase,
    },
    issues: issues.map(({ row, column, code, text }) => ({ row, column, code, text })),
  }
}

/** `import FILE`: the same steps as the window. Exit 3 when the file cannot be read, 4 when some rows were left out. */
export async function importCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  checkPolicy(call)
  const { workspace, translator } = ground
  const file = path.resolve(call.arguments[0] ?? '')
  const sheet = call.values.has('sheet') ? { sheet: numberOption(call, 'sheet', 0) } : {}
  const opened = await openOrUnreadable(ground, { path: file, ...sheet })
  const { importId } = opened
  try {
    const view = await applyWishes(ground, call, opened)
    // Only worth the time where somebody looks before anything is written: undecided rows are imported as they are.
    const possible = call.flags.has('dry-run') ? await possibleDuplicates(ground, importId) : []
    const answer = answerOf(view, [...(await issuesOf(ground, importId)), ...possible])
    const [errorsFile] = call.values.get('errors') ?? []
    if (errorsFile) await ask(workspace, 'imports.writeErrors', { importId, path: path.resolve(errorsFile) })
    const { total, ready, errors } = view.counts
    if (call.flags.has('dry-run')) {
      return { json: answer, lines: [translator.t('cli.dryRun', { ready, total })] }
    }
    const applied = await ask<{ batch: string; written: Record<string, number> }>(
      workspace,
      'imports.apply',
      { importId },
    )
    return {
      json: { ...answer, batch: applied.batch, written: applied.written },
      lines: [translator.t('cli.imported', applied.written)],
      status: errors > 0 ? exitStatus.someRowsLeft : exitStatus.done,
    }
  } finally {
    await workspace.call('imports.discard', { importId })
  }
}

/** A file that cannot be read ends with exit status 3 and the reason. */
export class UnreadableError extends AppError {}

async function openOrUnreadable(
  { workspace }: CommandGround,
  input: { path: string; sheet?: number },
): Promise<ImportView> {
  try {
    return await ask<ImportView>(workspace, 'imports.open', input)
  } catch (error) {
    if (error instanceof AppError && error.code === 'unreadable')
      throw new UnreadableError(error.code, error.text, { cause: error })
    throw error
  }
}

/** Where a dry run looks for what is already there: the workspace when there is one, else an empty one in a temporary folder. */
export function folderForDryRun(databaseFile: string): string | null {
  return statSync(databaseFile, { throwIfNoEntry: false })
    ? null
    : mkdtempSync(path.join(tmpdir(), 'tradewind-dry-run-'))
}
