import type { Arbitrary } from 'fast-check'
import fc from 'fast-check'
import { newIdBytes } from '../../src-main/database/ids'
import type { Trx } from '../../src-main/database/transaction'
import type { NewRow } from '../../src-main/journal/journal'
import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import type { TestDatabase } from '../support/open-test-database'

/** One step of a random story: what is done, to which of the known records, with which text. */
export interface Step {
  readonly kind: 'add' | 'change' | 'remove' | 'restore' | 'move' | 'merge'
  readonly table: ReplicatedName
  readonly row: number
  readonly other: number
  readonly word: string
  readonly number: number
}

const tables = [
  'person',
  'company',
  'affiliation',
  'contactPoint',
  'tag',
  'tagging',
  'productInterest',
  'activity',
  'deal',
] as const

const words = [
  '김민준',
  '(주)한빛무역',
  '王小明',
  '重庆银行',
  'ООО «Вектор»',
  'Соловьёв Артём',
  'Müller GmbH',
  '010-1234-5678',
  '+82 10 1234 5678',
  'kim@hanbit.co.kr',
  '',
]

export const steps: Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('add', 'change', 'change', 'remove', 'restore', 'move', 'merge', 'merge'),
    table: fc.constantFrom(...tables),
    row: fc.nat(3),
    other: fc.nat(3),
    word: fc.constantFrom(...words),
    number: fc.nat(5),
  }),
  { minLength: 1, maxLength: 30 },
)

const kinds = ['call', 'task', 'meeting', 'note'] as const
const grades = ['A', 'B', null, 'Z'] as const
const contacts = ['mobile', 'phone', 'email', 'wechat'] as const

/** Known ids by table, oldest first. */
export type Known = Map<ReplicatedName, Buffer[]>

function pick(known: Known, table: ReplicatedName, at: number): Buffer | null {
  const ids = known.get(table) ?? []
  return ids[at % Math.max(1, ids.length)] ?? null
}

type Values = Omit<NewRow<'activity'> & NewRow<'person'> & NewRow<'company'>, 'id'>

function owners(known: Known, { row, other }: Step) {
  return row % 2 === 0
    ? { personId: pick(known, 'person', other), companyId: null }
    : { personId: null, companyId: pick(known, 'company', other) }
}

const at = ({ number }: Step) => (number === 0 ? null : 1_770_000_000_000 + number * 3_600_000)

/** What a step writes into a row of a table. */
function valuesOf(known: Known, step: Step): object {
  const { word, number, other } = step
  const shared = {
    grade: grades[number % 4],
    lifecycle: number > 2 ? 'customer' : null,
    country: number > 3 ? 'KR' : null,
  }
  const contacted = number === 4 ? '2026-02-03' : null
  const values: Record<(typeof tables)[number], object> = {
    person: {
      ...shared,
      fullName: word,
      localName: number > 3 ? word : null,
      lastContactedOn: contacted,
      owner: word,
    },
    company: { ...shared, name: word, taxId: number > 2 ? '123-45-67890' : null, representative: word },
    affiliation: {
      personId: pick(known, 'person', step.row),
      companyId: pick(known, 'company', other),
      jobTitle: word,
      leftOn: number === 3 ? '2025-01-01' : null,
      isPrimary: number % 2,
    },
    contactPoint: {
      ...owners(known, step),
      kind: contacts[number % 4],
      rawText: word,
      e164: word.startsWith('+82') ? '+821012345678' : null,
      position: number,
    },
    tag: { name: word },
    tagging: { tagId: pick(known, 'tag', number), ...owners(known, step) },
    productInterest: { ...owners(known, step), name: word },
    activity: {
      ...owners(known, step),
      kind: kinds[number % 4],
      title: word,
      dueAt: at(step),
      doneAt: number > 3 ? 1_770_000_000_000 + other : null,
    } satisfies Partial<Values>,
    deal: {
      title: word,
      companyId: pick(known, 'company', other),
      personId: pick(known, 'person', step.row),
      outcome: number > 3 ? 'won' : null,
    },
  }
  return values[step.table as (typeof tables)[number]]
}

const links: ReadonlySet<ReplicatedName> = new Set([
  'affiliation',
  'contactPoint',
  'tagging',
  'productInterest',
  'activity',
  'deal',
])

function withoutLinks(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !name.endsWith('Id') || name === 'taxId'),
  )
}

const seed: readonly Step['table'][] = [...tables, ...tables]

/** A story that begins with two of everything, linked with each other, so that what follows meets something. */
export const beginning: readonly Step[] = seed.map((table, index) => ({
  kind: 'add',
  table,
  row: index < tables.length ? 0 : 1,
  other: index < tables.length ? 0 : 1,
  word: words[index % words.length] ?? '',
  number: index % 3,
}))

/** Says of a living record that another one, perhaps merged into it itself, is the same; or that none is. */
function merge(database: TestDatabase, trx: Trx, known: Known, { row, other, number }: Step): void {
  const table = number % 2 === 0 ? 'person' : 'company'
  const id = pick(known, table, row)
  if (!id) return
  database.journal.restore(trx, table, id)
  database.journal.update(trx, table, id, { mergedIntoId: number === 4 ? null : pick(known, table, other) })
}

function add({ journal, clock }: TestDatabase, trx: Trx, known: Known, step: Step): void {
  const id = newIdBytes(clock)
  journal.insert(trx, step.table, { id, ...valuesOf(known, step) })
  known.set(step.table, [...(known.get(step.table) ?? []), id])
}

/** Does one step; what cannot be done (a change of a row in the trash) is left out. */
export function play(database: TestDatabase, trx: Trx, known: Known, step: Step): void {
  if (step.kind === 'merge') merge(database, trx, known, step)
  else if (step.kind === 'add') add(database, trx, known, step)
  else change(database, trx, known, step)
}

function change({ journal }: TestDatabase, trx: Trx, known: Known, step: Step): void {
  const values = valuesOf(known, step)
  const id = pick(known, step.table, step.row)
  if (!id) return
  const table = step.table
  if (step.kind === 'remove') journal.remove(trx, table, id)
  else if (step.kind === 'restore') journal.restore(trx, table, id)
  else if (journal.restore(trx, table, id) || links.has(table) || step.kind === 'change')
    journal.update(trx, table, id, step.kind === 'move' ? values : withoutLinks(values))
}
