import type { Culture, Dice } from './dice'

export interface MadeCompany {
  readonly culture: Culture
  /** Spellings with other legal forms; the first is the usual one. */
  readonly names: readonly string[]
  /** As the company writes itself in Latin letters. */
  readonly latin: string
  readonly domain: string
  readonly country: string
  readonly city: string
  readonly street: string
  readonly postalCode: string
  readonly phone: string
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** `stem:latin` words, and what such companies trade in. */
const words: Readonly<
  Record<
    Culture,
    {
      stems: readonly string[]
      trades: readonly string[]
      cities: readonly string[]
      streets: readonly string[]
    }
  >
> = {
  ko: {
    stems: list(
      '한빛:Hanbit 대성:Daesung 삼원:Samwon 동양:Dongyang 금호:Kumho 신우:Shinwoo 태광:Taekwang 청운:Cheongun 세진:Sejin 유성:Yusung 광명:Kwangmyung 진흥:Jinheung 한솔:Hansol 두리:Duri 성진:Sungjin 가온:Gaon 누리:Nuri 해오름:Haeoreum 보성:Boseong 명신:Myungshin 우림:Woorim 경원:Kyungwon 삼보:Sambo 대원:Daewon 신흥:Shinheung 한일:Hanil 동방:Dongbang 아진:Ajin 태산:Taesan 코반:Koban 미르:Mir 새한:Saehan',
    ),
    trades: list(
      '무역:Trading 상사:Sangsa 산업:Industry 전자:Electronics 정밀:Precision 화학:Chemical 식품:Foods 물산:Mulsan 테크:Tech 유통:Distribution 기계:Machinery 통상:Tongsang',
    ),
    cities: list('서울 부산 대구 인천 광주 대전 울산 수원 창원 성남'),
    streets: list('테헤란로 강남대로 중앙대로 해운대로 공단로 산업단지로 디지털로 세종대로'),
  },
  zh: {
    stems: list(
      '华信:Huaxin 东方:Dongfang 金龙:Jinlong 天源:Tianyuan 鸿达:Hongda 瑞丰:Ruifeng 永盛:Yongsheng 新城:Xincheng 恒通:Hengtong 盛世:Shengshi 中联:Zhonglian 嘉禾:Jiahe 宏图:Hongtu 长江:Changjiang 明辉:Minghui 博雅:Boya 德润:Derun 凯旋:Kaixuan 万通:Wantong 利民:Limin 远航:Yuanhang 华美:Huamei 金桥:Jinqiao',
    ),
    trades: list(
      '贸易:Trade 进出口:ImpExp 电子:Electronics 机械:Machinery 化工:Chemical 纺织:Textile 食品:Food 五金:Hardware',
    ),
    cities: list('上海 北京 广州 深圳 宁波 义乌 青岛 杭州'),
    streets: list('中山路 人民路 解放路 建设路 南京西路 工业大道 长江路'),
  },
  ru: {
    stems: list(
      'Вектор:Vektor Прогресс:Progress Альянс:Alyans Горизонт:Gorizont Меркурий:Merkuriy Сибирь:Sibir Восток:Vostok Орион:Orion Гранит:Granit Полюс:Polyus Маяк:Mayak Глобус:Globus Титан:Titan Кедр:Kedr Феникс:Feniks Аврора:Avrora Бриз:Briz Рубин:Rubin Парус:Parus Нева:Neva Рассвет:Rassvet',
    ),
    trades: list(
      'Сервис:Servis Торг:Torg Импорт:Import Логистик:Logistik Маш:Mash Строй:Stroy Пром:Prom Трейд:Treyd Снаб:Snab',
    ),
    cities: list('Москва Владивосток Новосибирск Екатеринбург Казань Хабаровск Самара'),
    streets: list('Ленина Мира Советская Гагарина Пушкина Светланская Кирова'),
  },
  en: {
    stems: list(
      'Northwind:Northwind Summit:Summit Bluewater:Bluewater Pioneer:Pioneer Redwood:Redwood Atlas:Atlas Sterling:Sterling Harbor:Harbor Granite:Granite Beacon:Beacon Evergreen:Evergreen Lakeside:Lakeside Crestview:Crestview Ironwood:Ironwood Clearwater:Clearwater Maplewood:Maplewood Frontier:Frontier',
    ),
    trades: list(
      'Trading:Trading Imports:Imports Logistics:Logistics Supply:Supply Foods:Foods Industries:Industries Electronics:Electronics Tools:Tools',
    ),
    cities: list('Houston Chicago Seattle Boston Atlanta Denver'),
    streets: list('Main Oak Maple Market Harbor Lincoln'),
  },
}

const forms: Readonly<Record<Culture, readonly ((name: string) => string)[]>> = {
  ko: [(name) => `(주)${name}`, (name) => `주식회사 ${name}`, (name) => `${name}㈜`, (name) => name],
  zh: [(name) => `${name}有限公司`, (name) => `${name}有限责任公司`, (name) => name],
  ru: [(name) => `ООО «${name}»`, (name) => `${name}, ООО`, (name) => `ООО ${name}`, (name) => name],
  en: [(name) => `${name} Inc.`, (name) => `${name}, Incorporated`, (name) => `${name} LLC`, (name) => name],
}

const countries: Readonly<Record<Culture, string>> = { ko: 'KR', zh: 'CN', ru: 'RU', en: 'US' }

const phones: Readonly<Record<Culture, (at: Dice) => string>> = {
  ko: (at) => `02-${2 + at.below(7)}${at.number(3)}-${at.number(4)}`,
  zh: (at) => `021-${5 + at.below(3)}${at.number(7)}`,
  ru: (at) => `+7 495 ${1 + at.below(9)}${at.number(2)}-${at.number(2)}-${at.number(2)}`,
  en: (at) => `(206) ${2 + at.below(7)}${at.number(2)}-${at.number(4)}`,
}

const codeLengths: Readonly<Record<Culture, number>> = { ko: 4, zh: 5, ru: 5, en: 4 }

const latinCities: Readonly<Record<string, string>> = Object.fromEntries(
  list(
    `서울:Seoul 부산:Busan 대구:Daegu 인천:Incheon 광주:Gwangju 대전:Daejeon 울산:Ulsan 수원:Suwon 창원:Changwon 성남:Seongnam 上海:Shanghai
     北京:Beijing 广州:Guangzhou 深圳:Shenzhen 宁波:Ningbo 义乌:Yiwu 青岛:Qingdao 杭州:Hangzhou Москва:Moskva Владивосток:Vladivostok
     Новосибирск:Novosibirsk Екатеринбург:Ekaterinburg Казань:Kazan Хабаровск:Khabarovsk Самара:Samara`,
  ).map(pair),
)

function pair(text: string): readonly [string, string] {
  const [own = '', latin = ''] = text.split(':')
  return [own, latin]
}

/** A company with all that its people share. */
export function makeCompany(at: Dice): MadeCompany {
  const culture = at.pick<Culture>(['ko', 'ko', 'ko', 'ko', 'ko', 'zh', 'zh', 'ru', 'ru', 'en'])
  const { stems, trades, cities, streets } = words[culture]
  const [stem, latinStem] = pair(at.pick(stems))
  const [second, latinSecond] = at.chance(0.8) ? pair(at.pick(stems)) : ['', '']
  const [trade, latinTrade] = pair(at.pick(trades))
  const city = at.pick(cities)
  const region = at.chance(0.3) ? city : ''
  const name =
    culture === 'en'
      ? [region, stem, second, trade].filter(Boolean).join(' ')
      : `${region}${stem}${second.toLowerCase()}${trade.toLowerCase()}`
  const latin = [region === '' ? '' : (latinCities[region] ?? region), latinStem, latinSecond, latinTrade]
    .filter(Boolean)
    .join(' ')
  return {
    culture,
    names: forms[culture].map((form) => form(name)),
    latin: `${latin} Co., Ltd.`,
    domain: `${latin.toLowerCase().replaceAll(' ', '')}${at.number(2)}.${{ ko: 'co.kr', zh: 'com.cn', ru: 'ru', en: 'com' }[culture]}`,
    country: countries[culture],
    city,
    street: `${at.pick(streets)} ${1 + at.below(300)}`,
    postalCode: `1${at.number(codeLengths[culture])}`,
    phone: phones[culture](at),
  }
}
