import { matchKey } from '../kernel/text-key'

const spellings: Readonly<Record<string, string>> = {
  USD: 'usd|us$|$|us dollar|us dollars|dollar|dollars|u.s. dollar|달러|미화|미국달러|미달러|불|美元|美金|доллар|доллары|долл|долларов|доллар сша|долл сша|米ドル|ドル|dólar|dollar us|dollaro|dolar|đô la',
  EUR: 'eur|€|euro|euros|유로|유로화|欧元|歐元|евро|ユーロ',
  KRW: 'krw|₩|￦|won|원|원화|한화|한국원|대한민국원|韩元|韓元|韩币|韓幣|вона|вон|ウォン|korean won',
  CNY: 'cny|rmb|cnh|yuan|renminbi|元|人民币|人民幣|위안|위안화|중국위안|юань|юани|юаней|元人民币|人民元|cn¥|rmb元',
  JPY: 'jpy|円|yen|엔|엔화|일본엔|日元|日圆|日幣|йена|иена|иен|日本円|jp¥',
  RUB: 'rub|rur|₽|руб|рубль|рубли|рублей|руб.|р|р.|루블|卢布|盧布|rouble|ruble|ルーブル|российский рубль',
  GBP: 'gbp|£|pound|pounds|sterling|파운드|英镑|英鎊|фунт|фунты|фунт стерлингов|ポンド|livre sterling',
  HKD: 'hkd|hk$|港币|港幣|港元|홍콩달러',
  TWD: 'twd|ntd|nt$|新台币|新台幣|台币|台幣|대만달러',
  SGD: 'sgd|s$|新加坡元|싱가포르달러',
  AUD: 'aud|a$|au$|澳元|호주달러',
  CAD: 'cad|c$|ca$|加元|캐나다달러',
  CHF: 'chf|franken|schweizer franken|瑞士法郎|스위스프랑',
  INR: 'inr|₹|rs|rupee|rupees|루피|卢比',
  VND: 'vnd|vnđ|₫|đ|đồng|dong|동|越南盾|베트남동',
  THB: 'thb|฿|baht|바트|泰铢',
  IDR: 'idr|rp|rupiah|루피아',
  MYR: 'myr|rm|ringgit|링깃',
  PHP: 'php|₱|peso filipino|페소',
  TRY: 'try|tl|₺|türk lirası|lira|리라|土耳其里拉|лира',
  KZT: 'kzt|₸|tenge|тенге|텡게|тг',
  UAH: 'uah|₴|hryvnia|грн|гривна|гривня',
  UZS: 'uzs|sum|сум|сўм|숨',
  BYN: 'byn|byr|бел руб|белорусский рубль',
  AED: 'aed|dirham|dirhams|디르함|迪拉姆|дирхам',
  SAR: 'sar|riyal|리얄',
  BRL: 'brl|r$|real|reais|헤알',
  MXN: 'mxn|mx$|peso mexicano|pesos mexicanos',
  PLN: 'pln|zł|zl|zloty|злотый',
  CZK: 'czk|kč|koruna',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  HUF: 'huf|ft|forint',
  MNT: 'mnt|₮|төгрөг|tugrik|투그릭',
  ILS: 'ils|₪|shekel',
  ZAR: 'zar|rand',
  EGP: 'egp',
  NZD: 'nzd|nz$',
}

const key = (text: string): string => matchKey(text) || text.trim()

const codeBySpelling = new Map<string, string>()
const codeBySign = new Map<string, string>()
for (const [code, names] of Object.entries(spellings)) {
  for (const name of names.split('|')) {
    const isSign = /[^\p{L}\p{N}\s.]/u.test(name)
    if (isSign) codeBySign.set(name.normalize('NFKC').toLowerCase(), code)
    else codeBySpelling.set(key(name), code)
  }
}
/** Longest first, so that HK$ is not read as $. */
const signs = [...codeBySign].sort(([one], [other]) => other.length - one.length)

/** ¥ is the sign of two currencies; the country decides, China where it is unknown. */
function yenOrYuan(country: string | null | undefined): string {
  return country === 'JP' ? 'JPY' : 'CNY'
}

/** The ISO 4217 code of the currency that a whole text names (`USD`, `미화`, `руб.`); null where it names none. */
export function currencyOf(text: string, country?: string | null): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '¥') return yenOrYuan(country)
  const named = codeBySign.get(plain) ?? codeBySpelling.get(key(plain))
  if (named) return named
  const word = /^(\p{L}{3})\b|\b(\p{L}{3})$/u.exec(plain)
  const code = (word?.[1] ?? word?.[2] ?? '').toUpperCase()
  return Object.hasOwn(spellings, code) ? code : null
}

/** The currency written beside or around an amount, found by its sign or its word; null where there is none. */
export function currencyBeside(rest: string, country?: string | null): string | null {
  const plain = rest.normalize('NFKC').toLowerCase()
  const sign = signs.find(([mark]) => plain.includes(mark))
  if (sign) return sign[1]
  if (plain.includes('¥')) return yenOrYuan(country)
  const words = plain.match(/\p{L}+/gu) ?? []
  return words.map((word) => codeBySpelling.get(key(word))).find((code) => code !== undefined) ?? null
}

const HOME: Readonly<Record<string, string>> = {
  KR: 'KRW',
  CN: 'CNY',
  JP: 'JPY',
  RU: 'RUB',
  US: 'USD',
  GB: 'GBP',
  HK: 'HKD',
  TW: 'TWD',
  SG: 'SGD',
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  IN: 'INR',
  VN: 'VND',
  TH: 'THB',
  ID: 'IDR',
  MY: 'MYR',
  PH: 'PHP',
  TR: 'TRY',
  KZ: 'KZT',
  UA: 'UAH',
  UZ: 'UZS',
  BY: 'BYN',
  AE: 'AED',
  SA: 'SAR',
  BR: 'BRL',
  MX: 'MXN',
  PL: 'PLN',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  HU: 'HUF',
  MN: 'MNT',
  IL: 'ILS',
  ZA: 'ZAR',
  EG: 'EGP',
  NZ: 'NZD',
  DE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  AT: 'EUR',
  PT: 'EUR',
  FI: 'EUR',
  IE: 'EUR',
  GR: 'EUR',
}

/** The currency of a country (two letters); null where it is not in the small table of trading countries. */
export function currencyOfCountry(country: string | null | undefined): string | null {
  return country ? (HOME[country] ?? null) : null
}
