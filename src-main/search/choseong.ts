const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Syllables that share a leading consonant: 21 vowels times 28 endings. */
const PER_CONSONANT = 588
/** ㄱ as NFKC writes it; the 19 leading consonants follow in the order of the syllables. */
const FIRST_CONSONANT = 0x1100

/**
 * The leading consonants of a Korean run (김민준 gives ᄀᄆᄌ, in the form that NFKC gives to a typed ㄱㅁㅈ).
 * Letters that are no syllables end a stretch: one text per stretch of syllables.
 */
export function choseongOf(text: string): string[] {
  const stretches: string[] = []
  let open = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSyllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
    if (isSyllable)
      open += String.fromCharCode(FIRST_CONSONANT + Math.floor((code - FIRST_SYLLABLE) / PER_CONSONANT))
    else if (open) {
      stretches.push(open)
      open = ''
    }
  }
  return open ? [...stretches, open] : stretches
}
