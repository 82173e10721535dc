import type { HeldOutList } from './held-out-list'

/** Korean, Chinese (both scripts) and Japanese lists of the seventh set. */
export const seventhEastAsianLists: readonly HeldOutList[] = [
  {
    name: 'ko: customers of a web accounting program',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명|대표자명|업태|종목|전화번호|팩스|모바일|이메일|우편번호|주소1|사업자등록번호|담당자명|거래처그룹1|수금예정일|여신한도|출하대상거래처|적요',
      '00101|대성유통(주)|오정민|도소매|식자재|031-555-0101|031-555-0109|010-5550-1101|order@daesung-yt.example|16512|경기도 수원시 영통구 광교로 11|124-81-55501|박준호|수도권|익월 말일|30,000,000|Y|세금계산서 월말 발행',
      '00102|한길상사|유미란|도매|잡화|02-555-0202||010-5550-1102|hangil@hangil.example|04550|서울 중구 을지로 202|201-05-55502|박준호|수도권|당월 25일|5,000,000|Y|',
      '00215|남도푸드|서병철|제조|김치, 반찬|062-555-0303|062-555-0309||namdo@namdofood.example|61947|광주 서구 상무대로 33|410-86-55503|최유리|호남|익월 10일|12,000,000|N|택배 착불',
    ],
    fields:
      'record.externalId company.name company.representative company.industry/custom company.industry/custom/record.productsOfInterest company.phone company.fax person.mobile company.email/person.email company.postalCode company.address company.taxId record.owner/person.fullName custom/record.tags company.paymentTerms/custom company.creditLimit custom record.note',
  },
  {
    name: 'ko: booth diary in plain words',
    headerRow: 2,
    lines: [
      '2026 생활용품 박람회 상담일지',
      '-',
      'No|부스 방문일|회사 이름|만난 사람|직책|핸드폰|메일 주소|명함 유무|찾는 제품|관심도(상/중/하)|우리가 할 일|다시 연락할 날|상담한 사람|비고',
      '1|2026-03-11|리빙모아|강태우|MD|010-5550-2101|tw.kang@livingmoa.example|O|밀폐용기|상|샘플 3종 발송|2026-03-18|지은|가격에 민감',
      '2|2026-03-11|홈앤데코|노은정|팀장|010-5550-2102|ej@homendeco.example|O|수납함|중|단가표 메일|2026-03-20|지은|',
      '3|2026-03-12|Sakura Living|Mori Kenji|buyer||mori@sakura-living.example|X|도시락통|하|카탈로그||현수|일본어 통역 필요',
    ],
    fields:
      'ignore record.firstMetAt company.name person.fullName person.jobTitle person.mobile person.email/company.email custom record.productsOfInterest record.rating custom/record.note record.nextFollowUpAt record.owner record.note',
  },
  {
    name: 'ko: overseas buyers with two-language headers',
    headerRow: 0,
    lines: [
      '순번 No.|국가 Country|바이어명 Buyer|담당자 Contact Person|직위 Title|전화 Tel|휴대폰 Mobile|이메일 E-mail|홈페이지 Web|관심품목 Items|거래조건 Incoterms|결제조건 Payment|통화 Curr.|왓츠앱 WhatsApp|비고 Remarks',
      '1|베트남|Minh Long Cosmetics Co.|Tran Thi Hoa|Director|+84 28 5550 101|+84 90 555 0101|hoa@minhlong.example|www.minhlong.example|마스크팩|FOB Busan|T/T 30/70|USD|+84 90 555 0101|재주문 예정',
      '2|UAE|Al Noor Beauty LLC|Yousef Karim|Purchasing|+971 4 555 0102|+971 50 555 0102|yousef@alnoor.example|www.alnoor.example|선크림, 토너|CIF Jebel Ali|L/C at sight|USD|+971 50 555 0102|할랄 인증 요청',
      '3|폴란드|K-Skin Sp. z o.o.|Anna Kowal|Owner|+48 22 555 01 03||anna@kskin.example|www.kskin.example|앰플|EXW|T/T 100% 선불|EUR||',
    ],
    fields:
      'ignore company.country company.name person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.website record.productsOfInterest company.incoterm company.paymentTerms company.currency person.whatsapp record.note',
  },
  {
    name: 'ko: members of a trade association',
    headerRow: 1,
    lines: [
      '2026년 회원사 명부 (대외비)',
      '연번|회사명(국문)|회사명(영문)|대표이사|설립연월일|업종|주요 생산품|종업원수(명)|자본금(백만원)|매출액(백만원)|수출실적(천$)|본사 소재지|공장 주소|대표전화|팩스번호|홈페이지|회원구분',
      '1|㈜동방정밀|Dongbang Precision Co., Ltd.|문성호|1994-05-02|기계부품|베어링 하우징|84|1,200|23,500|6,100|인천 남동구 남동대로 101|인천 남동구 남동대로 101|032-555-0401|032-555-0409|www.dbprec.example|정회원',
      '2|세린화학㈜|Serin Chemical Corp.|안수진|2003-11-18|화학|접착제|41|500|9,800|1,450|울산 남구 산업로 202|울산 울주군 온산읍 22|052-555-0402|052-555-0408|www.serinchem.example|정회원',
      '3|㈜가온텍스|Gaon Tex Inc.|배진아|2015-03-09|섬유|기능성 원단|19|300|4,200|2,900|대구 서구 염색공단로 3||053-555-0403||www.gaontex.example|준회원',
    ],
    fields:
      'ignore company.name/company.localName company.localName/company.name company.representative company.foundedOn company.industry record.productsOfInterest/custom company.employees custom company.annualRevenue custom company.address custom/company.address company.phone company.fax company.website custom/record.tags/record.rating',
  },
  {
    name: 'ko: sales pipeline with a total',
    headerRow: 0,
    lines: [
      '딜명|업체|키맨|부서|H.P|예상금액|통화|단계|확도(%)|계약예정일|경쟁사|리드경로|영업대표|최근 접촉|특이사항',
      '포장라인 2호기|신우제과|장덕수 부장|생산기술|010-5550-3101|185,000,000|KRW|제안|60|2026-06-30|태진|기존 고객 소개|송하늘|2026-04-02|예산 확보됨',
      '라벨러 교체|푸른음료|한가영|구매|010-5550-3102|42,000,000|KRW|협상|80|2026-05-15|없음|홈페이지 문의|송하늘|2026-04-10|',
      '검사기 3대|Lotus Foods|Nguyen Van An|QA|+84 91 555 0103|96,000|USD|발굴|20|2026-09-30|일본 A사|전시회|민재호|2026-03-28|현지 시연 요청',
      '합계|||||227,096,000|||||||||',
    ],
    fields:
      'deal.title company.name person.fullName person.department person.mobile deal.amount deal.currency/company.currency deal.stage custom deal.expectedCloseOn custom record.source record.owner record.lastContactedAt record.note',
  },
  {
    name: 'ko: phone-book sheet without header',
    headerRow: null,
    lines: [
      '(주)한빛식품|김선영|과장|02-555-0501|010-5550-4101|sykim@hanbitfood.example|서울시 구로구 디지털로 11|간장, 고추장',
      '초록마을상사|이도현|대표|031-555-0502|010-5550-4102|dh.lee@chorok.example|경기도 용인시 기흥구 흥덕로 22|유기농 쌀',
      '(주)바다원|정세라|대리|051-555-0503|010-5550-4103|sera@badawon.example|부산시 사하구 원양로 33|냉동 오징어',
      '해솔무역|윤기철|부장|032-555-0504|010-5550-4104|yoon@haesol.example|인천시 중구 서해대로 44|건어물',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.address record.productsOfInterest/record.note/custom',
  },
  {
    name: 'zh: customer master of an ERP',
    headerRow: 0,
    lines: [
      '客户编码|客户名称|客户简称|客户分类|地区分类|统一社会信用代码|法定代表人|开户银行|银行账号|联系人|固定电话|手机|传真|开票地址|邮编|信用额度|付款条件|币种|专管业务员|分管部门|发展日期|停用日期',
      'C0101|宁波启航五金有限公司|启航五金|01 经销|华东|91330200MA5550101X|周启明|农行宁波分行|39555010100001|陈静|0574-55550101|13855500101|0574-55550109|宁波市北仑区黄山路11号|315800|300000|月结30天|人民币|吴磊|内贸部|2019-03-01|',
      'C0102|佛山市恒美陶瓷有限公司|恒美|02 直销|华南|91440600MA5550102Y|梁志恒|工行佛山支行|20135550102|梁小姐|0757-55550102|13755500102||佛山市禅城区季华路22号|528000|150000|款到发货|人民币|吴磊|内贸部|2020-07-15|',
      'C0210|Orient Hardware Pte Ltd|Orient|03 外销|海外|||||Mr. Tan|+65 6555 0103|||10 Kaki Bukit Ave||50000|T/T 30%|美元|苏婷|外贸部|2021-11-20|2025-12-31',
    ],
    fields:
      'record.externalId company.name company.localName/custom custom/record.tags company.region company.taxId company.representative custom custom person.fullName company.phone/person.phone person.mobile company.fax company.address company.postalCode company.creditLimit company.paymentTerms company.currency record.owner custom custom/record.firstMetAt custom',
  },
  {
    name: 'zh: booth register of the autumn fair',
    headerRow: 1,
    lines: [
      '第140届广交会客户登记表（二期）',
      '序号|日期|展位|客户公司|国家|姓名|名片上的电话|微信号|WhatsApp|邮箱|看中的款|目标价(USD)|数量|意向|接待人|跟进情况|下次跟进',
      '1|10.23|9.1B12|Casa Bonita SA|智利|Pedro Rojas|+56 2 2555 0101|pedro_cb|+56 9 5550 1011|pedro@casabonita.example|A-203 花瓶|1.85|3000|A|小林|已发报价|10.30',
      '2|10.23|9.1B12|Hogar Feliz|墨西哥|Lucia Mora|+52 55 5550 1022||+52 1 55 5550 1022|lucia@hogarfeliz.example|B-11 相框|0.92|5000|B|阿珍|等样品|11.05',
      '3|10.24|9.1B12|Domus Srl|意大利|G. Bassi|+39 02 5550 103|gbassi||g.bassi@domus.example|C-7 烛台|||C|小林|先加微信|',
    ],
    fields:
      'ignore record.firstMetAt custom company.name company.country person.fullName person.phone/company.phone/person.mobile person.wechat person.whatsapp person.email/company.email record.productsOfInterest custom custom record.rating record.owner record.note/record.lifecycle/custom record.nextFollowUpAt',
  },
  {
    name: 'zh: factories of a buying office',
    headerRow: 0,
    lines: [
      '供应商全称|供应商性质|主营产品|厂址|联系人|职务|电话|QQ|公司邮箱|网址|成立年份|员工人数|年产值(万元)|月产能|起订量|交货期|账期|是否验厂|备注',
      '永康市飞越杯业有限公司|工厂|保温杯|浙江省永康市城西工业区11号|施建国|经理|0579-55550101|555010101|sales@feiyuebei.example|www.feiyuebei.example|2008|220|6800|30万只|1000只|35天|30天|是|模具费可退',
      '汕头市小星玩具厂|工厂|塑料玩具|广东省汕头市澄海区莲下镇22号|余晓|业务|0754-55550102|555010202|xx@xiaoxingtoys.example||2014|65|1500|12万件|3箱|20天|现款|否|',
      '义乌市聚源贸易商行|贸易公司|饰品|浙江省义乌市福田路33号|龚莉|老板|0579-55550103|555010303|juyuan@juyuan-yw.example|www.juyuan-yw.example|2017|8|900|—|不限|7天|15天|否|可拼柜',
    ],
    fields:
      'company.name custom/company.kind/record.tags record.productsOfInterest company.address person.fullName person.jobTitle company.phone/person.phone custom company.email company.website company.foundedOn company.employees company.annualRevenue/custom custom custom custom company.paymentTerms custom record.note',
  },
  {
    name: 'zh: leads out of a sales cloud',
    headerRow: 0,
    lines: [
      '线索名称|公司|姓名|职位|部门|手机号|座机|线索来源|市场活动|线索状态|负责人|最后跟进时间|下次联系时间|省份|城市|详细地址|标签|生日|商机金额|预计成交日期|创建时间',
      '无锡博瑞-贴标机|无锡博瑞药业有限公司|沈佳|设备主管|工程部|13655500101|0510-55550101|官网留言||跟进中|邓超群|2026-03-21 10:15|2026-03-28|江苏|无锡|新吴区长江路11号|重点,制药|1986-05-04|260000|2026-06-30|2026-03-02 09:00',
      '郑州味鲜-灌装线|郑州味鲜调味品厂|贺强|厂长|生产部|13555500102||转介绍||已转化|邓超群|2026-04-02 16:40|2026-04-12|河南|郑州|惠济区天河路22号|食品||880000|2026-08-31|2026-02-11 14:20',
      '成都云溪-封口机|成都云溪茶业有限公司|蒲敏|采购|采购部|13455500103|028-55550103|展会|2026春季糖酒会|未处理|叶凡|||四川|成都|郫都区望丛路33号|茶叶|1991-12-10|||2026-03-25 11:05',
    ],
    fields:
      'deal.title/custom company.name person.fullName person.jobTitle person.department person.mobile company.phone/person.phone record.source record.campaign record.lifecycle record.owner record.lastContactedAt record.nextFollowUpAt company.region company.city company.address record.tags person.birthday deal.amount deal.expectedCloseOn custom/record.firstMetAt',
  },
  {
    name: 'zh-Hant: customer file of a Taiwan ERP',
    headerRow: 0,
    lines: [
      '客戶代號|客戶全名|客戶英文名稱|統一編號|負責人|資本額|公司電話|傳真號碼|聯絡人|分機|行動電話|電子郵件信箱|郵遞區號|發票地址|送貨地址|價格條件|付款條件|交易幣別|業務人員|初次交易日|客戶等級',
      'T001|昇陽精機股份有限公司|Sunyang Machinery Co., Ltd.|55501011|林昇陽|50,000,000|04-2555-0101|04-2555-0109|廖小姐|123|0912-555-101|liao@sunyang.example|40768|台中市西屯區工業區一路11號|同發票地址|FOB 台中港|月結60天|TWD|許家豪|2012/04/10|A',
      'T002|大宏貿易有限公司|Dahong Trading Ltd.|55502022|江宏達|5,000,000|02-2555-0202|02-2555-0209|江先生||0922-555-202|sales@dahong.example|10491|台北市中山區松江路22號|新北市五股區五工路2號|CIF|T/T|USD|許家豪|2016/09/01|B',
      'T003|美時鐘錶行||55503033|鄭美時|1,000,000|07-555-0303||鄭太太||0933-555-303||80247|高雄市苓雅區四維路33號||EXW|現金|TWD|謝佩珊|2022/01/18|C',
    ],
    fields:
      'record.externalId company.name/company.localName company.localName/company.name company.taxId company.representative custom company.phone company.fax person.fullName custom person.mobile person.email/company.email company.postalCode company.address custom/company.address company.incoterm company.paymentTerms company.currency record.owner custom/record.firstMetAt record.rating',
  },
  {
    name: 'zh-Hant: Hong Kong merchandiser, Chinese and English mixed',
    headerRow: 0,
    lines: [
      '客名|Attn|職銜|Tel|Fax|手提/WhatsApp|WeChat ID|Email|寫字樓地址|公司網頁|生意性質|常買貨品|跟單同事|邊個介紹|上次傾|備註',
      'Golden Bay Gifts Ltd.|Ms. Carol Yip|Merchandiser|2555 0101|2555 0109|9555 0101|carolyip_gb|carol@goldenbay.example|觀塘鴻圖道11號8樓|www.goldenbay.example|禮品|鎖匙扣|阿明|舊客陳生|2026/3/2|要環保包裝',
      '永發鐘錶公司|黎生|老闆|2555 0202||9555 0202|wingfat_lai|lai@wingfat.example|旺角亞皆老街22號|||錶帶|阿明|展覽會|2026/2/14|月結',
      'Euro Deco (HK)|Mr. Paul Stein|Director|2555 0303|2555 0309|6555 0303||paul@eurodeco.example|尖沙咀加連威老道33號|www.eurodeco.example|傢俬|擺設|Kitty|網上|2026/1/20|',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.phone/person.phone company.fax person.mobile/person.whatsapp person.wechat person.email/company.email company.address company.website company.industry record.productsOfInterest record.owner record.source record.lastContactedAt record.note',
  },
  {
    name: 'ja: export of a business-card service',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|姓|名|セイ|メイ|e-mail|郵便番号|住所|TEL会社|TEL直通|FAX|携帯電話|URL|名刺交換日|名刺所有者|タグ|メモ',
      '株式会社北斗包装|資材部|課長|小川|直樹|オガワ|ナオキ|n.ogawa@hokuto-hoso.example|060-0001|北海道札幌市中央区北一条西1-1|011-555-0101|011-555-0111|011-555-0109|090-5550-0101|https://hokuto-hoso.example|2026/02/18|前田|展示会;包装|次回は工場見学',
      '有限会社みなと食品||代表取締役|浜野|千恵|ハマノ|チエ|hamano@minato-shokuhin.example|231-0002|神奈川県横浜市中区海岸通2-2|045-555-0202||045-555-0209|080-5550-0202||2026/02/19|前田|食品|',
      '東西商事株式会社|海外営業部|主任|室井|剛|ムロイ|ツヨシ|muroi@tozai.example|541-0041|大阪府大阪市中央区北浜3-3|06-5555-0303|06-5555-0313|06-5555-0309|070-5550-0303|https://tozai.example|2026/03/04|星野|商社|見積依頼あり',
    ],
    fields:
      'company.name person.department person.jobTitle person.familyName person.givenName custom/person.localName custom/person.localName person.email company.postalCode company.address company.phone person.phone company.fax person.mobile company.website record.firstMetAt record.owner record.tags record.note',
  },
  {
    name: 'ja: customer ledger of a wholesaler',
    headerRow: 0,
    lines: [
      '得意先コード|得意先名|得意先名カナ|略称|代表者氏名|〒|住所1|住所2|電話|ファックス|先方担当者|自社担当|締日|回収サイト|与信限度額(千円)|業種|設立|従業員数|ランク|備考',
      '000101|株式会社山吹堂|ヤマブキドウ|山吹堂|山吹一郎|604-8001|京都府京都市中京区木屋町1|山吹ビル3F|075-555-0101|075-555-0109|井口様|熊谷|20日|翌月末振込|5,000|和菓子|昭和48年|35|A|盆暮れ挨拶',
      '000102|ニコニコマート株式会社|ニコニコマート|ニコニコ|丸山和子|330-0844|埼玉県さいたま市大宮区下町2-2||048-555-0202|048-555-0209|バイヤー 土屋様|熊谷|末日|60日手形|10,000|小売|平成9年|210|A|',
      '000240|佐久間金物店|サクマカナモノ|佐久間|佐久間正|380-0823|長野県長野市南千歳3||026-555-0303||佐久間様|桑原|末日|現金|300|金物|昭和30年|3|C|電話は午前中',
    ],
    fields:
      'record.externalId company.name company.localName/custom custom/company.localName company.representative company.postalCode company.address company.address/custom company.phone company.fax person.fullName record.owner custom/company.paymentTerms company.paymentTerms company.creditLimit company.industry company.foundedOn company.employees record.rating record.note',
  },
  {
    name: 'ja: visitor questionnaire of a trade show',
    headerRow: 2,
    lines: [
      'インターフードエキスポ2026 ご来場者アンケート集計',
      '※社外秘',
      'No.|会社名/Company|お名前/Name|ご所属|お電話番号|メールアドレス|業種|ご来場目的|興味のある製品|導入時期|ご予算|ランク|対応者|対応メモ|お礼メール',
      '1|株式会社つばめ給食|石黒美穂|仕入課|052-555-0101|ishiguro@tsubame.example|給食|情報収集|冷凍野菜|半年以内|500万円|B|成田|サンプル希望|済',
      '2|カフェ木もれび|北条翔|店長|0263-55-0102|hojo@komorebi.example|飲食|新規仕入|オーツミルク|すぐ|50万円|A|成田|来週訪問|済',
      '3|Hana Foods Taiwan|Lin Yu|Purchasing|+886 2 2555 0103|lin@hanafoods.example|輸入|OEM相談|抹茶菓子|1年以内|未定|A|牧|英語対応|未',
    ],
    fields:
      'ignore company.name person.fullName person.department person.phone/company.phone/person.mobile person.email/company.email company.industry custom record.productsOfInterest custom custom/deal.amount record.rating record.owner record.note custom',
  },
  {
    name: 'ja: importers out of customs data',
    headerRow: 0,
    lines: [
      '国名|輸入者名|都市|輸入者住所|品名|HSコード|数量(kg)|金額(USD)|原産国|通関日|輸出者名|電話|担当者名|役職|会社サイト',
      'ベトナム|Song Xanh JSC|ハイフォン|22 Le Lai, Ngo Quyen|冷凍サバ|0303.54|24,000|38,400|ノルウェー|2026/01/12|Fjord Pelagic AS|+84 225 555 0101|Pham Van Duc|Import Manager|www.songxanh.example',
      'タイ|Siam Umi Co., Ltd.|サムットサーコーン|11 Rama II Rd.|冷凍カツオ|0303.43|50,000|71,000|日本|2026/01/20|南海水産|+66 34 555 102|Somchai P.|Owner|www.siamumi.example',
      'フィリピン|Isla Fresh Inc.|マニラ|5 Navotas St.|冷凍イワシ|0303.53|12,500|11,900|日本|2026/02/03|東光貿易|+63 2 8555 0103|||',
    ],
    fields:
      'company.country company.name company.city company.address record.productsOfInterest/custom custom custom custom custom custom custom company.phone/person.phone person.fullName person.jobTitle company.website',
  },
]
