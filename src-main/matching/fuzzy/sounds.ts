import { romanize } from 'es-hangul'
import { remember } from '../../../src-shared/kernel/remember'
import { foldAccents } from '../../../src-shared/kernel/text-key'

/** Reads stretches of Chinese letters as pinyin without tones; `isName` reads the first as a family name. */
export type ReadSounds = (text: string, isName: boolean) => readonly { readonly full: string }[]

/** The languages by whose spellings in Latin letters names meet those in their own script. */
export type Tongue = 'ko' | 'zh' | 'ru'

/** Russian letters after ISO 9 as passports simplify it; ё is е already. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
}

/**
 * Each syllable alone, after the Revised Romanisation of 2000: names are spelled without the changes between syllables
 * (박민수 is Bak Min-su, not Bang Min-su).
 */
const syllable = remember((text: string) => romanize(text))

const ASCII = /^[\u0000-\u007f]*$/
const HANGUL = /[\uac00-\ud7a3]/g
const CYRILLIC = /[\u0400-\u04ff]/g
const HAN = /\p{Script=Han}+/gu

function inLatin(text: string, readChinese: ReadSounds, isName: boolean): string {
  return text
    .replace(HANGUL, syllable)
    .replace(CYRILLIC, (letter) => cyrillic[letter] ?? '')
    .replace(HAN, (stretch) =>
      readChinese(stretch, isName)
        .map(({ full }) => full)
        .join(''),
    )
}

/** A text in plain Latin letters and digits, pieces apart; letters of other scripts are dropped. */
export function latinPieces(text: string, readChinese: ReadSounds, isName: boolean): string[] {
  const folded = foldAccents(text)
  const latin = ASCII.test(folded) ? folded : inLatin(folded, readChinese, isName)
  return latin.replace(/['’-]/g, '').match(/[a-z0-9]+/g) ?? []
}

/** Spellings of Korean family names that no rule turns into the romanised ones. */
const koreanSurnames: Readonly<Record<string, string>> = {
  lee: 'i',
  yi: 'i',
  rhee: 'i',
  park: 'bak',
  bark: 'bak',
  roh: 'no',
  ryu: 'yu',
  lim: 'im',
  rim: 'im',
}

function foldKorean(piece: string): string {
  return (koreanSurnames[piece] ?? piece)
    .replace(/ee/g, 'i')
    .replace(/ui/g, 'i')
    .replace(/(?:ae|ai|oe|oi|wae|we)/g, 'e')
    .replace(/([aeiou])h(?![aeiou])/g, '$1')
    .replace(/(?:sh|ss)/g, 's')
    .replace(/(?:ch|jj|zh|z)/g, 'j')
    .replace(/k/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p/g, 'b')
    .replace(/r/g, 'l')
    .replace(/w?(?:e?[ou])+/g, 'o')
    .replace(/(.)\1+/g, '$1')
}

function foldChinese(piece: string): string {
  return piece.replace(/([ln])(?:yu|v)/g, '$1u')
}

function foldRussian(piece: string): string {
  return piece
    .replace(/(?:shch|sch)/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/t[sz]/g, 'c')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[jy]/g, 'i')
    .replace(/i[eo]/g, 'e')
    .replace(/(.)\1+/g, '$1')
}

const folds: Readonly<Record<Tongue, (piece: string) => string>> = {
  ko: foldKorean,
  zh: foldChinese,
  ru: foldRussian,
}

/** All pieces as one word as it sounds. */
export function soundOf(tongue: Tongue, pieces: readonly string[]): string {
  return soundsIn(tongue, pieces)
    .join('')
    .replace(/(.)\1+/g, '$1')
}

/** Pieces in Latin letters as they sound, so that the usual spellings of one name in a language meet: Sergey, Sergei. */
export function soundsIn(tongue: Tongue, pieces: readonly string[]): string[] {
  return pieces.map(folds[tongue]).filter((piece) => piece !== '')
}

/** Classes of consonants; vowels and the letters that spellings add or leave out have none. */
const classOf: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'scjqsxz',
    'ggk',
    'ddt',
    'bbp',
    'llr',
    'mm',
    'nn',
    '00',
    '11',
    '22',
    '33',
    '44',
    '55',
    '66',
    '77',
    '88',
    '99',
  ].flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)])),
)

/** Two letters for one sound whose first does not count: Tsvetkov and Cvetkov, Zakharov and Zaharov. */
const SILENT: ReadonlySet<string> = new Set(['ts', 'tz', 'ck', 'kh', 'gh', 'ph'])

/**
 * Consonants in coarse classes, as in Soundex (Russell 1918): alike for every spelling of a word in any of the
 * scripts. Only for finding candidates; it says nothing about being the same.
 */
export function skeleton(piece: string): string {
  let bones = ''
  let last = ''
  for (let at = 0; at < piece.length; at++) {
    const found = SILENT.has(piece.slice(at, at + 2)) ? undefined : classOf[piece[at] ?? '']
    if (found === undefined || found === last) continue
    bones += found
    last = found
  }
  return bones
}
