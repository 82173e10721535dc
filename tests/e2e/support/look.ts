import type { Language } from '../../../src-shared/i18n/language'

/** How a window looks: what a picture is taken in. */
export interface Look {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** Of the page, in CSS pixels before zooming. */
  readonly size: { readonly width: number; readonly height: number }
  /** 2 is 200 %: the page has half the room. */
  readonly zoom?: number
}

export const laptop = { width: 1280, height: 800 }
export const desk = { width: 1440, height: 900 }
export const small = { width: 1024, height: 640 }

/** Two languages, both themes, both sizes: what every journey is seen in. */
export function looksIn(first: Language, second: Language): readonly Look[] {
  return [
    { language: first, theme: 'light', size: laptop },
    { language: first, theme: 'dark', size: desk },
    { language: second, theme: 'light', size: desk },
    { language: second, theme: 'dark', size: laptop },
  ]
}

/** Part of a picture's name, such as `ko-dark-1280` or `ru-light-1280-zoomed`. */
export function nameOf({ language, theme, size, zoom = 1 }: Look): string {
  return `${language}-${theme}-${size.width}${zoom === 1 ? '' : '-zoomed'}`
}
