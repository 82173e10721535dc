import { countryOf } from '../../../src-shared/countries/country'
import { lookUp } from './dictionary'
import { cellText, filledColumns, type Row } from './row-kinds'
import { isKnownCity } from './text-shapes'

/** Parts of countries and of the world by which lists are put in groups. */
const REGION =
  /^(?:수도권|영남|영남권|호남|호남권|충청|충청권|강원|강원권|제주권|경기|경기권|경상|전라|서울 ?경기|동남권|중부|중부권|남부|북부|동부|서부|국내|해외|华东|華東|华南|華南|华北|華北|华中|華中|西南|西北|东北|東北|长三角|珠三角|北部|中部|南部|東部|西部|国内|國內|国外|國外|海外|関東|関西|九州|四国|中国地方|中部地方|東北地方|北海道|center|central|north|south|east|west|northern|southern|eastern|western|domestic|overseas|export|центр|цфо|сзфо|юфо|пфо|урфо|сфо|дфо|юг|север|запад|восток|урал|сибирь|поволжье|дальний восток|северо-запад|снг|cis|европа|азия|africa|африка|europe|asia|america|north america|south america|latin america|middle east|oceania|southeast asia|유럽|아시아|동남아|동남아시아|중동|북미|남미|중남미|아프리카|오세아니아|欧洲|歐洲|亚洲|亞洲|东南亚|東南亞|中东|中東|北美|南美|非洲|大洋洲|ヨーロッパ|アジア|東南アジア|北米|南米|アフリカ|europa|asien|amerika|nord|süd|ost|norddeutschland|süddeutschland|inland|ausland|afrique|asie|amérique|norte|sur|sul|centro|sudeste|marmara|ege|akdeniz|miền bắc|miền trung|miền nam)$/iu
/** `서울 지역`, `華東地区`, `Московская область`. */
const OF_REGION =
  /^[\p{L}\s·/,-]{1,24}(?:지역|권역|지방|地区|地區|区域|區域|エリア|地方|省|регион|область|обл\.|край|округ| region| area| zone| district| countries|국가)$/iu
const LONGEST = 30
/** A list of few columns has rows of one cell that are customers. */
const LEAST_COLUMNS = 4

/** `수도권 (12)`, `Москва:`, `— 华东 —`: the words alone. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\(\s*\d+[^)]*\)$/u, '')
    .replace(/^[\s\-–—=*#▶■●◆▷□○·.\d)]+|[\s\-–—=*:.]+$/gu, '')
}

/** True where a text names a part of the world, a country, a region or a large town. */
function isPlaceName(text: string): boolean {
  const words = bare(text)
  return (
    words !== '' &&
    (REGION.test(words) || OF_REGION.test(words) || isKnownCity(words) || countryOf(words) !== null)
  )
}

/**
 * True for a heading between customers: a row with nothing but the name of a place, in a list of four columns or more
 * (`수도권`, `Москва`, `华东`), or with nothing but words where rows are numbered. A firm of which only the name is known
 * stays a customer. `headerKeys`: the `headerKey` of every column.
 */
export function isGroupHeading(row: Row, headerKeys: readonly string[]): boolean {
  if (headerKeys.length < LEAST_COLUMNS) return false
  const filled = filledColumns(row)
  const [column] = filled
  if (filled.length !== 1 || column === undefined) return false
  const text = cellText(row[column])
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false
  const stated = lookUp(headerKeys[column] ?? '')?.meanings ?? []
  const isNumbered = stated.some(({ meaning }) => meaning === 'ignore')
  return isNumbered || isPlaceName(text)
}
