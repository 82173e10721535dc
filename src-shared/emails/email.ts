const SHAPE =
  /^[^\s@<>()[\],;:"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u
/** The shape that nearly all addresses have; asked first because it is cheap. */
const PLAIN = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/
const WRAPPING = /^(?:mailto:|[<("'\s[])+|[>)"'\s\].,;:]+$/gi

/** A single address without what surrounds it in lists: `mailto:`, angle brackets, quotes, a full stop at the end. */
export function bareEmail(text: string): string {
  if (PLAIN.test(text)) return text
  return text.normalize('NFKC').replace(WRAPPING, '')
}

/** True for one complete address, also with letters beyond ASCII. Surrounding signs count as faults: use `bareEmail` first. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    SHAPE.test(text) &&
    !text.includes('..') &&
    !text.startsWith('.') &&
    !text.includes('.@')
  )
}

/** The key by which two spellings of one address meet (bare, lower case), or null where the text is no address. */
export function emailKey(text: string): string | null {
  const key = bareEmail(text).toLowerCase()
  return isEmail(key) ? key : null
}

function splitBySpace(part: string): string[] {
  const pieces = part.trim().split(/\s+/u)
  return pieces.every((piece) => piece.includes('@')) ? pieces : [part]
}

/** Cuts at separators, unless a piece would be left without `@`: `kim@daesung,co.kr` is one address with a slip in it. */
function splitBySeparator(cell: string): string[] {
  const pieces = cell.split(/:::|[\n\r,;|/、，；／]+/u).filter((piece) => piece.trim() !== '')
  return pieces.every((piece) => piece.includes('@')) ? pieces : [cell]
}

/** The addresses in one cell, in order, bare. What is no address (`kim @ hanbit`) comes back as it stands. */
export function splitEmails(cell: string): string[] {
  if (PLAIN.test(cell)) return [cell]
  const named = cell.normalize('NFKC').match(/<[^<>]*@[^<>]*>/g)
  const parts = named ?? splitBySeparator(cell).flatMap(splitBySpace)
  return parts.map(bareEmail).filter((part) => part !== '')
}

const NAMED = /^\s*["']?([^"'<>@]*[\p{L}][^"'<>@]*?)["']?\s*<[^<>]*@[^<>]*>\s*$/u

/** The name that a mail program writes in front of an address (`Kim Minsu <minsu@hanbit.kr>`), or null. */
export function nameBesideEmail(cell: string): string | null {
  return NAMED.exec(cell.normalize('NFKC'))?.[1] ?? null
}
