import type { HeldOutList } from './held-out-list'

/** Japanese lists of the ninth set, written without a look at the vocabulary. */
export const ninthJapaneseLists: readonly HeldOutList[] = [
  {
    name: 'ja9: customer master of a sales program',
    headerRow: 0,
    lines: [
      '得意先コード|得意先名1|得意先名2|フリガナ|郵便番号|住所1|住所2|TEL|FAX|先方担当者名|敬称|締日|回収サイト|与信限度額|担当者|取引区分|備考',
      '000120|株式会社みどり食品|営業本部|ミドリショクヒン|550-0001|大阪府大阪市西区見本町1-2|みどりビル3F|06-5555-0123|06-5555-0124|田辺 光|様|末日|翌月末|3000000|小川|掛売|納品書2部',
      '000121|有限会社北浜水産||キタハマスイサン|045-0555|北海道小樽市例町5||0134-55-0177|0134-55-0178|浜口|様|20日|翌々月10日|1500000|森|掛売|',
      '000135|カフェ・ド・リス||カフェドリス|150-0555|東京都渋谷区例山3-4-5|1F|03-5555-0166||新井 咲|様|都度|即時|0|小川|現金|土日納品不可',
    ],
    fields:
      'record.externalId company.name company.name/custom/person.department company.localName/custom company.postalCode company.address company.address company.phone company.fax person.fullName person.honorific custom/company.paymentTerms company.paymentTerms/custom company.creditLimit record.owner custom/company.paymentTerms record.note',
    accept: { 2: ['company.localName'], 15: ['company.kind'] },
  },
  {
    name: 'ja9: card management service',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|姓|名|姓(カナ)|名(カナ)|e-mail|郵便番号|住所|TEL会社|携帯電話|FAX|URL|名刺交換日|名刺所有者|タグ|メモ',
      '東洋包材株式会社|海外事業部|課長|石田|健一|イシダ|ケンイチ|k-ishida@toyohozai.example|101-0555|東京都千代田区例田1-1|03-5555-0101|090-5555-0112|03-5555-0102|https://toyohozai.example|2026/04/16|佐々木|包装展;重要|見積依頼あり',
      '株式会社ナギサ化学||代表取締役|渚|真理子|ナギサ|マリコ|nagisa@nagisachem.example|530-0555|大阪府大阪市北区見本2-2|06-5555-0188||06-5555-0189|https://nagisachem.example|2026/04/17|佐々木||',
      'Bright Pack Sdn Bhd|Procurement|Manager|Lim|Wei Jie|||wj.lim@brightpack.example|50555|Kuala Lumpur, Jalan Contoh 8|+60 3 5555 0143|+60 12 555 0170|||2026/04/17|原|海外|英語のみ',
    ],
    fields:
      'company.name person.department person.jobTitle person.familyName person.givenName person.localName/custom person.localName/custom person.email/company.email company.postalCode company.address/person.address company.phone person.mobile company.fax company.website record.firstMetAt record.owner record.tags record.note',
    accept: {
      5: ['person.familyName'],
      6: ['person.givenName'],
      10: ['person.phone'],
      14: ['record.lastContactedAt'],
    },
  },
  {
    name: 'ja9: book of foreign inquiries',
    headerRow: 3,
    lines: [
      '海外引合管理表',
      '貿易課　2026年度',
      '-',
      '№|引合日|国名|引合先|ご担当者|お役職|製品名|数量|見積金額(US$)|建値|確度|受注予定|進捗|当社担当|次回アクション日',
      '1|4/8|インド|Surya Machines Pvt Ltd|Mr. A. Rao|GM Purchase|小型旋盤 NL-20|2台|86,000|CIF Chennai|B|9月|見積提出済|藤井|6/10',
      '2|4/21|タイ|Siam Tooling Co., Ltd.|Khun Nok|Engineer|超硬ドリル|500本|7,250|FOB Kobe|A|6月|価格交渉中|藤井|6/3',
      '3|5/12|ドイツ|Feinwerk Huber KG|Hr. Huber|Inhaber|測定器 M3|1台|12,400|EXW|C|未定|資料送付|西|6/20',
    ],
    fields:
      'ignore record.firstMetAt/custom company.country company.name person.fullName person.jobTitle record.productsOfInterest/deal.title custom deal.amount company.incoterm record.rating/custom deal.expectedCloseOn deal.stage/record.lifecycle record.owner record.nextFollowUpAt',
    accept: { 1: ['record.lastContactedAt'], 10: ['deal.stage'], 12: ['custom'] },
  },
  {
    name: 'ja9: directory of exporting members',
    headerRow: 1,
    lines: [
      '輸出に取り組む会員企業一覧（例県商工会連合会）',
      '企業名|Company Name (English)|代表者|業種|従業員数（人）|資本金（万円）|設立年|所在地|代表電話|ホームページ|輸出先国|主力商品|海外取引窓口|窓口メールアドレス|対応言語',
      '株式会社梅田酒造|Umeda Sake Brewery Co., Ltd.|梅田 一郎|酒類製造|24|2000|1887|例県例市本町1-5|0555-55-0121|https://umedasake.example|台湾、豪州|純米吟醸|梅田 花|export@umedasake.example|英語',
      '有限会社佐伯刃物|Saeki Cutlery|佐伯 守|金属製品|9|300|1954|例県刃町22|0555-55-0144|https://saekihamono.example|米国|包丁|佐伯 守|info@saekihamono.example|日本語のみ',
      '丸三味噌株式会社|Marusan Miso Inc.|三浦 由美|食品製造|51|1000|1932|例県例市港3|0555-55-0160|https://marusanmiso.example|フランス、英国|有機味噌|大橋 亮|r.ohashi@marusanmiso.example|英語、仏語',
    ],
    fields:
      'company.name/company.localName company.name/company.localName company.representative company.industry company.employees custom company.foundedOn company.address company.phone company.website custom record.productsOfInterest/custom/company.industry person.fullName person.email/company.email person.language/custom',
  },
]
