/** Days of credit, means of payment and documents, by the words of twelve languages. */
const PAYMENT_WORDS =
  /(?:^|[^\p{L}])(?:t\/?t|l\/?c(?!-?\d)|d\/?[pa]|o\/?a|cad|cod|escrow|paypal|western union|open account|letter of credit|cash|cheque|check|net ?\d+|eom|prepa\w*|prepayment|advance|deposit|transfer|wire|at sight|usance|vorkasse|rechnung|lastschrift|nachnahme|skonto|netto|bar|überweisung|virement|comptant|traite|lcr|prélèvement|acompte|fin de mois|contado|anticipad\w+|anticipo|transferencia|giro|pagaré|letra|efectivo|carta de crédito|crédito|à vista|a vista|boleto|antecipado|dinheiro|bonifico|rimessa diretta|ri\.?ba\.?|anticipato|contanti|contrassegno|f\.?m\.?|vista fattura|peşin|nakit|çek|senet|havale|akreditif|vadeli|açık hesap|trả trước|tiền mặt|chuyển khoản|công nợ|trả ngay|đặt cọc|gối đầu)(?=$|[^\p{L}])/iu
const PAYMENT_STEMS =
  /предоплат|аванс|постоплат|отсрочк|наличн|безнал|аккредитив|по факту|в рассрочк|월결제|익월|당월|말일|선불|후불|현금|어음|외상|선결제|선입금|계약금|잔금|카드|송금|月结|月結|现结|現結|现金|現金|预付|預付|定金|訂金|款到|到付|货到|貨到|电汇|電匯|信用证|信用狀|承兑|见票|赊|支票|匯款|转账|翌月|翌々月|月末|末締|締め|手形|前払|後払|前金|振込|掛け|締/iu
/** `30 days`, `60gg`, `45 j`, `30/70`, `30%`. */
const DAYS_OF_CREDIT =
  /^(?:net\s*)?\d{1,3}(?:\s*[/+-]\s*\d{1,3})*\s*(?:days?|d|tage?|t|jours?|j|j\.|días?|dias?|d[ií]as ff|gg|giorni|gün|ngày|дней|дня|день|дн\.?|일|天|日)(?=$|[\s.,(/])|^\d{1,3}%?\s*\/\s*\d{1,3}%?$/iu

/** True for terms of payment: `T/T 30 days`, `L/C at sight`, `月结30天`, `30 дней`, `contado`. */
export function isPaymentTerms(text: string): boolean {
  if (text.length > 60 || text.includes('@')) return false
  return DAYS_OF_CREDIT.test(text) || PAYMENT_WORDS.test(text) || PAYMENT_STEMS.test(text)
}

const SOURCE_WORDS =
  /(?:^|[^\p{L}])(?:fairs?|expo|trade ?show|show|canton|messe|salon|foire|feria|feira|fiera|fuar[ıi]?|hội chợ|triển lãm|website|web|site|online|internet|google|yandex|naver|baidu|facebook|instagram|linkedin|tiktok|youtube|alibaba|1688|made-in-china|indiamart|referral|referred|recommend\w*|word of mouth|cold call|walk-in|ads?|newsletter|cosmoprof|gulfood|anuga|sial|boston|empfehlung|recommandation|bouche à oreille|recomendad\w+|recomendación|indicação|indicado|conocid[oa]|passaparola|segnalazione|tavsiye|tanıdık|giới thiệu|sàn)(?=$|[^\p{L}])/iu
const SOURCE_STEMS =
  /выставк|сарафан|рекоменд|знаком|реклам|сайт|соцсет|холодн\S* звон|전시|박람|소개|추천|지인|홈페이지|검색|인스타|블로그|광고|무역관|코트라|kotra|展会|展會|展览|广交会|廣交會|介绍|介紹|推荐|推薦|官网|阿里|平台|百度|抖音|小红书|展示会|見本市|紹介|検索|ホームページ|飛び込み|商会|名片/iu

/** True for where a customer came from: a fair, the web, a platform, somebody who recommended. */
export function isSource(text: string): boolean {
  return text.length <= 50 && (SOURCE_WORDS.test(text) || SOURCE_STEMS.test(text))
}

/** True for a number that somebody gave: `EX-26/014`, `S-101`, `K0021`; never a phone, a day or an amount. */
export function isCode(text: string): boolean {
  return text.length <= 24 && /^(?=.*\d)(?=.*\p{L})[\p{Lu}\d№#./_-]+$/u.test(text.replaceAll(' ', ''))
}
