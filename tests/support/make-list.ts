/**
 * A made-up customer list as a trader keeps it: 20 columns, half Korean, a fifth Chinese, the rest Russian and
 * English, a few near-copies and a tenth of the cells blank. The same `rows` and `seed` give the same list.
 */
export interface ListOptions {
  /** Rows below the header. */
  readonly rows: number
  readonly seed?: number
}

type Culture = 'ko' | 'zh' | 'ru' | 'en'

const listHeader: readonly string[] = [
  '번호',
  '회사명',
  '국가',
  '도시',
  '주소',
  '우편번호',
  '담당자',
  '직책',
  '부서',
  '휴대폰',
  '전화',
  '이메일',
  '홈페이지',
  '업종',
  '관심품목',
  '등급',
  '첫상담일',
  '다음연락일',
  '거래금액',
  '메모',
]

interface Words {
  readonly country: string
  readonly cities: readonly string[]
  readonly streets: readonly string[]
  readonly family: readonly string[]
  readonly given: readonly string[]
  readonly stems: readonly string[]
  readonly trades: readonly string[]
  readonly titles: readonly string[]
  readonly departments: readonly string[]
  readonly products: readonly string[]
  readonly notes: readonly string[]
}

const split = (text: string): readonly string[] => text.split(' ')

const words: Record<Culture, Words> = {
  ko: {
    country: '대한민국',
    cities: split('서울 부산 대구 인천 광주 대전 울산 수원 창원 성남 청주 전주'),
    streets: split('테헤란로 강남대로 중앙대로 해운대로 공단로 산업단지로 디지털로 세종대로 번영로 한빛로'),
    family: split('김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍'),
    given: split(
      '민준 서연 도윤 하은 지훈 수빈 현우 지민 예준 유진 성민 미경 영호 은정 태현 혜진 동욱 소영 재훈 보람',
    ),
    stems: split(
      '한빛 대성 삼원 동양 금호 신우 태광 미래 우리 청운 세진 유성 광명 진흥 한솔 두리 성진 가온 누리 해오름',
    ),
    trades: split('무역 상사 산업 전자 정밀 화학 식품 물산 테크 인터내셔널 유통 기계'),
    titles: split('대표이사 부장 차장 과장 대리 사원 이사 팀장'),
    departments: split('해외영업팀 구매팀 영업부 생산관리 무역부 기획실'),
    products: split('자동차부품 화장품 반도체장비 김치 플라스틱사출 섬유원단 베어링 LED조명'),
    notes: [
      '전시회에서 명함 교환, 견적 요청',
      '샘플 발송 완료. 회신 대기',
      '가격 조정 후 재연락',
      '대금은 T/T 30일, "긴급" 표시 요망',
    ],
  },
  zh: {
    country: '中国',
    cities: split('上海 北京 广州 深圳 宁波 义乌 青岛 杭州 苏州 厦门'),
    streets: split('中山路 人民路 解放路 建设路 南京西路 工业大道 长江路 科技园路'),
    family: split('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙'),
    given: split('伟 芳 秀英 敏 静 丽 强 磊 洋 艳 勇 建国 晓明 志强 婷婷 海燕'),
    stems: split('华信 东方 金龙 天源 鸿达 瑞丰 永盛 新城 恒通 盛世 中联 嘉禾'),
    trades: split('贸易 进出口 电子 机械 化工 纺织 食品 五金 国际物流'),
    titles: split('总经理 经理 采购主管 销售经理 业务员 董事长'),
    departments: split('采购部 外贸部 市场部 总经办'),
    products: split('轴承 面料 塑料颗粒 灯具 手机配件 化妆品 汽车配件'),
    notes: ['广交会见面，要求报价', '已寄样品，等待反馈', '价格偏高，月底再联系', '付款方式：信用证'],
  },
  ru: {
    country: 'Россия',
    cities: split('Москва Санкт-Петербург Владивосток Новосибирск Екатеринбург Казань Хабаровск Самара'),
    streets: split('Ленина Мира Советская Гагарина Пушкина Светланская Невский Кирова'),
    family: split(
      'Иванов Смирнов Кузнецов Попов Соколов Лебедев Козлов Новиков Морозов Петров Волков Соловьёв',
    ),
    given: split('Александр Дмитрий Сергей Андрей Алексей Максим Михаил Николай Владимир Артём'),
    stems: split('Вектор Прогресс Альянс Горизонт Меркурий Сибирь Восток Орион Гранит Полюс Маяк'),
    trades: split('Сервис Торг Импорт Логистик Маш Строй Пром Трейд'),
    titles: split('директор менеджер инженер бухгалтер закупщик'),
    departments: split('закупки продажи логистика ВЭД'),
    products: split('подшипники запчасти косметика кабель насосы продукты'),
    notes: [
      'Встреча на выставке, ждём КП',
      'Отправлены образцы',
      'Перезвонить после праздников; важно',
      'Оплата по договору, 50/50',
    ],
  },
  en: {
    country: 'United States',
    cities: split('Houston Chicago Seattle Boston Atlanta Denver Portland Austin'),
    streets: split('Main Oak Maple Market Harbor Lincoln Park Commerce'),
    family: split('Smith Johnson Brown Miller Davis Wilson Moore Taylor Clark Walker'),
    given: split('James Mary Robert Linda Michael Susan David Karen Daniel Nancy'),
    stems: split('Northwind Summit Bluewater Pioneer Redwood Atlas Sterling Harbor Granite Beacon'),
    trades: split('Trading Imports Logistics Supply Foods Industries Electronics Tools'),
    titles: split('CEO Manager Buyer Director Engineer'),
    departments: split('Purchasing Sales Operations Import'),
    products: split('bearings cosmetics lighting cables textiles packaging'),
    notes: [
      'Met at the fair, wants a quote',
      'Samples sent, waiting',
      'Call back in "Q3", price too high',
      'Net 30; prefers e-mail',
    ],
  },
}

/** A small seeded generator of numbers in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

class Dice {
  private readonly next: () => number
  constructor(seed: number) {
    this.next = randomFrom(seed)
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }
  chance(share: number): boolean {
    return this.next() < share
  }
  pick(list: readonly string[]): string {
    return list[this.below(list.length)] ?? ''
  }
  digits(count: number): string {
    let text = ''
    for (let index = 0; index < count; index += 1) text += String(this.below(10))
    return text
  }
  /** A day between 2019 and 2026 as YYYY-MM-DD. */
  day(): string {
    const two = (value: number) => String(value).padStart(2, '0')
    return `${2019 + this.below(8)}-${two(1 + this.below(12))}-${two(1 + this.below(28))}`
  }
}

function cultureOf(dice: Dice): Culture {
  const roll = dice.below(100)
  if (roll < 50) return 'ko'
  if (roll < 70) return 'zh'
  return roll < 85 ? 'ru' : 'en'
}

function companyName(culture: Culture, dice: Dice): string {
  const own = words[culture]
  const stem = `${dice.pick(own.stems)}${culture === 'en' ? ' ' : ''}${dice.pick(own.trades)}`
  if (culture === 'ko') return dice.chance(0.5) ? `(주)${stem}` : `${stem} 주식회사`
  if (culture === 'zh') return `${dice.pick(own.cities)}${stem}有限公司`
  if (culture === 'ru') return `ООО «${stem}-${dice.below(900)}»`
  return `${stem} ${dice.pick(['Ltd', 'Inc.', 'Co., Ltd', 'LLC'])}`
}

function personName(culture: Culture, dice: Dice): string {
  const { family, given } = words[culture]
  const [surname, first] = [dice.pick(family), dice.pick(given)]
  if (culture === 'ko' || culture === 'zh') return `${surname}${first}`
  return culture === 'ru' ? `${surname} ${first}` : `${first} ${surname}`
}

function mobile(culture: Culture, dice: Dice): string {
  if (culture === 'ko') return `010-${dice.digits(4)}-${dice.digits(4)}`
  if (culture === 'zh') return `+86 13${dice.digits(1)} ${dice.digits(4)} ${dice.digits(4)}`
  if (culture === 'ru') return `8 (9${dice.digits(2)}) ${dice.digits(3)}-${dice.digits(2)}-${dice.digits(2)}`
  return `+1 ${2 + dice.below(8)}${dice.digits(2)}-${2 + dice.below(8)}${dice.digits(2)}-${dice.digits(4)}`
}

function address(culture: Culture, city: string, dice: Dice): string {
  const street = dice.pick(words[culture].streets)
  const house = 1 + dice.below(400)
  if (culture === 'ko') return `${city} ${street} ${house}, ${1 + dice.below(30)}층`
  if (culture === 'zh') return `${city}市${street}${house}号`
  return culture === 'ru' ? `г. ${city}, ул. ${street}, д. ${house}` : `${house} ${street} St, ${city}`
}

function makeRow(index: number, dice: Dice): string[] {
  const culture = cultureOf(dice)
  const own = words[culture]
  const city = dice.pick(own.cities)
  const host = `${dice.pick(['hanbit', 'daesung', 'huaxin', 'vektor', 'summit', 'orient'])}${dice.below(9000)}`
  const maybe = (share: number, text: string) => (dice.chance(share) ? text : '')
  return [
    String(index + 1),
    companyName(culture, dice),
    own.country,
    city,
    maybe(0.95, address(culture, city, dice)),
    maybe(0.9, dice.digits(culture === 'ko' || culture === 'en' ? 5 : 6)),
    personName(culture, dice),
    maybe(0.9, dice.pick(own.titles)),
    maybe(0.75, dice.pick(own.departments)),
    maybe(0.95, mobile(culture, dice)),
    maybe(0.7, `02-${dice.digits(4)}-${dice.digits(4)}`),
    maybe(
      0.9,
      `${dice.pick(['kim', 'lee', 'wang', 'ivanov', 'sales', 'info', 'export'])}.${dice.below(99999)}@${host}.example`,
    ),
    maybe(0.7, `https://www.${host}.example`),
    maybe(0.9, dice.pick(own.trades)),
    maybe(0.85, `${dice.pick(own.products)}, ${dice.pick(own.products)}`),
    maybe(0.9, dice.pick(['A', 'B', 'C', 'D'])),
    maybe(0.95, dice.day()),
    maybe(0.6, dice.day()),
    maybe(0.8, String((1 + dice.below(90000)) * 100 + (dice.chance(0.3) ? dice.below(100) / 100 : 0))),
    maybe(0.7, dice.pick(own.notes) + (dice.chance(0.1) ? `\n${dice.day()}` : '')),
  ]
}

/** A near-copy of an earlier row: the same person typed again with a shorter company name and no notes. */
function nearCopy(row: readonly string[], index: number): string[] {
  const copy = [...row]
  copy[0] = String(index + 1)
  copy[1] = (row[1] ?? '').replace(/^\(주\)| 주식회사$|有限公司$| (?:Ltd|Inc\.|LLC)$/, '')
  copy[9] = (row[9] ?? '').replace(/[- ]/g, '')
  copy[19] = ''
  return copy
}

/** The rows of the list, without its header. */
export function* makeListRows({ rows, seed = 20260722 }: ListOptions): Generator<string[]> {
  const dice = new Dice(seed)
  let kept: string[] | null = null
  for (let index = 0; index < rows; index += 1) {
    const row: string[] = kept && dice.chance(0.03) ? nearCopy(kept, index) : makeRow(index, dice)
    if (kept === null || dice.chance(0.2)) kept = row
    yield row
  }
}

function csvLine(row: readonly string[]): string {
  return row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

/** The list with its header as CSV text (comma, double quotes, CR LF, no byte order mark). */
export function makeListCsv(options: ListOptions): string {
  const lines = [csvLine(listHeader)]
  for (const row of makeListRows(options)) lines.push(csvLine(row))
  return `${lines.join('\r\n')}\r\n`
}
