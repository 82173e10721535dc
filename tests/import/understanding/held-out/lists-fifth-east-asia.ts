import type { HeldOutList } from './held-out-list'

/** Korean and Chinese lists of the fifth set, written by field meanings alone, before the words were looked at. */
export const fifthEastAsianLists: readonly HeldOutList[] = [
  {
    name: 'ko: ERP customers',
    headerRow: 1,
    lines: [
      '회사명 : (주)가온글로벌 / 거래처리스트',
      '거래처코드|거래처명|대표자명|전화|모바일|Fax|업태|종목|우편번호|주소1|주소2|담당자명|Email|홈페이지|은행명|계좌번호|검색창내용|사용구분',
      '00012|다온상사|김미래|02-2633-1001|010-2211-3344|02-2633-1002|도소매|생활잡화|07238|서울 영등포구 국회대로 68길 9|3층|이도현|daon@daon.co.kr|www.daon.co.kr|국민|123-45-678901|다온|YES',
      '00013|새벽유통㈜|박새벽|031-777-2002||031-777-2003|도매|식자재|13494|경기 성남시 분당구 판교로 255||최가람|dawn@hanmail.net||신한|110-222-333444||YES',
      '00020|라온테크|정라온|053-600-3003|010-9988-7766||제조|금형|42714|대구 달서구 성서공단로 11|2동 105호|한별|raon@raontech.kr|raontech.kr|농협|301-0000-1111-21||NO',
    ],
    fields:
      'record.externalId company.name company.representative company.phone person.mobile company.fax company.industry company.industry/record.productsOfInterest/custom company.postalCode company.address company.address/custom person.fullName person.email/company.email company.website custom custom custom custom/record.lifecycle',
  },
  {
    name: 'ko: ledger of receivables',
    headerRow: 2,
    lines: [
      '거래처별 채권 잔액 현황',
      '기간: 2026.01.01 ~ 2026.10.31',
      'No|거래처|사업자등록번호|대표자|연락처|전기이월|매출|수금|잔액|최종거래일|결제일|담당',
      '1|미래통상|214-86-12345|오세훈|02-511-2345|1,200,000|35,000,000|30,000,000|6,200,000|2026-10-22|매월 25일|정과장',
      '2|㈜아라무역|605-81-33221|윤아라|051-463-1122|0|12,450,000|12,450,000|0|2026-09-30|매월 말일|정과장',
      '3|한결푸드|131-86-77654|문한결|032-888-1234|450,000|8,800,000|5,000,000|4,250,000|2026-10-05|매월 10일|서대리',
    ],
    fields:
      'ignore company.name company.taxId company.representative company.phone/person.phone/person.mobile custom custom custom custom custom custom/company.paymentTerms record.owner',
  },
  {
    name: 'ko: fair consultations with marks',
    headerRow: 0,
    lines: [
      '①업체명*|②국가*|③상담자|④직급|⑤핸드폰|⑥이메일*|⑦카톡ID|⑧상담품목|⑨상담액(USD)|⑩계약가능성|⑪상담내용|⑫통역|⑬명함',
      'Lotus Trade Co|태국|Somchai P.|Owner|+66 81 234 5678|somchai@lotustrade.co.th||김스낵|50,000|상|샘플 3종 발송 요망|유|O',
      'PT Nusa Food|인도네시아|Dewi Lestari|Purchasing|+62 812 3456 7890|dewi@nusafood.co.id|dewi_nf|라면|120,000|중|할랄 인증 문의|무|O',
      'Kuala Mart Sdn Bhd|말레이시아|Ahmad Z.|Director|+60 12 345 6789|ahmad@kualamart.my||음료|30,000|하|가격 높음|무|X',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.mobile person.email person.kakaotalk record.productsOfInterest deal.amount/custom record.rating/custom/deal.stage record.note custom custom',
  },
  {
    name: 'ko/en: both languages in a header',
    headerRow: 0,
    lines: [
      'NO.|상호\n(Company)|담당자\n(Contact)|부서\n(Dept.)|TEL\n(대표)|H.P\n(담당자)|E-MAIL|주소\n(Address)|국가\n(Country)|거래조건\n(Incoterms)|결제\n(Payment)|통화\n(Cur.)|비고\n(Remarks)',
      '1|Nordic Home AB|Erik Lund|Sourcing|+46 8 555 010 10|+46 70 555 01 10|erik@nordichome.se|Sveavagen 10, Stockholm|Sweden|FOB|T/T 30 days|USD|',
      '2|Casa Bella SRL|Marta Neri|Buying|+39 02 5550 1122|+39 333 555 1122|marta@casabella.it|Via Dante 4, Milano|Italy|CIF|L/C at sight|EUR|매년 4월 방한',
      '3|Homeplus Trading|Ken Ito|Imports|+81 3 5550 1234|+81 90 5550 1234|ito@homeplus.jp|Minato-ku, Tokyo|Japan|FCA|T/T advance|JPY|',
    ],
    fields:
      'ignore company.name person.fullName person.department company.phone person.mobile person.email/company.email company.address company.country company.incoterm company.paymentTerms company.currency record.note',
  },
  {
    name: 'ko: forwarder shipments',
    headerRow: 0,
    lines: [
      'HBL NO|화주명|수하인(CNEE)|수하인 담당자|수하인 연락처|통지처|컨테이너번호|SIZE|품명|HS CODE|선적항|양하항|ETD|영업담당|화주 이메일',
      'SEL2610001|가람산업|Blue Ocean Ltd|Mr. Tan|+65 6555 0101|SAME AS CNEE|TCLU4265447|40HC|자동차부품|8708.99|부산|싱가포르|2026-10-03|김선우|export@garam.kr',
      'SEL2610002|나래정밀|Saigon Tools JSC|Ms. Hoa|+84 28 3555 0102|SAME AS CNEE|MSKU9070323|20GP|공구|8205.59|인천|호치민|2026-10-05|박지민|narae@narae.co.kr',
      'SEL2610007|가람산업|Osaka Motor KK|Sato|+81 6 5555 0103|NIPPON EXP|TEMU1234565|20GP|자동차부품|8708.30|부산|오사카|2026-10-09|김선우|export@garam.kr',
    ],
    fields:
      'custom/record.externalId/deal.title company.name company.name/custom person.fullName/custom company.phone/person.phone/custom custom custom custom record.productsOfInterest/custom custom custom custom custom record.owner company.email/person.email',
  },
  {
    name: 'ko: two rows, groups of contacts',
    headerRow: 1,
    lines: [
      '구분|거래처 정보||||실무자|||임원||관리|',
      '|상호|사업장주소|대표번호|팩스|성함|휴대폰|메일|성함|휴대폰|등록일|특이사항',
      '매출처|온누리약품|서울 종로구 율곡로 33|02-733-4455|02-733-4456|임수아|010-4545-1212|sooa@onnuri.kr|강대표|010-1111-2323|2025-03-04|선결제',
      '매입처|청솔원료|충북 음성군 대소면 6|043-877-1100|043-877-1101|고은비|010-3434-5656|eb@cheongsol.com|||2024-12-11|',
      '매출처|다인화장품|인천 남동구 남동대로 215|032-812-9000||백승우|010-7878-1414|sw@dain.co.kr|홍전무|010-2525-3636|2025-07-30|',
    ],
    fields:
      'company.kind company.name company.address company.phone company.fax person.fullName person.mobile person.email custom/person.fullName/company.representative custom/person.mobile custom/record.firstMetAt record.note',
  },
  {
    name: 'ko: without header',
    headerRow: null,
    lines: [
      '㈜동방씨푸드|김동현|010-4123-5567|dh.kim@dongbang.kr|부산광역시 서구 충무대로 202|냉동오징어',
      '세일수산|이정은|010-8876-1122|je.lee@seil.co.kr|전라남도 여수시 어항단지로 18|멸치',
      '㈜푸른바다|박해성|010-3345-9087|hs@bluesea.kr|강원도 속초시 중앙로 77|명태',
      '대진유통|최윤서|010-5567-2345|ys@daejin.kr|제주특별자치도 제주시 임항로 5|갈치',
    ],
    fields:
      'company.name person.fullName person.mobile person.email company.address record.productsOfInterest/custom/ignore/record.note',
  },
  {
    name: 'ko: insurance-like sheet of an old secretary',
    headerRow: 0,
    lines: [
      '이름|직함|소속|생년월일|배우자 생일|결혼기념일|자택전화|비서 성명|비서 연락처|핸드폰|개인메일|선물이력|골프핸디|마지막 주문일|다음 연락일|소개자|비고2',
      '류진호|상무|가나종합상사|1968-04-11|1971-09-02|1996-05-18|02-555-7788|한비서|02-555-7700|010-2345-1111|jh.ryu@gmail.com|홍삼|18|2026-05-02|2026-12-01|김부장|술 안함',
      '남궁현|대표이사|현무역|1972-11-30||1999-10-09|031-222-3344|||010-8765-2222|hyun@hyuntr.com|와인|22|2026-08-19|2026-11-20||',
      '선우석|부장|대양교역|1975-01-25|1978-03-03||||02-777-8800|010-9988-3333|swseok@naver.com||||2027-01-05|이사장|채식',
    ],
    fields:
      'person.fullName person.jobTitle company.name person.birthday custom custom person.phone custom custom person.mobile person.email custom custom custom record.nextFollowUpAt record.source/custom record.note/custom',
  },
  {
    name: 'zh: WeChat contacts',
    headerRow: 0,
    lines: [
      '微信昵称|备注名|微信号|手机|公司|职务|地区|标签|来源|添加时间|最近聊天|朋友圈权限',
      '阿豪|陈志豪-义乌饰品|azhao_yw|13757912345|义乌市豪运饰品厂|老板|浙江 金华|供应商,饰品|扫一扫|2025-03-12|2026-10-02|可见',
      'Lily 莉莉|林莉莉-跨境|lily_lin88|18650198765|厦门莉达贸易有限公司|外贸经理|福建 厦门|客户|群聊|2025-06-01|2026-09-15|可见',
      '老周|周建国|zjg1970|13911112222|北京京华进出口公司|副总|北京|客户,VIP|名片分享|2024-12-24|2026-10-20|不可见',
    ],
    fields:
      'person.nickname/custom person.fullName/person.nickname/custom/record.note person.wechat person.mobile company.name person.jobTitle company.region/company.city record.tags record.source record.firstMetAt/custom record.lastContactedAt custom',
  },
  {
    name: 'zh: ERP customer archive',
    headerRow: 0,
    lines: [
      '客户编码|客户名称|客户简称|所属分类码|所属地区码|所属行业|税号|法人|开户银行|银行账号|邮政编码|地址|电话|传真|联系人|手机|发货地址|信用额度|付款条件|专管业务员|发展日期|停用日期|币种',
      '0101001|宁波恒达机电有限公司|恒达机电|01|0574|机械|91330200MA2AF12345|陆建明|工行宁波分行|3901 0200 0920 0123|315000|宁波市鄞州区江南路88号|0574-87651234|0574-87651235|沈佳|13805741234|宁波市北仑区港区路3号|500000|月结30天|王磊|2021-04-01||人民币',
      '0101002|杭州锦绣纺织有限公司|锦绣纺织|01|0571|纺织|91330100MA27X54321|何敏|中行杭州分行|3552 5832 1001|310000|杭州市萧山区市心路12号|0571-82345678||钱芳|13958001234|杭州市萧山区市心路12号|300000|月结60天|王磊|2022-09-15||人民币',
      '0102005|苏州启明电子有限公司|启明电子|02|0512|电子|91320500MA1W098765|顾伟|建行苏州分行|3220 1988 5360 5150|215000|苏州工业园区星湖街5号|0512-62881234|0512-62881230|许强|13706131234|苏州工业园区星湖街5号|200000|预付|赵倩|2023-01-10|2026-02-01|美元',
    ],
    fields:
      'record.externalId company.name custom/company.localName custom/record.tags/company.kind custom/company.region company.industry company.taxId company.representative custom custom company.postalCode company.address company.phone company.fax person.fullName person.mobile custom/company.address company.creditLimit company.paymentTerms record.owner custom/record.firstMetAt custom company.currency',
  },
  {
    name: 'zh: customs data of importers',
    headerRow: 1,
    lines: [
      '越南进口海关数据（2026年9月）',
      '日期|进口商|进口商地址|进口商电话|出口商|HS编码|产品描述|数量|重量(KG)|金额(美元)|原产国|目的港|提单号',
      '2026-09-01|CONG TY TNHH MINH PHAT|12 Nguyen Trai, Q5, TP HCM|028-38551234|YIWU HAOYUN CO|71171990|首饰|1200|350|8,400|中国|CAT LAI|COSU6300012345',
      '2026-09-02|CTY CP THANH CONG|KCN Tan Binh, TP HCM|028-38155678|NINGBO HENGDA|84821000|轴承|5000|2100|22,300|中国|CAT LAI|OOLU2100045678',
      '2026-09-05|DNTN HOANG LONG|45 Le Loi, Hai Phong|0225-3841234|SUZHOU QIMING|85340000|电路板|800|90|15,900|中国|HAI PHONG|EGLV0900012398',
    ],
    fields:
      'custom/deal.expectedCloseOn company.name company.address company.phone custom/company.name custom record.productsOfInterest/custom custom custom deal.amount/custom custom custom custom/record.externalId',
  },
  {
    name: 'zh: enquiries of a platform',
    headerRow: 0,
    lines: [
      '询盘编号|询盘时间|买家姓名|买家公司|国家/地区|注册邮箱|WhatsApp|询盘产品|采购数量|目标单价|客户等级|跟进人|跟进状态|下次跟进|最后跟进时间|询盘内容',
      'EQ260901|2026-09-01 10:22|Omar Hassan|Nile Import|埃及|omar@nileimport.eg|+20 100 555 0101|LED灯|5000|1.2|L2|小陈|已报价|2026-09-20|2026-09-10|need CE certificate',
      'EQ260902|2026-09-02 08:05|Pedro Alves|Alves Ltda|巴西|pedro@alves.com.br|+55 11 95555 0102|太阳能板|300|45|L3|小李|已寄样|2026-09-25|2026-09-12|payment LC?',
      'EQ260903|2026-09-03 21:40|Aisha Khan|Khan Traders|巴基斯坦|aisha@khan.pk|+92 300 5550103|风扇|1000|6|L1|小陈|未回复||2026-09-04|price list please',
    ],
    fields:
      'record.externalId/custom record.firstMetAt/custom person.fullName company.name company.country person.email person.whatsapp record.productsOfInterest custom custom record.rating record.owner record.lifecycle/deal.stage record.nextFollowUpAt record.lastContactedAt record.note',
  },
  {
    name: 'zh/en: slashed headers, unusual order',
    headerRow: 0,
    lines: [
      '备注/Remark|邮箱/E-mail|手机/Mobile|座机/Tel|职位/Position|联系人/Attn|地址/Add.|网址/Web|国别/Country|公司名称/Company Name|序号/No.',
      '老客户|buyer@sunrise.ae|+971 50 555 0101|+971 4 555 0102|Purchaser|Mr. Faisal|Deira, Dubai|www.sunrise.ae|阿联酋|Sunrise General Trading LLC|1',
      '|info@kapco.ke|+254 722 555010|+254 20 555 0103|MD|Ms. Wanjiru|Industrial Area, Nairobi|kapco.ke|肯尼亚|Kapco Supplies Ltd|2',
      '价格敏感|compras@andina.pe|+51 955 501 010|+51 1 555 0104|Gerente|Sr. Quispe|Av. Colonial 500, Lima||秘鲁|Andina Import SAC|3',
    ],
    fields:
      'record.note person.email/company.email person.mobile company.phone/person.phone person.jobTitle person.fullName company.address company.website company.country company.name ignore',
  },
  {
    name: 'zh-Hant: Taiwanese accounts',
    headerRow: 0,
    lines: [
      '客戶代號|公司抬頭|統一編號|負責人|聯絡窗口|分機|電話(日)|行動電話|傳真號碼|LINE ID|發票地址|送貨地址|收款方式|月結天數|業務員|建檔日期|備註一|備註二',
      'A001|大同五金股份有限公司|12345675|林大同|陳小姐|215|02-2592-1234|0912-345-678|02-2592-1235|chen_dt|台北市中山區民生東路一段10號|新北市三重區光復路5號|匯款|60|阿德|108/03/05|月底對帳|',
      'A002|永昌機械有限公司|23456789|黃永昌|張先生|12|04-2335-1234|0933-222-111|04-2335-1299||台中市烏日區中山路二段8號|台中市烏日區中山路二段8號|支票|90|阿德|109/11/20||送貨前電話',
      'B010|巨星塑膠工業|34567890|蔡巨星|吳會計||06-254-1234|0955-666-777|||台南市永康區中正路33號|同上|現金|0|小美|110/01/15||',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative person.fullName custom company.phone person.mobile company.fax person.line company.address custom/company.address company.paymentTerms/custom company.paymentTerms/custom record.owner custom/record.firstMetAt record.note record.note/custom',
  },
  {
    name: 'zh-Hant: Hong Kong fair visitors',
    headerRow: 1,
    lines: [
      '香港鐘錶展 2026 參觀者紀錄',
      '攤位掃描時間|訪客姓名|稱謂|職銜|機構|國家／地區|流動電話|電郵|感興趣產品|意向程度|跟進同事|會面摘要|寄送目錄?',
      '2026-09-05 11:20|Pierre Morel|Mr|Head Buyer|Maison Horloge|法國|+33 6 12 34 56 78|pierre@maisonhorloge.fr|石英錶|高|Kenny|要求OEM報價|是',
      '2026-09-05 14:02|陳慧敏|Ms|採購主任|精工錶行|香港|+852 9123 4567|wm.chan@tswatch.hk|錶帶|中|Kenny|下月訂貨|否',
      '2026-09-06 10:45|山口健|Mr|部長|山口時計店|日本|+81 90 1111 2222|ken@yamaguchi-tokei.jp|機械錶|低|Fiona||是',
    ],
    fields:
      'record.firstMetAt/custom person.fullName person.honorific person.jobTitle company.name company.country person.mobile person.email record.productsOfInterest record.rating/custom record.owner record.note custom',
  },
  {
    name: 'zh: supplier questionnaire, numbered',
    headerRow: 0,
    lines: [
      '1、供应商全称|2、统一社会信用代码|3、成立时间|4、注册资本(万元)|5、员工人数|6、年销售额（万元）|7、主营产品|8、业务联系人|9、联系人手机|10、QQ|11、联系人邮箱|12、厂址|13、是否有进出口权',
      '佛山市华艺陶瓷有限公司|91440600MA4W12345X|2009-06-18|1000|320|15000|墙地砖|梁伟强|13928112233|2851234567|lwq@huayi.cn|佛山市南庄镇陶博大道8号|是',
      '中山古镇明辉灯饰厂|92442000MA4X98765Y|2014-02-20|50|45|1800|吊灯、台灯|区小明|13532233445|345678901|mh@163.com|中山市古镇镇中兴大道2号|否',
      '东莞市佳科五金制品有限公司|91441900MA51T7788Z|2018-11-05|300|110|6200|五金冲压件|邓丽|18676900112|198765432|dengli@jiake.com|东莞市长安镇振安路66号|是',
    ],
    fields:
      'company.name company.taxId company.foundedOn custom company.employees company.annualRevenue record.productsOfInterest/company.industry person.fullName person.mobile custom person.email company.address custom',
  },
]
