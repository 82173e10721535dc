import type { NameParts } from './name-parts'
import { splitHan, splitHangul } from './split-east-asian'
import { splitCyrillic, splitLatin } from './split-western'

export type PersonName = { readonly [Part in keyof NameParts]-?: string | null }

const scripts = [
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['latin', /\p{Script=Latin}/u],
] as const

export type NameScript = (typeof scripts)[number][0] | 'other'

/** The script that decides how a name is cut: that of its first letters, Hangul before Han before Cyrillic before Latin. */
export function nameScript(text: string): NameScript {
  return scripts.find(([, letters]) => letters.test(text))?.[0] ?? 'other'
}

const splitters: Readonly<Record<NameScript, (name: string) => NameParts>> = {
  hangul: splitHangul,
  han: splitHan,
  cyrillic: splitCyrillic,
  latin: splitLatin,
  other: (name) => ({ givenName: name }),
}

const none: PersonName = {
  familyName: null,
  givenName: null,
  middleName: null,
  honorific: null,
  jobTitle: null,
  localName: null,
}

const BRACKETED = /^(.*?)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*(.*)$/u
const TWO_SCRIPTS =
  /^([\p{Script=Hangul}\p{Script=Han}]{2,6})\s*[/|]?\s*(\p{Script=Latin}[\p{Script=Latin}\s.,'-]+)$/u

interface TwoNames {
  readonly name: string
  readonly localName: string | null
}

function fromBrackets(text: string): TwoNames | null {
  const [, before = '', inside = '', behind = ''] = BRACKETED.exec(text) ?? []
  const outside = `${before} ${behind}`.trim()
  if (inside === '' || outside === '') return null
  const script = nameScript(inside)
  return { name: outside, localName: script !== 'other' && script !== nameScript(outside) ? inside : null }
}

/** `김민수 (Minsu Kim)` and `김민수 Minsu Kim` hold one name twice. */
function takeLocalName(text: string): TwoNames {
  const bracketed = fromBrackets(text)
  if (bracketed) return bracketed
  const [, name = text, localName] = TWO_SCRIPTS.exec(text) ?? []
  return { name, localName: localName?.trim() ?? null }
}

/**
 * Cuts a full name into its parts by script and culture: family name first where it is (Korean, Chinese, Japanese,
 * Vietnamese, most Russian lists), two-syllable surnames, patronymics, particles, titles and forms of address.
 * The text itself is never changed; parts that cannot be told are null.
 */
export function splitPersonName(fullName: string): PersonName {
  const text = fullName.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (text === '') return none
  const { name, localName } = takeLocalName(text)
  return { ...none, ...splitters[nameScript(name)](name), localName }
}

type Names = { readonly [Part in 'familyName' | 'givenName' | 'middleName']?: string | null | undefined }

/** The full name from its parts, in the order of their script: `김민수`, `Иванов Иван Иванович`, `John A. Smith`. */
export function displayName(names: Names): string {
  const { familyName, givenName, middleName } = names
  const script = nameScript(`${familyName ?? ''}${givenName ?? ''}`)
  const given = [givenName, middleName]
  const ordered = script === 'latin' || script === 'other' ? [...given, familyName] : [familyName, ...given]
  const present = ordered.map((part) => part?.trim()).filter((part): part is string => Boolean(part))
  return present.join(script === 'hangul' || script === 'han' ? '' : ' ')
}

/**
 * One or two letters for an avatar: the last two syllables of a Korean or Chinese name (the given name), otherwise
 * the first letters of given and family name. Empty for a text without letters.
 */
export function initials(fullName: string): string {
  const { familyName, givenName } = splitPersonName(fullName)
  const letters = `${familyName ?? ''}${givenName ?? ''}`
  const script = nameScript(letters)
  if (script === 'hangul' || script === 'han') {
    const shown = [...(givenName ?? familyName ?? '').replace(/\s/g, '')]
    return shown.slice(-2).join('')
  }
  const first = (part: string | null) => /[\p{L}\p{N}]/u.exec(part ?? '')?.[0] ?? ''
  const both = first(givenName) + first(familyName)
  return (both || first(fullName.normalize('NFKC'))).toUpperCase()
}
