import type { HeldOutList } from './held-out-list'

export const twelfthJapanese: readonly HeldOutList[] = [
  {
    name: 'j12-card-software',
    headerRow: 0,
    lines: [
      '名刺交換日|会社名|会社名カナ|部署名|役職|姓|名|姓カナ|名カナ|郵便番号|住所|TEL会社|TEL直通|携帯電話|FAX|e-mail|URL|名刺所有者|タグ|メモ',
      '2026/04/15|株式会社三枝工機|サエグサコウキ|生産技術部|課長|新庄|隆文|シンジョウ|タカフミ|577-0032|大阪府東大阪市御厨2-14-8|06-6781-4420|06-6781-4423|090-3274-1185|06-6781-4421|shinjo@saegusa-kk.co.jp|https://www.saegusa-kk.co.jp|渡会|工作機械,関西|旋盤更新予定',
      '2026/04/15|北陸精密有限会社|ホクリクセイミツ||代表取締役|堂本|久子|ドウモト|ヒサコ|920-0209|石川県金沢市東蚊爪町1-30|076-237-6605||080-6652-9907|076-237-6606|domoto@hokuseimitsu.jp||渡会|工作機械|',
      '2026/04/16|東海治具株式会社|トウカイジグ|購買グループ|主任|柘植|亮介|ツゲ|リョウスケ|444-0864|愛知県岡崎市明大寺町字寺東5|0564-51-7782|0564-51-7790||0564-51-7783|r-tsuge@tokaijig.co.jp|http://tokaijig.co.jp|稲生|治具|見積待ち',
      '2026/04/17|ヤマグチ商事㈱|ヤマグチショウジ|営業本部|部長代理|芦原|真理|アシハラ|マリ|802-0001|福岡県北九州市小倉北区浅野3-2-1|093-541-2216||070-4418-3362||ashihara.m@yamaguchi-shoji.co.jp||稲生|商社,九州|',
    ],
    fields:
      'record.firstMetAt company.name custom/company.localName person.department person.jobTitle person.familyName person.givenName custom/person.localName custom/person.localName company.postalCode company.address company.phone person.phone person.mobile company.fax person.email/company.email company.website record.owner record.tags record.note',
  },
  {
    name: 'j12-accounting-customers',
    headerRow: 2,
    lines: [
      '得意先一覧表',
      '2026年3月31日 現在　株式会社みなと食材',
      '得意先コード|得意先名|フリガナ|略称|〒|住所１|住所２|電話番号|FAX番号|代表者名|先方担当者|担当者メール|法人番号|締日|支払条件|与信限度額|得意先区分|当社担当|取引開始日|備考',
      '000215|株式会社いろは亭|イロハテイ|いろは亭|231-0023|神奈川県横浜市中区山下町88|いろはビル2F|045-663-1170|045-663-1171|蒔田 健吾|砂川|sunagawa@irohatei.jp|4020001077318|20日|翌月末振込|1,500,000|外食|福留|2015/06/01|早朝納品',
      '000231|有限会社マルヨシ鮮魚|マルヨシセンギョ|マルヨシ|238-0101|神奈川県三浦市南下浦町上宮田3211||046-888-4405|046-888-4406|吉浜 勇|吉浜|maruyoshi@sage.ocn.ne.jp|7021002069925|末日|翌月10日現金|500,000|小売|福留|2017/10/16|',
      '000248|社会福祉法人ひなた会|ヒナタカイ|ひなた会|259-1132|神奈川県伊勢原市桜台4-7-19|給食センター|0463-92-5581||立木 節子|管理栄養士 佐保|kyushoku@hinatakai.or.jp|2021005008144|末日|翌々月5日|800,000|給食|五味|2020/04/01|アレルギー表必須',
      '000260|カフェ・ド・リュンヌ|カフェドリュンヌ|リュンヌ|248-0006|神奈川県鎌倉市小町2-9-3|1F|0467-23-8816||奥寺 さやか|奥寺|lune.kamakura@gmail.com||都度|現金|0|外食|五味|2023/08/21|月曜定休',
    ],
    fields:
      'record.externalId company.name custom/company.localName custom/company.localName company.postalCode company.address company.address company.phone company.fax company.representative person.fullName person.email/company.email company.taxId custom/company.paymentTerms company.paymentTerms company.creditLimit company.industry/record.tags/company.kind/custom record.owner custom/record.firstMetAt record.note',
  },
  {
    name: 'j12-quote-book',
    headerRow: 3,
    lines: [
      '見積・案件管理表',
      '部署：化成品課',
      '-',
      'No.|見積番号|提出日|顧客名|ご担当者|案件名|製品|数量(kg)|見積金額|通貨|受渡条件|確度|案件ステータス|受注予定日|次回アクション日|営業担当|経緯',
      '1|CH-2603-01|2026/3/2|日進塗料工業㈱|購買課 榎並様|水性塗料用樹脂 切替|アクリルエマルション|8,000|3,120,000|JPY|持込渡し|B|提案中|2026/5/29|2026/4/6|庄司|他社品で沈降トラブル',
      '2|CH-2603-04|2026/3/9|Siam Polychem Co., Ltd.|Ms. Wanida|UV硬化剤 新規|光開始剤 TPO|500|21,500|USD|CIF Bangkok|C|見積提出|2026/6/30|2026/4/1|阿久津|REACH規制で代替検討',
      '3|CH-2603-07|2026/3/17|台灣宏樺化工|林小姐|溶剤スポット|酢酸ブチル|16,000|19,840|USD|CFR基隆|A|受注|2026/3/25|2026/3/27|庄司|船積み4月上旬',
      '4|CH-2603-09|2026/3/24|㈱関東ラベル|製造部 門倉様|粘着剤 年間契約|アクリル系粘着剤|24,000|9,600,000|JPY|倉庫渡し|C|失注|2026/4/30||阿久津|価格差10円/kg',
    ],
    fields:
      'ignore custom/record.externalId custom company.name person.fullName deal.title record.productsOfInterest custom deal.amount deal.currency/company.currency company.incoterm custom/record.rating deal.stage deal.expectedCloseOn record.nextFollowUpAt record.owner record.note',
  },
  {
    name: 'j12-booth-scan',
    headerRow: 1,
    lines: [
      '国際文具・紙製品展 来場者読取データ',
      '読取日時|来場者ID|氏名|フリガナ|会社名|所属|役職|業種|従業員数|郵便番号|都道府県|市区町村|番地・建物|電話番号|メールアドレス|来場目的|興味のある製品|ランク|読取者|アンケート自由記入',
      '2026/07/01 10:14|V0047713|佐伯 千尋|サエキ チヒロ|株式会社文林堂|仕入部|バイヤー|小売業|120|604-8005|京都府|京都市中京区|恵比須町427|075-231-6670|saeki@bunrindo.example.jp|仕入れ|ガラスペン|A|森脇|秋のフェア用に検討',
      '2026/07/01 11:02|V0049120|Wong Ka Yan||Paperie HK Limited|Merchandising|Manager|輸入商社|15|||香港||+852 2391 0448|kayan@paperie.hk|新規取引先探し|マスキングテープ|A|森脇|最低ロットを知りたい',
      '2026/07/02 15:37|V0052286|小田切 学|オダギリ マナブ|オダギリ事務機|||卸売業|8|390-0811|長野県|松本市|中央3-5-12|0263-35-2279|odagiri-jimuki@po.mcci.or.jp|情報収集|複写伝票|C|上月|',
      '2026/07/03 13:20|V0058841|橋爪 えり|ハシヅメ エリ|学校法人聖明学園|事務局|係長|教育|340|981-0933|宮城県|仙台市青葉区|柏木1-6-20|022-234-9953|e-hashizume@seimei-gakuen.ed.jp|その他|名入れノート|B|上月|記念品 3月まで',
    ],
    fields:
      'record.firstMetAt/custom/record.lastContactedAt custom/record.externalId person.fullName custom/person.localName company.name person.department person.jobTitle company.industry company.employees company.postalCode company.region company.city company.address company.phone/person.phone person.email/company.email custom/record.note record.productsOfInterest record.rating record.owner/custom record.note',
  },
  {
    name: 'j12-overseas-partners',
    headerRow: 2,
    lines: [
      '海外取引先リスト（化粧品OEM）',
      '取引先||||||連絡窓口|||||取引条件||||管理||',
      '英文社名|現地語社名|国・地域|取引区分|ホームページ|設立年月|氏名|敬称|携帯/WhatsApp|Eメール|使用言語|建値|決済条件|決済通貨|与信枠|担当|最終連絡日|特記事項',
      'Huayan Cosmetics (Suzhou) Co., Ltd.|华妍化妆品（苏州）有限公司|中国|仕入先|www.huayan-cos.cn|2011年7月|Shen Yifei|Ms.|+86 139 6217 4480|shenyf@huayan-cos.cn|中国語|FOB上海|T/T 前払30%|USD||長内|2026/3/12|容器',
      'Belle Jardin Distribution SAS||フランス|代理店|belle-jardin-distri.fr|2004年2月|Camille Aubertin|Mme|+33 6 71 40 92 38|c.aubertin@belle-jardin-distri.fr|英語|DAP Lyon|60日後払い|EUR|5,000,000|長内|2026/2/26|CPNP登録済み',
      'Hanbit Beauty Co., Ltd.|(주)한빛뷰티|韓国|顧客|hanbitbeauty.kr|2016年10月|Seo Jiwon|Mr.|+82 10 7719 3046|jw.seo@hanbitbeauty.kr|韓国語|CIF釜山|L/C at sight|JPY|3,000,000|笹野|2026/3/30|',
      'Sunway Freight (Thailand)||タイ|フォワーダー||1999年|Ms. Orathai|Ms.|+66 86 330 7715|orathai@sunwayfreight.co.th|英語|||THB||笹野|2026/1/19|通関代行',
    ],
    fields:
      'company.name/company.localName company.localName/company.name company.country company.kind company.website company.foundedOn person.fullName person.honorific person.mobile/person.whatsapp person.email/company.email person.language company.incoterm company.paymentTerms company.currency/deal.currency company.creditLimit record.owner record.lastContactedAt record.note',
  },
]
