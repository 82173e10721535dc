import type { pinyin as Pinyin } from 'pinyin-pro'
import { remember } from '../../src-shared/kernel/remember'

/** How the Chinese letters of a run sound, without tones: `王小明` is wang, xiao, ming. */
export interface Sounds {
  /** First letters: `wxm`. */
  readonly initials: string
  /** All of it: `wangxiaoming`. */
  readonly full: string
}

/** Reads stretches of Chinese letters. `isName` reads the first one as a family name (曾 zeng, not ceng). */
export type ReadChinese = (text: string, isName: boolean) => readonly Sounds[]

const HAN = /\p{Script=Han}{1,64}/gu
const HAN_LETTER = /\p{Script=Han}/u

/** True when a text has Chinese letters, so that their sounds will be asked for. */
export function hasChinese(text: string): boolean {
  return HAN_LETTER.test(text)
}

function soundsOf(pinyin: typeof Pinyin, stretch: string, isName: boolean): Sounds {
  const surname = isName ? 'head' : 'off'
  const syllables = pinyin(stretch, { toneType: 'none', type: 'array', v: true, surname })
  const known = syllables.filter((syllable) => /^[a-z]+$/.test(syllable))
  return { initials: known.map((syllable) => syllable.charAt(0)).join(''), full: known.join('') }
}

function createReader(pinyin: typeof Pinyin): ReadChinese {
  const read = (isName: boolean) =>
    remember((text: string) =>
      (text.match(HAN) ?? [])
        .map((stretch) => soundsOf(pinyin, stretch, isName))
        .filter((sounds) => sounds.full !== ''),
    )
  const [names, words] = [read(true), read(false)]
  return (text, isName) => (isName ? names(text) : words(text))
}

let loading: Promise<ReadChinese> | undefined

/**
 * The reader of Chinese. Its dictionary costs 130 ms and 30 MB, so it is loaded when a Chinese text is
 * first indexed; queries never need it.
 */
export function loadChinese(): Promise<ReadChinese> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => createReader(pinyin))
  return loading
}

/** Reads nothing: for texts without Chinese letters. */
export const noChinese: ReadChinese = () => []
