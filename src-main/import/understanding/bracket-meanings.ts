import type { HeaderMeaning } from './words/language-words'

/** What a unit, a script or a list of examples in brackets makes of the meaning in front of them. */
interface InBrackets {
  readonly inside: RegExp
  readonly turns: { readonly [Meaning in HeaderMeaning]?: HeaderMeaning }
}

const rules: readonly InBrackets[] = [
  {
    // 담당자명(영), 姓名（拼音）, お名前（フリガナ）, Company (local language).
    inside:
      /^(?:영|원어|현지어|英|英字|拼音|外文|当地语|當地語|当地语言|フリガナ|ふりがな|カナ|かな|ヨミ|ローマ字|現地語|англ\.?|лат\.?|латиницей|латиница|кит\.?|local|local language|local script|native|native language)$/iu,
    turns: {
      'company.name': 'company.localName',
      'any.customer': 'company.localName',
      'person.fullName': 'person.localName',
      'any.name': 'any.local',
    },
  },
  {
    inside: /(?:^|[^a-z])(?:fob|cif|exw|incoterms?)(?:$|[^a-z])/iu,
    turns: { 'company.paymentTerms': 'company.incoterm', custom: 'company.incoterm' },
  },
  {
    // How much of a deal, not how promising or how large a firm.
    inside:
      /^(?:us\$|usd|eur|\$|€|£|руб\.?|тыс\. руб\.?|万元|万|万美元|美元|元|円|万円|천원|만원|원|k€|t€|r\$|tl)$/iu,
    turns: {
      'record.rating': 'deal.amount',
      'company.employees': 'deal.amount',
      'deal.stage': 'deal.amount',
    },
  },
  {
    inside: /^(?:天|日|일|days?|дней|дн\.?|tage|jours|d[ií]as|giorni|gün|ngày|周|週|weeks?|недель)$/iu,
    turns: { 'deal.expectedCloseOn': 'custom', 'record.nextFollowUpAt': 'custom' },
  },
  {
    inside:
      /^(?:吨|噸|件|个|個|台|箱|柜|톤|개|대|ea|kg|t|mt|tons?|tonnes?|pcs|cbm|m3|м3|т|тн|тонн|шт\.?|stk|stück|ton|adet)$/iu,
    turns: { 'company.annualRevenue': 'custom', 'deal.amount': 'custom' },
  },
]

/** The meaning of a header whose brackets hold `inside`, where that turns what stands in front; null where it does not. */
export function turnedByBrackets(outer: HeaderMeaning, inside: string): HeaderMeaning | null {
  const text = inside.normalize('NFKC').trim()
  const found = rules.find((rule) => rule.turns[outer] !== undefined && rule.inside.test(text))
  return found?.turns[outer] ?? null
}
