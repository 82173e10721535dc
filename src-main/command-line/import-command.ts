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

/** Hidden rows are left out unless `--include-hidden` says otherwise. */
async function takeHidden({ workspace }: CommandGround, call: CommandCall, opened: ImportView) {
  if (!call.flags.has('include-hidden')) return opened
  const { importId, sheet } = opened
  return ask<ImportView>(workspace, 'imports.setLayout', { importId, sheet, includeHidden: true })
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

/** The password of a protected file: `--password`, or the environment, which other users cannot look into. */
function passwordFor(call: CommandCall): { password?: string } {
  const password = call.values.get('password')?.[0] ?? process.env['TRADEWIND_FILE_PASSWORD']
  return password === undefined ? {} : { password }
}

/** `import FILE`: the same steps as the window. Exit 3 when the file cannot be read, 4 when some rows were left out. */
export async function importCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  checkPolicy(call)
  const { workspace, translator } = ground
  const file = path.resolve(call.arguments[0] ?? '')
  const sheet = call.values.has('sheet') ? { sheet: numberOption(call, 'sheet', 0) } : {}
  const opened = await openOrUnreadable(ground, { path: file, ...sheet, ...passwordFor(call) })
  const { importId } = opened
  try {
    const view = await applyWishes(ground, call, await takeHidden(ground, call, opened))
    const answer = answerOf(view, await issuesOf(ground, importId))
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
  input: { path: string; sheet?: number; password?: string },
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
