import type { HeldOutList } from './held-out-list'

/** Korean lists of the eleventh set, written by an author who saw no words of the program. */
export const eleventhKorean: readonly HeldOutList[] = [
  {
    name: 'k11 register of foreign buyers, cutting tools',
    headerRow: 2,
    lines: [
      '2026년 해외바이어 관리대장 (수출2팀)',
      '작성: 박지훈 / 최종수정 2026.09.02',
      'No|국가|바이어명(영문)|현지어 상호|주소|대표|실무자|직위|휴대폰|왓츠앱|이멜|결제조건|인도조건|통화|여신한도(USD)|등급|당사담당|최근연락일|비고',
      '1|베트남|Truong Phat Tooling Co., Ltd.|Công ty TNHH Dụng cụ Trường Phát|Lot C7, Song Than IZ, Di An, Binh Duong|Nguyen Van Truong|Le Thi Hoa|구매과장|+84 903 551 274|+84 903 551 274|hoa.le@truongphat-tool.vn|T/T 30%, 잔금 선적전|FOB 부산|USD|30,000|A|박지훈|2026-08-21|초경드릴 재주문 검토중',
      '2|러시아|Stanko-Import Yug|ООО «Станкоимпорт-Юг»|ul. Krasnaya 118, Krasnodar|Oleg Sidorenko|Marina Kuts|수입담당|+7 918 330 45 12|+7 918 330 45 12|kuts@stankoimport-yug.ru|100% 선불|FCA 인천|EUR|0|B|최은영|2026-06-30|송금 지연 잦음',
      '3|태국|Siam Precision Trade Ltd.|บริษัท สยาม พรีซิชั่น เทรด จำกัด|88/12 Bangna-Trad Rd., Samut Prakan|Somchai Wattana|Ploy Suksan|Buyer|+66 81 620 4418|+66 81 620 4418|ploy@siamprecision.co.th|T/T 60일|CIF 램차방|USD|50,000|A|박지훈|2026-08-28|엔드밀 위주',
      '4|폴란드|Narzedzia Wschod Sp. z o.o.|Narzędzia Wschód Sp. z o.o.|ul. Fabryczna 7, 15-483 Bialystok|Tomasz Bielak|Ewa Bielak|이사|+48 602 118 730||ewa@nwschod.pl|L/C at sight|CIF 그단스크|EUR|20,000|C|최은영|2026-03-11|',
      '5|인도|Kaveri Carbide Agencies||14 Industrial Estate, Peenya, Bengaluru|R. Subramani|Anand Rao|Manager|+91 98450 22617|+91 98450 22617|anand@kavericarbide.in|D/P|FOB 부산|USD|10,000|B|박지훈|2026-07-15|가격 민감',
    ],
    fields:
      'ignore company.country company.name company.localName company.address company.representative person.fullName person.jobTitle person.mobile person.whatsapp person.email company.paymentTerms company.incoterm company.currency company.creditLimit record.rating record.owner record.lastContactedAt record.note',
  },
  {
    name: 'k11 export of an accounting program',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명|대표자명|사업자등록번호|법인등록번호|업태|종목|우편번호|주소1|주소2|전화번호|팩스번호|거래처담당자|거래처담당자 E-MAIL|은행계좌|여신한도액|사용여부|적요',
      '00012|㈜한울정밀화학|서동욱|124-81-77310|134511-0078213|제조|계면활성제|15588|경기도 안산시 단원구 산단로 214|2동 301호|031-492-7710|031-492-7711|유선희|shyoo@hanulchem.co.kr|기업 012-345678-01-011|50,000,000|사용|월말 마감',
      '00013|대림상사|권오준|608-02-45117||도소매|공업약품|48720|부산광역시 동구 자성로 133|1층|051-638-2204|051-638-2205|권오준|daerim2204@naver.com|부산 101-2044-5567-08|10,000,000|사용|',
      '00021|신우케미칼(주)|임정아|312-81-20946|161511-0033870|제조|접착제|31214|충남 천안시 동남구 공단1로 8||041-555-3180|041-555-3182|배상철|scbae@shinwoochem.com|농협 301-0098-2211-41|30,000,000|사용|세금계산서 매월 25일',
      '00034|그린솔루션|황민수|215-14-99023||서비스|폐수처리|05855|서울 송파구 법원로 11길 25|B동 904호|02-402-7789||황민수|mshwang@greensol.kr|국민 482101-04-118829|0|중지|거래중단 26.4월',
      '00035|(주)태경안료|문성호|134-86-51178|110111-5520137|제조, 도매|안료|15434|경기 안산시 단원구 번영로 77|가동|031-498-0091|031-498-0099|조은비|eb.cho@tkpigment.co.kr|신한 140-011-772304|80,000,000|사용|',
    ],
    fields:
      'record.externalId company.name company.representative company.taxId custom company.industry company.industry/record.productsOfInterest/custom company.postalCode company.address company.address company.phone company.fax person.fullName person.email custom company.creditLimit custom/record.lifecycle record.note',
  },
  {
    name: 'k11 fair diary of a cosmetics firm, English headers',
    headerRow: 2,
    lines: [
      'COSMO ASIA 2026 상담일지 - Day 2 (Booth 5E-F21)',
      '-',
      'Date|Time|Company|Country|Name|Title|Office Tel|Kakao ID|E-mail|관심제품|상담내용|샘플|F/U 예정일|상담자|Buyer 등급',
      '11/12|10:20|Bella Nusantara PT|Indonesia|Ratna Dewi|Brand Manager|+62 21 5790 3321||ratna@bellanusantara.co.id|시트마스크, 앰플|할랄 인증 문의, MOQ 3천장 제시|O|11/20|김나래|A',
      '11/12|11:05|Lumi Beauty Trading|Hong Kong|Carmen Lai|Director|+852 2730 8841|carmenlai_hk|carmen@lumibeauty.hk|쿠션|홍콩 드럭스토어 입점 희망. 독점 요구|O|11/18|이준서|A',
      '11/12|13:40|Kosmetika Baltija|Latvia|Inese Ozola|Purchasing|+371 6722 4105||inese@kosmbaltija.lv|클렌징|CPNP 등록된 품목만 가능|X|12/1|김나래|B',
      '11/12|14:15|Al Noor Perfumes LLC|UAE|Yusuf Karim|Owner|+971 4 226 7743||yusuf@alnoorperf.ae|헤어에센스|카탈로그만 수령|X||이준서|C',
      '11/12|16:30|Sakura Drug Planning|Japan|Mori Kenta|MD|+81 3 5412 9980|mori_kt|mori@sakuradp.co.jp|선크림|자외선차단 시험성적서 요청|O|11/25|김나래|A',
    ],
    fields:
      'record.firstMetAt/record.lastContactedAt custom company.name company.country person.fullName person.jobTitle company.phone/person.phone person.kakaotalk person.email record.productsOfInterest record.note custom record.nextFollowUpAt record.owner record.rating',
  },
  {
    name: 'k11 phone address book of a sales rep',
    headerRow: 0,
    lines: [
      '이름|회사|부서|직책|휴대전화|회사전화|팩스|이메일|카톡|생일|회사주소|그룹|메모',
      '강태식|우진오토파츠|구매팀|차장|010-3381-5520|053-582-1190|053-582-1191|tskang@woojinauto.co.kr|taesik77|1977-04-12|대구 달서구 성서공단로 215|대구 협력사|골프 좋아함',
      '노희정|세명고무|품질보증부|대리|010-9014-2276|055-289-6602||hjroh@semyungrubber.com|hj_roh|1990-11-03|경남 창원시 성산구 공단로 44|창원|검사성적서는 이분께',
      '변재호|동아스프링공업|영업본부|본부장|010-5270-8803|031-434-7100|031-434-7105|jhbyun@dongaspring.kr||1968-01-29|경기 시흥시 공단1대로 90|수도권 협력사|',
      '하윤미|엠케이트레이딩|무역팀|과장|010-7731-0946|02-3472-5518||yunmi@mk-trading.co.kr|yunmi.h|1985-07-22|서울 서초구 서초대로 320|수출대행|서류 담당, 오전 통화',
      '고병철|한빛도금|생산부|공장장|010-2245-6678|032-812-3307|032-812-3308|hanbit3307@hanmail.net|kbc0606|1971-06-06|인천 남동구 남동서로 155|인천|',
    ],
    fields:
      'person.fullName company.name person.department person.jobTitle person.mobile company.phone/person.phone company.fax person.email person.kakaotalk person.birthday company.address record.tags record.note',
  },
  {
    name: 'k11 suppliers of wood, header of two rows',
    headerRow: 3,
    lines: [
      '원목·합판 공급선 현황',
      '단위: USD',
      '번호|구분|업체||||담당자||||거래조건|||취급수종|메모',
      '||상호|국가|선적항|웹사이트|성함|핸드폰|위챗|메일|인코텀즈|결제|통화||',
      '1|공급사|Sibir Les Export|러시아|보스토치니|www.sibirles-export.ru|Andrei Lomakin|+7 914 702 33 81|lomakin_les|lomakin@sibirles-export.ru|CFR|T/T 20/80|USD|낙엽송, 적송|검역증 꼭 확인',
      '2|공급사|Guangxi Linhai Plywood|중국|친저우|www.gxlinhai.cn|覃海波|+86 138 7716 2054|qinhb_ply|qin@gxlinhai.cn|FOB|L/C at sight|USD|유칼립투스 합판|',
      '3|공급사|Tawau Timber Sdn Bhd|말레이시아|타와우|www.tawautimber.com.my|Lim Kok Wai|+60 19 853 7720||kw.lim@tawautimber.com.my|CIF|T/T 30/70|USD|메란티, 켐파스|8월부터 가격 인상',
      '4|포워더|동방해운항공(주)|한국|부산|www.dbshipair.co.kr|안성민|010-4517-8802||smahn@dbshipair.co.kr|-|월말|KRW|-|부산 통관 포함',
      '5|공급사|Pacifica Pine Ltd|뉴질랜드|타우랑가|www.pacificapine.co.nz|Grant Hobson|+64 21 448 907||grant@pacificapine.co.nz|CFR|L/C 90 days|USD|라디에타|',
    ],
    fields:
      'ignore company.kind company.name company.country custom company.website person.fullName person.mobile person.wechat person.email company.incoterm company.paymentTerms company.currency record.productsOfInterest/company.industry/custom record.note',
  },
  {
    name: 'k11 quotations of a quarter',
    headerRow: 2,
    lines: [
      '견적 진행현황 (26년 3분기)',
      '-',
      '견적번호|견적일|고객사|고객 담당자|담당자 연락처|건명|수량|단가|견적금액|통화|진행단계|수주예상일|성공확률|영업담당|특이사항',
      'Q26-0711|2026-07-03|세원기공|조현우|010-8823-1147|CNC선반 2호기 교체|1|86,000,000|86,000,000|KRW|협상|2026-10-15|70%|장민석|할인 5% 요구',
      'Q26-0712|2026-07-08|Hoang Long Mechanical|Pham Duc Long|+84 912 007 335|Machining center 3대|3|61,500|184,500|USD|견적제출|2026-11-30|40%|윤소라|경쟁: 대만 업체',
      'Q26-0719|2026-07-21|㈜정도테크|신아영|010-3098-4412|바피더 추가|2|12,400,000|24,800,000|KRW|수주|2026-08-20|100%|장민석|9월 설치',
      'Q26-0802|2026-08-05|Metalurji Anadolu A.S.|Kemal Ertas|+90 532 618 4470|5축 가공기|1|228,000|228,000|EUR|제안|2027-01-31|20%|윤소라|예산 내년',
      'Q26-0815|2026-08-27|부일정공|도상훈|010-6641-7023|연삭기 오버홀|1|9,700,000|9,700,000|KRW|실주|2026-09-10|0%|장민석|가격에서 밀림',
    ],
    fields:
      'custom custom company.name person.fullName person.mobile/person.phone deal.title custom custom deal.amount deal.currency deal.stage deal.expectedCloseOn custom record.owner record.note',
  },
  {
    name: 'k11 food exporters, no header',
    headerRow: null,
    lines: [
      '㈜다온푸드|김도현|과장|010-4410-8827|02-2645-3391|dohyun@daonfood.co.kr|서울 양천구 신월로 120|www.daonfood.co.kr|118-81-40227|2026-08-11 통화. 만두 견적 요청받음',
      '해오름수산|정미란|대표|010-8890-1263|051-254-7730|miran@haeoreum-fish.kr|부산 서구 원양로 35|www.haeoreum-fish.kr|603-15-77204|김 수출 관심, 할랄 여부 문의함',
      '농업회사법인 참들|오세훈|이사|010-2256-7419|063-836-5102|sehoon@chamdeul.com|전북 익산시 왕궁면 국가식품로 60|www.chamdeul.com|403-86-11930|누룽지 샘플 2박스 발송했음',
      '(주)미가원|류지은|팀장|010-7704-3351|031-768-2240|jieun.ryu@migawon.co.kr|경기 광주시 초월읍 산수로 812|www.migawon.co.kr|126-81-95518|가격표 업데이트 되면 다시 연락',
      '청솔유업|백승엽|차장|010-3127-9940|041-582-6617|sybaek@cheongsolmilk.kr|충남 천안시 서북구 성환읍 왕림로 9|www.cheongsolmilk.kr|312-81-66042|',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.mobile company.phone/person.phone person.email company.address company.website company.taxId record.note',
  },
  {
    name: 'k11 export of a sales program, auto parts',
    headerRow: 0,
    lines: [
      '고객ID|회사명*|국가코드|도시|ZIP|홈피|설립년도|종업원수|연매출(백만불)|키맨|키맨 직책|키맨 HP|키맨 메일|사용언어|유입경로|참가전시회|고객단계|담당영업|다음컨택|태그|수정일시',
      'C-10021|Autoteile Nordhaus GmbH|DE|Bremen|28195|www.nordhaus-teile.de|1987|140|32|Jens Petersen|Einkaufsleiter|+49 171 402 7781|petersen@nordhaus-teile.de|독일어|홈페이지 문의|Automechanika 2026|거래중|서지원|2026-10-05|브레이크;애프터마켓|2026-09-01 14:22',
      'C-10034|Repuestos del Pacifico SAC|PE|Lima|15046|www.repuestospacifico.pe|2004|35|6|Luis Quispe|Gerente|+51 987 220 415|lquispe@repuestospacifico.pe|스페인어|KOTRA|Latin Auto Parts 2025|가망|한도윤|2026-09-28|필터|2026-08-30 09:10',
      'C-10040|Gulf Spare Parts FZE|AE|Dubai|-|www.gulfspares.ae|2011|22|9|Imran Sheikh|Purchase Head|+971 50 771 3408|imran@gulfspares.ae|영어|전시회|Automechanika Dubai|거래중|서지원|2026-10-12|전장품;현대기아|2026-09-02 17:45',
      'C-10052|Ural Detal|RU|Yekaterinburg|620014|www.uraldetal.ru|1999|60|11|Viktor Sobolev|Director|+7 912 640 18 25|sobolev@uraldetal.ru|러시아어|소개|-|휴면|한도윤||서스펜션|2026-05-19 11:03',
      'C-10067|Mekong Auto Supply|VN|Can Tho|94000|www.mekongauto.vn|2015|18|2|Tran Minh Duc|Owner|+84 909 882 160|duc@mekongauto.vn|베트남어|알리바바|-|잠재|서지원|2026-09-22|필터;벨트|2026-08-18 10:37',
    ],
    fields:
      'record.externalId company.name company.country company.city company.postalCode company.website company.foundedOn company.employees company.annualRevenue person.fullName person.jobTitle person.mobile person.email person.language record.source record.campaign record.lifecycle record.owner record.nextFollowUpAt record.tags custom',
  },
]
