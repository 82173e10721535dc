import { emailKey } from '../../../src-shared/emails/email'
import { digitsOf, isMobileNumber } from '../../../src-shared/phones/phone'
import type { FuzzyFacts } from '../../matching/fuzzy-matching-service'
import type { CompanyDraft, ImportRow, PersonDraft } from '../understanding/import-row'
import { pointKey } from '../../../src-shared/contact-points/point-key'

const numberKinds: ReadonlySet<string | null> = new Set(['phone', 'mobile'])
const handleKinds: ReadonlySet<string | null> = new Set([
  'wechat',
  'kakaotalk',
  'line',
  'telegram',
  'skype',
  'linkedin',
])
/** Fewer digits are an extension, and no reason to call two people the same. */
const FEWEST_DIGITS = 7

interface Point {
  readonly kind: string | null
  readonly rawText: string | null
  readonly e164: string | null
}

function numberOf({ rawText, e164 }: Point): string {
  return e164 ?? digitsOf(rawText ?? '')
}

function isMobile({ kind, e164 }: Point): boolean {
  return kind === 'mobile' || (e164 !== null && isMobileNumber(e164))
}

/** What contact points tell, by what they are. */
export function pointFacts(
  points: readonly Point[],
): Pick<FuzzyFacts, 'mobiles' | 'lines' | 'emails' | 'handles'> {
  const numbers = points.filter(({ kind }) => numberKinds.has(kind))
  const distinct = (found: readonly Point[]) =>
    [...new Set(found.map(numberOf))].filter((number) => number.length >= FEWEST_DIGITS)
  const emails = points.map(({ kind, rawText }) => (kind === 'email' ? emailKey(rawText ?? '') : null))
  return {
    mobiles: distinct(numbers.filter(isMobile)),
    lines: distinct(numbers.filter((point) => !isMobile(point))),
    emails: [...new Set(emails.filter((email) => email !== null))],
    handles: points.filter(({ kind }) => handleKinds.has(kind)).map(pointKey),
  }
}

/** The texts that are there. */
export function present(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => typeof text === 'string' && text !== '') as string[]
}

function personFacts(row: ImportRow, person: PersonDraft): FuzzyFacts {
  const own = pointFacts(row.contactPoints.filter(({ owner }) => owner === 'person'))
  // A number of the company is one of its people's, too; a mobile there is not one person's.
  const shared = pointFacts(row.contactPoints.filter(({ owner }) => owner === 'company'))
  const { country, street, postalCode } = person.street === null && row.company ? row.company : person
  return {
    kind: 'person',
    names: present(person.fullName, person.localName),
    companies: present(row.company?.name, row.company?.localName),
    mobiles: own.mobiles,
    lines: [...own.lines, ...shared.lines, ...shared.mobiles],
    emails: [...own.emails, ...shared.emails],
    handles: own.handles,
    country,
    street,
    postalCode,
    taxId: null,
  }
}

function companyFacts(
  row: ImportRow,
  { name, localName, country, street, postalCode }: CompanyDraft,
): FuzzyFacts {
  return {
    kind: 'company',
    names: present(name, localName),
    companies: [],
    ...pointFacts(row.contactPoints),
    country,
    street,
    postalCode,
    taxId: row.keys.taxId,
  }
}

/** What a row tells about the record that it stands for: its person, else its company. Null when it names neither. */
export function rowFacts(row: ImportRow): FuzzyFacts | null {
  if (row.person) return personFacts(row, row.person)
  return row.company ? companyFacts(row, row.company) : null
}
