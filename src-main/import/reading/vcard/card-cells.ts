import type { TextEncoding } from '../text/encodings'
import type { CardCells, CardColumn } from './card-columns'
import { type CardProperty, plainText, rawText, textParts } from './card-property'
import { messengerOf } from './messengers'

/** Several values of one column stand in one cell, a line each. */
class Cells {
  readonly found = new Map<CardColumn, string>()

  add(column: CardColumn, text: string, separator = '\n'): void {
    if (text === '') return
    const before = this.found.get(column)
    if (before === undefined) this.found.set(column, text)
    else if (!before.split(separator).includes(text)) this.found.set(column, before + separator + text)
  }
}

interface Ground {
  readonly cells: Cells
  readonly property: CardProperty
  readonly raw: string
  /** The person's own word beside the property (`item1.X-ABLabel`), empty when it is one of the program's. */
  readonly ownLabel: string
  /** True where a type or the program's label is among the words. */
  is(...words: readonly string[]): boolean
}

function addName({ cells, raw }: Ground): void {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = textParts(raw, ';')
  cells.add('Family name', family)
  cells.add('Given name', given)
  cells.add('Middle name', middle)
  cells.add('Name prefix', prefix)
  cells.add('Name suffix', suffix)
}

function addOrganization({ cells, raw }: Ground): void {
  const [company = '', ...departments] = textParts(raw, ';')
  cells.add('Company', company)
  cells.add('Department', departments.filter((part) => part !== '').join(' / '))
}

const directLines = [
  ['Direct line 1 - Label', 'Direct line 1 - Value'],
  ['Direct line 2 - Label', 'Direct line 2 - Value'],
] as const

function addPhone({ cells, raw, ownLabel, is }: Ground): void {
  const number = plainText(raw).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')
  const free = directLines.find(([label]) => !cells.found.has(label))
  if (is('fax')) cells.add('Fax', number)
  else if (is('cell', 'mobile', 'iphone')) cells.add('Mobile phone', number)
  else if (is('pager')) cells.add('Pager', number)
  else if (ownLabel !== '' && free) {
    cells.add(free[0], ownLabel)
    cells.add(free[1], number)
  } else if (is('work')) cells.add('Work phone', number)
  else cells.add(is('home') ? 'Home phone' : 'Contact person phone', number)
}

function addEmail({ cells, raw, is }: Ground): void {
  const address = plainText(raw).replace(/^mailto:/i, '')
  if (is('work')) cells.add('Work e-mail', address)
  else cells.add(is('home') ? 'Home email' : 'Person email', address)
}

const businessColumns = [
  'Business city',
  'Business state',
  'Business postal code',
  'Business country',
] as const

function addAddress({ cells, raw, is }: Ground): void {
  const parts = textParts(raw, ';').map((part) => part.replace(/\n+/g, ', '))
  const [box = '', extended = '', street = '', ...rest] = parts
  const lines = [box, extended, street].filter((part) => part !== '').join(', ')
  const hasBusiness = cells.found.has('Business street') || cells.found.has('Business city')
  if (is('home') || hasBusiness) {
    cells.add('Home address', [lines, ...rest].filter((part) => part !== '').join(', '))
    return
  }
  cells.add('Business street', lines)
  for (const [index, column] of businessColumns.entries()) cells.add(column, rest[index] ?? '')
}

/** `19850315`, `1985-03-15T00:00:00Z`: a day as ISO text; a day without its year stays as it is written. */
function addBirthday({ cells, raw, property }: Ground): void {
  const text = plainText(raw)
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? []
  const isYearless = year !== '' && property.parameters.get('X-APPLE-OMIT-YEAR') === year
  if (year === '') cells.add('Birthday', text)
  else cells.add('Birthday', isYearless ? `--${month}-${day}` : `${year}-${month}-${day}`)
}

function addMessenger({ cells, raw, property }: Ground): void {
  const found = messengerOf(property, plainText(raw))
  if (found) cells.add(found.column, found.text)
}

function addRelated({ cells, raw, property, ownLabel }: Ground): void {
  const whose = ownLabel === '' ? [...property.types].join(' ') : ownLabel
  cells.add('Related', [whose, plainText(raw)].filter((part) => part !== '').join(': '))
}

/** Android keeps a few fields as `kind;value;…`. */
function addAndroid({ cells, raw }: Ground): void {
  const [kind = '', value = ''] = textParts(raw, ';')
  if (kind.endsWith('/nickname')) cells.add('Nickname', value)
}

const text =
  (column: CardColumn, separator?: string) =>
  ({ cells, raw }: Ground): void =>
    cells.add(column, plainText(raw), separator)

/** What each property fills. Technical ones (pictures, revisions, ids) and unknown extensions are left out. */
const readers: ReadonlyMap<string, (ground: Ground) => void> = new Map([
  ['FN', text('Full name')],
  ['N', addName],
  ['NICKNAME', text('Nickname', ', ')],
  ['X-PHONETIC-LAST-NAME', text('Phonetic name', ' ')],
  ['X-PHONETIC-FIRST-NAME', text('Phonetic name', ' ')],
  ['ORG', addOrganization],
  ['TITLE', text('Job title', ' / ')],
  ['ROLE', text('Job title', ' / ')],
  ['TEL', addPhone],
  ['EMAIL', addEmail],
  ['ADR', addAddress],
  ['URL', text('Website')],
  ['BDAY', addBirthday],
  ['GENDER', text('Gender')],
  ['LANG', text('Language', ', ')],
  ['NOTE', text('Note')],
  ['CATEGORIES', ({ cells, raw }) => textParts(raw, ',').forEach((tag) => cells.add('Tags', tag, ', '))],
  ['IMPP', addMessenger],
  ['X-SOCIALPROFILE', addMessenger],
  ['RELATED', addRelated],
  ['X-ABRELATEDNAMES', addRelated],
  ['X-ANDROID-CUSTOM', addAndroid],
])

/** Labels by group: `item1.X-ABLabel:비서`, `item2.X-ABLabel:_$!<Mobile>!$_`. */
function labelsOf(card: readonly CardProperty[], encoding: TextEncoding): ReadonlyMap<string, string> {
  const labels = card.filter(({ name, group }) => name === 'X-ABLABEL' && group !== '')
  return new Map(labels.map((label) => [label.group, plainText(rawText(label, encoding))]))
}

const programLabel = /^_\$!<(.*)>!\$_$/
const typeWords = /^(?:mobile|cell|iphone|home|work|main|other|pager|.*\bfax)$/i

/** What a label adds: the program's words to the types, or a word of the person's own. */
function readLabel(label: string): { ownLabel: string; words: readonly string[] } {
  const word = (programLabel.exec(label)?.[1] ?? label).toLowerCase()
  const isOwn = word !== '' && !programLabel.test(label) && !typeWords.test(word)
  return isOwn ? { ownLabel: label, words: [] } : { ownLabel: '', words: word.split(/\s+|(?=fax$)/) }
}

/**
 * A card of an organization repeats its name where a person's would stand, and phones put whole names where the
 * family name belongs.
 */
function settleName({ found }: Cells): void {
  const parts = (['Family name', 'Given name'] as const).filter((column) => found.has(column))
  const [only] = parts
  if (!only && found.get('Full name') === found.get('Company')) found.delete('Full name')
  if (!only || parts.length > 1) return
  if (!found.has('Full name')) found.set('Full name', found.get(only) ?? '')
  if (found.get('Full name') === found.get(only)) found.delete(only)
}

/** `KIND:org` (4.0), `X-ABShowAs:COMPANY` and `X-ADDRESSBOOKSERVER-KIND:group` (Apple). */
const kindProperties = new Set(['KIND', 'X-ABSHOWAS', 'X-ADDRESSBOOKSERVER-KIND'])
const companyKinds = new Set(['org', 'organization', 'company'])
/** Cards of nobody: a mailing list, a place, a machine. */
const otherKinds = new Set(['group', 'location', 'device', 'application'])

function kindsOf(card: readonly CardProperty[], encoding: TextEncoding): string[] {
  return card
    .filter(({ name }) => kindProperties.has(name))
    .map((property) => plainText(rawText(property, encoding)).trim().toLowerCase())
}

/** The name of a company's card is the company's, wherever it stands. */
function settleCompany({ found }: Cells): void {
  const name = found.get('Company') ?? found.get('Full name')
  if (name === undefined) return
  found.set('Company', name)
  for (const column of ['Full name', 'Family name', 'Given name'] as const)
    if (found.get(column) === name) found.delete(column)
}

/** The cells of one card; none for a card of nobody. `encoding` counts for properties that state none. */
export function cardCells(card: readonly CardProperty[], encoding: TextEncoding): CardCells {
  const cells = new Cells()
  const kinds = kindsOf(card, encoding)
  if (kinds.some((kind) => otherKinds.has(kind))) return cells.found
  const labels = labelsOf(card, encoding)
  for (const property of card) {
    const read = readers.get(property.name) ?? (property.name.startsWith('X-') ? addMessenger : null)
    const { ownLabel, words } = readLabel(labels.get(property.group) ?? '')
    const raw = rawText(property, encoding)
    const is = (...wanted: readonly string[]) =>
      wanted.some((one) => property.types.has(one) || words.includes(one))
    read?.({ cells, property, raw, ownLabel, is })
  }
  if (kinds.some((kind) => companyKinds.has(kind))) settleCompany(cells)
  settleName(cells)
  return cells.found
}
