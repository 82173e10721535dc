import { companyKey } from '../../../src-shared/companies/company-key'
import { matchKey } from '../../../src-shared/kernel/text-key'
import { patronymic, russianGivenNames, russianSurname } from '../../../src-shared/names/name-words'
import {
  chineseSurnames,
  japaneseSurnames,
  koreanSurnames,
  longChineseSurnames,
  longKoreanSurnames,
} from '../../../src-shared/names/surnames'

const HANGUL = /^\p{Script=Hangul}+$/u
const HAN = /^[\p{Script=Han}々]+$/u
const CAPITALISED =
  /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}\.?|\p{Lu}[\p{Ll}'’]*-\p{Lu}\p{Ll}+|\p{Lu}{2,}|(?:van|von|de|der|da|dos|del|di|la|bin|al|el|оглы|кызы))\.?,?$/u
const TITLE_BEHIND = /\s*(?:님|씨|先生|女士|様|さん|부장|과장|대리|이사|대표|차장|팀장|실장|사장)님?$/u

function isKoreanName(text: string): boolean {
  if (!HANGUL.test(text) || text.length < 2 || text.length > 4) return false
  return text.length === 4
    ? longKoreanSurnames.includes(text.slice(0, 2))
    : koreanSurnames.has(text.charAt(0))
}

function isHanName(text: string): boolean {
  if (!HAN.test(text) || text.length < 2 || text.length > 5) return false
  if (japaneseSurnames.has(text.slice(0, 2)) || japaneseSurnames.has(text.slice(0, 3))) return true
  if (text.length === 4) return longChineseSurnames.has(text.slice(0, 2))
  return text.length <= 3 && chineseSurnames.has(text.charAt(0))
}

function isRussianName(words: readonly string[]): boolean {
  if (!words.every((word) => /^\p{Script=Cyrillic}/u.test(word))) return false
  const isKnown = (word: string) =>
    russianGivenNames.has(word.toLowerCase().replaceAll('ё', 'е').replace(/[.,]/g, '')) ||
    patronymic.test(word)
  return (
    words.some(isKnown) ||
    (words.some((word) => russianSurname.test(word)) && words.some((word) => /^\p{Lu}\.$/u.test(word)))
  )
}

/** How surely a text is a person's name: 1 by its surname, given name or patronymic, 0.6 by its form alone, 0 not. */
export function personNameLikeness(text: string): number {
  const bare = text.normalize('NFKC').replace(TITLE_BEHIND, '').trim()
  const joined = bare.replace(/[\s・]/gu, '')
  if (isKoreanName(joined) || isHanName(joined)) return 1
  const words = bare.split(/\s+/)
  if (words.length < 2 || words.length > 4 || !words.every((word) => CAPITALISED.test(word))) return 0
  return isRussianName(words) ? 1 : 0.6
}

const TRADE_WORDS =
  /(?:무역|상사|물산|산업|전자|통상|트레이딩|코리아|인터내셔널|인터내셔날|글로벌|테크|화학|식품|섬유|제약|기업|엔지니어링|솔루션|시스템|건설|컴퍼니|홀딩스|상회|유통|공업|정밀|패션|코스메틱|바이오|에너지|물류|해운|로지스틱스)$|(?:贸易|科技|实业|电子|商贸|国际|工业|集团|制造|进出口|机械|服饰|五金|化工|物流|食品|塑料|商事|工業|産業|製作所|物産|電機|電子|商会|興業|贸易行|貿易|實業|國際)|\b(?:trading|group|industries|industrial|international|global|enterprises?|solutions|logistics|holdings?|imports?|exports?|manufacturing|technolog(?:y|ies)|systems|partners|associates|motors|foods?|textiles?|electronics|supply|supplies|corporation|factory|shop|store|market|company|cosmetics|pharma|chemicals?|machinery|tools|steel|energy|services|handel|handels|commerce|comercial|industria|ticaret|sanayi)\b|(?:торг|пром|строй|маш|сервис|групп|трейд|снаб|завод|фабрика|комбинат|холдинг|компани|логистик|импорт|экспорт|технолог)/iu

/** How surely a text is a company's name: 1 with a legal form, 0.7 with a word of trade, 0 not. */
export function companyNameLikeness(text: string): number {
  if (text.length < 2 || text.length > 90 || text.includes('@')) return 0
  const key = matchKey(text)
  if (key !== companyKey(text) && key.length > 2) return 1
  return TRADE_WORDS.test(text) ? 0.7 : 0
}

const TITLE_WORDS =
  /^(?:대표|대표이사|사장|회장|부회장|부사장|전무|상무|이사|본부장|부장|차장|과장|대리|주임|계장|사원|팀장|실장|소장|원장|매니저|수석|책임|선임|연구원|인턴|지점장|점장|공장장|총무|실무자|담당|이사장|부원장|원장|전문위원|책임자|구매담당|영업담당|수출담당|무역담당|md|선임연구원|책임연구원|센터장|그룹장|파트장|본사장|사무장|사무국장|국장|처장)(?:님)?$|(?:经理|总监|主任|总裁|董事长|主管|助理|采购员|业务员|采购|销售|工程师|老板|厂长|店长|厂长助理|外贸|外贸员|业务|技术员|技术总监|生产主管|设备主管|质检|品管|跟单|文员|秘书|合伙人|股东|会计|法人|老闆|老闆娘|採購|會計|業務員|秘書|經理|總監|總裁|董事長|業務|専務|常務|部長|次長|課長|係長|社長|取締役|主任|店長|担当)$|\b(?:director|manager|president|ceo|cfo|coo|cto|cmo|vp|vice president|head of|chief|officer|buyer|purchas\w+|sales|engineer|owner|founder|partner|assistant|executive|specialist|coordinator|consultant|supervisor|lead|representative|accountant|merchandiser|geschäftsführer|leiter|einkäufer|gérant|directeur|responsable|acheteur|gerente|director[ae]?|comprador|jefe|diretor|titolare|direttore|socio|sócio|buyer|gérante|acheteuse|directrice|pdg|dg|jefa|compras|ventas|gerência|comprador[ae]|encargad[oa]|dueñ[oa]|don[oa]|proprietári[oa]|inhaber(?:in)?|einkauf|geschäftsführer(?:in)?|vorstand|resp\.|inh\.|gf|gl|md|gm|technologist|logistician|economist|secretary|technicien|technicienne|gestionnaire|chef|patron(?:ne)?|négociant|acheteurs?|vendeur|vendedor[ae]?|técnico|ingeniero|engenheir[oa]|analista|coordinador[ae]?|coordenador[ae]?|asistente|assistente|impiegat[oa]|ufficio acquisti|amministratore|geometra|sachbearbeiter(?:in)?|disponent(?:in)?|prokurist(?:in)?|meister|techniker(?:in)?|ingenieur|zaopatrzenie|właściciel|prezes|kierownik|handlowiec|inkoper|eigenaar|directeur|pemilik|direktur|manajer|acquisti|müdürü?|sahibi|satın alma|uzman[ıi]?|giám đốc|trưởng phòng|phó phòng|chủ|kế toán|mua hàng)\b|(?:директор|менеджер|начальник|руководитель|специалист|бухгалтер|закупщик|заместитель|инженер|логист|снабженец|товаровед|владелец|управляющий|администратор|байер|зам\.|технолог|экономист|юрист|секретар|мастер|прораб|агроном|продавец|представитель|учредитель|собственник|гендир|главбух|ведущий|эксперт|консультант|власник|закупівел|керівник|головний|провідний|фахівець|басшы|меңгеруші)/iu

/** True for a job title. */
export function isJobTitle(text: string): boolean {
  return text.length <= 60 && TITLE_WORDS.test(text.trim())
}

const DEPARTMENT_WORDS =
  /(?:부|팀|실|과|본부|센터|사업부|그룹|파트|연구소)$|(?:部|部门|部門|科|课|課|室|中心|处|組|组)$|\b(?:department|dept|division|team|unit|sales|marketing|purchasing|procurement|finance|accounting|logistics|export|import|operations|hr|it|r&d|abteilung|einkauf|vertrieb|service|compras|ventas|acquisti)\b|(?:отдел|департамент|служба|управление|бухгалтерия|дирекция)/iu

/** True for the name of a department. */
export function isDepartment(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    DEPARTMENT_WORDS.test(text.trim()) &&
    !TITLE_WORDS.test(text.trim())
  )
}

const ADDRESS_WORDS =
  /(?:[시도군구읍면동리](?:\s|\d)|[로길]\s?\d|번지|\d+층|빌딩|아파트)|(?:省.*[市县区]|市.*[区县路街]|[路街道巷弄]\s*\d+\s*号|号楼|大厦|工业区|開發區)|(?:[都道府県].*[市区町村]|丁目|番地)|(?:\b(?:street|st|road|rd|avenue|ave|blvd|boulevard|lane|ln|drive|dr|floor|fl|suite|building|bldg|district|highway|square|straße|strasse|str|platz|allee|weg|rue|avenue|place|calle|avenida|av|carrera|rua|via|viale|corso|piazza|cad|sok|mah|cadde|sokak|đường|phường|quận)\b\.?.*\d|\d+.*\b(?:street|st|road|rd|avenue|ave|blvd|lane|drive|dr|rue|square)\b)|(?:\b|^)(?:г\.|ул\.|улица|просп|пр-т|пер\.|д\.\s?\d|оф\.|корп|область|обл\.|шоссе|наб\.)|p\.?\s?o\.?\s?box/iu

/** True for a postal address: street words of nine languages beside numbers. */
export function isAddress(text: string): boolean {
  return text.length >= 6 && text.length <= 200 && ADDRESS_WORDS.test(text) && !text.includes('@')
}

const cities = new Set(
  `서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 고양 용인 창원 청주 전주 천안 안산 안양 김해 포항 제주 여수 구미 서울시 부산시 인천시 대구시 서울특별시 부산광역시
   北京 上海 广州 深圳 东莞 佛山 义乌 宁波 杭州 苏州 南京 天津 重庆 成都 武汉 青岛 厦门 温州 大连 香港 台北 高雄 长沙 郑州 西安 沈阳 济南 合肥 福州 泉州 中山 珠海 北京市 上海市 广州市 深圳市
   東京 大阪 京都 横浜 名古屋 神戸 福岡 札幌 広島 仙台 東京都 大阪市
   Москва Санкт-Петербург Новосибирск Екатеринбург Казань Владивосток Хабаровск Нижний-Новгород Челябинск Самара Омск Ростов-на-Дону Уфа Красноярск Пермь Воронеж Волгоград Краснодар Минск Алматы Астана Ташкент Бишкек Киев Иркутск Тюмень Калининград
   Seoul Busan Incheon Beijing Shanghai Guangzhou Shenzhen Yiwu Ningbo Hangzhou Tokyo Osaka Moscow Singapore Bangkok Hanoi Jakarta Manila Mumbai Delhi Chennai Dubai Istanbul Izmir Ankara London Manchester Paris Lyon Berlin Hamburg München Frankfurt Köln Stuttgart Madrid Barcelona Valencia Milano Roma Torino Lisboa Porto Amsterdam Rotterdam Bruxelles Wien Zürich Warszawa Praha Budapest Chicago Houston Dallas Boston Seattle Miami Atlanta Toronto Vancouver Montreal Sydney Melbourne Bogotá Lima Santiago Cairo Lagos Nairobi Riyadh`
    .split(/\s+/)
    .map(matchKey),
)

/** True for one of about 200 trading cities in the spelling of their own country or in English. */
export function isKnownCity(text: string): boolean {
  return cities.has(matchKey(text.replace(/^г\.\s*/u, '')))
}
