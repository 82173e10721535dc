/** Error values of the binary formats ([MS-XLS] 2.5.10). */
const texts: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
])

/** The text of an error value by its number; unknown ones are `#VALUE!`. */
export function errorText(code: unknown): string {
  return texts.get(code) ?? '#VALUE!'
}
