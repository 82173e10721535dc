import type { ColumnContext, OpenColumn } from './column-context'
import type { ColumnField } from '../../../src-shared/imports/import-fields'

type Placed = (column: OpenColumn, context: ColumnContext) => { field: ColumnField; score: number } | null

/** A word for the day by which something is due, alone. */
const DUE =
  /^(?:期日|期限|due|due date|deadline|frist|fällig|기한|마감|срок|échéance|vencimiento|vencimento|scadenza|hạn)$/iu

/** In a list without deals of its own what is due is the next call, not an order. */
const dueDay: Placed = ({ header }, context) => {
  const isDue = DUE.test(header.trim()) && !context.has('deal.title', 'deal.stage')
  return isDue && !context.has('record.nextFollowUpAt')
    ? { field: 'record.nextFollowUpAt', score: 0.75 }
    : null
}

/** When a program made the record. */
const CREATED =
  /^(?:creat(?:ed|ion)|date created|record created)|^create (?:date|time)|created (?:at|on|date|time)$|дата создания|время создания|дата створення|创建|創建|建立(?:时间|日期|時間)|생성일|생성 ?일시|생성 ?날짜|作成日時|erstell|angelegt am|cré[ée]e? le|date de création|fecha de creación|creado el|data de criação|criado em|data creazione|creato il|oluşturma|oluşturulma|ngày tạo/iu

/** The day on which a record was made is the first meeting only for want of a better one; it is asked. */
const created: Placed = ({ header }, context) =>
  CREATED.test(header) && !context.hasDefinite('company.foundedOn')
    ? { field: 'record.firstMetAt', score: 0.78 }
    : null

const BRANCH = /^branch(?:es)?(?: name)?$/iu

/** `Branch` is a department, an office of the firm (by its town) or, in German English, the trade: the cells tell. */
const branch: Placed = ({ header, content: { count, shares } }, context) => {
  if (!BRANCH.test(header.trim()) || count < 2) return null
  if (Math.max(shares.department, shares.jobTitle) >= 0.3) return null
  if (Math.max(shares.city, shares.country, shares.address) >= 0.4)
    return context.has('company.city')
      ? { field: 'custom', score: 0.7 }
      : { field: 'company.city', score: 0.7 }
  return context.has('company.industry')
    ? { field: 'custom', score: 0.7 }
    : { field: 'company.industry', score: 0.7 }
}

const LAND = /^land$/iu

/** `Land` is a country in half of Europe, whatever language the other headers are in. */
const land: Placed = ({ header, content: { count, shares } }, context) =>
  LAND.test(header.trim()) && count >= 1 && shares.country >= 0.7 && !context.has('company.country')
    ? { field: 'company.country', score: 0.86 }
    : null

const STATE = /^(?:stato|estado|edo|état|etat|state)\.?$/iu
const besideStates: readonly (ColumnField | undefined)[] = [
  'company.city',
  'company.postalCode',
  'company.address',
  'company.country',
]

/** `Stato`, `État` beside the town over words that are no stage of anything: a part of the country. */
const state: Placed = ({ index, header, content: { count, shares } }, context) => {
  if (!STATE.test(header.trim()) || count < 2 || shares.lifecycle >= 0.1) return null
  const isPlace = [index - 1, index + 1].some((at) => besideStates.includes(context.candidate(at)?.field))
  if (!isPlace) return null
  const field = shares.country >= 0.7 ? 'company.country' : 'company.region'
  return context.has(field) ? null : { field, score: 0.78 }
}

const placements: { readonly [Field in ColumnField]?: Placed } = {
  'deal.expectedCloseOn': dueDay,
  'record.firstMetAt': created,
  'person.department': branch,
  'company.region': land,
  'record.lifecycle': state,
  'deal.stage': state,
}

/** Columns whose word means one thing in one list and another in the next: the other columns and the cells decide. */
export function placeByList(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const column of columns) {
    const field = context.candidate(column.index)?.field
    const placed = field === undefined ? null : (placements[field]?.(column, context) ?? null)
    if (placed) context.decide(column.index, placed)
  }
}
