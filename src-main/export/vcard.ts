import { countryName } from '../../src-shared/countries/country'
import type { CompanyRecord } from './columns/company-columns'
import type { PersonRecord } from './columns/people-columns'
import type { ExportedPoint } from './part-queries'

/*
 * vCard 3.0 (RFC 2426) in UTF-8: Outlook imports nothing newer, iPhones, Android phones and Google Contacts read it as
 * well as 4.0. Messengers go into IMPP (RFC 4770), which Apple and Google read; others keep it.
 */

/** Octets of a line, without its end. */
const longestLine = 75

/** A text value: backslash, comma, semicolon and line ends are written with a backslash. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
}

/** Lines of more than 75 octets go on in the next one after a blank; no letter is cut apart. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= longestLine) return line
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const letter of line) {
    const room = Buffer.byteLength(letter)
    if (size + room > longestLine) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += letter
    size += room
  }
  return [...parts, part].join('\r\n')
}

const compound = (parts: readonly (string | null)[]): string =>
  parts.map((part) => escaped(part ?? '')).join(';')
const hasAny = (parts: readonly (string | null)[]): boolean =>
  parts.some((part) => part !== null && part !== '')

const phoneTypes: Readonly<Record<string, string>> = {
  mobile: 'CELL,VOICE',
  phone: 'WORK,VOICE',
  fax: 'WORK,FAX',
}

const messengers: readonly string[] = ['wechat', 'whatsapp', 'kakaotalk', 'line', 'telegram', 'skype']

/** A number that any phone in the world can dial: international where that is known and nothing is lost by it. */
function dialled({ rawText, e164 }: ExportedPoint): string {
  if (e164 === null || rawText.startsWith('+')) return rawText
  // What stands behind the number (an extension, a word) is worth more than the prefix.
  return /^[\d\s().-]+$/.test(rawText) ? e164 : rawText
}

function pointLine(point: ExportedPoint): string {
  const { kind, rawText } = point
  const phone = phoneTypes[kind]
  if (phone !== undefined) return `TEL;TYPE=${phone}:${escaped(dialled(point))}`
  if (kind === 'email') return `EMAIL;TYPE=INTERNET:${escaped(rawText)}`
  if (kind === 'website') return `URL:${escaped(rawText)}`
  if (kind === 'linkedin') return `X-SOCIALPROFILE;TYPE=linkedin:${escaped(rawText)}`
  const service = messengers.includes(kind) ? kind : 'other'
  return `IMPP;X-SERVICE-TYPE=${service}:${service}:${escaped(rawText)}`
}

type CardRecord = PersonRecord | CompanyRecord

function nameLines(person: PersonRecord): string[] {
  const { fullName, familyName, givenName, middleName, honorific, nickname, localName } = person
  const given = hasAny([familyName, givenName]) ? givenName : fullName
  return [
    `FN:${escaped(fullName ?? '')}`,
    `N:${compound([familyName, given, middleName, honorific, null])}`,
    ...(nickname ? [`NICKNAME:${escaped(nickname)}`] : []),
    ...(localName ? [`X-LOCAL-NAME:${escaped(localName)}`] : []),
  ]
}

function workLines({ companyName, department, jobTitle }: PersonRecord): string[] {
  const unit = department ? `;${escaped(department)}` : ''
  return [
    ...(companyName || department ? [`ORG:${escaped(companyName ?? '')}${unit}`] : []),
    ...(jobTitle ? [`TITLE:${escaped(jobTitle)}`] : []),
  ]
}

function addressLines({ street, city, region, postalCode, country }: CardRecord): string[] {
  const parts = [null, null, street, city, region, postalCode, country && countryName(country, 'en')]
  return hasAny(parts) ? [`ADR;TYPE=WORK:${compound(parts)}`] : []
}

/** Apple's sign for a card of a firm; vCard 3.0 has none (`KIND:org` came with 4.0). The others show its name. */
const firmSign = 'X-ABSHOWAS:COMPANY'

function companyLines({ name, localName }: CompanyRecord): string[] {
  return [
    `FN:${escaped(name ?? '')}`,
    `N:${compound([null, null, null, null, null])}`,
    `ORG:${escaped(name ?? '')}`,
    ...(localName ? [`X-LOCAL-NAME:${escaped(localName)}`] : []),
    firmSign,
  ]
}

function card(id: string, record: CardRecord, { head, tail }: { head: string[]; tail: string[] }): string {
  const { parts } = record
  const points = [...parts.points.values()].flat()
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...head,
    ...points.map(pointLine),
    ...addressLines(record),
    ...tail,
    ...(parts.tags ? [`CATEGORIES:${parts.tags.map(escaped).join(',')}`] : []),
    ...(parts.notes ? [`NOTE:${escaped(parts.notes.join('\n\n'))}`] : []),
    `UID:urn:uuid:${id}`,
    'END:VCARD',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** One person as a vCard 3.0 with its line ends. */
export function personCard(id: string, person: PersonRecord): string {
  const { birthday } = person
  const tail = birthday ? [`BDAY:${birthday}`] : []
  return card(id, person, { head: [...nameLines(person), ...workLines(person)], tail })
}

/** One company as a vCard 3.0 with its line ends. */
export function companyCard(id: string, company: CompanyRecord): string {
  return card(id, company, { head: companyLines(company), tail: [] })
}
