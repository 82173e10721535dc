import type { HeaderReading } from './read-phrase'
import { companyKindOf, gradeOf, lifecycleOf } from './values/value-words'
import type { HeaderMeaning } from './words/language-words'

const BETWEEN = /[/／|·,、;]|\s(?:or|vs\.?|oder|ou|o|или|або|veya|hay|hoặc)\s|还是|還是|또는/u

/** Fields of a few fixed values, with what reads a value. */
const fixed: readonly (readonly [HeaderMeaning, (text: string) => string | null])[] = [
  ['record.rating', gradeOf],
  ['company.kind', companyKindOf],
  ['record.lifecycle', lifecycleOf],
]

/** Choices in brackets stand behind a word for a class, a state or a degree; an address with two choices stays one. */
const classes: readonly (HeaderMeaning | null)[] = [
  null,
  'any.type',
  'any.status',
  'any.customer',
  'company.kind',
  'company.industry',
  'person.jobTitle',
  'record.lifecycle',
  'record.productsOfInterest',
  'record.rating',
  'record.tags',
  'deal.stage',
  'custom',
]

/** Initials of customer and supplier as accounting programs of a language shorten them. */
const INITIALS = /^[CK]\s*[/+]\s*[FLPS]$/iu

function meaningOf(choices: readonly string[]): HeaderMeaning | null {
  // Three letters are grades, two may be anything (B/D, C/B).
  if (choices.length < 3 && choices.every((choice) => choice.length === 1)) return null
  const found = fixed.find(([, valueOf]) => {
    const values = choices.map(valueOf)
    return !values.includes(null) && new Set(values).size >= 2
  })
  return found?.[0] ?? null
}

function choicesIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((side) => side.replace(/[.?？\s]+$/u, '').trim())
    .filter((side) => side !== '')
}

/** True where the cells may hold the choices that stand in brackets behind the meaning. */
export function mayOffer(outer: HeaderMeaning | null): boolean {
  return classes.includes(outer)
}

/**
 * What a header means that names the choices of its cells: `Supplier / Agent`, `新/老`, `Chaud / tiède / froid`,
 * `C/F`; null where it names none, or two words for one thing (`Customer / Buyer`).
 */
export function readChoices(text: string): HeaderReading | null {
  if (INITIALS.test(text.trim())) return { meaning: 'company.kind', score: 0.9, isLabel: false }
  const choices = choicesIn(text)
  const meaning = choices.length < 2 || choices.length > 6 ? null : meaningOf(choices)
  return meaning === null ? null : { meaning, score: 0.9, isLabel: false }
}
