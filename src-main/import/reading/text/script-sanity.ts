/** Signs that decoding with the wrong table leaves behind: replacement, private use, C1 controls, box drawing. */
const brokenSign = /[\ufffd\ue000-\uf8ff\u0080-\u009f\u2500-\u259f]/gu
const letterRun = /\p{L}+/gu
const scripts: readonly RegExp[] = [
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/u,
]
/** A capital behind a small letter inside one word of Cyrillic: KOI8-R read as windows-1251 is full of them. */
const capitalInside = /\p{Script=Cyrillic}*[а-яё][А-ЯЁ]+/gu
/** Half-width katakana next to ideographs: the look of Korean or Chinese bytes read as Shift_JIS. */
const halfWidth = /[\uff61-\uff9f]/gu

function mixedRuns(text: string): number {
  let mixed = 0
  for (const [run] of text.matchAll(letterRun)) {
    const present = scripts.filter((script) => script.test(run)).length
    if (present > 1) mixed += run.length
  }
  return mixed
}

function count(text: string, sign: RegExp): number {
  let total = 0
  for (const match of text.matchAll(sign)) total += match[0].length
  return total
}

/** Words made of accented letters: Cyrillic, Greek or East Asian bytes read as a Western table. */
function accentedWords(text: string): number {
  let accented = 0
  for (const [run] of text.matchAll(/[A-Za-z\u00aa-\u024f]{3,}/g)) {
    const high = count(run, /[\u00aa-\u024f]/g)
    if (high >= run.length * 0.6) accented += high
  }
  return accented
}

/** How wrong a decoded text looks: signs and letters out of place as a share of all that is not ASCII. */
export function wrongness(text: string): number {
  let foreign = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) foreign += 1
  if (foreign === 0) return 0
  const wrong =
    count(text, brokenSign) * 3 +
    count(text, capitalInside) +
    count(text, halfWidth) +
    mixedRuns(text) * 0.3 +
    accentedWords(text) * 0.5
  return wrong / foreign
}
