import iconv from 'iconv-lite'

/** Windows and Macintosh code pages whose iconv-lite name is not `cp` and the number. */
const names: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [10_000, 'macintosh'],
  [10_001, 'shift_jis'],
  [10_002, 'big5'],
  [10_003, 'cp949'],
  [10_007, 'maccyrillic'],
  [10_008, 'gb18030'],
  [10_029, 'maccenteuro'],
  [20_866, 'koi8-r'],
  [21_010, 'utf-16le'],
  [21_866, 'koi8-u'],
  [28_591, 'iso-8859-1'],
  [32_768, 'macintosh'],
  [32_769, 'windows-1252'],
  [65_001, 'utf-8'],
])

function encodingOf(codepage: number): string {
  const name = names.get(codepage) ?? `cp${codepage}`
  return iconv.encodingExists(name) ? name : 'windows-1252'
}

/**
 * The code page tables that SheetJS asks for, made of iconv-lite: its Korean is the whole of CP949, and the tables
 * that come with the library would cost 0.2 s at start.
 */
export const codepageTables = {
  utils: {
    decode(codepage: number, bytes: Uint8Array | readonly number[] | string): string {
      const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes)
      return iconv.decode(buffer, encodingOf(codepage), { stripBOM: false })
    },
    encode(codepage: number, text: string, kind?: string): Buffer | string {
      const bytes = iconv.encode(text, encodingOf(codepage))
      return kind === 'str' ? bytes.toString('latin1') : bytes
    },
  },
}
