/** Finds the names of tags and attributes among a few known ones, byte by byte and without making texts. */
export class NameTable<Name extends string> {
  private readonly byLength: { readonly bytes: Buffer; readonly name: Name }[][] = []

  constructor(names: readonly Name[]) {
    for (const name of names) {
      const same = this.byLength[name.length] ?? []
      same.push({ bytes: Buffer.from(name, 'latin1'), name })
      this.byLength[name.length] = same
    }
  }

  /** The known name between two offsets, or null. */
  find(bytes: Buffer, start: number, end: number): Name | null {
    for (const known of this.byLength[end - start] ?? []) {
      if (isSame(bytes, start, known.bytes)) return known.name
    }
    return null
  }
}

/** From the end, where names with one prefix differ. */
function isSame(bytes: Buffer, start: number, wanted: Buffer): boolean {
  for (let index = wanted.length - 1; index >= 0; index -= 1) {
    if (bytes[start + index] !== wanted[index]) return false
  }
  return true
}
