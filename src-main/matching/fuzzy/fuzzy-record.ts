import { companyKey } from '../../../src-shared/companies/company-key'
import { matchKey } from '../../../src-shared/kernel/text-key'
import { phoneTail } from '../../../src-shared/phones/phone-tail'
import type { ReadName } from './name-likeness'
import { latinPieces, type ReadSounds, skeleton } from './sounds'

/** What is known about a person or a company that may be another one. Numbers are E.164, or digits as typed. */
export interface FuzzyFacts {
  readonly kind: 'person' | 'company'
  /** Full name and the name in another script. */
  readonly names: readonly string[]
  /** Names of the companies of a person. */
  readonly companies: readonly string[]
  readonly mobiles: readonly string[]
  /** Landlines: a company's switchboard, or a desk. */
  readonly lines: readonly string[]
  /** Folded addresses of the record itself and of its company. */
  readonly emails: readonly string[]
  /** Names in messengers, with the messenger in front. */
  readonly handles: readonly string[]
  readonly country: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly taxId: string | null
}

/** A company name made ready for comparing. */
export interface ReadCompany {
  /** Without its legal form. */
  readonly key: string
  /** In Latin letters, and whether it was written in them. */
  readonly latin: string
  readonly isLatin: boolean
  /** Consonants in coarse classes. */
  readonly skeleton: string
}

/** Facts made ready for comparing. */
export interface FuzzyRecord {
  readonly facts: FuzzyFacts
  readonly names: readonly ReadName[]
  readonly companies: readonly ReadCompany[]
  /** Last digits of the numbers: enough to tell numbers apart however much of the calling code was written. */
  readonly mobiles: readonly string[]
  readonly lines: readonly string[]
  /** Mailboxes that one person reads, and those that several read. */
  readonly ownEmails: readonly string[]
  readonly roleEmails: readonly string[]
  /** Domains of addresses at a company of its own. */
  readonly domains: readonly string[]
  /** Digits of the street, at least two. */
  readonly streetDigits: string
  /** Street without signs, at least six letters. */
  readonly streetKey: string
}

const ROLE =
  /^(?:info|sales?|contact|office|admin|export|import|support|help|service|marketing|mail|hello|team|trade|purchas(?:e|ing)|orders?|(?:e|i)nquiry|cs|webmaster|zakaz|zakupki|opt|biz|business|hr|accounting|master|manager|ceo|root|post|zakup|company)[\d._-]*@/

const PUBLIC_MAIL =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|proton(?:mail)?|naver|daum|hanmail|nate|kakao|qq|163|126|sina|sohu|foxmail|aliyun|yeah|mail|yandex|ya|rambler|bk|inbox|list|gmx|web|t-online|orange|wanadoo|libero)\.[a-z.]+$/

/** True for a mailbox that several people read. */
function isRoleMailbox(email: string): boolean {
  return ROLE.test(email)
}

/** Prepares the name of a company. */
export function readCompany(name: string, readChinese: ReadSounds): ReadCompany {
  const key = companyKey(name)
  const latin = latinPieces(key, readChinese, false).join('')
  return { key, latin, isLatin: key === latin, skeleton: skeleton(latin) }
}

const SHORTEST_STREET = 6

/** How names are made ready: whoever reads many records remembers the companies, which come again and again. */
export interface NameReaders {
  readonly name: (text: string) => ReadName
  readonly company: (text: string) => ReadCompany
}

/** Makes facts ready. */
export function readRecord(facts: FuzzyFacts, read: NameReaders): FuzzyRecord {
  const names = facts.kind === 'company' ? [] : facts.names
  const companies = facts.kind === 'company' ? facts.names : facts.companies
  const streetKey = matchKey(facts.street ?? '')
  return {
    facts,
    names: names.map(read.name),
    companies: companies.map(read.company),
    mobiles: facts.mobiles.map(phoneTail),
    lines: facts.lines.map(phoneTail),
    ownEmails: facts.emails.filter((email) => !isRoleMailbox(email)),
    roleEmails: facts.emails.filter(isRoleMailbox),
    domains: facts.emails
      .filter((email) => !PUBLIC_MAIL.test(email))
      .map((email) => email.slice(email.indexOf('@') + 1)),
    streetDigits: (facts.street ?? '').replace(/\D/g, ''),
    streetKey: streetKey.length < SHORTEST_STREET ? '' : streetKey,
  }
}
