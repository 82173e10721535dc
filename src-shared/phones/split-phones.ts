import { digitsOf } from './phone'

export type PhoneKind = 'mobile' | 'work' | 'fax' | 'home'

/** One number of a cell as typed, with the kind that a word beside it names. */
export interface PhonePart {
  raw: string
  kind: PhoneKind | null
}

const KIND_WORDS: readonly (readonly [PhoneKind, RegExp])[] = [
  ['fax', /^(?:fax|f|팩스|传真|傳真|ファックス|факс)$/iu],
  [
    'mobile',
    /^(?:m|mob|mobile|cell|cel|hp|h\.?p|c\.?p|휴대폰|휴대전화|핸드폰|모바일|手机|手機|移动|携帯|携帯電話|моб|мобильный|сот)$/iu,
  ],
  ['home', /^(?:home|집|자택|家庭|自宅|дом|домашний)$/iu],
  [
    'work',
    /^(?:t|tel|telephone|phone|office|work|o|회사|사무실|직장|대표|대표전화|전화|电话|電話|座机|公司|тел|телефон|раб|рабочий)$/iu,
  ],
]
const SEPARATORS =
  /:::|[\n\r;,|、，；／·•]+|\s+\/\s*|\/(?=\s*[+(0\p{L}])|(?<=\d{6,})\/(?=\d{5,})|\s+(?:or|또는|и|或)\s+/giu
/** Too few signs to hold two numbers. */
const ONE_NUMBER = /^\+?[\d\s().-]{1,16}$/
const LABEL = /^\s*[([]?\s*([\p{L}.]{1,12}?)\s*[)\]]?[\s.:：)-]*(?=[+(\d])/u
const LABEL_AFTER = /\s*[([]\s*([\p{L}.]{1,10})\s*[)\]]\s*$/u

function kindOf(word: string | undefined): PhoneKind | null {
  if (!word) return null
  const bare = word.replace(/\.+$/, '')
  return KIND_WORDS.find(([, words]) => words.test(bare))?.[0] ?? null
}

/** Two numbers with nothing but a space between them: a new one begins at a + or 0, or with a long run of digits. */
function splitBySpace(text: string): string[] {
  if (digitsOf(text).length <= 15) return [text]
  const parts: string[] = []
  for (const piece of text.trim().split(/\s+/)) {
    const last = parts.at(-1)
    const starts = /^[+(0\p{L}]/u.test(piece) || digitsOf(piece).length >= 9
    if (last === undefined || (starts && digitsOf(last).length >= 8)) parts.push(piece)
    else parts[parts.length - 1] = `${last} ${piece}`
  }
  return parts
}

function readPart(text: string): PhonePart {
  const before = LABEL.exec(text)
  const kindBefore = kindOf(before?.[1])
  if (before && kindBefore) return { raw: text.slice(before[0].length).trim(), kind: kindBefore }
  const after = LABEL_AFTER.exec(text)
  const kindAfter = kindOf(after?.[1])
  if (after && kindAfter) return { raw: text.slice(0, after.index).trim(), kind: kindAfter }
  return { raw: text.trim(), kind: null }
}

/** Pieces too short to be numbers (`02-123-4567/8`, `доб. 12`) stay with the number in front of them. */
function joinShort(parts: readonly string[], separators: readonly string[]): string[] {
  const joined: string[] = []
  for (const [index, part] of parts.entries()) {
    const last = joined.length - 1
    const short = digitsOf(part).length < 5
    if (short && last >= 0) joined[last] = `${joined[last]}${separators[index - 1] ?? ' '}${part}`
    else joined.push(part)
  }
  return joined
}

/** The phone numbers in one cell, in order. A cell without any digit gives its text back as one part; a blank one none. */
export function splitPhones(cell: string): PhonePart[] {
  const typed = cell.trim()
  if (ONE_NUMBER.test(typed)) return [{ raw: typed, kind: null }]
  const text = typed.normalize('NFKC')
  if (text === '') return []
  const parts = text.split(SEPARATORS).filter((part) => part.trim() !== '')
  const separators = [...text.matchAll(SEPARATORS)].map((match) => match[0])
  return joinShort(parts, separators).flatMap(splitBySpace).map(readPart)
}
