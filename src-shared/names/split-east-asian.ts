import type { NameParts } from './name-parts'
import { honorificsAfter, hanTitles, koreanTitles } from './name-words'
import {
  chineseSurnames,
  givenNamesWithBo,
  japaneseSurnames,
  koreanSurnames,
  longChineseSurnames,
  longKoreanSurnames,
} from './surnames'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

function familyFirst(familyName: string, givenName: string): NameParts {
  return { familyName: familyName || null, givenName: givenName || null }
}

/** How many syllables of a name without a space are the surname: 남궁민 2, 황보라 1 (황 + 보라), 허준 1. */
function koreanSurnameLength(name: string): number {
  const long = longKoreanSurnames.some((surname) => name.startsWith(surname) && name.length > surname.length)
  if (!long) return 1
  const isHwangBo = name.startsWith('황보') && name.length === 3
  return isHwangBo && givenNamesWithBo.has(name.charAt(2)) ? 1 : 2
}

/** Takes titles and forms of address off the end: `김민수 부장님`, `김 대리`. */
function takeKoreanTitle(text: string): { name: string; parts: NameParts } {
  const polite = honorificsAfter.exec(text)
  const bare = text.replace(honorificsAfter, '').trim()
  const title = koreanTitles.exec(bare)
  const rest = title ? bare.slice(0, title.index).trim() : bare
  const known = koreanSurnames.has(rest.charAt(0)) && (rest.length > 1 || /\s/.test(bare))
  if (!title || !known) return { name: bare, parts: polite ? { honorific: polite[0].trim() } : {} }
  return { name: rest, parts: { jobTitle: title[1] ?? null } }
}

/** Family and given name with a space between: the family name stands first when it is a Korean one. */
function splitSpacedHangul(pieces: readonly string[]): NameParts {
  const [first = '', ...others] = pieces
  const isSurname = (koreanSurnames.has(first) && first.length === 1) || longKoreanSurnames.includes(first)
  if (isSurname) return familyFirst(first, others.join(''))
  return { givenName: pieces.slice(0, -1).join(' '), familyName: pieces.at(-1) ?? null }
}

/** The longest name that is cut without a space: surname and three syllables. */
const longestGivenName = 3

function splitHangulName(name: string): NameParts {
  const pieces = name.split(' ')
  if (pieces.length > 1) return splitSpacedHangul(pieces)
  const length = koreanSurnameLength(name)
  const isKnown = length === 2 || koreanSurnames.has(name.charAt(0)) || name.length === 1
  if (!isKnown || name.length > length + longestGivenName) return {}
  return familyFirst(name.slice(0, length), name.slice(length))
}

/** Korean names: `김민수`, `김 민수`, `남궁민`, `홍길동 대표이사`; a foreign name in Hangul (`존 스미스`) is given name first. */
export function splitHangul(text: string): NameParts {
  const { name, parts } = takeKoreanTitle(text)
  return { ...splitHangulName(name), ...parts }
}

function takeHanTitle(text: string): { name: string; parts: NameParts } {
  const polite = honorificsAfter.exec(text)
  const bare = text.replace(honorificsAfter, '').trim()
  if (polite && bare) return { name: bare, parts: { honorific: polite[0].trim() } }
  const title = hanTitles.exec(bare)
  const rest = title ? bare.slice(0, title.index).trim() : bare
  return title && rest ? { name: rest, parts: { jobTitle: title[1] ?? null } } : { name: bare, parts: {} }
}

/** The kanji in front of the first kana, when the name is written without a space. */
function japaneseSurnameLength(name: string): number {
  const known = [3, 2].find((length) => name.length > length && japaneseSurnames.has(name.slice(0, length)))
  if (known !== undefined && (known === 3 || name.length > 3 || !chineseSurnames.has(name.charAt(0))))
    return known
  const kana = name.search(KANA)
  return kana > 0 && name.length - kana >= 2 ? kana : 0
}

function chineseSurnameLength(name: string): number {
  return longChineseSurnames.has(name.slice(0, 2)) ? 2 : 1
}

function splitHanName(name: string): NameParts {
  const pieces = name.split(/[\s・·]+/u)
  if (pieces.length > 1 && /[・·]/u.test(name)) {
    return { givenName: pieces.slice(0, -1).join(' '), familyName: pieces.at(-1) ?? null }
  }
  if (pieces.length > 1) return familyFirst(pieces[0] ?? '', pieces.slice(1).join(''))
  const japanese = japaneseSurnameLength(name)
  if (japanese > 0) return familyFirst(name.slice(0, japanese), name.slice(japanese))
  if (KANA.test(name) || name.length > 5) return {}
  const length = chineseSurnameLength(name)
  return familyFirst(name.slice(0, length), name.slice(length))
}

/** Chinese and Japanese names: `王伟`, `欧阳娜娜`, `山田 太郎`, `佐藤花子`, `ジョン・スミス` (given name first), `张经理`. */
export function splitHan(text: string): NameParts {
  const { name, parts } = takeHanTitle(text)
  return { ...splitHanName(name), ...parts }
}
