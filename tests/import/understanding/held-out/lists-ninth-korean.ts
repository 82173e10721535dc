import type { HeldOutList } from './held-out-list'

/** Korean lists of the ninth set, written without a look at the vocabulary. */
export const ninthKoreanLists: readonly HeldOutList[] = [
  {
    name: 'ko9: buyers invited to an export meeting',
    headerRow: 3,
    lines: [
      '2026 상반기 해외바이어 초청 수출상담회 참가 바이어 명단',
      '주관: 한빛무역지원센터 (2026. 5. 13. 현재)',
      '-',
      'No|국가|기업명\n(영문)|설립연도|종업원수|연매출\n(백만불)|참가자 성명|직위|이메일|휴대전화|홈페이지|주요 취급품목|수입희망품목|통역 필요|비고',
      '1|인도네시아|PT Sinar Laut Makmur|2004|120|18|Dewi Hartono|Purchasing Director|dewi@sinarlaut.example|+62 812 5550 0112|www.sinarlaut.example|수산 가공식품|조미김, 어묵|O|할랄 인증 필수',
      '2|폴란드|Zielony Koszyk Sp. z o.o.|1998|45|7.5|Marek Wilk|Owner|m.wilk@zielonykoszyk.example|+48 555 010 221|www.zielonykoszyk.example|아시아 식품 유통|김치, 고추장|X|',
      '3|멕시코|Abarrotes del Pacífico SA|2011|260|32|Lucía Ferrer|Gerente de compras|lferrer@abarrotespac.example|+52 55 5550 0133|abarrotespac.example|슈퍼마켓 체인|라면, 과자, 음료|O|5.20 오후 상담만 가능',
      '4|카자흐스탄|TOO Dala Trade|2016|30|3.2|Aidos Serikov|Manager|aidos@dalatrade.example|+7 701 555 0144||수입 도매|음료|O|러시아어 통역',
    ],
    fields:
      'ignore company.country company.name company.foundedOn company.employees company.annualRevenue person.fullName person.jobTitle person.email/company.email person.mobile company.website company.industry/record.productsOfInterest/custom record.productsOfInterest custom record.note',
  },
  {
    name: 'ko9: accounting program, trading partner master',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명*|거래구분|사업자등록번호|대표자명|업태|종목|우편번호|주소|상세주소|전화|팩스|담당자|담당자 HP|계산서 이메일|거래은행|계좌번호|예금주|여신한도|결제조건|거래개시일|사용여부',
      '00101|대한베어링상사|매출|123-45-67890|이상훈|도소매|베어링|08501|서울 금천구 가산로 55|B동 201호|02-555-0187|02-555-0188|최유진|010-5555-0121|tax@dhbearing.example|한빛은행|110-555-012345|대한베어링|30000000|월말마감 익월 25일|2015-03-02|사용',
      '00102|(주)성우정공|매입|214-81-55501|박민서|제조|절삭가공|51391|경남 창원시 성산구 공단로 12||055-555-0164|055-555-0165|정태호|010-5555-0177|account@swjg.example|남해은행|301-555-77712|(주)성우정공|0|현금|2018-11-20|사용',
      '00105|부영무역|매출매입|605-12-55512|강은주|도매|무역업|48939|부산 중구 중앙대로 77|9층|051-555-0109||김도현|010-5555-0190|bill@buyoung.example|한빛은행|220-555-90001|강은주|15000000|어음 60일|2021-06-14|중지',
    ],
    fields:
      'record.externalId company.name company.kind company.taxId company.representative company.industry company.industry company.postalCode company.address company.address company.phone company.fax person.fullName person.mobile company.email/person.email custom custom custom company.creditLimit company.paymentTerms custom/record.firstMetAt custom/record.lifecycle',
    accept: { 5: ['custom'], 6: ['custom', 'record.productsOfInterest'] },
  },
  {
    name: 'ko9: export of a business card app',
    headerRow: 0,
    lines: [
      '이름|회사|부서|직함|이메일|휴대폰|유선전화|팩스|주소|그룹|명함 등록일|메모|홈페이지',
      '윤서준|미래코스팜|해외영업팀|과장|sjyoon@miraecos.example|010-5550-0011|02-555-0199|02-555-0198|서울특별시 강서구 마곡로 100|화장품 OEM|2026.02.11|샘플 3종 보내기로 함|www.miraecos.example',
      'Tanya Koh|Lotus Beauty Pte Ltd|Sourcing|Senior Buyer|tanya.koh@lotusbeauty.example|+65 8555 0123|+65 6555 0110||21 Jalan Contoh, Singapore 555012|바이어|2026.03.19||lotusbeauty.example',
      '배수아|우신패키지|영업부|차장|sabae@wspack.example|010-5550-0032|031-555-0121|031-555-0122|경기도 화성시 팔탄면 예시길 7|부자재|2026.04.02|단가표 받음|',
    ],
    fields:
      'person.fullName company.name person.department person.jobTitle person.email/company.email person.mobile company.phone/person.phone company.fax company.address/person.address record.tags custom/record.firstMetAt record.note company.website',
    accept: { 9: ['custom'] },
  },
  {
    name: "ko9: a trading assistant's own sheet, grouped header",
    headerRow: 2,
    lines: [
      '★ 거래처 관리 (수정시 김대리에게 말해주세요)',
      '업체||연락처||||거래현황||||',
      '업체명|나라|담당|카톡ID|왓츠앱|메일|품목|올해 누적(USD)|마지막 오더|다음 연락|메모',
      'Hanoi Fast Parts|베트남|Mr. Tuan||+84 90 555 0121|tuan@hanoifast.example|브레이크 패드|84,200|3/18|6/2|단가 인하 요청중',
      '연변동방무역|중국|조 사장|ybdf_zhao||zhao@ybdf.example|와이퍼, 필터|31,050|4/25|5/30|카톡이 제일 빠름',
      'Auto Souq FZE|UAE|Imran||+971 50 555 0167|imran@autosouq.example|쇼바|12,700|1/9|6/15|L/C 만 가능',
      '합계|||||||127,950|||',
    ],
    fields:
      'company.name company.country person.fullName person.kakaotalk person.whatsapp person.email/company.email record.productsOfInterest custom custom record.nextFollowUpAt record.note',
    accept: { 7: ['deal.amount'], 8: ['record.lastContactedAt'] },
  },
  {
    name: 'ko9: coffee wholesaler without a header',
    headerRow: null,
    lines: [
      '동방커피상사|김철수|부장|02-555-0134|010-5550-0142|cskim@dongbangcoffee.example|서울 중구 을지로 55|원두 (브라질, 콜롬비아)',
      '카페온유통|이미란|대표|031-555-0171|010-5550-0158|mr@cafeon.example|경기 성남시 분당구 예시로 12|시럽, 컵',
      '(주)로스팅랩|한지원|팀장|051-555-0116|010-5550-0199|jw.han@roastinglab.example|부산 해운대구 센텀로 8|생두',
      '제주빈스|오세라|실장|064-555-0102|010-5550-0103|sera@jejubeans.example|제주 제주시 연동 100|드립백',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.address record.productsOfInterest/custom',
    accept: { 7: ['company.industry', 'record.note'] },
  },
  {
    name: 'ko9: log of booth talks',
    headerRow: 2,
    lines: [
      '코스모뷰티 2026 부스 상담일지|||||||||||||',
      '-',
      '상담일|방문사|국적|성함|직급|연락처|E-mail|상담내용|관심제품|응대자|등급\n(A/B/C)|샘플 요청|후속조치|F/U 예정일',
      '05/27|Bangkok Glow Co.|태국|Ms. Pim|MD|+66 81 555 0143|pim@bkkglow.example|독점 공급 문의, MOQ 500 제시|쿠션, 선크림|박선영|A|Y|견적서 송부|06/03',
      '05/27|Belle Étoile SARL|프랑스|Anne Roux|Acheteuse|+33 1 55 55 01 20|a.roux@belleetoile.example|CPNP 등록 여부 확인|마스크팩|이동건|B|N|인증서류 송부|06/10',
      '05/28|산둥미인무역|중국|왕리|경리|+86 138 5550 0109|wangli@sdmeiren.example|위생허가 필요|앰플|박선영|B|Y|샘플 발송|06/05',
      '05/28|Kira Cosmetics|우즈베키스탄|Kamila|대표|+998 90 555 01 77|kira@kiracosm.example|재방문 고객|세트상품|이동건|C||-|',
    ],
    fields:
      'record.firstMetAt company.name company.country person.fullName person.jobTitle person.phone/company.phone person.email/company.email record.note record.productsOfInterest record.owner record.rating custom custom/record.note record.nextFollowUpAt',
    accept: { 0: ['record.lastContactedAt'], 5: ['person.mobile'] },
  },
  {
    name: 'ko9: pipeline of offers',
    headerRow: 1,
    lines: [
      '해외영업 수주 파이프라인|||||||||||||(단위: 외화)',
      '순번|건명|고객사|고객측 담당|도시|진행단계|예상금액|통화|수주예정일|수주확률(%)|영업담당|유입경로|인도조건|최근접촉일',
      '1|사출기 2대 증설|Plastik Anadolu A.Ş.|Emre Koç|부르사|견적제출|420000|USD|2026-09-30|60|정하늘|K-Fair|CIF|2026-05-22',
      '2|금형 수리 부품|Tân Việt Mold|Ms. Hoa|호치민|협상|18500|USD|2026-06-30|80|오민재|기존고객 소개|FOB|2026-05-28',
      '3|온도조절기 시범공급|Kunststoff Berger GmbH|T. Berger|뉘른베르크|문의접수|35000|EUR|2026-12-15|20|정하늘|홈페이지|EXW|2026-04-30',
      '계||||||473500|||||||',
    ],
    fields:
      'ignore deal.title company.name person.fullName company.city deal.stage deal.amount deal.currency/company.currency deal.expectedCloseOn custom record.owner record.source company.incoterm record.lastContactedAt',
  },
]
