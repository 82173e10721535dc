import { matchKey } from '../kernel/text-key'

/** The zone of the capital or of most business, for countries with one zone or one that counts. */
const MAIN_ZONES = `
AD=Europe/Andorra AE=Asia/Dubai AF=Asia/Kabul AG=America/Antigua AL=Europe/Tirane AM=Asia/Yerevan AO=Africa/Luanda
AR=America/Argentina/Buenos_Aires AT=Europe/Vienna AU=Australia/Sydney AZ=Asia/Baku BA=Europe/Sarajevo BB=America/Barbados
BD=Asia/Dhaka BE=Europe/Brussels BF=Africa/Ouagadougou BG=Europe/Sofia BH=Asia/Bahrain BI=Africa/Bujumbura BJ=Africa/Porto-Novo
BM=Atlantic/Bermuda BN=Asia/Brunei BO=America/La_Paz BR=America/Sao_Paulo BS=America/Nassau BT=Asia/Thimphu BW=Africa/Gaborone
BY=Europe/Minsk BZ=America/Belize CA=America/Toronto CD=Africa/Kinshasa CF=Africa/Bangui CG=Africa/Brazzaville CH=Europe/Zurich
CI=Africa/Abidjan CL=America/Santiago CM=Africa/Douala CN=Asia/Shanghai CO=America/Bogota CR=America/Costa_Rica CU=America/Havana
CV=Atlantic/Cape_Verde CW=America/Curacao CY=Asia/Nicosia CZ=Europe/Prague DE=Europe/Berlin DJ=Africa/Djibouti DK=Europe/Copenhagen
DM=America/Dominica DO=America/Santo_Domingo DZ=Africa/Algiers EC=America/Guayaquil EE=Europe/Tallinn EG=Africa/Cairo ER=Africa/Asmara
ES=Europe/Madrid ET=Africa/Addis_Ababa FI=Europe/Helsinki FJ=Pacific/Fiji FR=Europe/Paris GA=Africa/Libreville GB=Europe/London
GD=America/Grenada GE=Asia/Tbilisi GH=Africa/Accra GI=Europe/Gibraltar GM=Africa/Banjul GN=Africa/Conakry GQ=Africa/Malabo
GR=Europe/Athens GT=America/Guatemala GU=Pacific/Guam GW=Africa/Bissau GY=America/Guyana HK=Asia/Hong_Kong HN=America/Tegucigalpa
HR=Europe/Zagreb HT=America/Port-au-Prince HU=Europe/Budapest ID=Asia/Jakarta IE=Europe/Dublin IL=Asia/Jerusalem IN=Asia/Kolkata
IQ=Asia/Baghdad IR=Asia/Tehran IS=Atlantic/Reykjavik IT=Europe/Rome JM=America/Jamaica JO=Asia/Amman JP=Asia/Tokyo KE=Africa/Nairobi
KG=Asia/Bishkek KH=Asia/Phnom_Penh KM=Indian/Comoro KP=Asia/Pyongyang KR=Asia/Seoul KW=Asia/Kuwait KZ=Asia/Almaty LA=Asia/Vientiane
LB=Asia/Beirut LI=Europe/Vaduz LK=Asia/Colombo LR=Africa/Monrovia LS=Africa/Maseru LT=Europe/Vilnius LU=Europe/Luxembourg
LV=Europe/Riga LY=Africa/Tripoli MA=Africa/Casablanca MC=Europe/Monaco MD=Europe/Chisinau ME=Europe/Podgorica MG=Indian/Antananarivo
MK=Europe/Skopje ML=Africa/Bamako MM=Asia/Yangon MN=Asia/Ulaanbaatar MO=Asia/Macau MR=Africa/Nouakchott MT=Europe/Malta
MU=Indian/Mauritius MV=Indian/Maldives MW=Africa/Blantyre MX=America/Mexico_City MY=Asia/Kuala_Lumpur MZ=Africa/Maputo NA=Africa/Windhoek
NC=Pacific/Noumea NE=Africa/Niamey NG=Africa/Lagos NI=America/Managua NL=Europe/Amsterdam NO=Europe/Oslo NP=Asia/Kathmandu
NZ=Pacific/Auckland OM=Asia/Muscat PA=America/Panama PE=America/Lima PF=Pacific/Tahiti PG=Pacific/Port_Moresby PH=Asia/Manila
PK=Asia/Karachi PL=Europe/Warsaw PR=America/Puerto_Rico PS=Asia/Hebron PT=Europe/Lisbon PY=America/Asuncion QA=Asia/Qatar
RE=Indian/Reunion RO=Europe/Bucharest RS=Europe/Belgrade RU=Europe/Moscow RW=Africa/Kigali SA=Asia/Riyadh SC=Indian/Mahe
SD=Africa/Khartoum SE=Europe/Stockholm SG=Asia/Singapore SI=Europe/Ljubljana SK=Europe/Bratislava SL=Africa/Freetown SN=Africa/Dakar
SO=Africa/Mogadishu SR=America/Paramaribo SS=Africa/Juba SV=America/El_Salvador SY=Asia/Damascus SZ=Africa/Mbabane TD=Africa/Ndjamena
TG=Africa/Lome TH=Asia/Bangkok TJ=Asia/Dushanbe TL=Asia/Dili TM=Asia/Ashgabat TN=Africa/Tunis TR=Europe/Istanbul
TT=America/Port_of_Spain TW=Asia/Taipei TZ=Africa/Dar_es_Salaam UA=Europe/Kiev UG=Africa/Kampala US=America/New_York
UY=America/Montevideo UZ=Asia/Tashkent VE=America/Caracas VN=Asia/Ho_Chi_Minh XK=Europe/Belgrade YE=Asia/Aden ZA=Africa/Johannesburg
ZM=Africa/Lusaka ZW=Africa/Harare`

const mainZones: ReadonlyMap<string, string> = new Map(
  MAIN_ZONES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
)

/** Cities and states away from their country's main zone, with the spellings that lists use. */
const CITY_ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    'America/Los_Angeles':
      'los angeles|la|san francisco|san jose|san diego|seattle|portland|las vegas|sacramento|oakland|long beach|irvine|california|ca|washington|wa|oregon|or|nevada|nv|로스앤젤레스|샌프란시스코|시애틀|洛杉矶|旧金山|西雅图|лос-анджелес|сан-франциско',
    'America/Denver':
      'denver|salt lake city|albuquerque|colorado|co|utah|ut|new mexico|nm|montana|mt|wyoming|wy|덴버|丹佛',
    'America/Phoenix': 'phoenix|tucson|arizona|az',
    'America/Chicago':
      'chicago|houston|dallas|austin|san antonio|minneapolis|saint louis|st louis|new orleans|memphis|nashville|milwaukee|kansas city|illinois|il|texas|tx|minnesota|mn|wisconsin|wi|missouri|mo|louisiana|tennessee|tn|alabama|al|oklahoma|ok|iowa|ia|arkansas|ar|kansas|ks|nebraska|ne|시카고|휴스턴|달라스|芝加哥|休斯敦|чикаго|хьюстон',
    'America/Anchorage': 'anchorage|alaska|ak',
    'Pacific/Honolulu': 'honolulu|hawaii|hi|호놀룰루',
  },
  RU: {
    'Europe/Kaliningrad': 'калининград|kaliningrad',
    'Europe/Samara': 'самара|ижевск|тольятти|samara|izhevsk',
    'Asia/Yekaterinburg':
      'екатеринбург|челябинск|пермь|уфа|тюмень|сургут|оренбург|yekaterinburg|ekaterinburg|chelyabinsk|perm|ufa|tyumen|예카테린부르크|叶卡捷琳堡',
    'Asia/Omsk': 'омск|omsk',
    'Asia/Novosibirsk':
      'новосибирск|томск|барнаул|кемерово|novosibirsk|tomsk|barnaul|노보시비르스크|新西伯利亚',
    'Asia/Krasnoyarsk': 'красноярск|krasnoyarsk|norilsk|норильск',
    'Asia/Irkutsk': 'иркутск|улан-удэ|irkutsk|ulan-ude|이르쿠츠크|伊尔库茨克',
    'Asia/Yakutsk': 'якутск|чита|благовещенск|yakutsk|chita|blagoveshchensk',
    'Asia/Vladivostok':
      'владивосток|хабаровск|находка|уссурийск|vladivostok|khabarovsk|nakhodka|블라디보스토크|하바롭스크|海参崴|符拉迪沃斯托克',
    'Asia/Sakhalin': 'южно-сахалинск|yuzhno-sakhalinsk|сахалин|사할린',
    'Asia/Kamchatka': 'петропавловск-камчатский|камчатка|kamchatka',
  },
  CA: {
    'America/Vancouver': 'vancouver|victoria|burnaby|richmond|british columbia|bc|밴쿠버|温哥华|ванкувер',
    'America/Edmonton': 'calgary|edmonton|alberta|ab|캘거리|卡尔加里',
    'America/Winnipeg': 'winnipeg|manitoba|mb',
    'America/Regina': 'regina|saskatoon|saskatchewan|sk',
    'America/Halifax': 'halifax|nova scotia|ns',
  },
  AU: {
    'Australia/Perth': 'perth|western australia|wa|퍼스|珀斯',
    'Australia/Brisbane': 'brisbane|gold coast|cairns|queensland|qld|브리즈번|布里斯班',
    'Australia/Adelaide': 'adelaide|south australia|sa',
    'Australia/Darwin': 'darwin|northern territory|nt',
  },
  BR: {
    'America/Manaus': 'manaus|amazonas|porto velho',
    'America/Cuiaba': 'cuiaba|cuiabá|mato grosso|campo grande',
    'America/Fortaleza': 'fortaleza|recife|natal|salvador',
  },
  MX: {
    'America/Tijuana': 'tijuana|mexicali|baja california',
    'America/Hermosillo': 'hermosillo|sonora',
    'America/Cancun': 'cancun|cancún',
  },
  ID: { 'Asia/Makassar': 'bali|denpasar|makassar|balikpapan', 'Asia/Jayapura': 'jayapura|papua' },
  KZ: { 'Asia/Almaty': 'алматы|астана' },
  CN: { 'Asia/Urumqi': 'urumqi|乌鲁木齐' },
  CD: { 'Africa/Lubumbashi': 'lubumbashi' },
  ES: { 'Atlantic/Canary': 'las palmas|tenerife|gran canaria' },
  PT: { 'Atlantic/Azores': 'azores|ponta delgada', 'Atlantic/Madeira': 'funchal|madeira' },
}

const zoneByCity = new Map<string, string>()
for (const [country, zones] of Object.entries(CITY_ZONES)) {
  for (const [zone, cities] of Object.entries(zones)) {
    for (const city of cities.split('|')) zoneByCity.set(`${country} ${matchKey(city)}`, zone)
  }
}

function cityZone(country: string, city: string): string | undefined {
  const whole = zoneByCity.get(`${country} ${matchKey(city)}`)
  if (whole) return whole
  const parts = city.split(/[,/()]+|\s-\s/u)
  return parts
    .map((part) => zoneByCity.get(`${country} ${matchKey(part)}`))
    .find((zone) => zone !== undefined)
}

/**
 * The IANA zone for a customer's local time: that of the city where it is known to differ, else the country's main one.
 * `country` is a two-letter code, `city` free text. Null for an unknown country.
 */
export function timeZoneOf(country: string | null, city?: string | null): string | null {
  if (!country) return null
  const byCity = city ? cityZone(country, city) : undefined
  return byCity ?? mainZones.get(country) ?? null
}
