import type { TextEncoding } from './encodings'

/** What the two-byte signs of a text are when its bytes are taken pair by pair. */
interface Pairs {
  total: number
  /** Everyday Korean syllables: the rows B0-C8 of KS X 1001. */
  korean: number
  /** Kana of EUC-JP (and of GB2312, which Chinese lists do not use): the rows A4 and A5. */
  eucKana: number
  /** Leads above A0 with trails above A0, as all of EUC has. */
  euc: number
}

/** Calls `take` for every byte above ASCII and the one behind it, and steps over as many as `take` says. */
function eachSign(bytes: Buffer, take: (lead: number, trail: number) => number): void {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    at += lead > 0x80 ? take(lead, bytes[at + 1] ?? 0) : 1
  }
}

function countPairs(bytes: Buffer): Pairs {
  const pairs: Pairs = { total: 0, korean: 0, eucKana: 0, euc: 0 }
  eachSign(bytes, (lead, trail) => {
    const isEuc = lead >= 0xa1 && trail >= 0xa1
    pairs.total += 1
    if (isEuc) pairs.euc += 1
    if (isEuc && lead >= 0xb0 && lead <= 0xc8) pairs.korean += 1
    if (isEuc && (lead === 0xa4 || lead === 0xa5)) pairs.eucKana += 1
    return 2
  })
  return pairs
}

function isShiftJisKana(lead: number, trail: number): boolean {
  return lead === 0x82 ? trail >= 0x9f && trail <= 0xf1 : lead === 0x83 && trail >= 0x40 && trail <= 0x96
}

function isShiftJisPair(lead: number, trail: number): boolean {
  return lead !== 0xa0 && lead <= 0xfc && trail >= 0x40 && trail !== 0x7f && trail <= 0xfc
}

/** The share of kana among the signs, the bytes taken as Shift_JIS; 0 when they cannot be. */
function shiftJisKanaShare(bytes: Buffer): number {
  let total = 0
  let kana = 0
  let wrong = 0
  eachSign(bytes, (lead, trail) => {
    total += 1
    if (lead >= 0xa1 && lead <= 0xdf) return 1
    if (!isShiftJisPair(lead, trail)) wrong += 1
    if (isShiftJisKana(lead, trail)) kana += 1
    return 2
  })
  return total === 0 || wrong > 0 ? 0 : kana / total
}

/** Fewer signs than this prove nothing. */
const leastSigns = 6

function share(text: string, sign: RegExp, among: RegExp): number {
  const all = text.match(among)?.length ?? 0
  return all === 0 ? 0 : (text.match(sign)?.length ?? 0) / all
}

/**
 * Korean and Japanese beyond doubt, by the shape of the bytes; null when they do not say. Detectors that know only
 * KS X 1001 take the rarer syllables of CP949 for Chinese.
 *
 * Korean: nearly all that is not ASCII becomes Hangul, three quarters of it everyday syllables (Chinese bytes give a
 * third of ideographs, Japanese ones syllables that nobody writes). Japanese: a fifth of the signs are kana.
 */
export function eastAsianByBytes(bytes: Buffer, asKorean: string): TextEncoding | null {
  const pairs = countPairs(bytes)
  if (pairs.total < leastSigns) return null
  const hangul = share(asKorean, /[\uac00-\ud7a3]/g, /[^\u0000-\u007f\p{P}\p{S}\p{Z}]/gu)
  if (hangul >= 0.9 && pairs.korean >= pairs.total * 0.75) return 'cp949'
  if (pairs.euc >= pairs.total * 0.98 && pairs.eucKana >= pairs.total * 0.2) return 'euc-jp'
  return shiftJisKanaShare(bytes) >= 0.2 ? 'shift_jis' : null
}
