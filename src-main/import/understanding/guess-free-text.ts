import type { Candidate, ColumnContext, OpenColumn } from './column-context'
import { isBorneOut } from './doubt-reading'
import type { ColumnContent, Shape } from './content-shapes'
import { isGenericHead } from './generic-head'

/** Shapes that are no free text: numbers, days, what one is reached by, words of a fixed list. */
function isPlainText({ shares, typedDates, count, averageLength }: ColumnContent): boolean {
  const fixed = Math.max(
    shares.number,
    shares.phone,
    shares.email,
    shares.url,
    shares.day,
    shares.serialDay,
    shares.money,
    shares.code,
    typedDates,
  )
  return count >= 1 && fixed < 0.35 && shares.yesNo < 0.5 && averageLength >= 1.5
}

/** A single name without spaces, as colleagues write one another: Cal, 小刘, 민부장, Юля. */
const FIRST_NAME =
  /^(?:\p{Lu}\p{Ll}{1,11}|\p{Lu}{2,3}|\p{Lu}\p{Ll}+ \p{Lu}\.?|[小老阿][\p{Script=Han}]|[\p{Script=Han}]{1,3}|[\p{Script=Hangul}]{2,5})$/u

/** Mostly single names, and none of the short words that other columns hold. */
export function looksLikeFirstNames({ samples, shares }: ColumnContent): boolean {
  const listed = Math.max(
    shares.city,
    shares.country,
    shares.companyKind,
    shares.lifecycle,
    shares.grade,
    shares.source,
    shares.incoterm,
    shares.currency,
    shares.language,
    shares.paymentTerms,
  )
  const named = samples.filter((text) => FIRST_NAME.test(text.trim())).length
  const isNamed = shares.personName >= 0.5 || named >= samples.length * 0.8
  return isNamed && listed < 0.3 && shares.companyName < 0.2
}

/** Few people's names over many rows: our own salespeople. */
function owner({ content }: OpenColumn, context: ColumnContext): Candidate | null {
  const isRepeated = content.count >= 2 && content.distinctness <= 0.75
  const isNamed = isPlainText(content) && looksLikeFirstNames(content)
  const hasCustomer = context.companyAt >= 0 || context.personAt >= 0
  return isRepeated && isNamed && hasCustomer && !context.has('record.owner')
    ? { field: 'record.owner', score: 0.6 }
    : null
}

/** The largest of some shares. */
const most = ({ shares }: ColumnContent, ...names: readonly Shape[]): number =>
  Math.max(...names.map((name) => shares[name]))

/** Different texts that are neither companies, streets nor people. */
function isProse(content: ColumnContent): boolean {
  const isOther = most(content, 'companyName') >= 0.4 || most(content, 'address') >= 0.5
  return isPlainText(content) && !isOther && content.distinctness > 0.6 && content.shares.personName < 0.7
}

/** Longer or rarely filled texts near the end of the list: remarks. */
function note({ content, place }: OpenColumn, context: ColumnContext): Candidate | null {
  if (context.has('record.note') || !isProse(content)) return null
  const isLast = place >= 0.85 && (content.filled < 0.95 || content.averageWords >= 1.5)
  if (isLast) return { field: 'record.note', score: 0.62 }
  return content.averageWords >= 2 && place >= 0.5 ? { field: 'record.note', score: 0.52 } : null
}

const PRODUCT_LIKE = /^[\p{Ll}\p{Lo}][\p{L}\s,&+·、，/-]*$/u

const noProducts: readonly Shape[] = [
  'city',
  'country',
  'companyKind',
  'jobTitle',
  'department',
  'companyName',
  'personName',
  'address',
  'paymentTerms',
  'source',
  'lifecycle',
  'grade',
  'incoterm',
  'currency',
  'language',
]

/** Short texts that are nothing known: no places, names, titles, terms or words of a fixed list. */
function areThings(content: ColumnContent, isThing: (text: string) => boolean): boolean {
  const isOther = most(content, ...noProducts) >= 0.3 || content.averageWords > 4
  const things = content.samples.filter((text) => text.length <= 40 && isThing(text)).length
  return !isOther && things >= content.samples.length * 0.75
}

/** Short names of things, in a list that has no other column of products. */
function products({ content, place }: OpenColumn, context: ColumnContext): Candidate | null {
  if (context.has('record.productsOfInterest') || content.count < 2 || !isPlainText(content)) return null
  // Pine and Cedar may be names of people as long as the list has not named its own.
  const areNamed = context.has('record.owner') && context.personAt >= 0
  const isMiddle = place > 0.2 && place < 0.9 && content.filled >= 0.6
  return isMiddle && areThings(content, (text) => areNamed || PRODUCT_LIKE.test(text))
    ? { field: 'record.productsOfInterest', score: 0.5 }
    : null
}

/** Post codes stand beside the town or the street. */
function postalCode({ index, content }: OpenColumn, context: ColumnContext): Candidate | null {
  if (content.shares.postalCode < 0.8 || content.count < 2 || context.has('company.postalCode')) return null
  const places = ['company.city', 'company.address', 'company.region', 'company.country']
  const isBeside = [index - 1, index + 1].some((at) => places.includes(context.candidate(at)?.field ?? ''))
  return isBeside ? { field: 'company.postalCode', score: 0.7 } : null
}

/** Different texts in every row that are no places, titles or terms. */
function areNames(content: ColumnContent): boolean {
  const isFull = content.distinctness >= 0.9 && content.filled >= 0.9 && content.averageLength >= 4
  return isFull && isPlainText(content) && most(content, 'country', 'city', 'jobTitle', 'paymentTerms') < 0.3
}

/** A list of customers names them: the first column of different texts does where no other column can. */
function companyName({ content, place }: OpenColumn, context: ColumnContext): Candidate | null {
  if (context.companyAt >= 0 || content.count < 2 || place > 0.35) return null
  const isPerson = content.shares.personName >= 0.5 && context.personAt < 0
  return !isPerson && areNames(content) ? { field: 'company.name', score: 0.6 } : null
}

const STREET =
  /^(?:\p{Lu}[\p{L}.'’ -]+[ ,]+(?:n[°º.]? ?)?\d{1,4}[a-z]?\b|\d{1,5}(?:bis)?,? \p{L}[\p{L}.]*\b \p{L}|[\p{Script=Han}]{2,}.*[市区縣県区路街號号町]|\p{Script=Hangul}+[시도]? \p{Script=Hangul}+[시군구])/u

/** Names with a house number, or places written from the large to the small. */
function address({ content }: OpenColumn, context: ColumnContext): Candidate | null {
  if (context.has('company.address', 'person.address') || content.count < 2 || !isPlainText(content))
    return null
  const streets = content.samples.filter((text) => text.length >= 5 && STREET.test(text)).length
  const isOther = Math.max(content.shares.companyName, content.shares.paymentTerms) >= 0.4
  const isStreet = content.distinctness > 0.8 && streets >= content.samples.length * 0.6 && !isOther
  return isStreet ? { field: 'company.address', score: 0.6 } : null
}

/** `S-101`, or digits that are no phone, amount or day. */
function holdsNumbersGiven({ shares, averageLength }: ColumnContent): boolean {
  if (Math.max(shares.money, shares.day) > 0.2) return false
  const isNumber = shares.number >= 0.9 && averageLength >= 3 && averageLength <= 10
  return isNumber || (shares.code >= 0.8 && shares.phone <= 0.2)
}

/** Numbers that somebody gave stand in front, and no two are alike. */
function externalId({ content, place }: OpenColumn, context: ColumnContext): Candidate | null {
  const isFirst = place <= 0.2 && content.count >= 2 && content.distinctness === 1
  return isFirst && holdsNumbersGiven(content) && !context.has('record.externalId')
    ? { field: 'record.externalId', score: 0.6 }
    : null
}

/** Towns stand beside the country, the region or the street. */
function city({ index, content }: OpenColumn, context: ColumnContext): Candidate | null {
  if (context.has('company.city') || content.count < 2 || !isPlainText(content)) return null
  const { shares, samples, averageWords } = content
  const isNamed = Math.max(shares.companyName, shares.personName, shares.jobTitle, shares.lifecycle) >= 0.3
  const isPlace = samples.every((text) => /^(?:\p{Lu}\p{L}|[\p{Script=Han}\p{Script=Hangul}]{2})/u.test(text))
  const places = ['company.country', 'company.address', 'company.region', 'company.postalCode']
  const isBeside = [index - 1, index + 1].some((at) => places.includes(context.candidate(at)?.field ?? ''))
  return isBeside && isPlace && !isNamed && averageWords <= 2.5
    ? { field: 'company.city', score: 0.52 }
    : null
}

const BANK =
  /은행|농협|신협|银行|银[ ]?行|銀行|信用社|信金|банк|\bbank|\w+bank\b|sparkasse|volksbank|\bbanco\b|\bbanca\b|\bbanque\b|bankası|ngân hàng|[工农農建中]行/iu

/** Banks are none of the list's customers where nothing says so. */
export function areBanks({ samples }: ColumnContent): boolean {
  return samples.length >= 2 && samples.filter((text) => BANK.test(text)).length >= samples.length * 0.6
}

const firstOf = (
  guesses: readonly ((column: OpenColumn, context: ColumnContext) => Candidate | null)[],
  column: OpenColumn,
  context: ColumnContext,
): Candidate | null => {
  for (const guess of guesses) {
    const candidate = guess(column, context)
    if (candidate) return candidate
  }
  return null
}

/** What a column with an unknown header may be by its text, its place and what the list lacks; always asked. */
export function guessFreeText(column: OpenColumn, context: ColumnContext): Candidate | null {
  if (areBanks(column.content)) return { field: 'custom', score: 0.6 }
  const guesses = isGenericHead(column.header)
    ? [postalCode, externalId]
    : [postalCode, externalId, address, companyName, owner]
  return firstOf(guesses, column, context)
}

function isBesidePostalCode({ index }: OpenColumn, context: ColumnContext): boolean {
  return [index - 1, index + 1].some((at) => context.candidate(at)?.field === 'company.postalCode')
}

/** Without a header only whole sentences are remarks; `부산 - LA` is a route. */
function remarks(column: OpenColumn, context: ColumnContext): Candidate | null {
  const { averageWords, samples } = column.content
  const areRoutes = samples.every((text) => /\S\s*[-–→>]\s*\S/u.test(text))
  return averageWords >= 2 && !areRoutes ? note(column, context) : null
}

/** Streets, post codes and towns of a list without any header, each beside the one before. */
export function guessPlaces(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const guess of [companyName, address, postalCode, city, remarks, products]) {
    for (const column of columns) {
      const known = context.candidate(column.index)
      const isLeft = known === undefined || (known.field === 'custom' && known.score <= LEFT_SCORE)
      const isTown = guess !== city || isBesidePostalCode(column, context)
      const candidate = isLeft && isTown ? guess(column, context) : null
      if (candidate) context.decide(column.index, candidate)
    }
  }
}

/** What is left when all other columns are guessed: remarks from the last column on, towns and products. */
export function guessTheRest(columns: readonly OpenColumn[], context: ColumnContext): void {
  const isLeft = ({ index, header, content }: OpenColumn) => {
    const known = context.candidate(index)
    if (header === '' || !known) return header !== ''
    return known.field === 'custom'
      ? known.score <= LEFT_SCORE
      : known.score < 0.6 && !isBorneOut(known.field, content)
  }
  for (const [guesses, from] of [
    [[note], columns.toReversed()],
    [[city, products], columns],
  ] as const) {
    for (const column of from) {
      const candidate =
        isLeft(column) && !isGenericHead(column.header) ? firstOf(guesses, column, context) : null
      if (candidate) context.decide(column.index, candidate)
    }
  }
}

/** Up to this score a column of the list's own is only one of which nothing is known. */
const LEFT_SCORE = 0.45
