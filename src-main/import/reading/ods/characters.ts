import { ampersand } from '../bytes'
import { decodeEntities } from '../xml-text'

/** A text of an OpenDocument part: UTF-8 with entities replaced. Office's `_x000D_` means nothing here. */
export function documentText(bytes: Buffer, start: number, end: number): string {
  let ascii = true
  let hasEntity = false
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte > 0x7f) ascii = false
    else if (byte === ampersand) hasEntity = true
  }
  const text = bytes.toString(ascii ? 'latin1' : 'utf8', start, end)
  return hasEntity ? decodeEntities(text) : text
}

/** White space counts once, as in HTML; more of it is written as elements. */
export function collapsedBlanks(text: string): string {
  return /[\t\n\r]| {2}/.test(text) ? text.replace(/[\t\n\r ]+/g, ' ') : text
}
