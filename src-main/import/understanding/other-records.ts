import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { ColumnContext, OpenColumn } from './column-context'

/**
 * Lists that are no lists of customers in the first place: ledgers, customs data, bills of lading. Their sums, days and
 * second parties are those of a record, not of the customer.
 */

/** Columns of a ledger; one alone may stand in any list. */
const OF_LEDGER =
  /잔액|이월|수금|미수|balance|debit|credit(?! ?(?:limit|line))|сальдо|остаток|оплачено|saldo|solde|余额|餘額|借方|贷方|貸方|期初|残高|bakiye|borç|alacak|công nợ|dư nợ/iu

/** Columns of a consignment: tariff codes, bills of lading, vessels, ports, weights; one alone may stand in any list. */
const OF_SHIPMENT =
  /\bh\.?s\.? ?(?:code|no)|\bhs[ -]?(?:码|코드|コード|编码|編碼)|hs编码|海关编码|海關編碼|税则|稅則|商品编码|税番|세번|품목번호|тн ?вэд|partida arancel|arancelaria|posición arancel|\bncm\b|código pautal|gtip|nomenclature (?:douan|comb)|code (?:douan|sh\b|nc\b)|zolltarif|warennummer|codice doganale|nomenclatura combinata|mã hs|bill of lading|\bb\/?l\b|\bawb\b|提单|提單|선하증권|коносамент|connaissement|conocimiento de embarque|polizza di carico|konşimento|vận đơn|container|컨테이너|集装箱|櫃號|柜号|контейнер|conteneur|contenedor|contêiner|konteyner|vessel|voyage|船名|선명|судно|navire|buque|navio|\bnave\b|\bgemi\b|\btàu\b|port of|\bpol\b|\bpod\b|선적항|도착항|양하항|目的港|起运港|裝貨港|積港|揚港|(?<!\p{L})порт(?!\p{L})|puerto|\bporto\b|\bport d|hafen|\blimanı?\b|\bcảng|gross weight|net weight|총중량|순중량|毛重|净重|淨重|重量|вес (?:брутто|нетто)|брутто|нетто|peso (?:bruto|neto|líquido|lordo|netto)|poids (?:brut|net)|brutto|nettogewicht|brüt|net kg|khối lượng|통관|通关|通關|報關|报关|таможен|гтд|\bдт\b|\bdua\b|\bduimp\b|customs|declaration|\bzoll|gümrük|hải quan|tờ khai|aduan|dédouan|sdogan|\beta\b|\betd\b|\bteu\b|\bcbm\b|country of origin|원산지|原产|原產|原産|происхожд/iu

const isListOf = (columns: readonly OpenColumn[], sign: RegExp): boolean =>
  columns.filter(({ header }) => sign.test(header)).length >= 2

/** In a ledger the sales are those of a month or a year with us, not what the customer turns over. */
function leaveLedgerSums(columns: readonly OpenColumn[], context: ColumnContext): void {
  if (!isListOf(columns, OF_LEDGER)) return
  for (const { index } of columns) {
    if (context.candidate(index)?.field === 'company.annualRevenue')
      context.decide(index, { field: 'custom', score: 0.7 })
  }
}

/** What a consignment cost, when it went and under which paper, is no deal that somebody works on. */
const ofConsignment: readonly ColumnField[] = [
  'deal.amount',
  'deal.currency',
  'deal.title',
  'deal.expectedCloseOn',
]
const days: readonly ColumnField[] = ['record.firstMetAt', 'record.lastContactedAt']

function isOfConsignment(field: ColumnField, { header, reading }: OpenColumn): boolean {
  if (ofConsignment.includes(field)) return true
  if (days.includes(field)) return reading.meaning === null || reading.meaning === 'any.date'
  return field === 'company.country' && ORIGIN.test(header)
}

const ORIGIN =
  /origin|원산|원산지|原产|原產|原産|产地|產地|産地|происхожд|origen|origem|ursprung|menşe|xuất xứ|dispatch|отправлен|起运|起運|procedenc|provenance|출발|수출국|출고국|shipper/iu

const GOODS = /descri|описан|beschreib|açıklama|mô tả|描述|내역|desig/iu

function leaveConsignments(columns: readonly OpenColumn[], context: ColumnContext): void {
  if (!isListOf(columns, OF_SHIPMENT) || context.has('deal.stage')) return
  for (const column of columns) {
    const { index, header } = column
    const field = context.candidate(index)?.field
    if (field === undefined) continue
    if (isOfConsignment(field, column)) context.decide(index, { field: 'custom', score: 0.8 })
    else if (field === 'record.note' && GOODS.test(header) && !context.has('record.productsOfInterest'))
      context.decide(index, { field: 'record.productsOfInterest', score: 0.7 })
  }
}

/** By the month, the week or the quarter: how much somebody takes, not what one deal is worth. */
const PER_PERIOD =
  /(?:\/|\bper |\ba |\beach |за |в |par |\bpor |\bal |\bao |\bpro |\bim |\bje |aylık|haftalık|mỗi |\/ ?)\s*(?:month|mo\b|week|wk\b|quarter|мес|недел|кварт|mois|semaine|trimestre|mes\b|mês|semana|monat|woche|quartal|mese|settimana|ay\b|hafta|tháng|tuần)|monthly|weekly|quarterly|ежемесячн|mensu|mensal|mensil|monatlich|월\s?(?:평균|매출|구매|예산|발주|사용)|月(?:均|用量|采购|採購|预算|間|商)/iu

function leaveSumsOfPeriods(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const { index, header } of columns) {
    if (context.candidate(index)?.field === 'deal.amount' && PER_PERIOD.test(header))
      context.decide(index, { field: 'custom', score: 0.8 })
  }
}

const OF_BANK =
  /bank|은행|계좌|예금|银行|銀行|开户|口座|банк|\bбик\b|swift|\bbic\b|\biban\b|banco|banca|banque|ngân hàng/iu
const ACCOUNT =
  /account|계좌|账号|帐号|帳號|口座|счет|счёт|cuenta|conta\b|conto|compte|konto|hesap|tài khoản/iu

/** The account number beside the bank is that of the bank. */
function leaveBankAccounts(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const { index, header } of columns) {
    if (context.candidate(index)?.field !== 'record.externalId' || !ACCOUNT.test(header)) continue
    const near = [index - 2, index - 1, index + 1, index + 2]
    if (near.filter((at) => OF_BANK.test(columns[at]?.header ?? '')).length >= 2)
      context.decide(index, { field: 'custom', score: 0.8 })
  }
}

/** Leaves to the list what belongs to its records: sums of a ledger, of a consignment, of a month. */
export function leaveOtherRecords(columns: readonly OpenColumn[], context: ColumnContext): void {
  leaveLedgerSums(columns, context)
  leaveConsignments(columns, context)
  leaveSumsOfPeriods(columns, context)
  leaveBankAccounts(columns, context)
}
