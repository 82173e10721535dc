/** Encodings that a person may choose from when the letters look wrong: iconv-lite names, in the order shown. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'cp949',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1258',
  'koi8-r',
  'cp866',
] as const

export type TextEncoding = (typeof textEncodings)[number]

const aliases: Readonly<Record<string, TextEncoding>> = {
  ascii: 'utf-8',
  'utf-8-sig': 'utf-8',
  utf8: 'utf-8',
  'euc-kr': 'cp949',
  euckr: 'cp949',
  uhc: 'cp949',
  'ks-c-5601': 'cp949',
  'ks-c-5601-1987': 'cp949',
  'windows-949': 'cp949',
  johab: 'cp949',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'hz-gb-2312': 'gb18030',
  cp936: 'gb18030',
  'big5-hkscs': 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
  'shift-jis': 'shift_jis',
  'shift-jisx0213': 'shift_jis',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  'euc-jis-2004': 'euc-jp',
  'windows-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'iso-8859-5': 'windows-1251',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'windows-1252',
  cp1250: 'windows-1250',
  'iso-8859-2': 'windows-1250',
  cp1254: 'windows-1254',
  'iso-8859-9': 'windows-1254',
  cp1258: 'windows-1258',
  'koi8-u': 'koi8-r',
  'koi8-t': 'koi8-r',
  ibm866: 'cp866',
  'utf-16': 'utf-16le',
}

/** The encoding of our list that a name means, null for one that is not among them. */
export function knownEncoding(name: string): TextEncoding | null {
  const key = name.trim().toLowerCase().replaceAll('_', '-')
  const direct = textEncodings.find((encoding) => encoding.replaceAll('_', '-') === key)
  return direct ?? aliases[key] ?? null
}
