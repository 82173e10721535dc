import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import {
  type ColumnField,
  columnField,
  type ImportFieldId,
  isImportField,
} from '../../src-shared/imports/import-fields'
import {
  type DuplicatePolicy,
  duplicatePolicySchema,
  type ImportIssue,
  type ImportRowView,
  type ImportView,
} from '../../src-shared/imports/imports-contract'
import type { OwnerRule } from '../../src-shared/imports/owner-rule'
import type { PossiblePair } from '../../src-shared/imports/possible-contract'
import { applyRoundTrip, comparedOutcome, compareRoundTrip } from './import-round-trip'
import { readOwnerRule } from './owner-rule-option'
import { readJson } from './read-json'
import { ask, askAll, type CommandGround, exitStatus, type Outcome } from './outcome'
import { type CommandCall, numberOption } from './parse-arguments'
import { UsageError } from './usage'

const mappingSchema = z.record(z.string().regex(/^\d+$/), z.string())
const mappingListSchema = z.array(z.object({ index: z.int().min(0), field: z.string() }))

/** What the command line asks for beside the file, understood before anything is opened. */
interface Wishes {
  readonly columns: ReadonlyMap<number, ColumnField>
  readonly constants: readonly { readonly field: ImportFieldId; readonly value: string }[]
  readonly policy: DuplicatePolicy | null
  readonly ownerRule: OwnerRule | null
  /** 0-based; null: the one that holds the list. */
  readonly sheet: number | null
  readonly errorsFile: string | null
}

function fieldOf(option: string, text: string): ColumnField {
  const field = columnField(text)
  if (field === null) throw new UsageError(`${option}: there is no field ${text}`)
  return field
}

/** `{"0": "company.name"}`, a list of `{index, field}`, or a whole answer of a dry run: column index to field id. */
function readMapping(file: string): Map<number, ColumnField> {
  const json = readJson('--mapping', file)
  const inner = json && typeof json === 'object' && 'columns' in json ? json.columns : json
  const list = mappingListSchema.safeParse(inner)
  const record = mappingSchema.safeParse(inner)
  if (!list.success && !record.success)
    throw new UsageError(
      '--mapping takes a file with {"0": "company.name", ...} or [{"index": 0, "field": ...}]',
    )
  const pairs = list.success
    ? list.data.map(({ index, field }) => [index, field] as const)
    : Object.entries(record.data ?? {}).map(([index, field]) => [Number(index), field] as const)
  return new Map(pairs.map(([index, field]) => [index, fieldOf('--mapping', field)]))
}

function readConstant(text: string): Wishes['constants'][number] {
  const [name = '', ...rest] = text.split('=')
  const value = rest.join('=').trim()
  if (value === '') throw new UsageError('--set takes FIELD=VALUE')
  const field = fieldOf('--set', name.trim())
  if (!isImportField(field)) throw new UsageError(`--set cannot give a value to ${field}`)
  return { field, value }
}

function readPolicy(text: string): DuplicatePolicy {
  const policy = duplicatePolicySchema.safeParse(text)
  if (!policy.success) throw new UsageError('--duplicates takes skip, fill, overwrite or add')
  return policy.data
}

function readWishes(call: CommandCall): Wishes {
  const given = (option: string) => call.values.get(option)?.[0] ?? null
  const [mapping, policy, errorsFile] = [given('mapping'), given('duplicates'), given('errors')]
  const ownerRule = given('owner-rule')
  return {
    columns: mapping === null ? new Map() : readMapping(mapping),
    constants: (call.values.get('set') ?? []).map(readConstant),
    policy: policy === null ? null : readPolicy(policy),
    ownerRule: ownerRule === null ? null : readOwnerRule(ownerRule),
    sheet: given('sheet') === null ? null : numberOption(call, 'sheet', 0),
    errorsFile: errorsFile === null ? null : path.resolve(errorsFile),
  }
}

/** Puts the wishes on an opened import, in the order in which a person would. */
async function applyWishes(
  { workspace }: CommandGround,
  { columns, constants, policy, ownerRule }: Wishes,
  opened: ImportView,
): Promise<ImportView> {
  const { importId } = opened
  let view = opened
  for (const [column, field] of columns) {
    if (!opened.columns.some(({ index }) => index === column))
      throw new UsageError(`--mapping: the list has no column ${column}`)
    view = await ask(workspace, 'imports.setColumn', { importId, column, field })
  }
  for (const constant of constants)
    view = await ask(workspace, 'imports.setConstant', { importId, ...constant })
  if (policy) view = await ask(workspace, 'imports.setPolicy', { importId, policy })
  if (ownerRule) view = await ask(workspace, 'imports.setOwnerRule', { importId, rule: ownerRule })
  return view
}

/** Who says how a list is to be taken wants a list, also where it is an exported workbook that came back. */
function wantsList({ columns, constants, policy, ownerRule }: Wishes): boolean {
  return columns.size > 0 || constants.length > 0 || policy !== null || ownerRule !== null
}

/** Hidden rows are left out unless `--include-hidden` says otherwise. */
async function takeHidden({ workspace }: CommandGround, call: CommandCall, opened: ImportView) {
  if (!call.flags.has('include-hidden')) return opened
  const { importId, sheet } = opened
  return ask<ImportView>(workspace, 'imports.setLayout', { importId, sheet, includeHidden: true })
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
    colours: view.colours,
    rows: {
      total: counts.total,
      ready: counts.ready,
      warnings: counts.warnings,
      errors: counts.errors,
      duplicatesInFile: counts.duplicatesInFile,
      duplicatesInBase: counts.duplicatesInBase,
    },
    ...(view.owners === null ? {} : { owners: view.owners }),
    // A value for all rows stands in no column.
    issues: issues.map(({ row, column, code, text }) => ({
      row,
      column: column !== null && column < 0 ? null : column,
      code,
      text,
    })),
  }
}

/** `Kim 34, Lee 33, pool 12`, where there is an owner rule. */
function ownerLines({ owners }: ImportView, { t }: CommandGround['translator']): string[] {
  if (owners === null) return []
  const counts = owners.assigned.map(
    ({ owner, customers }) => `${owner ?? t('imports.owners.pool')} ${customers}`,
  )
  return [t('cli.owners', { list: counts.join(', '), kept: owners.kept })]
}

/** The password of a protected file: `--password`, or the environment, which other users cannot look into. */
function passwordFor(call: CommandCall): { password?: string } {
  const password = call.values.get('password')?.[0] ?? process.env['TRADEWIND_FILE_PASSWORD']
  return password === undefined ? {} : { password }
}

/** `import FILE`: the same steps as the window. Exit 3 when the file cannot be read, 4 when some rows were left out. */
export async function importCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  const wishes = readWishes(call)
  const { workspace } = ground
  const file = path.resolve(call.arguments[0] ?? '')
  const { sheet, errorsFile } = wishes
  const wanted = { path: file, ...(sheet === null ? {} : { sheet }), ...passwordFor(call) }
  const opened = await openOrUnreadable(ground, wanted)
  const { importId } = opened
  try {
    const view = await applyWishes(ground, wishes, await takeHidden(ground, call, opened))
    if (errorsFile) await ask(workspace, 'imports.writeErrors', { importId, path: errorsFile })
    return view.isRoundTrip && !wantsList(wishes)
      ? await takeBack(ground, call, view)
      : await takeList(ground, call, view)
  } finally {
    await workspace.call('imports.discard', { importId })
  }
}

/** An exported workbook that came back: only its changed cells and new rows are written. */
async function takeBack(ground: CommandGround, call: CommandCall, view: ImportView): Promise<Outcome> {
  const { issues, ...compared } = await compareRoundTrip(ground, view)
  const json = { ...answerOf(view, issues), ...compared }
  return call.flags.has('dry-run')
    ? comparedOutcome(ground, json)
    : applyRoundTrip(ground, view.importId, json)
}

async function takeList(ground: CommandGround, call: CommandCall, view: ImportView): Promise<Outcome> {
  const { workspace, translator } = ground
  const { importId } = view
  // Only worth the time where somebody looks before anything is written: undecided rows are imported as they are.
  const possible = call.flags.has('dry-run') ? await possibleDuplicates(ground, importId) : []
  const answer = answerOf(view, [...(await issuesOf(ground, importId)), ...possible])
  const { total, ready, errors } = view.counts
  if (call.flags.has('dry-run')) {
    const lines = [translator.t('cli.dryRun', { ready, total }), ...ownerLines(view, translator)]
    return { json: answer, lines }
  }
  const applied = await ask<{ batch: string; written: Record<string, number> }>(workspace, 'imports.apply', {
    importId,
  })
  return {
    json: { ...answer, batch: applied.batch, written: applied.written },
    lines: [translator.t('cli.imported', applied.written), ...ownerLines(view, translator)],
    status: errors > 0 ? exitStatus.someRowsLeft : exitStatus.done,
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
