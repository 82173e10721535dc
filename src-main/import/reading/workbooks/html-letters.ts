/** The names of U+00A0 to U+00FF in HTML 4, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The rest of HTML 4 that stands in lists, and the number sign of HTML 5. */
const others =
  'OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ bull • hellip … prime ′ lsaquo ‹ rsaquo › euro € trade ™ minus − numero №'

function lettersByName(): Map<string, string> {
  const letters = new Map(latin.split(' ').map((name, at) => [name, String.fromCodePoint(0xa0 + at)]))
  const words = others.split(' ')
  for (let at = 0; at < words.length; at += 2) letters.set(words[at] ?? '', words[at + 1] ?? '')
  // The reader of tables knows these, and makes a plain blank of the first.
  for (const name of ['nbsp', 'middot']) letters.delete(name)
  return letters
}

const byName = lettersByName()

/** Signs that mean something in the text of a table stay written out. */
const kept = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['\u00a0', '&nbsp;'],
  ['\n', '<br>'],
  ['\r', ''],
])

function byNumber(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  if (!isLetter) return null
  const letter = String.fromCodePoint(code)
  return kept.get(letter) ?? letter
}

/** HTML with the letters that are written by name or number (`&uuml;`, `&#1048;`) as themselves; the reader of tables knows hardly any. */
export function withLetters(html: string): string {
  return html.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}\d{0,2}));/gi, (whole, number, name) =>
    typeof number === 'string' ? (byNumber(number) ?? whole) : (byName.get(String(name)) ?? whole),
  )
}
