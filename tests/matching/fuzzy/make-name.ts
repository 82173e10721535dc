import type { Culture, Dice } from './dice'
import {
  chineseFamilies,
  chineseLetters,
  englishFamilies,
  englishGiven,
  koreanFamilies,
  koreanSyllables,
  russianFamilies,
  russianGiven,
  russianPatronymics,
  type Spelled,
} from './name-words'

export interface MadeName {
  readonly text: string
  /** Given and family name in Latin letters, for addresses. */
  readonly latin: readonly [given: string, family: string]
  readonly family: Spelled
  readonly given: readonly Spelled[]
}

const same = (text: string): Spelled => ({ text, latin: [text] })

function assembled(culture: Culture, family: Spelled, given: readonly Spelled[]): MadeName {
  const own = given.map(({ text }) => text)
  const first = given.map(({ latin }) => latin[0] ?? '')
  const latin = [culture === 'ru' ? (first[0] ?? '') : first.join(''), family.latin[0] ?? ''] as const
  const text =
    culture === 'en'
      ? `${own.join('')} ${family.text}`
      : `${family.text}${culture === 'ru' ? ` ${own.join(' ')}` : own.join('')}`
  return { text, latin, family, given }
}

/** A name of a culture. */
export function makeName(at: Dice, culture: Culture): MadeName {
  if (culture === 'ko')
    return assembled(culture, at.pick(koreanFamilies), [at.pick(koreanSyllables), at.pick(koreanSyllables)])
  if (culture === 'zh') {
    const given = at.chance(0.3)
      ? [at.pick(chineseLetters)]
      : [at.pick(chineseLetters), at.pick(chineseLetters)]
    return assembled(culture, at.pick(chineseFamilies), given)
  }
  if (culture === 'ru') {
    const given = [at.pick(russianGiven), ...(at.chance(0.3) ? [at.pick(russianPatronymics)] : [])]
    return assembled(culture, at.pick(russianFamilies), given)
  }
  return assembled(culture, same(at.pick(englishFamilies)), [same(at.pick(englishGiven))])
}

function inLatin(at: Dice, name: MadeName, culture: Culture): string {
  const family = at.pick(name.family.latin)
  if (culture === 'ru') {
    const given = at.pick(name.given[0]?.latin ?? [''])
    return at.chance(0.5) ? `${given} ${family}` : `${family} ${given}`
  }
  const syllables = name.given.map(({ latin }) => at.pick(latin))
  const joined = syllables.join(at.pick(culture === 'ko' ? ['', '-', ' '] : ['', '', ' ']))
  const given = joined.charAt(0).toUpperCase() + joined.slice(1)
  return at.chance(0.5) ? `${given} ${family}` : `${family} ${given}`
}

function inOtherOrder(at: Dice, name: MadeName, culture: Culture): string {
  const given = name.given.map(({ text }) => text)
  if (culture === 'ko' || culture === 'zh') return `${name.family.text} ${given.join('')}`
  if (at.chance(0.4)) return `${given.map((text) => `${text.charAt(0)}.`).join(' ')} ${name.family.text}`
  return culture === 'ru'
    ? `${given[0] ?? ''} ${name.family.text}`
    : `${name.family.text}, ${given.join(' ')}`
}

/** Another person whose name differs in one syllable or word: 김민수, 김민서. */
function inOneSyllable(at: Dice, name: MadeName, culture: Culture): MadeName {
  const other = makeName(at, culture)
  const [first, ...rest] = culture === 'ko' || culture === 'zh' ? name.given.slice(0, -1) : []
  const last = other.given.at(-1)
  const given = [first, ...rest, last].filter((part) => part !== undefined)
  const made = assembled(culture, name.family, given)
  return made.text === name.text ? other : made
}

/** A wrong jamo or letter of the same sound; null where a plain slip will do. */
function withSlip(at: Dice, name: MadeName, culture: Culture): string | null {
  if (culture === 'ko') {
    const [first = '', second = ''] = name.given.map(({ text }) => text)
    const code = second.charCodeAt(0) - 0xac00
    const vowel = Math.floor(code / 28) % 21
    const changed = String.fromCharCode(0xac00 + code + (vowel < 20 ? 28 : -28))
    return `${name.family.text}${first}${changed}`
  }
  if (culture !== 'zh') return null
  const [last] = name.given.slice(-1)
  const alike = chineseLetters.filter(({ latin, text }) => latin[0] === last?.latin[0] && text !== last?.text)
  const changed = alike.length > 0 ? at.pick(alike).text : at.pick(chineseLetters).text
  return `${name.family.text}${name.given
    .slice(0, -1)
    .map(({ text }) => text)
    .join('')}${changed}`
}

/** Ways in which the name of one person, or of another one, comes to look different. */
export const respelled = { latin: inLatin, order: inOtherOrder, oneSyllable: inOneSyllable, slip: withSlip }
