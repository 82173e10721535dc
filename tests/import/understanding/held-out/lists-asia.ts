import type { HeldOutList } from './held-out-list'

/** Lists in the manner of Korean, Chinese and Japanese firms, written before any of them was tried. */
export const asianLists: readonly HeldOutList[] = [
  {
    name: 'ko: traders with a title and a date above',
    headerRow: 3,
    lines: [
      '해외영업1팀 바이어 관리대장',
      '최종수정: 2024.11.02',
      '-',
      '순번|바이어 상호|국 가|키맨 성함|직위|C/P|회사 대표번호|메일 주소|주력 취급품|최초 컨택일|등급(A~D)|우리쪽 담당|비고란',
      '1|ABC Trading Ltd.|베트남|Nguyen Van An|Manager|+84 912 345 678|+84 28 3823 1234|an@abctrading.vn|화장품|2024.03.02|A|김과장|단가 민감',
      '2|Globex GmbH|독일|Anna Schmidt|Einkauf|+49 151 1234 5678|+49 30 901820|a.schmidt@globex.de|마스크팩|2023.11.20|B|이대리|',
      '3|ООО Вектор|러시아|Иванов Пётр|Директор|+7 916 123 45 67|+7 495 123 45 67|ivanov@vector.ru|생활용품|2024.01.15|B|김과장|샘플 발송',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.mobile company.phone person.email record.productsOfInterest record.firstMetAt record.rating record.owner record.note',
  },
  {
    name: 'ko: domestic accounts for invoicing',
    headerRow: 0,
    lines: [
      '거래처 코드|거래처 상호(법인명)|사업자 번호|대표 성명|업태|종목|사업장 소재지|우편 번호|대표 TEL|FAX|계산서 담당자|계산서 수신 이메일|결제 조건|여신 한도(만원)|거래 개시일자',
      'C-0012|㈜한빛무역|120-81-47521|김철수|도매|화장품|서울특별시 강남구 테헤란로 12|06234|02-555-1234|02-555-1235|박지영|tax@hanbit.kr|익월말 현금|5000|2019-03-02',
      'C-0013|동해상사|220-81-62517|이영희|제조|식품|부산시 해운대구 센텀로 8|48058|051-700-1234|051-700-1235|최민호|bill@donghae.co.kr|60일|3000|2020-07-15',
      'C-0014|주식회사 남해물산|104-81-53114|박정수|무역|수산물|전남 여수시 중앙로 3|59721|061-600-1234||정다은|namhae@naver.com|현금|1000|2021-01-04',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative company.industry company.industry company.address company.postalCode company.phone company.fax person.fullName person.email company.paymentTerms company.creditLimit record.firstMetAt',
    accept: { 5: ['custom', 'record.productsOfInterest'], 11: ['company.email'] },
  },
  {
    name: 'ko: fair visitors',
    headerRow: 1,
    lines: [
      '2024 홍콩 코스모프로프 부스 상담일지',
      'No|상담 날짜|방문객 이름|소속 업체|직함|국적|휴대전화|E-mail|위챗 ID|관심 상품군|상담 내용 요약|관심도|후속 연락 예정일',
      '1|2024-11-13|王伟|广州美妆贸易有限公司|采购经理|중국|+86 138 0013 8000|wangwei@gzmz.cn|wangwei888|마스크팩, 크림|샘플 요청, MOQ 문의|상|2024-11-25',
      '2|2024-11-13|Sarah Lee|Beauty Mart Inc.|Buyer|미국|+1 415 555 1234|sarah@beautymart.com||선크림|가격표 송부|중|2024-11-27',
      '3|2024-11-14|田中 太郎|株式会社コスメ商事|課長|일본|+81 90 1234 5678|tanaka@cosme.jp|tanaka_c|립스틱|다음 달 방한|상|2024-12-02',
    ],
    fields:
      'ignore record.firstMetAt person.fullName company.name person.jobTitle company.country person.mobile person.email person.wechat record.productsOfInterest record.note record.rating record.nextFollowUpAt',
  },
  {
    name: 'ko: two rows of header',
    headerRow: 2,
    lines: [
      '협력업체 연락망',
      '구분|업체 정보|||담당자 정보||||진행 현황',
      '|상호명|소재지|유선|이름|부서|모바일|이메일|',
      '공급업체|대성정밀|경기도 안산시 단원구 산단로 12|031-490-1234|강민준|구매팀|010-3333-4444|mj@daesung.kr|진행중',
      '포워더|한진로지스|인천시 중구 공항로 1|032-742-1234|오세라|영업부|010-5555-6666|sr@hanjinlogis.kr|거래중',
      '공급업체|유진플라텍|충남 천안시 서북구 공단로 9|041-550-1234|신동엽|관리팀|010-7777-8888|dy@yujin.kr|휴면',
    ],
    fields:
      'company.kind company.name company.address company.phone person.fullName person.department person.mobile person.email record.lifecycle',
  },
  {
    name: 'zh: customers of a factory',
    headerRow: 1,
    lines: [
      '外贸部客户信息汇总表（2024年）',
      '项次|客户公司全称|国别（地区）|主要联系人姓名|职 务|移动电话号码|办公座机|传真号码|电子邮箱地址|WhatsApp|公司官网|询盘产品|客户星级|首次成交时间|业务跟进人|备 注',
      '1|ABC Import LLC|美国|John Smith|Purchasing Manager|+1 415 555 1234|+1 415 555 0000|+1 415 555 0001|john@abcimport.com|+1 415 555 1234|www.abcimport.com|LED灯具|A|2023-05-06|陈静|月结30天',
      '2|Deutsche Licht GmbH|德国|Hans Müller|Einkäufer|+49 171 1234567|+49 30 1234567||mueller@dlicht.de||www.dlicht.de|灯带|B|2024-01-20|王芳|',
      '3|ООО Свет|俄罗斯|Петров Иван|директор|+7 916 765 43 21|+7 495 765 43 21||petrov@svet.ru|+7 916 765 43 21|www.svet.ru|面板灯|C|2022-09-11|陈静|已付定金',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.mobile company.phone company.fax person.email person.whatsapp company.website record.productsOfInterest record.rating record.firstMetAt record.owner record.note',
  },
  {
    name: 'zh: domestic customers',
    headerRow: 0,
    lines: [
      '客户编码|企业全称|统一社会信用代码（税号）|法定代表人姓名|所属省份|所在城市|详细通讯地址|邮政编码|经办人|经办人手机|微信账号|结算付款方式|信用额度(万元)|客户跟进状态|上次拜访日期',
      'K001|广州华强电子有限公司|91440101MA59ABCD1X|李强|广东省|广州市|天河区体育西路12号|510620|王丽|13800138000|wangli_gz|月结60天|50|合作中|2024-10-08',
      'K002|宁波海天机械股份有限公司|91330200MA2AXYZ23K|陈刚|浙江省|宁波市|北仑区大港工业城8号|315800|赵敏|13900139000|zhaomin|款到发货|20|跟进中|2024-09-30',
      'K003|深圳市创新科技有限公司|91440300MA5FQWER4T|刘洋|广东省|深圳市|南山区科技园路5号|518057|孙悦|13700137000|sunyue_sz|承兑汇票|100|沉睡|2024-03-15',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative company.region company.city company.address company.postalCode person.fullName person.mobile person.wechat company.paymentTerms company.creditLimit record.lifecycle record.lastContactedAt',
  },
  {
    name: 'zh-Hant: Taiwanese contact list',
    headerRow: 0,
    lines: [
      '客戶公司名稱|統編|聯絡窗口|部門/職稱|公司電話（分機）|行動電話|電郵信箱|LINE ID|公司所在縣市|產業別|負責業務同仁|預計下次拜訪日',
      '台灣光電股份有限公司|12345675|陳美玲|採購部 經理|02-2345-6789 #123|0912-345-678|meiling@twopto.com.tw|meiling_c|台北市|光電|林志明|2024/12/05',
      '高雄精密工業有限公司|23456786|黃志豪|業務部 副理|07-345-6789 #22|0922-333-444|howard@khp.com.tw|howard_h|高雄市|機械|張雅婷|2024/12/10',
      '新竹半導體設備公司|34567897|吳佳穎|研發部 主任|03-578-1234|0933-555-666|wu@hsemi.com.tw||新竹市|半導體|林志明|2024/12/18',
    ],
    fields:
      'company.name company.taxId person.fullName person.department company.phone person.mobile person.email person.line company.region company.industry record.owner record.nextFollowUpAt',
    accept: { 3: ['person.jobTitle'] },
  },
  {
    name: 'zh: deals',
    headerRow: 0,
    lines: [
      '序号|商机主题|客户名称|联系人|预估成交金额(USD)|币别|当前销售阶段|预计结案日期|线索来源渠道|参加的展会|负责销售|情况描述',
      '1|LED面板灯年度采购|ABC Import LLC|John Smith|120000|USD|报价|2024-12-31|展会|广交会2024秋|王芳|等待样品确认',
      '2|灯带试单|Deutsche Licht GmbH|Hans Müller|8000|EUR|样品|2025-01-15|阿里巴巴||陈静|需要CE证书',
      '3|工程项目灯具|ООО Свет|Петров Иван|45000|USD|谈判|2025-02-01|老客户介绍||王芳|',
    ],
    fields:
      'ignore deal.title company.name person.fullName deal.amount deal.currency deal.stage deal.expectedCloseOn record.source record.campaign record.owner record.note',
  },
  {
    name: 'ja: customer register',
    headerRow: 2,
    lines: [
      '顧客管理台帳',
      '-',
      '管理ID|御社名（正式名称）|会社名フリガナ|ご担当者氏名|ふりがな|ご所属部署名|お役職|〒|ご住所（番地まで）|代表TEL|携帯TEL|FAX番号|E-mailアドレス|HP URL|取引開始年月日|営業担当（弊社）|備考欄',
      'A001|株式会社山田商事|ヤマダショウジ|佐藤 花子|さとう はなこ|営業部|課長|100-0001|東京都千代田区千代田1-1|03-1234-5678|090-1234-5678|03-1234-5679|sato@yamada.co.jp|https://yamada.co.jp|2020/04/01|田中|重要顧客',
      'A002|有限会社鈴木製作所|スズキセイサクショ|高橋 一郎|たかはし いちろう|購買部|部長|530-0001|大阪府大阪市北区梅田2-2|06-1234-5678|080-2345-6789|06-1234-5679|takahashi@suzuki-ss.jp|https://suzuki-ss.jp|2021/10/15|伊藤|',
      'A003|合同会社ミライ|ミライ|伊藤 美咲|いとう みさき|企画課|主任|460-0001|愛知県名古屋市中区三の丸3-3|052-123-4567|070-3456-7890||ito@mirai.jp|https://mirai.jp|2023/01/20|田中|展示会で名刺交換',
    ],
    fields:
      'record.externalId company.name company.localName person.fullName person.localName person.department person.jobTitle company.postalCode company.address company.phone person.mobile company.fax person.email company.website record.firstMetAt record.owner record.note',
  },
  {
    name: 'ja: card scans',
    headerRow: 0,
    lines: [
      '姓|名|会社|役職名|部署|メアド|直通電話番号|モバイル番号|都道府県名|市区町村名|名刺交換した日|興味を持った製品|次にコンタクトする日',
      '田中|太郎|株式会社コスメ商事|課長|購買課|tanaka@cosme.jp|03-1111-2222|090-1111-2222|東京都|港区|2024/09/12|美容液|2024/12/01',
      '小林|恵|日本物産株式会社|係長|海外事業部|kobayashi@nbussan.co.jp|06-3333-4444|080-3333-4444|大阪府|大阪市|2024/09/13|シートマスク|2024/12/03',
      '加藤|健|東海貿易株式会社|部長|輸入部|kato@tokai-boeki.jp|052-555-6666|070-5555-6666|愛知県|名古屋市|2024/09/13|日焼け止め|2024/12/04',
    ],
    fields:
      'person.familyName person.givenName company.name person.jobTitle person.department person.email person.phone person.mobile company.region company.city record.firstMetAt record.productsOfInterest record.nextFollowUpAt',
  },
  {
    name: 'ko: no header',
    headerRow: null,
    lines: [
      '㈜한빛무역|김민수|부장|010-1234-5678|minsu@hanbit.kr|서울시 강남구 테헤란로 12',
      '동해상사|이지은|대리|010-2345-6789|jieun@donghae.kr|부산시 해운대구 센텀로 8',
      '남해물산㈜|박서준|과장|010-3456-7890|sj@namhae.kr|전남 여수시 중앙로 33',
      '주식회사 서해|최유리|사원|010-4567-8901|yuri@seohae.kr|인천시 중구 공항로 1',
    ],
    fields: 'company.name person.fullName person.jobTitle person.mobile person.email company.address',
  },
  {
    name: 'ko: salesperson list of private customers',
    headerRow: 0,
    lines: [
      '고객 성명|생년 월일|연락 가능 번호|카카오톡 아이디|집 주소|소개해 준 분|고객 분류|마지막 상담 일자|다음 상담 예정|특이 사항',
      '김민수|1980-05-06|010-1234-5678|minsu80|서울시 강남구 테헤란로 12|이영희|신규|2024-10-02|2024-12-01|골프 좋아함',
      '이지은|1991.11.20|010-2345-6789|jieun91|부산시 해운대구 센텀로 8|박정수|기존|2024-09-12|2024-12-05|채식',
      '박서준|1975/01/30|010-3456-7890||대전시 유성구 대학로 5||휴면|2023-02-20||',
    ],
    fields:
      'person.fullName person.birthday person.phone person.kakaotalk person.address record.source record.lifecycle record.lastContactedAt record.nextFollowUpAt record.note',
    accept: { 2: ['person.mobile'] },
  },
]
