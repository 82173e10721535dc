import type { Lifecycle } from '../../../src-shared/contract/customer'
import type { ImportFieldId } from '../../../src-shared/imports/import-fields'
import type { PointDraft, RowIssue, RowIssueCode, RowSeverity } from './import-row'
import type { ColumnPlan, ReadPlan } from './plan-reading'

/** Plain texts and days of a row by field id, before they are put together. */
export type FieldValues = { [Field in ImportFieldId]?: string }

export interface MoneyDraft {
  minor: number
  currency: string
}

/** A row while its cells are read, one after the other. */
export interface RowDraft {
  readonly plan: ReadPlan
  /** Countries by whose forms numbers of this row are read, the likeliest first. */
  countries: readonly string[]
  country: string | null
  values: FieldValues
  kinds: Set<string>
  grade: string | null
  lifecycle: Lifecycle | null
  employees: number | null
  money: { [Field in ImportFieldId]?: MoneyDraft }
  points: PointDraft[]
  /** The name in front of an address (`Kim Minsu <minsu@hanbit.kr>`), as typed. */
  nameBesideEmail: string | null
  addresses: { company: string[]; person: string[] }
  tags: string[]
  products: string[]
  notes: { header: string; text: string }[]
  /** What had no place of its own: `header: text` lines of the note. */
  leftovers: { header: string; text: string }[]
  custom: { name: string; value: string }[]
  issues: RowIssue[]
}

/** An empty draft. */
export function newDraft(plan: ReadPlan): RowDraft {
  return {
    plan,
    countries: plan.countries,
    country: null,
    values: {},
    kinds: new Set(),
    grade: null,
    lifecycle: null,
    employees: null,
    money: {},
    points: [],
    nameBesideEmail: null,
    addresses: { company: [], person: [] },
    tags: [],
    products: [],
    notes: [],
    leftovers: [],
    custom: [],
    issues: [],
  }
}

interface IssueInput {
  readonly column: number | null
  readonly code: RowIssueCode
  readonly text: string
  readonly severity?: RowSeverity
}

/** Notes something about a cell; a warning unless said otherwise. */
export function addIssue(draft: RowDraft, { column, code, text, severity = 'warning' }: IssueInput): void {
  draft.issues.push({ column, code, severity, text })
}

/** True when somebody has refused this kind of repair for the whole list. */
export function isRefused(draft: RowDraft, code: RowIssueCode): boolean {
  return draft.plan.refused.has(code)
}

/** Keeps a text that could not be used where it stood, so that nothing of a list is lost. */
export function keepLeftover(draft: RowDraft, column: ColumnPlan, text: string): void {
  draft.leftovers.push({ header: column.header, text })
}

const NOTHING = new Set(
  'none|null|nil|na|nan|n/a|n.a.|(없음)|해당 없음|нет данных|-|--|---|—|–|.|..|?|/|*|없음|없슴|무|해당없음|미상|미정|모름|無|无|暂无|没有|沒有|なし|無し|不明|нет|не указан|не указано|отсутствует|н/д|keine|kein|aucun|aucune|ninguno|ninguna|nenhum|nessuno|yok|không|không có|#n/a|#value!|#ref!|#name?|#div/0!|undefined|tbd|empty|unknown|not available'.split(
    '|',
  ),
)

const FIRST_LETTERS = new Set(
  [...NOTHING].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
)
const LONGEST_NOTHING = 16

/** True for a cell that says in words or signs that there is nothing. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST_NOTHING || !FIRST_LETTERS.has(text.charCodeAt(0))) return false
  return NOTHING.has(text.toLowerCase())
}
