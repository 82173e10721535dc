import type { HeldOutList } from './held-out-list'

/** Header rows of public programs again, gathered after `lists-public` had been studied; the rows are made up. */
export const freshLists: readonly HeldOutList[] = [
  {
    name: 'ko: partners',
    headerRow: 0,
    lines: [
      '업체명|담당자|이메일|금액|파트너명',
      '한빛무역|김민수|minsu@hanbit.kr|1200000|우진',
      '동해상사|이지은|jieun@donghae.kr|350000|새한',
    ],
    fields: 'company.name person.fullName person.email deal.amount custom',
    accept: { 4: ['record.owner', 'record.source', 'company.localName'] },
  },
  {
    name: 'ko: suppliers in China',
    headerRow: 0,
    lines: [
      '업체명|담당자|국가코드|전화번호|이메일|국가|리드타임(일)|주요상품|사무실|출고지|메모',
      '홍콩상사|홍길동|+86|13800000000|test@hkc.com|중국|21|백팩·가방류|광저우시 톈허구 12층|광저우시 판위구 물류단지|주력 공급사',
      '심천무역|이몽룡|+86|13900000000|lee@sz.cn|중국|14|전자제품|선전시 난산구 5층|선전시 바오안구 창고|',
    ],
    fields:
      'company.name person.fullName custom person.phone person.email company.country custom record.productsOfInterest company.address company.address record.note',
    accept: {
      2: ['ignore', 'company.country'],
      3: ['person.mobile', 'company.phone'],
      8: ['company.phone', 'custom'],
      9: ['custom'],
    },
  },
  {
    name: 'ko: prize draw',
    headerRow: 0,
    lines: [
      '구분|업체명|담당자|이메일|동의시각|경품|상태',
      '비회원|한빛무역|김민수|minsu@hanbit.kr|2024-10-11 10:11|텀블러|발송',
      '회원|동해상사|이지은|jieun@donghae.kr|2024-10-11 11:20|커피|대기',
    ],
    fields: 'company.kind company.name person.fullName person.email custom custom record.lifecycle',
    accept: { 0: ['record.tags', 'custom'], 4: ['record.firstMetAt'], 6: ['deal.stage', 'custom'] },
  },
  {
    name: 'ko: web projects',
    headerRow: 0,
    lines: [
      '업체명|담당자|개발자|홈페이지 URL|유형|관리/서버|금액|상태|등록일|기간',
      '한빛무역|김민수|박개발|https://hanbit.kr|신규|호스팅|3300000|진행|2024-10-02|30일',
      '동해상사|이지은|최개발|https://donghae.kr|유지보수|관리|550000|완료|2024-08-15|12개월',
    ],
    fields:
      'company.name person.fullName custom company.website company.kind custom deal.amount deal.stage record.firstMetAt custom',
    accept: {
      2: ['record.owner', 'person.localName'],
      4: ['record.tags', 'custom'],
      5: ['record.owner'],
      7: ['record.lifecycle'],
    },
  },
  {
    name: 'ko: tax invoices',
    headerRow: 0,
    lines: [
      '거래일|상호명|사업자번호|대표자명|세금계산서이메일|주소|업태|종목|금액(원)|주문ID|구매자이메일|발행상태',
      '2024-10-02|한빛무역|120-81-47521|김철수|tax@hanbit.kr|서울시 강남구 테헤란로 12|도매|화장품|330000|A-100|buyer@hanbit.kr|발행',
      '2024-10-03|동해상사|220-81-62517|이영희|bill@donghae.kr|부산시 해운대구 센텀로 8|제조|식품|120000|A-101|lee@donghae.kr|대기',
    ],
    fields:
      'record.firstMetAt company.name company.taxId company.representative company.email company.address company.industry company.industry deal.amount record.externalId person.email custom',
    accept: {
      0: ['record.lastContactedAt', 'custom'],
      6: ['custom'],
      7: ['custom'],
      9: ['custom'],
      10: ['company.email'],
      11: ['record.lifecycle', 'deal.stage'],
    },
  },
  {
    name: 'zh: prospects',
    headerRow: 0,
    lines: [
      '公司|联系人|邮箱|国家|网站',
      'Peak Gadgets Pte Ltd|Mia Tan|mia@peakgadgets.sg|SG|https://peakgadgets.sg/about',
      'NextGen Retail Inc.|Ravi Patel|ravi@nextgen.us|US|https://nextgen.us',
    ],
    fields: 'company.name person.fullName person.email company.country company.website',
  },
  {
    name: 'zh: opportunities',
    headerRow: 0,
    lines: [
      '线索名称|客户公司|联系人|联系方式|来源|需求摘要|下一步|跟进日期',
      '年度采购|华强科技有限公司|张经理|13800138000|展会|年度采购需求|联系客户|2024-12-10',
      '样品单|海天制造有限公司|李总|13900139000|官网|样品需求|寄样|2024-12-12',
    ],
    fields:
      'deal.title company.name person.fullName person.phone record.source record.note record.note record.nextFollowUpAt',
    accept: {
      3: ['person.mobile'],
      5: ['record.productsOfInterest', 'custom'],
      6: ['custom'],
      7: ['record.lastContactedAt'],
    },
  },
  {
    name: 'zh: customers with a company column',
    headerRow: 0,
    lines: [
      '客户名称|公司|联系人|邮箱',
      '华强|华强科技有限公司|张三|zhang@huaqiang.cn',
      '海天|海天制造有限公司|李四|li@haitian.cn',
    ],
    fields: 'custom company.name person.fullName person.email',
    accept: { 0: ['company.localName', 'company.name'], 1: ['custom'] },
  },
  {
    name: 'ja: event applications',
    headerRow: 0,
    lines: [
      'イベント日|主催支部|イベント名|PV数|氏名|会社名|部署|役職|メール|電話|会員種別|参加形式|きっかけ|紹介者|申込日時|ステータス',
      '2024/11/12|東京支部|秋の交流会|120|中村 健|東洋商会株式会社|営業部|部長|nakamura@toyo.jp|03-1234-5678|正会員|会場|チラシ|佐藤|2024/10/20 10:00|確定',
      '2024/11/12|東京支部|秋の交流会|120|小林 恵|日本物産株式会社|総務部|係長|kobayashi@nb.co.jp|03-8765-4321|一般|オンライン|紹介|田中|2024/10/22 15:30|仮',
    ],
    fields:
      'record.firstMetAt custom record.campaign custom person.fullName company.name person.department person.jobTitle person.email person.phone company.kind custom record.source record.source custom record.lifecycle',
    accept: {
      0: ['custom'],
      9: ['company.phone'],
      10: ['record.tags', 'custom'],
      12: ['custom'],
      13: ['custom'],
      14: ['record.firstMetAt'],
      15: ['deal.stage', 'custom'],
    },
  },
  {
    name: 'ja: trainees',
    headerRow: 0,
    lines: [
      'メールアドレス|氏名|会社名|部署|役職|役職カテゴリ|従業員番号|メモ',
      'nakamura@toyo.jp|中村 健|東洋商会株式会社|営業部|部長|管理職|E-009|面談済み',
      'kobayashi@nb.co.jp|小林 恵|日本物産株式会社|総務部|係長|一般|E-010|',
    ],
    fields:
      'person.email person.fullName company.name person.department person.jobTitle record.tags record.externalId record.note',
    accept: { 5: ['custom'], 6: ['custom'] },
  },
  {
    name: 'ja: profiles',
    headerRow: 0,
    lines: [
      'LinkedInプロフィールURL|氏名|会社名|役職|業界|所在地|プロフィール本文|職歴|最近の投稿内容|メモ|登録経路',
      'https://www.linkedin.com/in/nakamura|中村 健|東洋商会株式会社|部長|化粧品|東京都港区|営業ひとすじ二十年です|東洋商会 2004-|展示会に出ました||紹介',
      'https://www.linkedin.com/in/kobayashi|小林 恵|日本物産株式会社|係長|商社|大阪府大阪市|輸入を担当しています|日本物産 2012-|新商品を探しています|英語可|検索',
    ],
    fields:
      'person.linkedin person.fullName company.name person.jobTitle company.industry company.address record.note custom record.note record.note record.source',
    accept: { 5: ['company.region', 'company.city'], 6: ['custom'], 7: ['record.note'], 8: ['custom'] },
  },
  {
    name: 'ja: network of a scrivener',
    headerRow: 0,
    lines: [
      '氏名|会社名|部署|役職|メールアドレス|グループ|メモ|出会った場所|紹介者|追加日|見込み業務',
      '中村 健|東洋商会株式会社|開発部|代表取締役|nakamura@toyo.jp|交流会|開業予定|BNI|佐藤さん|2024-10-02|許認可',
      '小林 恵|小林建設株式会社|総務部|部長|kobayashi@kk.co.jp|紹介|経審の時期|商工会|田中さん|2024-09-15|建設業許可',
    ],
    fields:
      'person.fullName company.name person.department person.jobTitle person.email record.tags record.note record.source record.source record.firstMetAt record.productsOfInterest',
    accept: { 7: ['record.campaign', 'custom'], 8: ['custom'], 10: ['custom', 'record.note', 'deal.title'] },
  },
  {
    name: 'ja: users of a portal',
    headerRow: 0,
    lines: [
      'メールアドレス|氏名|会社名|電話番号|承認状態|登録日|承認日|最終ログイン日|管理者メモ',
      'nakamura@toyo.jp|中村 健|東洋商会株式会社|03-1234-5678|承認済み|2024/04/01|2024/04/03|2024/10/30|',
      'kobayashi@nb.co.jp|小林 恵|日本物産株式会社|06-1234-5678|申請中|2024/10/01|||確認待ち',
    ],
    fields:
      'person.email person.fullName company.name person.phone record.lifecycle record.firstMetAt custom record.lastContactedAt record.note',
    accept: { 3: ['company.phone'], 4: ['custom'], 7: ['custom'] },
  },
  {
    name: 'en: clients of a billing service',
    headerRow: 0,
    lines: [
      'Organization|First Name|Last Name|Email|Phone|Address Line 1|Address Line 2|City|Province/State|Country|Postal Code|Notes',
      'Acme Ltd.|John|Smith|john@acme.com|+1 415 555 1234|12 High Street|Suite 4|Dover|DE|USA|19901|pays late',
      'Globex GmbH|Anna|Müller|anna@globex.de|+49 89 1234567|Hauptstraße 5||München|Bayern|Germany|80331|',
    ],
    fields:
      'company.name person.givenName person.familyName person.email person.phone company.address company.address company.city company.region company.country company.postalCode record.note',
    accept: { 4: ['company.phone'] },
  },
  {
    name: 'en: clients with currencies',
    headerRow: 0,
    lines: [
      'Organization|First Name|Last Name|Email|Address 1|City|Postal Code|Country|Currency|VAT Number',
      'Ranger GmbH|Max|Muster|invoice@ranger.de|Main St 1|Berlin|10115|Germany|eur|DE123456789',
      'Acme Ltd.|Mary|Jones|billing@acme.co.uk|12 High Street|London|SW1A 1AA|United Kingdom|gbp|GB123456789',
    ],
    fields:
      'company.name person.givenName person.familyName person.email company.address company.city company.postalCode company.country company.currency company.taxId',
    accept: { 3: ['company.email'] },
  },
  {
    name: 'fr: owners',
    headerRow: 0,
    lines: [
      'Nom|Prénom|Société|Email|Téléphone|Adresse|Ville|Code postal|SIRET|Type',
      'Dupont|Jean|Dupont SARL|jean@dupont.fr|06 12 34 56 78|12 rue des Lilas|Paris|75011|12345678901234|client',
      'Martin|Zoé|Martin SA|zoe@martin.fr|01 23 45 67 89|5 place Bellecour|Lyon|69002|98765432109876|fournisseur',
    ],
    fields:
      'person.familyName person.givenName company.name person.email person.phone company.address company.city company.postalCode company.taxId company.kind',
    accept: { 4: ['company.phone', 'person.mobile'] },
  },
  {
    name: 'en: customers with two addresses',
    headerRow: 0,
    lines: [
      'Customer Name|Contact Person|Email|Mobile No|Phone No|Website|Tax Number|Billing Address|Billing City|Billing Country|Shipping Address|Shipping City|Shipping Country|Description',
      'ABC Company Ltd|John Doe|john@abc.com|+92 300 1234567|042-12345678|www.abc.com|1234567-8|123 Main St|Lahore|Pakistan|5 Dock Rd|Karachi|Pakistan|old friend',
      'XYZ Traders Pvt Ltd|Jane Roe|jane@xyz.com|+92 301 7654321|021-87654321|www.xyz.com|7654321-8|9 Mall Rd|Karachi|Pakistan|||Pakistan|',
    ],
    fields:
      'company.name person.fullName person.email person.mobile company.phone company.website company.taxId company.address company.city company.country company.address custom custom record.note',
    accept: { 4: ['person.phone'], 11: ['company.city'], 12: ['company.country'] },
  },
  {
    name: 'en: subscriptions',
    headerRow: 0,
    lines: [
      'Customer Code|Customer Name|Contact Person|Designation|Mobile No|Landline No|Email Id|Client Group|Assign To|Subscription Status|Remarks',
      'C-1|ABC Company Ltd|John Doe|Manager|+91 98200 12345|+91 22 2345 6789|john@abc.in|Retail|Anil|Active|',
      'C-2|XYZ Traders Pvt Ltd|Jane Roe|Director|+91 98220 54321|+91 20 2345 6789|jane@xyz.in|Export|Sunil|Trial|call in June',
    ],
    fields:
      'record.externalId company.name person.fullName person.jobTitle person.mobile company.phone person.email record.tags record.owner record.lifecycle record.note',
    accept: { 7: ['custom'], 9: ['custom', 'deal.stage'] },
  },
  {
    name: 'en: registered customers',
    headerRow: 0,
    lines: [
      'Customer Code|Customer Name|Contact Person Name|PAN Number|GST Number|Contact Number|Registration Validity|Remarks|Status',
      'C-1|ABC Company Ltd|John Doe|ABCDE1234F|27ABCDE1234F1Z5|+91 98200 12345|31-12-2025|old|Active',
      'C-2|XYZ Traders Pvt Ltd|Jane Roe|XYZAB9876K|29XYZAB9876K1Z2|+91 98220 54321|30-06-2025||Inactive',
    ],
    fields:
      'record.externalId company.name person.fullName company.taxId company.taxId person.phone custom record.note record.lifecycle',
    accept: { 3: ['custom'], 4: ['custom'], 5: ['person.mobile', 'company.phone'] },
  },
  {
    name: 'en: receivables',
    headerRow: 0,
    lines: [
      'Customer Code|Customer Name|Contact Person|Mobile|Email|Category|Invoice Count|Total Amount|Paid Amount|Pending Amount|Total Interest|Partial Payments|Avg Days Overdue',
      'C-1|ABC Company Ltd|John Doe|+91 98200 12345|john@abc.in|Retail|12|120000|100000|20000|150|2|14',
      'C-2|XYZ Traders Pvt Ltd|Jane Roe|+91 98220 54321|jane@xyz.in|Export|5|80000|80000|0|0|0|0',
    ],
    fields:
      'record.externalId company.name person.fullName person.mobile person.email record.tags custom deal.amount custom custom custom custom custom',
    accept: { 7: ['custom', 'company.annualRevenue'] },
  },
]
