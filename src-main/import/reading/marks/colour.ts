/** The palette that indexed colours point into in xls and xlsx, unless a workbook has its own (ECMA-376 18.8.27). */
export const indexedColours: readonly string[] = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '))

/** Whether a text is a colour as `RRGGBB`. */
export function isColour(text: string): boolean {
  return /^[0-9a-f]{6}$/i.test(text)
}

/** Hardly less than white: nobody sees it. */
const paperFrom = 250

/** The colour, or null where it cannot be told from paper. */
export function unlessWhite(colour: string): string | null {
  return channels(colour).every((channel) => channel >= paperFrom) ? null : colour
}

/** Red, green and blue of `RRGGBB`, 0 to 255. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour, 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}
