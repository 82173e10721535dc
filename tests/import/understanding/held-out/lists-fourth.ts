import type { HeldOutList } from './held-out-list'

/** A fourth set from Asia, written before the dictionary was read. */
export const fourthAsianLists: readonly HeldOutList[] = [
  {
    name: 'ko: used car exporter, group row over the header',
    headerRow: 2,
    lines: [
      '2026 중고차 수출 바이어 명단',
      '바이어 정보||||연락 수단|||거래 조건|||관리||',
      '상호|국적|도시|대표 바이어|왓츠앱|텔레그램 아이디|메일|통화|결제방식|인도조건|담당직원|등급|특이사항',
      'Tashkent Auto Trade|우즈베키스탄|타슈켄트|Akmal Karimov|+998 90 123 45 67|@akmal_auto|akmal@tat.uz|USD|T/T 100%|CFR|김수출|A|전화는 오후에',
      'Almaty Motors LLP|카자흐스탄|알마티|Nurlan Sadykov|+7 701 234 56 78|@nurlanm|info@almatymotors.kz|USD|L/C|FOB|이무역|B|',
      'Amman Cars Co.|요르단|암만|Omar Haddad|+962 79 555 1234||omar@ammancars.jo|USD|T/T 30/70|CIF|김수출|C|아랍어 통역 필요',
    ],
    fields:
      'company.name company.country company.city person.fullName person.whatsapp person.telegram person.email company.currency company.paymentTerms company.incoterm record.owner record.rating record.note',
    accept: { 7: ['deal.currency'], 3: ['company.representative'], 6: ['company.email'] },
  },
  {
    name: 'ko: consultations at a fair',
    headerRow: 1,
    lines: [
      '베트남 하노이 수출상담회 상담 결과',
      '상담일|바이어사|참석자 성함|직함|명함상 전화|명함상 이메일|홈페이지 주소|관심 품목|희망 단가조건|후속 연락 예정일|상담 내용 요약|통역',
      '2026-10-14|Hanoi Beauty JSC|Nguyen Thi Lan|구매팀장|+84 24 3933 1111|lan.nt@hanoibeauty.vn|www.hanoibeauty.vn|마스크팩|CIF 하이퐁|2026-11-02|샘플 3종 요청|박통역',
      '2026-10-14|Saigon Mart Co., Ltd|Tran Van Hung|대표|+84 28 3822 2222|hung@saigonmart.vn|www.saigonmart.vn|선크림|FOB 부산|2026-11-05|독점 문의|박통역',
      '2026-10-15|Da Nang Pharma|Le Minh Chau|이사|+84 236 388 3333|chau@dnpharma.vn||건강기능식품|CIF 다낭|2026-11-10|등록 절차 문의|최통역',
    ],
    fields:
      'record.firstMetAt company.name person.fullName person.jobTitle person.phone person.email company.website record.productsOfInterest company.incoterm record.nextFollowUpAt record.note custom',
    accept: { 0: ['record.lastContactedAt'], 8: ['custom'], 11: ['ignore', 'record.owner'] },
  },
  {
    name: 'ko: business card app',
    headerRow: 0,
    lines: [
      '성명|소속 회사|부서명|직책명|핸드폰|회사 대표번호|팩스번호|이메일1|회사 주소|우편|웹|메모1|그룹|명함 등록일',
      '이서준|(주)한빛무역|해외영업1팀|차장|010-3322-1100|02-555-0101|02-555-0102|sj.lee@hanbit.co.kr|서울시 강남구 봉은사로 10|06120|hanbit.co.kr|KINTEX에서 만남|바이어|2025.03.02',
      '정하은|동해물류㈜|포워딩팀|대리|010-7788-9911|051-462-2000|051-462-2001|he.jung@donghae.kr|부산시 중구 충장대로 5|48938|donghae.kr||포워더|2025.04.11',
      '오민석|서진테크|기술연구소|연구소장|010-1212-3434|031-777-8000||oms@seojin.com|경기도 성남시 판교로 242|13487|||협력사|2025.06.20',
    ],
    fields:
      'person.fullName company.name person.department person.jobTitle person.mobile company.phone company.fax person.email company.address company.postalCode company.website record.note record.tags record.firstMetAt',
    accept: { 13: ['custom'] },
  },
  {
    name: 'zh: 1688 suppliers',
    headerRow: 0,
    lines: [
      '供货商|店铺链接|老板姓名|老板手机|微信|主打产品|起订量|交货期(天)|付款条件|所在地|厂房地址|评分|采购员|上次拜访|问题记录',
      '义乌市华美饰品厂|https://huamei.1688.com|陈建华|13806791234|chenjh_hm|发饰|500|15|30%定金|浙江义乌|义乌市北苑街道雪峰西路8号|4.8|小刘|2026-05-12|色差',
      '东莞市力盛五金有限公司|https://lisheng.1688.com|黄志强|13712345678|hzq-lisheng|五金配件|1000|20|月结30天|广东东莞|东莞市长安镇振安路99号|4.5|小王|2026-06-03|',
      '汕头市乐童玩具有限公司|https://letong.1688.com|林晓丹|13502987654|lxd_toy|益智玩具|300|12|款到发货|广东汕头|汕头市澄海区登峰路5号|4.2|小刘|2026-07-21|包装破损',
    ],
    fields:
      'company.name company.website person.fullName person.mobile person.wechat record.productsOfInterest custom custom company.paymentTerms company.region company.address record.rating record.owner record.lastContactedAt record.note',
    accept: { 2: ['company.representative'], 6: ['ignore'], 7: ['ignore'], 9: ['company.city'] },
  },
  {
    name: 'zh: orders with a total, two rows of header',
    headerRow: 2,
    lines: [
      '外贸二部在手订单跟踪表',
      '客户|||订单|||||跟单',
      '客户全称|国别|对接人|合同号|品名|合同总额(美元)|预计出运日|进展|业务经理',
      'Vostok Trade LLC|俄罗斯|Ivan Petrov|VT-2601|轮胎|86,500.00|2026-12-10|生产中|赵敏',
      'Steppe Import TOO|哈萨克斯坦|Aigerim S.|SI-2602|滤清器|23,400.00|2026-12-22|待付款|钱伟',
      'Minsk Detal|白俄罗斯|Oleg Novik|MD-2603|刹车片|41,250.00|2027-01-15|已报价|赵敏',
      '合计|||||151,150.00|||',
    ],
    fields:
      'company.name company.country person.fullName deal.title record.productsOfInterest deal.amount deal.expectedCloseOn deal.stage record.owner',
    accept: { 3: ['record.externalId', 'custom'], 4: ['deal.title', 'custom'], 7: ['record.lifecycle'] },
  },
  {
    name: 'zh-Hant: dealers of a machine maker',
    headerRow: 1,
    lines: [
      '海外經銷商名冊',
      '經銷商名稱|統編|負責人|聯絡窗口|分機|行動電話|傳真號碼|電子信箱|通訊地址|郵遞區號|國別|代理產品|合作起始日|信用額度|狀態',
      '宏昇機械股份有限公司|24536781|蔡明宏|吳佩珊|215|0912-345-678|02-2299-1235|peishan@hongsheng.com.tw|新北市五股區五工路12號|248|台灣|沖床|2015/3/1|3000000|往來中',
      '東亞精密有限公司|80112233|許志豪|林怡君|108|0933-888-777|04-2359-6678|yichun@eastasia.com.tw|台中市西屯區工業三十路5號|407|台灣|CNC車床|2018/9/15|1500000|往來中',
      '香港力達貿易有限公司|12345678|黃國強|陳詠詩|302|+852 9123 4567|+852 2345 6789|wing@lidahk.com|九龍觀塘開源道55號||香港|磨床|2020/1/20|800000|停止往來',
    ],
    fields:
      'company.name company.taxId company.representative person.fullName custom person.mobile company.fax person.email company.address company.postalCode company.country record.productsOfInterest record.firstMetAt company.creditLimit record.lifecycle',
    accept: { 4: ['ignore', 'person.phone'], 8: ['person.address'], 12: ['custom'] },
  },
  {
    name: 'ja: cards of exhibition visitors',
    headerRow: 1,
    lines: [
      '国際食品展 来場者名刺データ',
      '受付番号|御社名|ご所属|お役職|姓|名|セイ|メイ|郵便|ご住所|お電話番号|ご携帯|メールアドレス|ご興味のある商品|面談者|次のアクション日|商談メモ',
      'F-0012|株式会社北海フーズ|仕入部|部長|高橋|健一|タカハシ|ケンイチ|060-0001|北海道札幌市中央区北一条西2|011-222-3333|090-1111-2222|takahashi@hokkai.co.jp|海苔|金|2026-12-01|見積り希望',
      'F-0013|有限会社さくら商店||代表|佐藤|美咲|サトウ|ミサキ|150-0041|東京都渋谷区神南1-2-3|03-3333-4444|080-3333-4444|sato@sakura-shop.jp|キムチ|李|2026-12-03|サンプル送付',
      'F-0027|大和通商株式会社|海外事業部|課長|渡辺|翔太|ワタナベ|ショウタ|541-0053|大阪府大阪市中央区本町4|06-6666-7777|070-5555-6666|watanabe@daiwa-t.jp|ラーメン|金|2026-12-08|',
    ],
    fields:
      'record.externalId company.name person.department person.jobTitle person.familyName person.givenName custom custom company.postalCode company.address person.phone person.mobile person.email record.productsOfInterest record.owner record.nextFollowUpAt record.note',
    accept: {
      0: ['ignore', 'custom'],
      6: ['ignore', 'person.localName', 'person.familyName'],
      7: ['ignore', 'person.localName', 'person.givenName'],
      9: ['person.address'],
      10: ['company.phone'],
    },
  },
  {
    name: 'ja: ledger of trading partners',
    headerRow: 0,
    lines: [
      '取引先コード|取引先名|取引先名カナ|法人番号|代表者名|資本金|従業員|設立年月日|本社所在地|代表電話|FAX番号|ホームページURL|弊社担当|締め支払条件|与信枠|ランク',
      'C00121|東海物産株式会社|トウカイブッサン|1180001012345|鈴木一郎|5000万円|120|1985/04/01|愛知県名古屋市中村区名駅1-1|052-555-1111|052-555-1112|https://www.tokai-bussan.co.jp|田中|月末締翌月末払|1000万円|A',
      'C00135|九州食品工業株式会社|キュウシュウショクヒンコウギョウ|2290001023456|松本浩|1億円|350|1972/10/15|福岡県福岡市博多区博多駅前2|092-444-2222|092-444-2223|https://www.kyushoku.jp|山本|20日締翌月20日払|3000万円|S',
      'C00150|横浜インポート合同会社|ヨコハマインポート|3020003034567|小川真由美|300万円|8|2016/06/10|神奈川県横浜市中区海岸通3|045-333-6666|||田中|前払い|0円|C',
    ],
    fields:
      'record.externalId company.name company.localName company.taxId company.representative custom company.employees company.foundedOn company.address company.phone company.fax company.website record.owner company.paymentTerms company.creditLimit record.rating',
    accept: { 2: ['custom', 'ignore'] },
  },
  {
    name: 'vi: customers of a furniture maker',
    headerRow: 1,
    lines: [
      'DANH SÁCH KHÁCH HÀNG XUẤT KHẨU 2026',
      'STT|Tên doanh nghiệp|MST|Người phụ trách mua hàng|Chức danh|Di động|ĐT bàn|Thư điện tử|Trụ sở|Tỉnh/TP|Quốc gia|Nhóm khách|Nguồn khách|Lần liên hệ gần nhất|NV kinh doanh|Ghi chú thêm',
      '1|Công ty TNHH Gỗ Việt|0301234567|Nguyễn Văn An|Trưởng phòng|0903 123 456|028 3812 3456|an.nv@goviet.vn|12 Nguyễn Huệ, Quận 1|TP.HCM|Việt Nam|VIP|Hội chợ VIFA|12/09/2026|Hoa|thích gỗ sồi',
      '2|Công ty CP Nội Thất Xinh|0109876543|Trần Thị Bình|Giám đốc|0912 987 654|024 3771 2345|binh@noithatxinh.vn|25 Láng Hạ, Đống Đa|Hà Nội|Việt Nam|Thường|Giới thiệu|25/10/2026|Tuấn|',
      '3|Cơ sở Mộc Thành|0401112223|Lê Thành|Chủ cơ sở|0988 111 222||mocthanh@gmail.com|7 Trần Phú, Hải Châu|Đà Nẵng|Việt Nam|Mới|Zalo|30/10/2026|Hoa|',
    ],
    fields:
      'ignore company.name company.taxId person.fullName person.jobTitle person.mobile company.phone person.email company.address company.region company.country record.tags record.source record.lastContactedAt record.owner record.note',
    accept: { 6: ['person.phone'], 9: ['company.city'], 11: ['record.rating'] },
  },
  {
    name: 'vi: no header at all',
    headerRow: null,
    lines: [
      'Phạm Minh Đức|Công ty TNHH Minh Đức|duc@minhduc.vn|0905 222 333|Việt Nam|https://minhduc.vn',
      'Hoàng Thị Mai|Công ty CP Mai Linh|mai@mailinhtrade.vn|0913 444 555|Việt Nam|https://mailinhtrade.vn',
      'Vũ Quang Huy|Công ty TNHH Huy Hoàng|huy@huyhoang.vn|0977 666 777|Việt Nam|https://huyhoang.vn',
    ],
    fields: 'person.fullName company.name person.email person.mobile company.country company.website',
    accept: { 3: ['person.phone'] },
  },
]
