import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dictionaries, type HeaderLanguage } from '../../../src-main/import/understanding/dictionary'
import { readHeader } from '../../../src-main/import/understanding/read-header'

const languages = Object.keys(dictionaries()) as HeaderLanguage[]

/** Phrases of a language that a header may be, without signs that say something themselves. */
const phrases = languages.flatMap((language) =>
  Object.values(dictionaries()[language].headers)
    .flatMap((spellings) => spellings.split('|'))
    .filter((phrase) => phrase.length >= 3 && !/[^\p{L}\p{M}\p{N} ]/u.test(phrase))
    .map((phrase) => ({ language, phrase })),
)

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))

/** What people and programs do to a header that changes nothing of what it says. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => `  ${text} `,
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '_'),
  (text) => text.replaceAll(' ', '. '),
  (text) => `${text}:`,
  (text) => `${text} *`,
  (text) => `* ${text}`,
  (text) => text.toUpperCase(),
  fullWidth,
]

it('reads a header in any spacing, width, case and with signs around as it reads it bare', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.uniqueArray(fc.constantFrom(...disguises), { minLength: 1, maxLength: 3 }),
      ({ language, phrase }, chosen) => {
        const weights = new Map([[language, 1]])
        const disguised = chosen.reduce((text, disguise) => disguise(text), phrase)
        expect(readHeader(disguised, weights).meaning, `${language}: ${disguised}`).toBe(
          readHeader(phrase, weights).meaning,
        )
      },
    ),
    { numRuns: 2_000 },
  )
})
