const CJK = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s·]+$/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * One line from a family and a given name: family name first for Korean, Chinese and Japanese (without a space,
 * unless there is kana), given name first otherwise. The name decides, not the language of the window.
 */
export function composeName(family: string, given: string): string {
  const parts = [family.trim(), given.trim()].filter((part) => part !== '')
  if (parts.length < 2) return parts[0] ?? ''
  if (!parts.every((part) => CJK.test(part))) return `${given.trim()} ${family.trim()}`
  return parts.join(parts.some((part) => KANA.test(part)) ? ' ' : '')
}
