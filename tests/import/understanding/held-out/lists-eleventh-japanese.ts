import type { HeldOutList } from './held-out-list'

/** Japanese lists of the eleventh set, written by an author who saw no words of the program. */
export const eleventhJapanese: readonly HeldOutList[] = [
  {
    name: 'j11 export of a business card program',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|氏名|氏名カナ|e-mail|郵便番号|住所|TEL会社|TEL直通|FAX|携帯電話|URL|名刺交換日|名刺所有者|タグ|メモ',
      '株式会社北斗プレス工業|資材調達課|課長|大久保 誠|オオクボ マコト|okubo@hokuto-press.co.jp|379-2311|群馬県みどり市笠懸町阿左美1540|0277-76-4401|0277-76-4415|0277-76-4402|090-4127-6630|https://www.hokuto-press.co.jp|2026/07/16|井上 沙織|金型,群馬|サーボプレス更新時期は来春',
      '三河精螺株式会社|営業技術部|主任|神谷 美穂|カミヤ ミホ|kamiya.m@mikawa-seira.co.jp|446-0071|愛知県安城市今池町2-8-30|0566-98-2217|0566-98-2233|0566-98-2218|080-3652-1179|https://www.mikawa-seira.co.jp|2026/06/25|井上 沙織|ねじ|',
      '有限会社タチバナ製作所||代表取締役|橘 康夫|タチバナ ヤスオ|tachibana-ss@nifty.com|577-0012|大阪府東大阪市長田東3-5-11|06-6745-3320||06-6745-3329|090-8821-0047||2026/04/09|福田 隼人|試作,東大阪|息子さんが後継',
      '東邦マテリアル株式会社|海外調達室|室長|関 直樹|セキ ナオキ|n-seki@toho-mtl.co.jp|104-0042|東京都中央区入船2-3-7 入船ビル6F|03-3553-8120|03-3553-8127|03-3553-8121|070-1259-4483|https://www.toho-mtl.co.jp|2025/11/20|福田 隼人|商社|中国材に関心あり',
    ],
    fields:
      'company.name person.department person.jobTitle person.fullName custom person.email company.postalCode company.address company.phone person.phone company.fax person.mobile company.website record.firstMetAt record.owner record.tags record.note',
  },
  {
    name: 'j11 customer ledger of a sales program',
    headerRow: 0,
    lines: [
      '得意先コード|得意先名|得意先名カナ|〒|都道府県|市区町村|町名番地|建物名|電話番号|FAX番号|代表者名|インボイス登録番号|業種|締日|支払条件|与信限度額|売掛残高|当社担当者|摘要',
      '100012|株式会社まるよし水産|マルヨシスイサン|041-0821|北海道|函館市|港町1-22-6||0138-41-7730|0138-41-7731|吉川 勝|T4440001008812|水産加工|末日|翌月末振込|5,000,000|1,284,300|千葉|',
      '100013|有限会社えびす屋食品|エビスヤショクヒン|604-8044|京都府|京都市|中京区柳馬場通四条上ル|えびす第2ビル|075-221-6043|075-221-6044|恵比須 照子|T9130002017745|食品卸|20日|翌月10日振込|1,500,000|402,600|千葉|請求書は郵送',
      '100027|グリーンファーム南信株式会社|グリーンファームナンシン|395-0157|長野県|飯田市|大瀬木1108-2||0265-25-9907|0265-25-9908|熊谷 修一|T3100001022390|農産|末日|翌々月5日|3,000,000|0|真鍋|冬場は休止',
      '100031|株式会社サンライズデリカ|サンライズデリカ|272-0127|千葉県|市川市|塩浜3-17-4|塩浜物流センターB棟|047-397-5512|047-397-5513|新田 公一|T5040001033871|惣菜製造|末日|翌月末振込|8,000,000|2,990,120|真鍋|納品書2枚',
      '合計||||||||||||||||4,677,020||',
    ],
    fields:
      'record.externalId company.name custom company.postalCode company.region company.city company.address company.address company.phone company.fax company.representative company.taxId company.industry custom/company.paymentTerms company.paymentTerms company.creditLimit custom record.owner record.note',
  },
  {
    name: 'j11 visitors of a food fair booth',
    headerRow: 3,
    lines: [
      '国際食品フェア2026　ブース来訪者メモ',
      '小間番号：3-K14',
      '-',
      'No.|来場日|会社名|国|お名前|肩書|携帯|LINE ID|メール|興味のある商品|温度感|対応者|次回連絡日|商談メモ|サンプル希望',
      '1|3/10|Sunrise Gourmet Pte Ltd|シンガポール|Jasmine Koh|Category Buyer|+65 9183 4470|jkoh.sg|jasmine@sunrisegourmet.sg|抹茶、柚子胡椒|A|西田|3/24|年3回コンテナ混載希望|有',
      '2|3/10|株式会社浪花フーズ|日本|堀江 大輔|バイヤー|080-5517-2249|horie_d|horie@naniwafoods.co.jp|冷凍たこ焼き|B|西田|4/1|PB提案を求められた|有',
      '3|3/11|Umami House BV|オランダ|Sanne de Wit|Owner|+31 6 4128 7735||sanne@umamihouse.nl|醤油、だし|A|小笠原|3/20|EU向け動物由来原料なしが条件|有',
      '4|3/11|泰和貿易有限公司|台湾|許雅婷|經理|+886 932 117 405|yating_hsu|yating@taiho-trade.com.tw|菓子|C|小笠原||カタログのみ|無',
      '5|3/12|Kyodai Market LLC|アメリカ|Brian Matsuda|VP|+1 310 555 0172||brian@kyodaimarket.com|調味料全般|B|西田|4/5|FDA登録の確認待ち|有',
    ],
    fields:
      'ignore record.firstMetAt/record.lastContactedAt company.name company.country person.fullName person.jobTitle person.mobile person.line person.email record.productsOfInterest record.rating record.owner record.nextFollowUpAt record.note custom',
  },
  {
    name: 'j11 foreign partners, header of two rows',
    headerRow: 2,
    lines: [
      '海外取引先一覧（輸出課）',
      '区分|会社||||||窓口||||取引条件||||フォロー||備考',
      '|社名|現地語社名|国|所在地|HP|従業員数|氏名|役職|直通|Mail|インコタームズ|決済|通貨|与信枠|前回連絡|次回予定|',
      '得意先|Hanil Fine Tech Co., Ltd.|한일파인텍(주)|韓国|Seongseo-ro 41, Daegu|www.hanilft.co.kr|85|Bae Jung-min|部長|+82-53-584-2217|jmbae@hanilft.co.kr|FOB 神戸|T/T 30日|JPY|500万円|2026/8/20|2026/9/18|研磨材',
      '代理店|Wuxi Tianyue Trading|无锡天越贸易有限公司|中国|No. 66 Changjiang Rd, Wuxi|www.wxtianyue.cn|20|Zhu Lei|総経理|+86-510-8522-6031|zhulei@wxtianyue.cn|CIF 上海|前払|USD|なし|2026/7/3|2026/9/25|手数料5％',
      '得意先|Schleiftechnik Brandt GmbH||ドイツ|Werkstr. 19, 42899 Remscheid|www.brandt-schleif.de|140|Uwe Brandt|GF|+49-2191-5530-12|u.brandt@brandt-schleif.de|DAP|60日|EUR|5万ユーロ|2026/8/5|2026/10/1|年1回訪問',
      '乙仲|阪神通運倉庫株式会社||日本|神戸市中央区港島9-4|www.hanshin-tsuun.co.jp|310|松井 彩|主任|078-302-4418|matsui@hanshin-tsuun.co.jp|-|月末締|JPY|なし|2026/8/31||',
      '仕入先|Viet Abrasives JSC|Công ty CP Đá mài Việt|ベトナム|Tien Son IP, Bac Ninh|www.vietabrasives.vn|220|Do Quoc Bao|輸出係|+84-222-371-4460|bao@vietabrasives.vn|FOB ハイフォン|L/C|USD|-|2026/6/18|2026/9/30|品質監査予定',
    ],
    fields:
      'company.kind company.name company.localName company.country company.address company.website company.employees person.fullName person.jobTitle person.phone person.email company.incoterm company.paymentTerms company.currency company.creditLimit record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'j11 deals of a machine dealer',
    headerRow: 1,
    lines: [
      '商談管理表　第2四半期　　単位：円',
      '案件名|取引先名|先方ご担当|ご担当部署|機種|見積金額|フェーズ|確度(%)|受注見込日|弊社営業|前回訪問日|次回アクション日|競合|備考',
      'レーザー加工機 新規導入|株式会社高野板金|高野 俊介|製造部|LX-3015|38,500,000|見積提出|50|2026/12/20|森田|2026/8/27|2026/9/9|A社|補助金の結果待ち',
      '複合旋盤リプレース|相模シャフト株式会社|原 智子|生産技術課|NT-200|24,800,000|稟議中|75|2026/10/31|森田|2026/9/1|2026/9/15|なし|下取りあり',
      'コンプレッサ更新|有限会社若葉樹脂|木下 光|工務|AC-37|2,150,000|受注|100|2026/9/10|安藤|2026/8/30||なし|納期3週',
      '検査装置一式|多摩オプト株式会社|Wang Li|品質管理部|VM-7|11,900,000|ヒアリング|20|2027/3/31|安藤|2026/7/22|2026/9/30|B社|仕様未定',
      'バリ取りロボット|丸岡ダイカスト工業|丸岡 進|鋳造課|RB-10|17,300,000|失注|0|2026/8/31|森田|2026/8/8||C社|価格差2百万',
    ],
    fields:
      'deal.title company.name person.fullName person.department custom/record.productsOfInterest deal.amount deal.stage custom deal.expectedCloseOn record.owner record.lastContactedAt record.nextFollowUpAt custom record.note',
  },
]
