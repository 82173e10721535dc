import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { ColumnContext, OpenColumn } from './column-context'

/** Columns of a field that takes several, one of which means another thing than the field as soon as the other is there. */
interface Second {
  readonly field: ColumnField
  /** The column that steps back. */
  readonly lesser: RegExp
  /** The column beside which it does; without one, any other column of the field. */
  readonly beside?: RegExp
}

/** Where goods or papers go, beside where the firm is. */
const DELIVERY =
  /배송|납품|수령|送货|送貨|收货|收貨|交货|交貨|寄送|寄样|发货|納品|納入|届け|配送|送付|出荷先|доставк|отгруз|склад|deliver|ship|warehouse|liefer|versand|livraison|expédition|entrega|env[ií]o|consegna|spedizione|teslim|sevk|giao hàng|nơi giao/iu

/** What a firm makes and sells, beside what it wants from us. */
const OWN_PRODUCTS =
  /主营|主營|主打|经营|經營|主要产品|主要產品|취급|주력|생산|주요|取扱|主力|выпуска|производ|основн\S* (?:товар|продук)|main product|own product|products? (?:made|sold|carried)|line of products|vertrieb|sortiment|gamme|commercialis|que (?:vende|fabrica)/iu
const WANTED_PRODUCTS =
  /意向|感兴趣|感興趣|兴趣|興趣|采购|採購|询|詢|求购|需求|想要|관심|문의|희망|요청|상담|구매|수요|興味|関心|希望|引合|問|требу|интерес|запрос|нужн|закуп|interest|looking|enquir|inquir|wanted|require|demand|need|request|interés|busca|solicit|intérêt|recherch|interess|gesucht|bedarf|anfrage|ilgi|talep|quan tâm|cần|nhu cầu/iu

const seconds: readonly Second[] = [
  { field: 'company.address', lesser: DELIVERY },
  { field: 'record.productsOfInterest', lesser: OWN_PRODUCTS, beside: WANTED_PRODUCTS },
]

/** Leaves to the list what would be mixed up with another column of the same field: where goods go, what a firm makes itself. */
export function leaveSecondMeanings(columns: readonly OpenColumn[], context: ColumnContext): void {
  for (const { field, lesser, beside } of seconds) {
    const claimed = columns.filter(({ index }) => context.candidate(index)?.field === field)
    const isLesser = ({ header }: OpenColumn) => lesser.test(header) && !(beside?.test(header) ?? false)
    const hasOther = claimed.some((column) => !isLesser(column) && (beside?.test(column.header) ?? true))
    for (const column of hasOther ? claimed.filter(isLesser) : [])
      context.decide(column.index, { field: 'custom', score: 0.75 })
  }
}
