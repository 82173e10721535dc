import { type ColumnContext, type OpenColumn, SURE_SCORE } from './column-context'
import { looksLikeFirstNames } from './guess-free-text'
import type { HeaderMeaning } from './words/language-words'

/** Who of us looks after a customer, in the words of trading houses; elsewhere a firm that trades, or a department. */
const DESK = /^\s*(?:(?:our|sales|trade)\s+)?(?:trader|handler|desk|dealer|merchandiser)s?\.?\s*$/iu

/** A word for the one who buys, who is a person as soon as the customer stands beside it. */
const BUYER =
  /buyer|purchaser|바이어|구매자|采购|採購|买手|バイヤー|買い手|закупщик|байер|einkäufer|käufer|acheteu|comprador|acquirente|alıcı|người mua/iu

const namesSomebody: readonly HeaderMeaning[] = ['any.customer', 'any.name', 'any.contact', 'any.short']

/** True for a column that may name the customers of the list: a different text in nearly every row. */
function mayNameCustomers({ reading, content }: OpenColumn): boolean {
  const { meaning } = reading
  const isName = meaning === 'company.name' || (meaning !== null && namesSomebody.includes(meaning))
  return isName && content.count >= 2 && content.distinctness >= 0.9
}

/** Few short names that come again and again. */
function areFew({ content }: OpenColumn): boolean {
  return content.count >= 3 && content.distinctness <= 0.7 && looksLikeFirstNames(content)
}

/** A column said to hold companies or departments over first names: our own people, where another column has the customers. */
function isDeskOfOurs(column: OpenColumn, context: ColumnContext): boolean {
  const field = context.candidate(column.index)?.field
  const isSaid = DESK.test(column.header) || column.reading.isDoubtful === true
  if (field === 'company.name') return isSaid && areFew(column)
  return field === 'person.department' && DESK.test(column.header) && areFew(column)
}

/** `상담자` over two names beside `Name` over one for every row: the two are ours. */
function areOursBeside(column: OpenColumn, columns: readonly OpenColumn[], context: ColumnContext): boolean {
  if (context.candidate(column.index)?.field !== 'person.fullName') return false
  const { content } = column
  if (content.count < 3 || content.distinctness > 0.6) return false
  return columns.some(
    (other) =>
      other.reading.meaning === 'any.name' &&
      other.content.shares.personName >= 0.5 &&
      content.distinctness <= other.content.distinctness * 0.7,
  )
}

/** Finds our own people among the columns before the names of customers are decided; always asked. */
export function placeOwnPeople(columns: readonly OpenColumn[], context: ColumnContext): void {
  const field = 'record.owner'
  for (const column of columns) {
    if (context.has(field)) return
    const hasCustomers = columns.some((other) => other !== column && mayNameCustomers(other))
    const isOurs = isDeskOfOurs(column, context) || areOursBeside(column, columns, context)
    if (hasCustomers && isOurs) context.decide(column.index, { field, score: SURE_SCORE - 0.02 })
  }
}

/** Names of people by a word for a person, or under another word with cells that are surely people. */
function namesPeople({ reading, header, content }: OpenColumn): boolean {
  const { personName, companyName } = content.shares
  const isPersonal = personName >= 0.55 && companyName < 0.2
  if (reading.meaning === 'any.customer') return isPersonal && BUYER.test(header)
  return isPersonal && (reading.meaning === 'any.contact' || reading.meaning === 'any.name')
}

/** True for names that are people's by their surnames; a form alone (`Hartmann Labs`) may be a firm's. */
const areSurelyPeople = ({ content }: OpenColumn): boolean => content.shares.personName > 0.8

/** `Customer`, `Kunde`, `客户` beside a column of people names the company, whatever its names look like. */
export function placeCustomers(columns: readonly OpenColumn[], context: ColumnContext): void {
  if (context.has('company.name')) return
  const [customer, ...others] = columns.filter(
    ({ reading, header }) => reading.meaning === 'any.customer' && !BUYER.test(header),
  )
  if (!customer || others.length > 0 || areSurelyPeople(customer) || customer.content.count < 2) return
  const hasPeople =
    context.personAt >= 0 || columns.some((column) => column !== customer && namesPeople(column))
  if (hasPeople)
    context.decide(customer.index, { field: 'company.name', score: 0.9 * customer.reading.score })
}
