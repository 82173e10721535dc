import { disassemble } from 'es-hangul'
import { foldAccents } from '../../../src-shared/kernel/text-key'
import { type NameScript, nameScript } from '../../../src-shared/names/person-name'
import { editDistance, jaroWinkler } from './jaro-winkler'
import { latinPieces, type ReadSounds, skeleton, soundOf, soundsIn, type Tongue } from './sounds'

/**
 * How two names relate, nearest first. `same`: the same words; `sound`: two spellings of one name (across scripts,
 * Sergey and Sergei, with and without a patronymic); `slip`: one letter of a long word apart; `part`: one is a part or
 * the initials of the other; `near`: alike, and often enough two people (김민수, 김민서).
 */
export const likenesses = ['same', 'sound', 'slip', 'part', 'near', 'different'] as const
export type Likeness = (typeof likenesses)[number]

/** A name made ready for comparing. */
export interface ReadName {
  readonly script: NameScript
  readonly words: readonly string[]
  /** All words in one, in alphabetical order where words have no fixed one. */
  readonly joined: string
  /** Hangul taken apart into letters; else the name itself. */
  readonly letters: string
  /** In Latin letters, pieces apart. */
  readonly latin: readonly string[]
  /** Consonants of each piece in coarse classes. */
  readonly skeletons: readonly string[]
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** Prepares a name. */
export function readName(name: string, readChinese: ReadSounds): ReadName {
  const script = nameScript(name)
  const words = foldAccents(name).replace(/['’-]/g, '').match(WORDS) ?? []
  const isOneWord = script === 'hangul' || script === 'han'
  const joined = isOneWord ? words.join('') : [...words].sort().join('')
  const letters = script === 'hangul' ? disassemble(joined) : joined
  const latin = latinPieces(name, readChinese, true)
  return { script, words, joined, letters, latin, skeletons: latin.map(skeleton) }
}

const tongues: Readonly<Record<NameScript, Tongue | null>> = {
  hangul: 'ko',
  han: 'zh',
  cyrillic: 'ru',
  latin: null,
  other: null,
}

/** A slip of the pen leaves words this much alike; names as wholes more, since they share their family name. */
const NEAR_WORD = 0.88
const NEAR_NAME = 0.9
/** In words this long a slip of one letter hardly makes another name. */
const LONG_WORD = 5

/** Every rotation of the pieces in one word: family names stand in front or at the end. */
function rotations(tongue: Tongue, pieces: readonly string[]): string[] {
  return pieces.map((_piece, at) => soundOf(tongue, [...pieces.slice(at), ...pieces.slice(0, at)]))
}

function bestOf(some: readonly string[], others: readonly string[]): number {
  let best = 0
  for (const one of some) for (const other of others) best = Math.max(best, jaroWinkler(one, other))
  return best
}

type Fits = (one: string, other: string) => boolean

/** Pairs off the words of the shorter name; true when each has a partner that fits. */
function pairsOff(some: readonly string[], others: readonly string[], fits: Fits): boolean {
  const [shorter, longer] = some.length <= others.length ? [some, others] : [others, some]
  const rest = [...longer]
  return shorter.every((word) => {
    const at = rest.findIndex((other) => fits(word, other))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

const isEqual: Fits = (one, other) => one === other
const isNear: Fits = (one, other) => jaroWinkler(one, other) >= NEAR_WORD
const isInitial: Fits = (one, other) =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other))
const isOneSlip: Fits = (one, other) =>
  one === other ||
  (Math.min(one.length, other.length) >= LONG_WORD &&
    jaroWinkler(one, other) >= NEAR_WORD &&
    (editDistance([...one], [...other]) === 1 || [...one].sort().join() === [...other].sort().join()))

const hasFullWord = (words: readonly string[]): boolean => words.some((word) => word.length > 2)

/** Words of spaced scripts: full first and last names meet; initials and single words are a part of a name. */
function likenessOfWords(some: readonly string[], others: readonly string[]): Likeness {
  const fewest = Math.min(some.length, others.length)
  if (fewest >= 2 && pairsOff(some, others, isEqual)) return 'sound'
  if (fewest >= 2 && pairsOff(some, others, isOneSlip)) return 'slip'
  if (hasFullWord(some) && hasFullWord(others) && pairsOff(some, others, isInitial)) return 'part'
  const areAllNear = some.length === others.length && pairsOff(some, others, isNear)
  return areAllNear ? 'near' : 'different'
}

function nearer(one: Likeness, other: Likeness): Likeness {
  return likenesses.indexOf(one) <= likenesses.indexOf(other) ? one : other
}

function acrossScripts(one: ReadName, other: ReadName): Likeness {
  const tongue = tongues[one.script] ?? tongues[other.script]
  if (tongue === null) return 'different'
  if (tongue === 'ru') return likenessOfWords(soundsIn(tongue, one.latin), soundsIn(tongue, other.latin))
  const best = bestOf(rotations(tongue, one.latin), rotations(tongue, other.latin))
  if (best === 1) return 'sound'
  return best >= NEAR_WORD + 0.05 ? 'near' : 'different'
}

/** Chinese names: the same sound (伟, 玮; 張, 张), else at most one of three letters or more differs. */
function withinHan(one: ReadName, other: ReadName): Likeness {
  const sound = soundOf('zh', one.latin)
  if (sound !== '' && sound === soundOf('zh', other.latin)) return 'sound'
  const [some, others] = [[...one.joined], [...other.joined]]
  if (Math.min(some.length, others.length) < 3) return 'different'
  return editDistance(some, others) <= 1 ? 'near' : 'different'
}

function withinHangul(one: ReadName, other: ReadName): Likeness {
  const [shorter, longer] = one.joined.length < other.joined.length ? [one, other] : [other, one]
  if (shorter.joined.length >= 2 && longer.joined.endsWith(shorter.joined)) return 'part'
  return jaroWinkler(one.letters, other.letters) >= NEAR_NAME ? 'near' : 'different'
}

const spellings: readonly Tongue[] = ['ru', 'ko']

function withinSpaced(one: ReadName, other: ReadName): Likeness {
  const byWords = likenessOfWords(one.words, other.words)
  if (one.script !== 'latin' || one.words.length < 2 || other.words.length < 2) return byWords
  const isSameSound = spellings.some((tongue) => {
    const [some, others] = [soundsIn(tongue, one.latin), soundsIn(tongue, other.latin)]
    return some.length === others.length && pairsOff(some, others, isEqual)
  })
  return isSameSound ? nearer('sound', byWords) : byWords
}

/** How two names relate. The same both ways: pairing off words depends on the order, so the order is fixed first. */
export function nameLikeness(first: ReadName, second: ReadName): Likeness {
  const [one, other] = first.joined <= second.joined ? [first, second] : [second, first]
  if (one.joined === '' || other.joined === '') return 'different'
  if (one.joined === other.joined) return 'same'
  if (one.script !== other.script) return acrossScripts(one, other)
  if (one.script === 'han') return withinHan(one, other)
  return one.script === 'hangul' ? withinHangul(one, other) : withinSpaced(one, other)
}
