import type { HeldOutList } from './held-out-list'

export const tenthJapaneseLists: readonly HeldOutList[] = [
  {
    name: 'jp: sales program, customer ledger',
    headerRow: 0,
    lines: [
      '得意先コード|得意先名1|得意先名2|得意先名略称|フリガナ|郵便番号|都道府県|住所1|住所2|電話番号|FAX番号|先方担当者名|敬称|メールアドレス|自社担当者|締日|回収方法|与信限度額|法人番号|取引開始日|得意先区分|メモ欄',
      '000101|株式会社青海商店||青海商店|アオミショウテン|135-0064|東京都|江東区青海1-2-3|青海ビル5F|03-5550-0101|03-5550-0102|森田 恵|様|morita@aomi.example|高橋|20|振込|3000000|5550001234567|2015/04/01|卸|月末訪問',
      '000118|有限会社北斗物産|札幌支店|北斗物産|ホクトブッサン|060-0001|北海道|札幌市中央区北一条西3||011-555-0133|011-555-0134|工藤 健|様|kudo@hokutob.example|三浦|末|手形|1000000|5550007654321|2018/10/15|小売|',
      '000127|Formosa Tea Co., Ltd.||フォルモサ|フォルモサティー|||台北市中山北路55||+886-2-5550-0144||Ms. Chang|様|chang@formosatea.example|高橋|末|送金|500000||2023/02/20|海外|英語可',
    ],
    fields:
      'record.externalId company.name company.name/custom company.name/custom company.localName/custom company.postalCode company.region company.address company.address company.phone company.fax person.fullName person.honorific person.email/company.email record.owner custom company.paymentTerms company.creditLimit company.taxId custom company.kind/record.tags record.note',
    accept: {
      3: ['company.localName'],
      15: ['company.paymentTerms'],
      19: ['record.firstMetAt'],
      20: ['company.type', 'company.industry'],
    },
  },
  {
    name: 'jp: business card service export',
    headerRow: 0,
    lines: [
      '名刺ID|会社名|部署名|役職|姓|名|e-mail|郵便番号|住所|TEL会社|TEL部門|TEL直通|Fax|携帯電話|URL|名刺交換日|名刺所有者|タグ|人物メモ',
      '55501|株式会社ミナト貿易|輸入部|課長|石井|優子|y-ishii@minato.example|231-0001|横浜市中区新港2-1|045-555-0110||045-555-0119|045-555-0111|080-5550-0123|https://minato.example|2026/02/05|小川 直樹|輸入,食品|同郷',
      '55502|東海パーツ工業株式会社|購買グループ|主任|河合|亮|kawai@tokaiparts.example|460-0008|名古屋市中区栄3-5|052-555-0150|052-555-0151|||090-5550-8812|https://tokaiparts.example|2026/02/06|小川 直樹|部品|',
      '55509|Lotus Packaging Vietnam|Sales|Director|Nguyen|Minh Chau|chau@lotuspack.example||Binh Duong, Vietnam|+84 274 555 0188||||+84 90 555 0188||2026/02/06|西 真由美|包材|英語OK、日本語少し',
    ],
    fields:
      'record.externalId company.name person.department person.jobTitle person.familyName person.givenName person.email company.postalCode company.address/person.address company.phone company.phone/person.phone person.phone company.fax person.mobile company.website record.firstMetAt record.owner record.tags record.note',
    accept: { 0: ['ignore'], 10: ['custom'] },
  },
  {
    name: 'jp: fair visitors with ranking',
    headerRow: 4,
    lines: [
      'FOODEX 2026 来場者ヒアリングシート集計',
      '集計：営業企画　佐野',
      '-',
      'No.|お客様||||||ヒアリング内容|||||フォロー||',
      '|会社名|国|部署・役職|ご担当者名|メール|TEL|興味のある商品|導入時期|ご予算感|競合|確度(A～D)|対応者|次回アクション|期日',
      '1|Nordic Deli AB|スウェーデン|Buyer|Erik Lund|erik@nordicdeli.example|+46 8 555 012 30|抹茶、柚子|今秋|200万円|他社抹茶|A|佐野|サンプル送付|3/20',
      '2|株式会社まるやま|日本|仕入部 部長|丸山 誠|maruyama@maruyama.example|03-5550-0177|冷凍うどん|未定||なし|C|田口|カタログ送付|3/31',
      '3|Golden Wok Pte Ltd|シンガポール|Chef Owner|Alan Teo|alan@goldenwok.example|+65 5550 0123|和牛|5月|500万円|豪州産|B|佐野|見積提出|3/18',
    ],
    fields:
      'ignore company.name company.country person.jobTitle/person.department person.fullName person.email/company.email company.phone/person.phone record.productsOfInterest custom/deal.expectedCloseOn deal.amount/custom custom record.rating record.owner custom/record.note record.nextFollowUpAt',
  },
  {
    name: 'jp: overseas buyers kept by an assistant',
    headerRow: 1,
    lines: [
      '【社内用】海外取引先一覧（最終更新 2026/3/1）',
      '#|取引先|現地語表記|国・地域|種別|窓口の方|呼び名|LINE|WeChat|通貨|建値|支払サイト|最後に連絡した日|きっかけ|備考（好み・誕生日など）',
      '1|Chiang Mai Craft|เชียงใหม่คราฟท์|タイ|仕入先|Kanya Srisai|カンヤさん|kanya555||THB|EXW|前払い|2026/2/22|バンコクの展示会|甘いもの好き',
      '2|Suzhou Meiyi|苏州美艺有限公司|中国|得意先|王 静|ワンさん||wj_5550|USD|FOB|30日|2026/1/16|紹介|12/3誕生日',
      '3|Seoul Living|서울리빙|韓国|得意先|Han Jimin|ジミンさん|jimin_h||JPY|CIF|60日|2026/2/27|ホームページ問合せ|返信早い',
    ],
    fields:
      'ignore company.name company.localName company.country company.kind/company.type person.fullName person.nickname person.line person.wechat company.currency company.incoterm company.paymentTerms record.lastContactedAt record.source record.note',
  },
]
