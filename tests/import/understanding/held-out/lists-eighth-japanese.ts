import type { HeldOutList } from './held-out-list'

/** Japanese lists of the eighth set. */
export const eighthJapaneseLists: readonly HeldOutList[] = [
  {
    name: 'jp: customer master of a sales program',
    headerRow: 0,
    lines: [
      '得意先コード|得意先名1|得意先名2|フリガナ|略称|郵便番号|住所1|住所2|TEL|FAX|メールアドレス|先方担当者名|敬称|締日|回収サイクル|与信限度額|自社担当者コード|自社担当者名|登録番号(インボイス)|取引区分|最終売上日|メモ',
      '000101|株式会社北斗製作所|本社|ホクトセイサクショ|北斗|144-0035|東京都大田区南蒲田1-2-3||03-5555-0101|03-5555-0109|info@hokuto.example|川口|御中|末日|翌月末|3000000|12|田村 健|T5550000000101|掛売|2026/09/30|',
      '000102|有限会社みなと商店||ミナトショウテン|みなと|650-0042|兵庫県神戸市中央区波止場町4|みなとビル2F|078-555-0102||minato@minato.example|岸本 由美|様|20日|翌々月10日|500000|12|田村 健|T5550000000102|掛売|2026/08/11|納品は午前中',
      '000103|株式会社サクラ電子|九州営業所|サクラデンシ|サクラ九州|812-0011|福岡県福岡市博多区博多駅前9-9||092-555-0103|092-555-0104|kyushu@sakura-d.example|中島|御中|末日|翌月末|1000000|15|小野寺 舞|T5550000000103|掛売|2026/09/12|',
      '000104|山陰陶器|代表 福間|サンイントウキ|山陰陶器|690-0001|島根県松江市東朝日町8||0852-55-0104|0852-55-0105||福間 茂|様|都度|現金|0|15|小野寺 舞||現金|2025/12/02|インボイス未登録',
    ],
    fields:
      'record.externalId company.name custom/person.department/company.name company.localName/custom custom company.postalCode company.address company.address company.phone company.fax company.email/person.email person.fullName custom/person.honorific custom/company.paymentTerms company.paymentTerms company.creditLimit custom record.owner company.taxId custom record.lastContactedAt/custom record.note',
  },
  {
    name: 'jp: business cards of a gift fair',
    headerRow: 3,
    lines: [
      '第32回 国際雑貨EXPO 名刺リスト',
      '2026/9/2〜4 東京ビッグサイト 小間 E12-34',
      '-',
      'No|お名前|ふりがな|会社名・屋号|部署・役職|ご連絡先|携帯|メアド|HP|業種|興味のある商品|温度感|名刺交換した人|フォロー予定日|コメント',
      '1|平野 千春|ひらの ちはる|株式会社ことり文具|商品部 バイヤー|03-5555-0201|090-5555-0201|hirano@kotori.example|kotori.example|小売|木製ペン立て|高|吉岡|2026/9/10|11月フェアで展開したい',
      '2|大塚 誠|おおつか まこと|オオツカ商会|代表|06-5555-0202||otsuka@otsuka-s.example||卸|マグカップ|中|吉岡|2026/9/17|ロット次第',
      '3|Lisa Wong|りさ うぉん|Harbour Gifts Ltd.|Buyer|+852 5550 0203|+852 9555 0203|lisa@harbourgifts.example|harbourgifts.example|輸入|風呂敷|高|前川|2026/9/8|英語で。香港向け梱包',
      '4|松本 亜紀|まつもと あき|カフェ・モカ|店長|||aki@mocha.example||飲食|コースター|低|前川||個人店',
      '5|石田 剛|いしだ ごう|石田百貨店|リビング課 課長|011-555-0205|080-5555-0205|ishida@ishida-d.example|ishida-d.example|百貨店|全般|中|吉岡|2026/9/24|カタログ郵送',
    ],
    fields:
      'ignore person.fullName person.localName/custom company.name person.jobTitle/person.department company.phone/person.phone person.mobile person.email/company.email company.website company.industry record.productsOfInterest record.rating/record.lifecycle/custom record.owner record.nextFollowUpAt record.note',
  },
  {
    name: 'jp: agents abroad of a knife maker',
    headerRow: 1,
    lines: [
      '代理店||||窓口||||取引||||||',
      '国|代理店名|所在地|ウェブ|ご担当|肩書|直通|E-mail|取扱品目|契約開始|契約満了|通貨|建値条件|前期実績(千円)|備考',
      'ドイツ|Klingenhaus GmbH|Solingen, Ring 5|klingenhaus.example|Herr Otto Brandt|Geschäftsführer|+49 212 555 0301|brandt@klingenhaus.example|三徳、牛刀|2018/04/01|2027/03/31|EUR|CIP Düsseldorf|18,400|',
      'アメリカ|Edge & Oak Inc.|Portland, OR|edgeoak.example|Ms. Carol Finch|Purchasing|+1 503 555 0302|carol@edgeoak.example|全品目|2020/01/01|2026/12/31|USD|FOB Kobe|32,750|更新交渉中',
      'オーストラリア|Southern Steel Pty|Melbourne VIC|southernsteel.example|Mr. Ben Low|Director|+61 3 5550 0303|ben@southernsteel.example|砥石|2022/07/01|2027/06/30|AUD|CIF Melbourne|6,120|',
      'タイ|Siam Cutlery Co.|Bangkok, Rama IV|siamcutlery.example|Khun Nok|Manager|+66 2 555 0304|nok@siamcutlery.example|牛刀|2024/10/01|2026/09/30|JPY|EXW|2,900|契約切れ、要確認',
    ],
    fields:
      'company.country company.name company.address/company.city company.website person.fullName person.jobTitle person.phone/company.phone person.email/company.email record.productsOfInterest/custom custom/record.firstMetAt custom company.currency company.incoterm custom record.note',
  },
]
