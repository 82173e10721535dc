import { type Grade, grades, type Lifecycle } from '../../../../src-shared/contract/customer'
import type { companyKinds } from '../../../../src-shared/companies/company'
import { matchKey } from '../../../../src-shared/kernel/text-key'

export type CompanyKind = (typeof companyKinds)[number]

type Spellings<Value extends string> = { readonly [Word in Value]: string }

function byKey<Value extends string>(spellings: Spellings<Value>): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  for (const [value, words] of Object.entries(spellings) as [Value, string][]) {
    // Stars have no key of their own, and the empty key is that of every sign (???).
    for (const word of words.split('|')) if (matchKey(word) !== '') found.set(matchKey(word), value)
  }
  return found
}

const lifecycleWords = byKey<Lifecycle>({
  lead: 'lead|new lead|new|cold lead|subscriber|inquiry|enquiry|unqualified|raw|not contacted|리드|잠재|잠재고객|신규|신규고객|미접촉|미거래|문의|문의고객|가망|발굴|신규발굴|潜在|线索|新客户|新线索|未联系|询盘|未成交|新增|新客戶|未跟进|意向不明|лид|новый|новый лид|холодный|не обработан|необработанный|新規|見込み客|リード|潜在顧客|未接触|interessent|neu|prospect froid|nouveau|nuevo|novo|nuovo|yeni|aday|mới|tiềm năng',
  prospect:
    'prospect|qualified|sales qualified lead|marketing qualified lead|opportunity|in progress|negotiation|negotiating|contacted|active prospect|warm|hot lead|working|quoted|sample sent|in discussion|open|상담중|상담|진행중|진행|협의중|견적|견적중|견적발송|제안|제안중|샘플|샘플발송|가망고객|검토중|협상중|유망|상담완료|컨택중|潜在客户|潛在客戶|意向客户|跟进中|洽谈中|意向|报价|已报价|谈判中|开发中|有意向|重点跟进|样品|跟進中|洽談中|意向客戶|已联系|потенциальный|потенциальный клиент|в работе|переговоры|квалифицирован|перспективный|заинтересован|кп отправлено|тёплый|теплый|горячий|в процессе|думает|見込み|見込|商談中|交渉中|提案中|検討中|見積中|in bearbeitung|verhandlung|angebot|en cours|négociation|en proceso|negociación|em negociação|em andamento|in corso|trattativa|görüşülüyor|teklif verildi|đang đàm phán|đang chăm sóc|quan tâm|potencial|cliente potencial|potentiel|client potentiel|potenziale|cliente potenziale|potentiell|potenzieller kunde|potansiyel|potansiyel müşteri|prospecto|interesado|interessado|interessato|intéressé|interessiert|en seguimiento',
  customer:
    'customer|client|active|active customer|won|buyer|existing|existing customer|current|current customer|evangelist|regular|repeat|repeat customer|ordered|key account|고객|거래중|거래|기존고객|기존|기존거래처|활성|단골|거래고객|거래처|계약|계약완료|주문|구매고객|수주|정상|정상거래|우수고객|客户|成交|已成交|合作中|老客户|成交客户|正式客户|已合作|活跃|已下单|签约|已签约|合作客户|长期合作|客戶|合作|老客戶|клиент|действующий|активный|постоянный|действующий клиент|постоянный клиент|сотрудничаем|работаем|покупатель|заключен договор|顧客|取引中|既存|既存顧客|契約済み|成約|取引先|アクティブ|kunde|bestandskunde|aktiv|client actif|actif|cliente|activo|activa|cliente activo|ativo|ativa|cliente ativo|attivo|attiva|cliente attivo|stammkunde|müşteri|aktif|khách hàng|đang hợp tác|đã mua',
  dormant:
    'dormant|inactive|sleeping|on hold|paused|stalled|no activity|passive|휴면|휴면고객|비활성|거래중단|중단|보류|휴면중|장기미거래|미거래처|일시중단|沉睡|休眠|休眠客户|不活跃|暂停|暂停合作|沉默客户|沉睡客户|暂缓|搁置|неактивный|спящий|пауза|на паузе|не активен|отложен|приостановлен|休眠|休眠顧客|取引休止|保留|取引停止中|ruhend|inaktiv|inactif|dormant client|en sommeil|inactivo|inactiva|cliente inactivo|inativo|inativa|cliente inativo|inattivo|inattiva|cliente inattivo|en pausa|em pausa|in pausa|en pause|pasif|ngừng giao dịch|tạm dừng',
  lost: 'lost|churned|former|ex customer|disqualified|closed lost|dead|rejected|not interested|do not contact|bad fit|former customer|lost customer|이탈|실주|종료|거래종료|이탈고객|거절|포기|해지|폐업|불가|부도|거래불가|탈락|流失|已流失|流失客户|无效|丢单|输单|放弃|终止合作|无意向|无效客户|黑名单|失效|关闭|потерян|отказ|ушел|отказался|закрыт|неликвид|потерянный|не заинтересован|архив|失注|離脱|取引終了|解約|終了|休廃業|verloren|ehemalig|perdu|ancien client|perdido|perdida|descartado|descartada|ex cliente|écarté|abandonné|scartato|perso|kaybedildi|kayıp|mất|đã mất|từ chối',
})

const kindWords = byKey<CompanyKind>({
  customer:
    'customer|buyer|client|имп|импорт|importer|consumer|retailer|wholesaler|distributor|dealer|end user|reseller|purchaser|sold to|고객|매출처|판매처|바이어|수입업체|수입자|구매처|거래처(매출)|매출|소매|도매|최종고객|고객사|납품처|실수요자|유통업체|대리점|客户|买家|采购商|进口商|终端客户|经销商|零售商|批发商|分销商|客戶|買家|销售客户|终端|买方|клиент|покупатель|заказчик|импортер|дилер|дистрибьютор|дистрибутор|розница|опт|конечный потребитель|顧客|得意先|販売先|バイヤー|買い手|輸入業者|小売|卸売|販売店|kunde|käufer|abnehmer|importeur|händler|acheteur|client final|importateur|distributeur|cliente|comprador|importador|distribuidor|acquirente|importatore|müşteri|alıcı|ithalatçı|khách hàng|người mua|nhà nhập khẩu|nhà phân phối',
  supplier:
    'supplier|vendor|эксп|экспорт|manufacturer|factory|exporter|producer|maker|공급처|매입처|공급업체|공급사|제조사|제조업체|매입|수출업체|협력업체|생산업체|공장|협력사|제조|생산|供应商|供货商|厂家|生产商|制造商|出口商|工厂|供應商|廠商|卖家|卖方|生产厂家|поставщик|производитель|экспортер|завод|изготовитель|仕入先|供給業者|メーカー|サプライヤー|製造業者|売り手|lieferant|hersteller|exporteur|fournisseur|fabricant|exportateur|proveedor|fabricante|exportador|fornecedor|fornitore|produttore|esportatore|tedarikçi|üretici|ihracatçı|nhà cung cấp|nhà sản xuất|nhà xuất khẩu|ncc',
  forwarder:
    'forwarder|freight forwarder|shipping|shipping line|carrier|logistics|customs broker|shipping agent|courier|logistics company|포워더|포워딩|물류|운송|운송사|관세사|선사|물류업체|운송업체|포워딩사|선박회사|货代|货运代理|物流|物流商|船公司|报关行|运输|承运商|貨代|物流公司|экспедитор|логистика|перевозчик|логист|брокер|таможенный брокер|транспортная компания|フォワーダー|物流|運送|船会社|通関業者|運送会社|spediteur|spedition|logistik|transitaire|transporteur|transitario|agente de carga|despachante|spedizioniere|nakliyeci|lojistik|vận chuyển|logistics hãng',
  agent:
    'agent|sales agent|partner|representative|broker|middleman|trading company|commission agent|distributor agent|에이전트|대리인|중개|중개인|무역대리|파트너|오퍼상|중개상|브로커|代理|代理商|中间商|中介|合作伙伴|贸易公司|经纪人|агент|представитель|посредник|партнер|дилерский агент|торговый дом|代理店|エージェント|仲介|パートナー|商社|vertreter|vermittler|handelsvertreter|agent commercial|intermédiaire|agente|intermediario|intermediário|temsilci|aracı|đại lý|môi giới|đối tác',
  other:
    'other|others|misc|기타|그외|其他|其它|прочее|другое|прочие|その他|sonstige|autre|otro|otros|outro|altro|diğer|khác',
})

const gradeWords = byKey<Grade>({
  A: 'a|a+|aa|aaa|s|a급|s급|a등급|s등급|vip|vvip|특급|최우수|우수|상|최상|매우높음|높음|1등급|1급|일급|high|very high|hot|top|key|strategic|platinum|gold|critical|tier1|tier 1|grade a|class a|高|重要|非常重要|重点|重点客户|优质|甲|一级|高级|核心|大客户|a级|a类|a級|特級|최우선|핵심|высокий|важный|ключевой|vip клиент|горячий|приоритетный|а|класс а|категория а|高い|最重要|重要顧客|hoch|sehr hoch|élevé|haut|alta|alto|yüksek|cao|quan trọng|hot lead|chaud|caliente|quente|caldo|heiß|sıcak|nóng|热|熱|뜨거움|★★★★★|★★★★',
  B: 'b|b+|bb|b급|b등급|중상|양호|2등급|2급|medium|normal|warm|middle|silver|tier2|tier 2|grade b|class b|中|较重要|普通|一般|乙|二级|中等|b级|b类|b級|普通客户|중|보통|средний|обычный|теплый|б|в|класс б|категория б|中程度|通常|mittel|moyen|media|medio|médio|média|orta|trung bình|tiède|tibio|morno|tiepido|lauwarm|ılık|ấm|温|溫|미지근|★★★',
  C: 'c|c급|c등급|하|낮음|3등급|3급|low|cold|bronze|tier3|tier 3|grade c|class c|低|次要|丙|三级|低级|c级|c类|c級|중하|низкий|холодный|с|класс с|категория с|低い|niedrig|faible|bas|baja|bajo|baixa|baixo|bassa|basso|düşük|thấp|froid|frío|frio|freddo|kalt|soğuk|lạnh|冷|차가움|★★',
  D: 'd|d급|d등급|최하|매우낮음|4등급|4급|very low|minimal|tier4|tier 4|grade d|class d|丁|四级|d级|d类|d級|불량|관리제외|очень низкий|д|г|класс д|категория д|最低|★|rất thấp',
})

/** Stages of a customer's life by the words of lists in twelve languages; null where none fits. */
export function lifecycleOf(text: string): Lifecycle | null {
  return lifecycleWords.get(matchKey(text)) ?? null
}

/** The kind of a company (`매입처`, `供应商`, `Buyer`); null where none fits. */
export function companyKindOf(text: string): CompanyKind | null {
  return kindWords.get(matchKey(text)) ?? null
}

const PLAIN_GRADES: ReadonlyMap<string, Grade> = new Map(grades.map((grade) => [grade, grade]))

/** A grade A to D from letters, words of degree or stars; null where none fits. Bare numbers are never guessed. */
export function gradeOf(text: string): Grade | null {
  const letter = PLAIN_GRADES.get(text)
  if (letter) return letter
  const stars = text.match(/[★⭐]/gu)?.length ?? 0
  if (stars > 0) return stars >= 4 ? 'A' : stars === 3 ? 'B' : stars === 2 ? 'C' : 'D'
  return gradeWords.get(matchKey(text.replace('+', ''))) ?? null
}

const incoterms = new Set(
  'EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DDP DAT DAF DES DEQ DDU CNF CANDF'.split(' '),
)

/** The Incoterm in a text (`FOB Busan`, `C&F`), as its three letters; null where there is none. C&F and CNF are CFR. */
export function incotermOf(text: string): string | null {
  const words =
    text
      .toUpperCase()
      .replace('C&F', 'CFR')
      .match(/[A-Z]+/g) ?? []
  const found = words.find((word) => incoterms.has(word))
  return found === 'CNF' ? 'CFR' : (found ?? null)
}

const yesNoWords = new Set(
  'y|n|yes|no|o|x|true|false|예|아니오|있음|없음|유|무|是|否|有|无|無|да|нет|はい|いいえ|有り|無し|ja|nein|oui|non|si|sí|sim|não|evet|hayır|có|không|v|✓|✔|1|0'
    .split('|')
    .map((word) => matchKey(word) || word),
)

const yesWords = new Set(
  'y|yes|o|true|예|있음|유|是|有|да|はい|有り|ja|oui|si|sí|sim|evet|có|v|✓|✔|1'
    .split('|')
    .map((word) => matchKey(word) || word),
)

/** True for a word that says yes. */
export function isYes(text: string): boolean {
  return yesWords.has(matchKey(text) || text.trim())
}

/** True for a word that only says yes or no. */
export function isYesOrNo(text: string): boolean {
  return yesNoWords.has(matchKey(text) || text.trim())
}

const honorifics = new Set(
  'mr|mrs|ms|miss|dr|prof|sir|madam|mx|님|씨|귀하|사장님|先生|女士|小姐|太太|様|さん|殿|г-н|г-жа|господин|госпожа|уважаемый|уважаемая|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|sig|sig.ra|dott|bay|bayan|ông|bà|anh|chị'
    .split('|')
    .map(matchKey),
)

/** True for a bare form of address. */
export function isHonorific(text: string): boolean {
  return honorifics.has(matchKey(text))
}

const languageCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ko: 'ko|kor|korean|한국어|한글|韩语|韓語|韩文|корейский|韓国語|koreanisch|coréen|coreano|korece|tiếng hàn',
    zh: 'zh|cn|chi|chinese|mandarin|중국어|中文|汉语|漢語|普通话|китайский|中国語|chinesisch|chinois|chino|chinês|cinese|çince|tiếng trung',
    ru: 'ru|rus|russian|러시아어|노어|俄语|俄文|俄語|русский|ロシア語|russisch|russe|ruso|russo|rusça|tiếng nga',
    en: 'en|eng|english|영어|英语|英文|英語|английский|englisch|anglais|inglés|inglês|inglese|ingilizce|tiếng anh',
    ja: 'ja|jp|jpn|japanese|일본어|일어|日语|日文|日語|японский|日本語|japanisch|japonais|japonés|japonês|giapponese|japonca|tiếng nhật',
    de: 'de|german|deutsch|독일어|德语|немецкий|ドイツ語|allemand|alemán|alemão|tedesco|almanca',
    fr: 'fr|french|français|프랑스어|불어|法语|французский|フランス語|französisch|francés|francês|francese|fransızca',
    es: 'es|spanish|español|스페인어|西班牙语|испанский|スペイン語|spanisch|espagnol|espanhol|spagnolo|ispanyolca',
    pt: 'pt|portuguese|português|포르투갈어|葡萄牙语|португальский|portugiesisch|portugais|portugués',
    it: 'italian|italiano|이탈리아어|意大利语|итальянский|italienisch|italien',
    tr: 'turkish|türkçe|터키어|土耳其语|турецкий|türkisch|turc|turco',
    vi: 'vi|vn|vietnamese|베트남어|越南语|вьетнамский|ベトナム語|tiếng việt',
    ar: 'ar|arabic|아랍어|阿拉伯语|арабский|العربية|arabisch|arabe|árabe',
    uk: 'ukrainian|украинский|українська|우크라이나어',
    kk: 'kazakh|казахский|қазақша|카자흐어',
    th: 'thai|태국어|泰语|ไทย',
    id: 'indonesian|인도네시아어|bahasa|bahasa indonesia',
  }).flatMap(([code, names]) => names.split('|').map((name) => [matchKey(name), code])),
)

/** The two-letter code of the language that a text names; null where it names none. */
export function languageOf(text: string): string | null {
  return languageCodes.get(matchKey(text)) ?? null
}
