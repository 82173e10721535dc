/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), full-width forms included. */
const formulaStart = '[=+\\-@\\t\\r\\n\\0＝＋－＠]'
/** A guard before it, and every guard before that, so that a text that already looks guarded comes back as it was. */
const startsFormula = new RegExp(`^'*${formulaStart}`, 'u')
const isGuarded = new RegExp(`^'+${formulaStart}`, 'u')
/** A telephone number is no formula that could do harm, and phones must stay readable for other programs. */
const isPhone = /^\+\d[\d ().-]*$/

/** A text as it may stand in a CSV file: an apostrophe in front of what would be taken for a formula. */
export function guardCsvText(text: string): string {
  return startsFormula.test(text) && !isPhone.test(text) ? `'${text}` : text
}

/** The text that `guardCsvText` was given. */
export function unguardCsvText(text: string): string {
  return text.startsWith("'") && isGuarded.test(text) ? text.slice(1) : text
}
