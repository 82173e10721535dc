import { foldAccents } from '../kernel/text-key'
import type { NameParts } from './name-parts'
import {
  honorificsBefore,
  particles,
  patronymic,
  russianGivenNames,
  russianSurname,
  suffixes,
} from './name-words'
import { romanisedSurnames, vietnameseSurnames } from './surnames'

function takeHonorific(text: string): { name: string; parts: NameParts } {
  const found = honorificsBefore.exec(text)
  return found
    ? { name: text.slice(found[0].length), parts: { honorific: found[0].trim() } }
    : { name: text, parts: {} }
}

const INITIAL = /^\p{Lu}\.?$/u

/** `И.И.` and `И. И.` come as single letters with a full stop each. */
function pieces(name: string): string[] {
  return name
    .replace(/(\p{Lu})\.\s*(?=\p{Lu})/gu, '$1. ')
    .split(/\s+/u)
    .filter((piece) => piece !== '')
}

const isGiven = (piece: string | undefined): boolean =>
  piece !== undefined && russianGivenNames.has(piece.toLowerCase().replaceAll('ё', 'е'))

/** True when the surname stands last: `Иван Петров`, `И. И. Петров`. Lists write it first unless the words say otherwise. */
function surnameLast(parts: readonly string[]): boolean {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (INITIAL.test(first) && !INITIAL.test(last)) return true
  if (isGiven(last) || patronymic.test(last)) return false
  return isGiven(first) || (russianSurname.test(last) && !russianSurname.test(first))
}

const isPatronymic = (piece: string | undefined): boolean => piece !== undefined && patronymic.test(piece)

/** `Иван Иванович Иванов` and `Ольга Николаевна`: the patronymic stands second. */
function splitByPatronymic([first, second, third, ...rest]: readonly string[]): NameParts | null {
  if (!isPatronymic(second) || isPatronymic(third)) return null
  const parts = { givenName: first ?? null, middleName: second ?? null }
  if (third !== undefined) return { ...parts, familyName: [third, ...rest].join(' ') }
  return isGiven(first) ? parts : null
}

function splitSingle(piece: string): NameParts {
  return isGiven(piece) ? { givenName: piece } : { familyName: piece }
}

function splitRussianParts(parts: readonly string[]): NameParts {
  const [first = '', second = null, ...rest] = parts
  if (second === null) return first === '' ? {} : splitSingle(first)
  const byPatronymic = splitByPatronymic(parts)
  if (byPatronymic) return byPatronymic
  if (!surnameLast(parts)) return { familyName: first, givenName: second, middleName: rest.join(' ') || null }
  return {
    givenName: first,
    middleName: parts.slice(1, -1).join(' ') || null,
    familyName: parts.at(-1) ?? null,
  }
}

/** Names in Cyrillic letters: `Фамилия Имя Отчество`, `Имя Отчество Фамилия`, `Иванов И.И.`, by their endings. */
export function splitCyrillic(text: string): NameParts {
  const { name, parts } = takeHonorific(text)
  return { ...splitRussianParts(pieces(name.replaceAll(',', ' '))), ...parts }
}

const SYLLABLE =
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|kk|tt|pp|ss|jj|hy|ky|gy|my|by|ny|ry|py|ts|ph|tr|th|nh|kh|gi)?(?:[aeiouy]{1,4}|yeo|eo|eu|ng)(?:ng|n|m|k|l|p|t|h|r|b|s|c)?){1,2}$/

function readsEastAsian(rest: readonly string[]): boolean {
  return rest.flatMap((piece) => foldAccents(piece).split('-')).every((syllables) => SYLLABLE.test(syllables))
}

const isCapitals = (piece: string): boolean => piece.length > 1 && piece === piece.toUpperCase()

/** `KIM Minsu`: capitals mark the family name. */
function marksSurname(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  return isCapitals(first) && !INITIAL.test(first) && !rest.some(isCapitals)
}

/** `Kim Min-su`, `WANG Wei`, `Nguyễn Văn An`: the family name stands first. */
function familyFirst(parts: readonly string[]): boolean {
  if (marksSurname(parts)) return true
  const [first = '', ...rest] = parts
  const [key, lastKey] = [foldAccents(first), foldAccents(parts.at(-1) ?? '')]
  if (parts.length >= 3 && vietnameseSurnames.has(key) && !vietnameseSurnames.has(lastKey)) {
    return rest.every((piece) => piece.length <= 6)
  }
  return romanisedSurnames.has(key) && !romanisedSurnames.has(lastKey) && readsEastAsian(rest)
}

function surnameStart(parts: readonly string[]): number {
  let start = parts.length - 1
  while (start > 1 && particles.has((parts[start - 1] ?? '').toLowerCase())) start--
  return start
}

function splitParts(parts: readonly string[]): NameParts {
  if (parts.length === 1) return { givenName: parts[0] ?? null }
  if (familyFirst(parts)) return { familyName: parts[0] ?? null, givenName: parts.slice(1).join(' ') }
  const start = surnameStart(parts)
  const middle = parts.slice(1, start)
  return {
    givenName: parts[0] ?? null,
    middleName: middle.join(' ') || null,
    familyName: parts.slice(start).join(' '),
  }
}

/** Names in Latin letters: `John A. Smith`, `Smith, John`, `Ludwig van Beethoven`, `Kim Min-su`. */
export function splitLatin(text: string): NameParts {
  const { name, parts } = takeHonorific(text.replace(suffixes, ''))
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(name)
  if (comma?.[1] && comma[2]) {
    const [givenName = null, ...middle] = pieces(comma[2].trim())
    return { familyName: comma[1].trim(), givenName, middleName: middle.join(' ') || null, ...parts }
  }
  return { ...splitParts(pieces(name)), ...parts }
}
