import type { HeaderMeaning } from './words/language-words'

/** What is counted, weighed, dated or classed: the word that a header of any trade ends with (or begins with, by language). */
const AT_END =
  /(?:구분|여부|유형|종류|방식|방법|수량|비율|율|률|금액|번호|코드|일자|일시|기간|기한|상태|등급|크기|무게|단가|区分|种类|種類|種別|类型|類型|类别|類別|方式|方法|形式|形態|数量|數量|比例|比率|率|金额|金額|番号|编号|編號|代码|代碼|期间|期間|期限|時期|日期|日時|時間|时间|有无|有無|尺寸|重量|单价|單價|単価|度)\s*$|(?:^|\s)(?:type|class|mode|method|rate|ratio|qty|quantity|amount|number|no|code|id|period|duration|size|weight|width|length|height|price|level|percent|flag|date|time|units?|türü|tipi|oranı|adedi|miktarı|tutarı|kodu|tarihi|süresi|boyutu|fiyatı)\.?\s*$/iu

const AT_START =
  /^\s*(?:тип|вид|способ|форма|количество|кол-во|сумма|номер|код|срок|период|размер|вес|цена|процент|доля|дата|ставка|typ|art|anzahl|menge|nummer|größe|gewicht|preis|dauer|zeitraum|datum|type|mode|nombre|quantité|montant|numéro|taille|poids|prix|durée|date|tipo|cantidad|número|importe|tamaño|peso|precio|plazo|fecha|modo|forma|quantidade|valor|tamanho|preço|prazo|data|quantità|numero|importo|dimensione|prezzo|durata|loại|kiểu|số|số lượng|mức|ngày|thời gian|hình thức|giá)(?=$|[\s.:,(])/iu

/** Such a word together with one for goods is a kind of goods. */
const OF_GOODS =
  /product|goods|item|제품|상품|품목|产品|產品|商品|製品|品目|товар|продук|produ[ktz]|articul|article|artikel|ürün|sản phẩm|hàng/iu

/** True for a header of a class, a quantity, a number or a day, whatever its other words mean: no names stand below it. */
export function isGenericHead(header: string): boolean {
  const bare = header.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
  return (AT_END.test(bare) || AT_START.test(bare)) && !OF_GOODS.test(bare)
}

/** `Job No.`, `Contract number`, `合同编号`: a number that a thing has is not the thing. */
const NUMBER_BEHIND =
  /(?:\b(?:no|nr|num|number|id|code)\b\.?|№|#|번호|코드|编号|編號|号码|代码|番号|コード)\s*$/iu
const numbered: readonly HeaderMeaning[] = [
  'person.jobTitle',
  'person.department',
  'deal.title',
  'deal.stage',
  'record.source',
  'record.campaign',
]

/** `사업자번호 종류`, `Тип документа`: which kind of number it is. */
const CLASS_OF =
  /(?:종류|구분|유형|种类|種類|类型|類型|類別|种别|種別|区分|區分|\btypes?|\bkind|türü|tipi)\s*$|^\s*(?:тип|вид|tipo|type|typ|art|loại)(?=[\s.])/iu
const classed: readonly HeaderMeaning[] = [
  'company.taxId',
  'company.postalCode',
  'company.creditLimit',
  'company.currency',
  'record.externalId',
  'person.birthday',
]

/** True where the header speaks of a number or a class of what its other words mean. */
export function isNumberOrClassOf(meaning: HeaderMeaning, header: string): boolean {
  return (
    (numbered.includes(meaning) && NUMBER_BEHIND.test(header)) ||
    (classed.includes(meaning) && CLASS_OF.test(header))
  )
}

/** Paid, owed, summed up over the years: sums of a ledger, no deal and no turnover of the customer's. */
const SUM_OF_LEDGER =
  /累计|累計|累积|已开|已收|已付|未开|未收|未付|未核销|欠款|逾期|会费|會費|누적|미수|미지급|미납|회비|당월|당기|전월|cumulat|to date|\bytd\b|\bmtd\b|\bpaid|unpaid|outstanding|overdue|arrears|invoiced|累計|未収|未払|накоп|просроч|задолж|долг|оплачен|offen|bezahlt|fällig|impay|échu|encaiss|vencid|adeud|pagad|pendiente|em aberto|pago|scadut|insolut|ödenen|kalan|birikmiş|đã trả|còn nợ/iu
const sums: readonly HeaderMeaning[] = ['deal.amount', 'company.annualRevenue']

/** A question that yes or no answers (`是否报价`, `계약 여부`). */
const ASKS_WHETHER = /^\s*(?:是否|有无|有無|is |has |with )|(?:여부|유무|有無|有无|可否|的有無)\s*$/iu

/** The word for a day that a header ends with (by language: begins with) makes a day of what its other words mean. */
const OF_DAY =
  /(?:日期|时间|時間|日時|일자|일시|날짜|\bdate|\bdatum|tarihi)\s*$|^\s*(?:дата|date d[eu]|fecha|data d[ieo]|ngày)(?=[\s.])/iu
const undated: readonly HeaderMeaning[] = [
  'deal.amount',
  'deal.title',
  'deal.stage',
  'company.name',
  'company.paymentTerms',
  'company.taxId',
  'company.website',
  'any.status',
  'any.contact',
  'person.fullName',
  'record.rating',
  'record.productsOfInterest',
  'record.lifecycle',
]

/** `Google rating`, `네이버 평점`: what a site says of the firm, not how promising it is. */
const OF_SITE =
  /google|yandex|yelp|tripadvisor|trustpilot|2gis|2гис|яндекс|гугл|네이버|구글|大众点评|谷歌|食べログ/iu

/** `Relancé par`, `Contacted by`, `Besucht durch`: who did it, not when. */
const DONE_BY = /(?:ed|met|seen|spoken) by\s*$|\s(?:par|durch|von)\s*$/iu
const deeds: readonly HeaderMeaning[] = [
  'record.lastContactedAt',
  'record.firstMetAt',
  'record.nextFollowUpAt',
]

/** True where the header says by whom something was done. */
export function isDoneBy(meaning: HeaderMeaning, header: string): boolean {
  return deeds.includes(meaning) && DONE_BY.test(header)
}

/** True where the header asks whether, sums up, or dates what its other words mean: a column of the list's own. */
export function isOwnOfList(meaning: HeaderMeaning, header: string): boolean {
  if (meaning === 'record.rating' && OF_SITE.test(header)) return true
  if (sums.includes(meaning) && SUM_OF_LEDGER.test(header)) return true
  if (undated.includes(meaning) && OF_DAY.test(header)) return true
  return ASKS_WHETHER.test(header) && meaning !== 'record.lifecycle' && meaning !== 'custom'
}

const DELIVERED =
  '(?:交期|交货|交貨|到货|到貨|納期|納品|납기|납품|입고|출고|인도|liefer|deliver|shipment|поставк|отгрузк|livraison|entrega|consegna|teslim|giao hàng)'
const WANTED =
  '(?:要求|希望|期望|指定|客户|客戶|요청|요구|희망|wunsch|gewünscht|request|required|desired|wanted|желаем|требуем|souhait|demandé|solicit|desead|desejad|richiest|desiderat|istenen|talep edilen|mong muốn|yêu cầu)'
const WANTED_DELIVERY = new RegExp(
  `${WANTED}.*${DELIVERED}|${DELIVERED}.*${WANTED}|^\\s*wunschtermin\\s*$`,
  'iu',
)
const ABOUT_WHERE =
  /address|place|port|terms|주소|장소|조건|地址|地点|场所|場所|条件|адрес|место|услови|adresse|ort|lieu|dirección|lugar|endereço|local|indirizzo|luogo|adres|yer|địa/iu

/** `Comm. %`, `Provision (%)`: no field of ours is a share. */
const PER_CENT = /[%％]\s*[)\]）]?\s*$|^\s*[%％]/u

/**
 * True for a share, and for the day on which goods are to come (`要求交期`, `Wunschliefertermin`), which is not the one
 * on which the deal is closed.
 */
export function isNoField(header: string): boolean {
  const isWanted = WANTED_DELIVERY.test(header.normalize('NFKC')) && !ABOUT_WHERE.test(header)
  return isWanted || PER_CENT.test(header)
}
