import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { isId } from '../../src-shared/kernel/ids'
import { ask, askAll, type CommandGround, type Outcome } from './outcome'
import { type CommandCall, numberOption } from './parse-arguments'
import { UsageError } from './usage'

const MOST_HITS = 100_000
const everything = Number.MAX_SAFE_INTEGER

/** The lists that can be asked for, with the order that stays the same from call to call. */
const lists: Record<string, { method: string; input: Record<string, unknown> }> = {
  people: { method: 'people.list', input: { filter: {}, sort: 'createdAt', direction: 'ascending' } },
  companies: { method: 'companies.list', input: { filter: {}, sort: 'createdAt', direction: 'ascending' } },
  deals: { method: 'deals.list', input: { sort: 'stageEnteredAt', direction: 'ascending' } },
  tasks: { method: 'activities.listOpen', input: {} },
  imports: { method: 'importHistory.list', input: {} },
}

/** A line for a person: the texts of a row's first fields. */
function lineOf(item: unknown): string {
  return Object.values(item as Record<string, unknown>)
    .filter((value) => typeof value === 'string' && value !== '')
    .slice(0, 4)
    .join('  ')
}

function listed(found: { items: unknown[]; total: number }): Outcome {
  return { json: found, lines: [...found.items.map(lineOf), `(${found.items.length}/${found.total})`] }
}

/** `list people|companies|deals|tasks|imports`; past imports newest first, undone ones included. */
export async function listCommand({ workspace }: CommandGround, call: CommandCall): Promise<Outcome> {
  const name = call.arguments[0] ?? ''
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined
  if (!list) throw new UsageError('list takes people, companies, deals, tasks or imports')
  return listed(
    await askAll(workspace, list.method, { ...list.input, limit: numberOption(call, 'limit', everything) }),
  )
}

/** `search TEXT`. */
export async function searchCommand({ workspace }: CommandGround, call: CommandCall): Promise<Outcome> {
  const limit = Math.min(MOST_HITS, numberOption(call, 'limit', MOST_HITS))
  // The search wants to find something; who asks for nothing is told how much there is.
  const input = { text: call.arguments[0], limit: Math.max(1, limit) }
  const found = await ask<{ items: unknown[]; total: number }>(workspace, 'search.find', input)
  return listed({ ...found, items: found.items.slice(0, limit) })
}

function recordId(call: CommandCall): string {
  const [id = ''] = call.arguments
  if (!isId(id)) throw new AppError('not-found', message('error.notFound'))
  return id
}

/** `show ID`: the page of the person, company or deal with that id. */
export async function showCommand({ workspace }: CommandGround, call: CommandCall): Promise<Outcome> {
  const id = recordId(call)
  for (const kind of ['people', 'companies', 'deals']) {
    const result = await workspace.call(`${kind}.getScreen`, { id })
    if (result.ok) return { json: result.value, lines: [JSON.stringify(result.value, null, 2)] }
    if (result.error.code !== 'not-found') throw AppError.fromShape(result.error)
  }
  throw new AppError('not-found', message('error.notFound'))
}

interface HistoryEntry {
  transaction: { at: number; label: { key: string } }
  changes: { column: string; before: string | null; after: string | null }[]
}

/** `history ID`: newest first. */
export async function historyCommand(
  { workspace, translator }: CommandGround,
  call: CommandCall,
): Promise<Outcome> {
  const entries = await ask<HistoryEntry[]>(workspace, 'history.ofRecord', {
    id: recordId(call),
    limit: 1000,
  })
  if (entries.length === 0) throw new AppError('not-found', message('error.notFound'))
  const lines = entries.flatMap(({ transaction, changes }) => [
    `${new Date(transaction.at).toISOString()}  ${translator.message(transaction.label)}`,
    ...changes.map(({ column, before, after }) => `    ${column}: ${before ?? '-'} -> ${after ?? '-'}`),
  ])
  return { json: { items: entries, total: entries.length }, lines }
}

/** `info`: counts, versions and how the file is kept. */
export async function infoCommand({ workspace }: CommandGround): Promise<Outcome> {
  const state = await ask<Record<string, unknown>>(workspace, 'workspace.getState', {})
  return {
    json: state,
    lines: Object.entries(state).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  }
}
