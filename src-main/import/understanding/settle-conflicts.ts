import { type ColumnField, importFields, isImportField } from '../../../src-shared/imports/import-fields'
import { nameScript } from '../../../src-shared/names/person-name'
import type { Candidate, ColumnContext, OpenColumn } from './column-context'

function isSingle(field: ColumnField): boolean {
  return isImportField(field) && !importFields[field].many
}

/** Of two columns of names, the one with few different ones over many rows names our own people. */
function looksLikeOwner(column: OpenColumn, winner: OpenColumn): boolean {
  return column.content.count >= 3 && column.content.distinctness <= winner.content.distinctness * 0.7
}

/** True for names in another script than the winner's. What is no name (a day, a number) has none. */
function differsInScript(column: OpenColumn, winner: OpenColumn): boolean {
  const scriptOf = ({ content }: OpenColumn) => nameScript(content.samples.join(' '))
  const own = scriptOf(column)
  return own !== 'other' && own !== scriptOf(winner) && column.reading.score >= CLEAR
}

/** Below this score the header itself is in doubt, and the column becomes nothing in particular. */
const CLEAR = 0.75

interface Conflict {
  readonly winner: OpenColumn
  readonly loser: OpenColumn
  readonly context: ColumnContext
}

/** True for a column that says outright that it names companies. */
function isNamedCompany({ reading, header }: OpenColumn): boolean {
  return reading.meaning === 'company.name' && reading.score >= CLEAR && !PLAIN_NAME.test(header)
}

function secondCompanyName({ winner, loser, context }: Conflict): ColumnField | null {
  const isPerson = !isNamedCompany(loser) && loser.content.shares.personName >= 0.6
  if (isPerson && !context.has('person.fullName')) return 'person.fullName'
  if (areTwoParties(loser, winner) || context.has('company.localName')) return null
  return AS_REGISTERED.test(loser.header) || differsInScript(loser, winner) ? 'company.localName' : null
}

/** A word for the name of anything. */
const PLAIN_NAME = /^\s*(?:наименование|название|name|名称|名稱|nombre|nome|nom|명칭|bezeichnung)\s*$/iu

const SELLER =
  /export|shipper|seller|supplier|vendor|manufactur|factory|forwarder|수출|공급|제조|송하인|포워더|出口|发货|發貨|供应商|供應商|卖方|賣方|厂|廠|輸出|出荷|荷送|仕入|メーカー|отправител|поставщик|экспортер|экспортёр|производител|продавец|lieferant|hersteller|absender|fournisseur|expéditeur|fabricant|proveedor|fabricante|remitente|vendedor|fornecedor|fornitore|mittente|esportatore|ihracat|tedarik|gönderici|üretici|xuất khẩu|cung cấp|sản xuất/iu
const BUYER =
  /import|consignee|buyer|customer|client|수입|수하인|바이어|고객|进口|進口|收货|收貨|买家|買家|采购商|採購商|客户|客戶|輸入|荷受|買主|顧客|得意先|получател|покупател|импортер|импортёр|клиент|kunde|käufer|empfänger|acheteur|destinataire|comprador|cliente|destinatari|ithalat|alıcı|müşteri|nhập khẩu|khách|mua/iu

/** The exporter beside the importer is another company, not the same one in another script. */
function areTwoParties({ header: one }: OpenColumn, { header: other }: OpenColumn): boolean {
  return (SELLER.test(one) && BUYER.test(other)) || (BUYER.test(one) && SELLER.test(other))
}

function secondPersonName({ winner, loser, context }: Conflict): ColumnField | null {
  if (looksLikeOwner(loser, winner) && !context.has('record.owner')) return 'record.owner'
  return !context.has('person.localName') && differsInScript(loser, winner) ? 'person.localName' : null
}

/** Of two columns that name a person in charge, the one with many different names is the customer's. */
function secondOwner({ loser, winner, context }: Conflict): ColumnField | null {
  const isMany = loser.content.distinctness > winner.content.distinctness
  const isMaker = second['record.owner']?.test(loser.header) ?? false
  return isMany && !isMaker && context.personAt < 0 ? 'person.fullName' : null
}

/** Of two parts of a country (`Area` beside `Emirate`) one is the town where no column is. */
function secondRegion({ loser, context }: Conflict): ColumnField | null {
  return loser.content.count > 0 && !context.has('company.city') ? 'company.city' : null
}

const seconds: { readonly [Field in ColumnField]?: (conflict: Conflict) => ColumnField | null } = {
  'company.region': secondRegion,
  'company.name': secondCompanyName,
  'person.fullName': secondPersonName,
  'record.owner': secondOwner,
}

/** What the loser of a conflict becomes. */
function otherwise(field: ColumnField, conflict: Conflict): Candidate {
  const second = seconds[field]?.(conflict)
  if (second) return { field: second, score: 0.7 }
  return { field: conflict.loser.content.count === 0 ? 'ignore' : 'custom', score: 0.5 }
}

/** How well the cells suit the field that two columns want. */
function suits(column: OpenColumn, field: ColumnField): number {
  if (field === 'company.name') return column.content.shares.companyName
  if (field === 'record.owner') return (1 - column.content.distinctness) * 0.5
  return field === 'person.fullName' ? column.content.shares.personName : 0
}

/** Accounting programs keep the name that people use beside the one of the register (Полное наименование). */
const AS_REGISTERED =
  /raz[ãó]n? social|raison sociale|ragione sociale|полн|юридич|official|legal|registered|full|全称|全稱|全名|正式|정식|법인명|vollständig|complet|completo|officiel|oficial|ufficiale|legale|resmi|tam |đầy đủ/iu

/** Numbers of other registers, whoever entered the record, the country of the Union only. */
const second: { readonly [Field in ColumnField]?: RegExp } = {
  'company.name': AS_REGISTERED,
  'company.taxId': /cod\w*\.? fisc|кпп|окпо|огрн|company reg|reg(?:istration)?\.? n|登记|註冊/iu,
  'record.owner':
    /creat|creador|criado|créé|erstellt|angelegt|создат|создал|创建|建立|录入|建档|建檔|登记|登録|作成|입력|등록|작성|생성|oluştur|kaydeden|người tạo|scan/iu,
  'company.country': /\beu\b|origin|ship/iu,
  // A Korean register has both: what a firm does (업태), and with which goods (종목).
  'company.industry': /종목|세부|품목/iu,
}

function givesWay({ header, reading }: OpenColumn, field: ColumnField): number {
  const isSecond = reading.meaning === field && second[field]?.test(header)
  return isSecond ? 4 : 0
}

/** In a list of consignments the one who receives the goods is the customer. */
function isSellerBesideBuyer(
  column: OpenColumn,
  claimed: readonly OpenColumn[],
  field: ColumnField,
): boolean {
  return (
    field === 'company.name' &&
    SELLER.test(column.header) &&
    claimed.some((other) => other !== column && BUYER.test(other.header) && !SELLER.test(other.header))
  )
}

/** Of two columns of people the one whose few names come again and again names our own (담당자 beside 상담자). */
function namesOurOwn(column: OpenColumn, claimed: readonly OpenColumn[], field: ColumnField): boolean {
  return (
    field === 'person.fullName' &&
    column.content.distinctness <= 0.6 &&
    claimed.some((other) => other !== column && other.content.count >= 3 && looksLikeOwner(column, other))
  )
}

function rank(column: OpenColumn, claimed: readonly OpenColumn[], context: ColumnContext): number {
  const score = context.candidate(column.index)?.score ?? 0
  const filled = column.content.count === 0 ? -0.5 : 0
  const field = context.candidate(column.index)?.field ?? 'custom'
  const { distinctness, count } = column.content
  return (
    Math.round((score + filled) * 20) +
    distinctness * 0.5 +
    count * 0.001 +
    suits(column, field) * 3 -
    givesWay(column, field) -
    (namesOurOwn(column, claimed, field) ? 4 : 0) -
    (isSellerBesideBuyer(column, claimed, field) ? 4 : 0)
  )
}

/** A field that takes one value gets one column: the surest, fullest, leftmost. The others become something else. */
export function settleConflicts(columns: readonly OpenColumn[], context: ColumnContext): void {
  const claims = new Map<ColumnField, OpenColumn[]>()
  for (const column of columns) {
    const field = context.candidate(column.index)?.field
    if (field && isSingle(field)) claims.set(field, [...(claims.get(field) ?? []), column])
  }
  for (const [field, claimed] of claims) {
    if (claimed.length < 2) continue
    const [winner, ...losers] = claimed.toSorted(
      (one, other) => rank(other, claimed, context) - rank(one, claimed, context),
    )
    if (!winner) continue
    for (const loser of losers) context.decide(loser.index, otherwise(field, { winner, loser, context }))
  }
}
