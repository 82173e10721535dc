import type { HeldOutList } from './held-out-list'

/**
 * Header rows that other people use in public programs and templates (their words and their order; the rows below
 * are made up). Their meaning was written down before any of them was tried.
 */
export const publicLists: readonly HeldOutList[] = [
  {
    name: 'ko: suppliers of a shop system',
    headerRow: 0,
    lines: [
      '코드|공급업체명|대표자명|사업자번호|법인번호|업태|종목|주소|전화번호|팩스번호|이름|직책|소속|HP번호|전화|이메일|거래여부',
      'S001|(주)새한정밀|이도현|120-81-47521|110111-1234567|제조|자동차 부품|경기도 화성시 향남읍 공단로 12|031-350-1111|031-350-1112|박지수|과장|구매팀|010-2211-3344|031-350-1120|jspark@saehan.co.kr|Y',
      'S002|우진금속(주)|최태식|220-81-62517|120111-7654321|제조|금형|인천시 남동구 남동대로 215|032-812-2222|032-812-2223|윤서연|대리|영업팀|010-5566-7788|032-812-2230|sy.yoon@woojin.kr|Y',
    ],
    fields:
      'record.externalId company.name company.representative company.taxId company.taxId company.industry company.industry company.address company.phone company.fax person.fullName person.jobTitle person.department person.mobile person.phone person.email custom',
    accept: {
      4: ['custom'],
      5: ['custom'],
      6: ['custom', 'record.productsOfInterest'],
      12: ['company.name'],
      14: ['company.phone'],
      16: ['record.lifecycle', 'ignore'],
      8: ['person.phone'],
    },
  },
  {
    name: 'ko: venture firms of the public register',
    headerRow: 0,
    lines: [
      '연번|업체명|대표자명(익명)|벤처확인유형|지역|주소|업종분류(기보)|업종명(11차)|주생산품|벤처유효시작일|벤처유효종료일|벤처확인기관|신규_재확인',
      '1|주식회사 대한소프트|이**|혁신성장유형|서울|서울특별시 마포구|정보처리S/W|그 외 기타 정보 서비스업|소프트웨어|2023-06-07|2026-06-06|벤처기업확인기관|재확인',
      '2|㈜누리정밀|김**|연구개발유형|경기|경기도 수원시|기계|기계 제조업|베어링|2022-01-01|2025-12-31|벤처기업확인기관|신규',
    ],
    fields:
      'ignore company.name company.representative custom company.region company.address company.industry company.industry record.productsOfInterest custom custom custom custom',
    accept: {
      3: ['company.kind', 'record.tags'],
      6: ['custom'],
      7: ['custom'],
      9: ['record.firstMetAt'],
      12: ['record.tags'],
    },
  },
  {
    name: 'ko: upload template with instructions above',
    headerRow: 3,
    lines: [
      '- 첫 줄의 안내문은 지우지 마세요. 등록에는 영향이 없습니다.',
      '- 공백이 포함된 행이 있는지 주의 부탁드립니다.',
      '- 모든 항목의 셀 서식이 텍스트인지 확인해 주세요.',
      '상담일자|업체명|대표자명|유선전화|핸드폰|주소|비고',
      '2024-10-02|한빛무역|김철수|02-555-1234|010-1234-5678|서울시 강남구 테헤란로 12|재상담',
      '2024-10-03|동해상사|이영희|051-700-1234|010-2345-6789|부산시 해운대구 센텀로 8|',
    ],
    fields:
      'record.firstMetAt company.name company.representative company.phone person.mobile company.address record.note',
    accept: { 0: ['record.lastContactedAt'], 4: ['company.phone'] },
  },
  {
    name: 'ko: inquiries of a site',
    headerRow: 0,
    lines: [
      '접수일시|상태|기관/회사명|담당자|연락처|문의유형|상세내용|관리자메모',
      '2024-10-01 10:11|대기|한국대학교|박지영|010-1111-2222|견적|교육용 라이선스 문의|',
      '2024-10-02 15:20|완료|(주)새한정밀|박지수|031-350-1120|기술|설치 문의|통화함',
    ],
    fields:
      'record.firstMetAt record.lifecycle company.name person.fullName person.phone company.kind record.note record.note',
    accept: { 1: ['deal.stage'], 4: ['person.mobile'], 5: ['record.tags', 'custom', 'record.source'] },
  },
  {
    name: 'ko: vendors of an ordering tool',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명|담당자|연락처|이메일|배송지',
      'V001|대한약품|김대리|02-1234-5678|order@daehanpharm.co.kr|서울특별시 강남구 테헤란로 123 (1층 창고)',
      'V002|메디풀|박과장|031-111-2222|order@medipool.co.kr|경기도 성남시 분당구 판교로 77',
    ],
    fields: 'record.externalId company.name person.fullName person.phone person.email company.address',
    accept: { 3: ['company.phone'], 4: ['company.email'] },
  },
  {
    name: 'ko: customer ledger of a designer',
    headerRow: 0,
    lines: [
      '번호|최초거래|최근거래|고객명|사업자명|사업자번호|담당자|연락처|이메일|문의수|거래수|총매출|미수금|비고',
      '1|2022-03-02|2024-10-11|한빛무역|(주)한빛무역|120-81-47521|김민수|010-1234-5678|minsu@hanbit.kr|5|3|1250000|0|재구매',
      '2|2023-06-15|2024-08-02|동해상사|동해상사|220-81-62517|이지은|010-2345-6789|jieun@donghae.kr|2|1|320000|50000|',
    ],
    fields:
      'ignore record.firstMetAt record.lastContactedAt company.name company.name company.taxId person.fullName person.phone person.email custom custom company.annualRevenue custom record.note',
    accept: {
      3: ['custom', 'company.localName'],
      4: ['custom', 'company.localName'],
      7: ['person.mobile'],
      11: ['custom', 'deal.amount'],
    },
  },
  {
    name: 'zh: customers with counts',
    headerRow: 0,
    lines: [
      '客户编号|客户名称|联系人|联系电话|地址|创建日期|档案数量|调阅次数',
      'K001|广州华强电子有限公司|王丽|13800138000|广州市天河区体育西路12号|2024-01-05|12|3',
      'K002|宁波海天机械股份有限公司|赵敏|13900139000|宁波市北仑区大港路8号|2024-02-11|7|1',
    ],
    fields:
      'record.externalId company.name person.fullName person.phone company.address record.firstMetAt custom custom',
    accept: { 3: ['person.mobile', 'company.phone'] },
  },
  {
    name: 'zh: leads whose customer is a person',
    headerRow: 0,
    lines: [
      '客户名称|联系人|电话|邮箱|公司|来源|状态|优先级|预估金额|备注',
      '张经理|张三|13800138000|zhang@huaqiang.cn|华强科技有限公司|展会|new|high|500000|对清洗设备感兴趣',
      '李总|李四|13900139000|li@haitian.cn|海天制造有限公司|转介绍|contacted|medium|300000|需要定制化方案',
    ],
    fields:
      'custom person.fullName person.phone person.email company.name record.source record.lifecycle record.rating deal.amount record.note',
    accept: { 0: ['person.nickname', 'person.localName'], 2: ['person.mobile'], 6: ['deal.stage'] },
  },
  {
    name: 'zh: leads of a CRM',
    headerRow: 0,
    lines: [
      'ID|标题|来源|客户ID|客户名称|联系人ID|联系人名称|预估金额|概率|状态|备注|创建时间|更新时间',
      '1|清洗设备采购|展会|101|华强科技有限公司|201|张三|500000|60%|跟进中|样品已寄|2024-10-01 10:00|2024-10-12 09:00',
      '2|年度框架|官网|102|海天制造有限公司|202|李四|300000|30%|新线索||2024-10-03 11:30|2024-10-10 16:20',
    ],
    fields:
      'record.externalId deal.title record.source record.externalId company.name record.externalId person.fullName deal.amount custom record.lifecycle record.note record.firstMetAt custom',
    accept: {
      0: ['ignore', 'custom'],
      3: ['custom'],
      5: ['custom'],
      9: ['deal.stage'],
      12: ['record.lastContactedAt'],
    },
  },
  {
    name: 'zh: found companies',
    headerRow: 0,
    lines: [
      '公司名称|联系人|职位|手机|邮箱|公司网站|所在地区|公司规模|行业|LinkedIn|脉脉|备注|数据来源',
      '华强科技有限公司|张三|采购经理|13800138000|zhang@huaqiang.cn|www.huaqiang.cn|广州|100-499人|电子|linkedin.com/in/zhangsan|zhangsan_mm||企查查',
      '海天制造有限公司|李四|总经理|13900139000|li@haitian.cn|www.haitian.cn|宁波|500人以上|机械|linkedin.com/in/lisi|||天眼查',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.mobile person.email company.website company.region company.employees company.industry person.linkedin custom record.note record.source',
  },
  {
    name: 'zh: old teaching database',
    headerRow: 0,
    lines: [
      '客户ID|公司名称|联系人姓名|联系人职务|地址|城市|地区|邮政编码|国家|电话|传真|密码',
      'ALFKI|三川实业有限公司|刘小姐|销售代表|大崇明路 50 号|天津|华北|343567|中国|(030) 30074321|(030) 30765452|x1',
      'ANATR|东南实业|王先生|物主|承德西路 80 号|天津|华北|234575|中国|(030) 35554729|(030) 35553744|x2',
    ],
    fields:
      'record.externalId company.name person.fullName person.jobTitle company.address company.city company.region company.postalCode company.country person.phone company.fax custom',
    accept: { 9: ['company.phone'], 11: ['ignore'] },
  },
  {
    name: 'zh: enquiries of buyers abroad',
    headerRow: 0,
    lines: [
      '公司名称|联系人|邮箱|电话|国家|语言|首次联系|备注',
      'Nile Trading Co.|Ahmed Hassan|ahmed@niletrading.eg|+20 100 123 4567|埃及|英语|2024-10-15|要样品',
      'Luz Importaciones S.A.|Carlos Ruiz|carlos@luz.mx|+52 55 1234 5678|墨西哥|西班牙语|2024-10-16|',
    ],
    fields:
      'company.name person.fullName person.email person.phone company.country person.language record.firstMetAt record.note',
    accept: { 3: ['person.mobile'] },
  },
  {
    name: 'ru: suppliers',
    headerRow: 1,
    lines: [
      'Всего поставщиков: 2',
      'Код|Наименование|ИНН|Контактное лицо|Телефон|Email|Адрес',
      '1|ООО «Ромашка»|7707083893|Петрова Анна|+7 916 123-45-67|petrova@romashka.ru|г. Москва, ул. Ленина, д. 5',
      '2|АО «Вектор»|7728168971|Козлов Олег|+7 926 765-43-21|kozlov@vector.ru|г. Казань, пр. Победы, 10',
    ],
    fields:
      'record.externalId company.name company.taxId person.fullName person.phone person.email company.address',
    accept: { 0: ['ignore'], 4: ['person.mobile', 'company.phone'] },
  },
  {
    name: 'ru: clients and contracts',
    headerRow: 0,
    lines: [
      'Наименование клиента|Контактное лицо|Телефон|Email|Наименование договора|Статус|Дата|Сумма договора',
      'ООО «Ромашка»|Петрова Анна|+7 495 123-45-67|petrova@romashka.ru|Поставка кремов|Действует|12.10.2024|1 200 000',
      'АО «Вектор»|Козлов Олег|+7 843 765-43-21|kozlov@vector.ru|Маски|Согласование|15.10.2024|350 000',
    ],
    fields:
      'company.name person.fullName person.phone person.email deal.title deal.stage record.firstMetAt deal.amount',
    accept: {
      2: ['company.phone'],
      5: ['record.lifecycle'],
      6: ['deal.expectedCloseOn', 'custom', 'record.lastContactedAt'],
    },
  },
  {
    name: 'ru: partners abroad',
    headerRow: 0,
    lines: [
      'Название компании|Страна|Контактное лицо|Телефон|Email|Сайт|Интересующая продукция|Примечания',
      'Nile Trading Co.|Египет|Ahmed Hassan|+20 100 123 4567|ahmed@niletrading.eg|niletrading.eg|Электроника|Потенциальный партнёр',
      'ООО «Вектор»|Россия|Козлов Олег|+7 926 765-43-21|kozlov@vector.ru|vector.ru|Косметика|',
    ],
    fields:
      'company.name company.country person.fullName person.phone person.email company.website record.productsOfInterest record.note',
    accept: { 3: ['person.mobile'] },
  },
  {
    name: 'ru: schools',
    headerRow: 0,
    lines: [
      'Название|Тип|ФИО|Телефон|Email|Город|Сайт',
      'Онлайн-школа «Знание»|онлайн-школа|Иванова М.П.|+7 900 000-00-00|info@znanie.ru|Москва|znanie.ru',
      'Школа «Луч»|частная школа|Петров И.С.|+7 901 111-11-11|info@luch.ru|Казань|luch.ru',
    ],
    fields:
      'company.name company.kind person.fullName person.phone company.email company.city company.website',
    accept: { 1: ['record.tags', 'custom', 'company.industry'], 3: ['person.mobile'], 4: ['person.email'] },
  },
  {
    name: 'ru: staff register',
    headerRow: 0,
    lines: [
      'Табельный номер|Фамилия|Имя|Отчество|Подразделение|Должность|Дата начала работы|Действующий сотрудник',
      '1001|Иванов|Иван|Иванович|Отдел закупок|менеджер|01.02.2020|Да',
      '1002|Петрова|Анна|Сергеевна|Бухгалтерия|бухгалтер|15.06.2021|Да',
    ],
    fields:
      'record.externalId person.familyName person.givenName person.middleName person.department person.jobTitle record.firstMetAt custom',
    accept: { 7: ['ignore', 'record.lifecycle', 'record.tags'] },
  },
  {
    name: 'ja: cards of Eight',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|氏名|e-mail|TEL|携帯電話|住所',
      '株式会社エイト商事|営業部|部長|近藤五郎|goro@eight.co.jp|03-3000-1111|090-2222-3333|東京都港区1-2-3',
      '東海貿易株式会社|輸入部|課長|加藤 健|kato@tokai.jp|052-555-6666|070-5555-6666|愛知県名古屋市2-3',
    ],
    fields:
      'company.name person.department person.jobTitle person.fullName person.email company.phone person.mobile company.address',
    accept: { 5: ['person.phone'] },
  },
  {
    name: 'ja: address labels',
    headerRow: 0,
    lines: [
      '郵便番号|都道府県|市区町村|住所1|住所2|建物|会社名|部署|氏名|敬称',
      '1000001|東京都|千代田区|千代田1-1|||株式会社サンプル|営業部|山田太郎|様',
      '3310062|埼玉県|さいたま市西区|宮前町257||アロマビル3F|ヤマダ電機株式会社|総務部|田中花子|様',
    ],
    fields:
      'company.postalCode company.region company.city company.address company.address company.address company.name person.department person.fullName person.honorific',
    accept: { 5: ['custom'] },
  },
  {
    name: 'ja: cards with numbered columns',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|氏名|TEL-1(1)|Email(1)|対応状況',
      '株式会社テスト|営業部|部長|中村 太郎|03-3000-0001|nakamura@test.co.jp|active',
      '株式会社見本|開発部|主任|小林 花子|03-3000-0002|kobayashi@mihon.co.jp|pending',
    ],
    fields:
      'company.name person.department person.jobTitle person.fullName person.phone person.email record.lifecycle',
    accept: { 4: ['company.phone'], 6: ['deal.stage', 'custom', 'record.note'] },
  },
  {
    name: 'ja: address book of a card printer',
    headerRow: 0,
    lines: [
      '姓|名|姓（カナ）|名（カナ）|敬称|郵便番号|都道府県|市区町村|番地|建物名|会社名|部署名|メモ',
      '山田|太郎|ヤマダ|タロウ|様|1000001|東京都|千代田区|千代田1-1||株式会社サンプル|営業部|年賀状',
      '田中|花子|タナカ|ハナコ|様|5300001|大阪府|大阪市北区|梅田2-2|梅田ビル|大阪物産株式会社|総務部|',
    ],
    fields:
      'person.familyName person.givenName person.localName person.localName person.honorific company.postalCode company.region company.city company.address company.address company.name person.department record.note',
    accept: { 2: ['custom'], 3: ['custom'] },
  },
  {
    name: 'ja: card scanner',
    headerRow: 0,
    lines: [
      '姓|名|会社名|部署|役職|電話番号|メールアドレス|住所|Webサイト|メモ|登録日時',
      '田中|太郎|株式会社コスメ商事|購買課|課長|03-1111-2222|tanaka@cosme.jp|東京都港区3-3|https://cosme.jp|展示会|2024/09/12 10:00',
      '小林|恵|日本物産株式会社|海外事業部|係長|06-3333-4444|kobayashi@nbussan.co.jp|大阪府大阪市4-4|https://nbussan.co.jp||2024/09/13 11:30',
    ],
    fields:
      'person.familyName person.givenName company.name person.department person.jobTitle person.phone person.email company.address company.website record.note record.firstMetAt',
    accept: { 5: ['company.phone'] },
  },
  {
    name: 'en: deal export',
    headerRow: 0,
    lines: [
      'Deal Name|Company|Contact Person|Lead Source|Crate Size|Deal Value (INR)|Probability (%)|Weighted Value (INR)|Stage Entry Date|Days in Stage|Assigned To|Status|Lost Reason',
      'Rice 2 containers|Al Noor Trading LLC|Yusuf Khan|Fair|40ft|1200000|60|720000|2024-10-01|12|Anil|Negotiation|',
      'Chilli trial|Colombo Spices Ltd|Nadia Perera|Website|20ft|300000|30|90000|2024-10-05|8|Anil|Quoted|',
    ],
    fields:
      'deal.title company.name person.fullName record.source custom deal.amount custom custom custom custom record.owner deal.stage custom',
    accept: {
      7: ['deal.amount'],
      11: ['record.lifecycle'],
      12: ['record.note', 'ignore'],
      8: ['record.lastContactedAt', 'record.firstMetAt'],
    },
  },
  {
    name: 'en: small firms of a district',
    headerRow: 0,
    lines: [
      'Company|Contact Person|Phone|Email|Website|District|City|Industry|Size|Services|Status|Follow Up|Last Contacted|Notes',
      'Acme Ltd.|John Smith|+1 415 555 1234|john@acme.com|www.acme.com|Bay Area|Oakland|Retail|10-50|masks|active|2024-12-01|2024-10-01|pays late',
      'Initech Inc.|Peter Gibbons|+1 512 555 1234|peter@initech.com|www.initech.com|Travis|Austin|Software|50-100|cream|prospect|2024-12-10|2024-09-15|',
    ],
    fields:
      'company.name person.fullName person.phone person.email company.website company.region company.city company.industry company.employees record.productsOfInterest record.lifecycle record.nextFollowUpAt record.lastContactedAt record.note',
    accept: { 2: ['company.phone'], 9: ['custom'] },
  },
  {
    name: 'en: inquiries of a marketplace',
    headerRow: 0,
    lines: [
      'Inquiry ID|Company|Contact Person|Email|Country|Product|Quantity|Budget|Currency|Details',
      'GW-1|Tbilisi Steel LLC|Nino Gelashvili|buyer@tsteel.ge|Georgia|Steel rebar 12mm|250|690|USD|B500B',
      'GW-2|Batumi Roads JSC|Mari Kapanadze|mk@broads.ge|Georgia|Bitumen 60/70|400|500|USD|pen grade',
    ],
    fields:
      'record.externalId company.name person.fullName person.email company.country record.productsOfInterest custom deal.amount deal.currency record.note',
  },
  {
    name: 'en: dealers',
    headerRow: 0,
    lines: [
      'Company Name|Contact Name|Email|Phone|City|State|Zip|Buying Group|Status',
      'ABC Distributors Inc.|John Smith|john@abc.com|212-555-1234|New York|NY|10001|Group A|Active',
      'XYZ Corp.|Jane Doe|jane@xyz.com|310-555-5678|Los Angeles|CA|90001|Group B|Prospect',
    ],
    fields:
      'company.name person.fullName person.email person.phone company.city company.region company.postalCode record.tags record.lifecycle',
    accept: { 3: ['company.phone'], 7: ['custom'] },
  },
  {
    name: 'en: roofing CRM template',
    headerRow: 0,
    lines: [
      'Company Name|Contact Name|Phone|Email|Status|Probability|Deal Value|Source|Company Size|Current CRM|Pain Points|Decision Maker|Notes',
      'Elite Roofing Co.|John Smith|(555) 123-4567|john@eliteroofing.com|qualified|75|199|website|10-50 employees|None|Lead management|Yes|call in May',
      'Top Homes LLC|Mary Major|(555) 765-4321|mary@tophomes.com|new|20|99|referral|1-10 employees|Excel|Follow-up|No|',
    ],
    fields:
      'company.name person.fullName person.phone person.email record.lifecycle custom deal.amount record.source company.employees custom custom custom record.note',
    accept: { 2: ['company.phone'], 4: ['deal.stage'], 10: ['record.note'], 11: ['ignore'] },
  },
  {
    name: 'en: enquiries of an agency',
    headerRow: 0,
    lines: [
      'Company Name|Contact Name|Designation|Contact Email|Phone|City|Project Description|Enquiry Type|Enquiry Status|Enquiry Date|Lead Source|Priority|Notes',
      'Nile Corp.|John Smith|Sales Manager|john@nile.com|+91 9876543210|Mumbai|Website Development|Email|Under Discussion|2024-09-19|Website|High|send quote',
      'Ganga Foods Pvt Ltd|Priya Shah|Director|priya@ganga.in|+91 9822012345|Pune|Mobile app|Phone|New|2024-09-25|Referral|Low|',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.email person.phone company.city deal.title custom record.lifecycle record.firstMetAt record.source record.rating record.note',
    accept: {
      4: ['person.mobile', 'company.phone'],
      6: ['record.note', 'custom', 'record.productsOfInterest'],
      7: ['record.source', 'company.kind', 'record.tags', 'ignore'],
      8: ['deal.stage'],
    },
  },
  {
    name: 'en: scored leads',
    headerRow: 0,
    lines: [
      'Company Name|Contact Name|Email|Industry|Employees|Annual Revenue|Engagement Score|Emails Opened|Website Visits|Days Since Last Contact|Deal Size',
      'Acme Corp|Jane Doe|jane@acme.com|SaaS|120|5000000|85|12|20|2|45000',
      'Globex Inc|John Smith|john@globex.com|Manufacturing|15|800000|20|1|1|90|8000',
    ],
    fields:
      'company.name person.fullName person.email company.industry company.employees company.annualRevenue custom custom custom custom deal.amount',
    accept: { 6: ['record.rating'] },
  },
  {
    name: 'en: business list of a broker',
    headerRow: 0,
    lines: [
      'ADDRESS|ANNUAL SALES|CITY|COMPANY NAME|CONTACT NAME|COUNTY|EMPLOYEE CODE|EMPLOYEE COUNT|FAX|GENDER|INDUSTRY|LATITUDE|LONGITUDE|PHONE|SALES CODE|SIC CODE|STATE|TITLE|WWW|ZIP',
      '100 Main St|1200000|Austin|INITECH INC|PETER GIBBONS|Travis|C|25|512-555-0001|M|Software|30.26|-97.74|512-555-0000|D|7372|TX|Owner|www.initech.com|78701',
      '5 Oak Ave|350000|Oakland|ACME LTD|JOHN SMITH|Alameda|A|8|510-555-0001|M|Retail|37.80|-122.27|510-555-0000|B|5999|CA|Manager|www.acme.com|94601',
    ],
    fields:
      'company.address company.annualRevenue company.city company.name person.fullName company.region custom company.employees company.fax custom company.industry custom custom company.phone custom company.industry company.region person.jobTitle company.website company.postalCode',
    accept: {
      5: ['custom'],
      6: ['record.externalId'],
      9: ['ignore'],
      13: ['person.phone'],
      15: ['custom'],
      16: ['custom'],
      10: ['company.industry', 'custom'],
    },
  },
  {
    name: 'en: leads with domains',
    headerRow: 0,
    lines: [
      'ID|First Name|Last Name|Company|Title|Email|Phone|Domain|LinkedIn URL|Country|State|City|Source|Verified Status|Created At',
      '1|John|Smith|Acme Ltd.|Buyer|john@acme.com|+44 20 7946 0002|acme.com|https://linkedin.com/in/js|United Kingdom|Kent|Dover|scraper|valid|2024-10-01',
      '2|Anna|Müller|Globex GmbH|CEO|anna@globex.de|+49 89 1234567|globex.de|https://linkedin.com/in/am|Germany|Bayern|München|import|valid|2024-10-02',
    ],
    fields:
      'record.externalId person.givenName person.familyName company.name person.jobTitle person.email person.phone company.website person.linkedin company.country company.region company.city record.source custom record.firstMetAt',
    accept: { 0: ['ignore'], 6: ['company.phone'], 13: ['record.lifecycle'] },
  },
  {
    name: 'en: contacts with where they were met',
    headerRow: 0,
    lines: [
      'First Name|Last Name|Company|Job Title|Where Met|Topics|Notes',
      'Rose|Johnson|Acme Ltd.|Partner|Canton Fair|packaging|vegan',
      'Mike|Jones|Globex GmbH|Buyer|LinkedIn|serum|',
    ],
    fields:
      'person.givenName person.familyName company.name person.jobTitle record.source record.tags record.note',
    accept: { 4: ['record.campaign'], 5: ['record.productsOfInterest', 'custom'] },
  },
  {
    name: 'de: customers of a shop',
    headerRow: 0,
    lines: [
      'Kd-Nr|Firma|Ansprechpartner|E-Mail|Straße|PLZ|Ort|Land|Telefon|Zahlungsziel',
      '101|Beauté Paris SARL|Jean Dupont|jean@beauteparis.fr|12 Rue du Canal|75001|Paris|france|+33 1 23 45 67 89|30 Tage',
      '102|London Shop Ltd|Mary Jones|orders@londonshop.co.uk|42 Mallard Lane|SW1A 1AA|London|UK|+44 20 7946 0000|14 Tage',
    ],
    fields:
      'record.externalId company.name person.fullName person.email company.address company.postalCode company.city company.country person.phone company.paymentTerms',
    accept: { 3: ['company.email'], 8: ['company.phone'] },
  },
  {
    name: 'de: caught leads',
    headerRow: 0,
    lines: [
      'Erfasst am|Lead-ID|Firma|Ansprechpartner|Funktion|Durchwahl|E-Mail|Quelle',
      '2024-10-07|L-1|Metallbau Nord GmbH|Erika Beispiel|Einkauf|+49 421 123456-12|erika@mbnord.de|Anruf',
      '2024-10-08|L-2|Holz Süd AG|Max Huber|Geschäftsführer|+49 89 654321-10|huber@holzsued.de|Messe',
    ],
    fields:
      'record.firstMetAt record.externalId company.name person.fullName person.jobTitle person.phone person.email record.source',
  },
  {
    name: 'de: customers with tax numbers',
    headerRow: 0,
    lines: [
      'Firma|Ansprechpartner|E-Mail|Telefon|Straße|PLZ|Ort|Kundennummer|USt-IdNr|Leitweg-ID|Notizen',
      'Muster Metall GmbH|Max Weber|weber@mm.de|0211 123456|Musterstr. 1|40210|Düsseldorf|K-1001|DE123456789||Stammkunde',
      'Alpen AG|Anna Huber|huber@alpen.ch|+41 44 123 45 67|Bahnhofplatz 1|8001|Zürich|K-1002|CHE123456789|991-1234|',
    ],
    fields:
      'company.name person.fullName person.email person.phone company.address company.postalCode company.city record.externalId company.taxId custom record.note',
    accept: { 3: ['company.phone'] },
  },
]
