import type { HeldOutList } from './held-out-list'

/** Korean lists of the eighth set. */
export const eighthKoreanLists: readonly HeldOutList[] = [
  {
    name: 'kr: ledger of foreign customers of a parts maker',
    headerRow: 1,
    lines: [
      '2026년 해외 거래처 관리대장 (기계부품사업부)',
      '연번|상호|영문 상호|국적|대표자|담당자 성함|직함|대표번호|휴대전화|이메일 주소|소재지|거래 품목|거래 조건|결제 방식|최초 거래일|최근 거래일|담당 영업|등급|참고사항',
      '1|하노이정밀|Hanoi Precision JSC|베트남|Tran Van Duc|Nguyen Thi Lan|구매과장|+84 24 5550 0101|+84 912 555 101|lan@hanoi-precision.example|Lot 12, Thang Long IP, Hanoi|베어링 하우징|FOB Busan|T/T 30일|2019.03.11|2026.08.20|이정훈|A|연말 단가 재협의',
      '2|모리타공업|Morita Kogyo K.K.|일본|Morita Kenji|Sato Aya|주임|+81 52 555 0102|+81 90 5550 0102|sato@morita.example|Nagoya, Minato-ku 3-2|스핀들|CIF Nagoya|T/T 60일|2021.06.02|2026.09.01|이정훈|A|',
      '3|안데르센기계|Andersen Maskiner A/S|덴마크|L. Andersen|Mette Holm|Buyer|+45 55 50 01 03||mh@andersen.example|Industrivej 8, Odense|가이드레일|DAP Odense|L/C at sight|2024.01.15|2025.12.11|박소연|B|포장 규격 까다로움',
      '4|수라바야테크|PT Surabaya Teknik|인도네시아|Budi Hartono|Dewi|구매|+62 31 555 0104|+62 812 5550 104|dewi@sbyteknik.example|Jl. Rungkut 44, Surabaya|볼스크류|FOB Busan|선금 50%|2025.05.20|2026.07.07|박소연|C|',
    ],
    fields:
      'ignore company.name/company.localName company.name/company.localName/custom company.country company.representative person.fullName person.jobTitle company.phone person.mobile person.email/company.email company.address record.productsOfInterest company.incoterm company.paymentTerms record.firstMetAt/custom record.lastContactedAt/custom record.owner record.rating record.note',
  },
  {
    name: 'kr: report of an export consultation meeting',
    headerRow: 2,
    lines: [
      '수출상담회 결과보고 (호치민, 2026. 9. 16.~17.)',
      '순번|바이어||||||상담 결과||||||후속 조치||',
      '|업체명|국가|상담자|직책|연락처|E-mail|상담 품목|상담액(USD)|계약 추진액(USD)|예상 계약 시기|관심도(상/중/하)|상담 내용|향후 계획|후속 연락 예정일|담당자',
      '1|Sao Mai Retail Co.|베트남|Ms. Pham Thu|MD|+84 28 5550 201|thu@saomai.example|마스크팩|120,000|50,000|2026-12|상|자체 매장 42개, 독점 희망|견적 송부|2026-09-25|최은지',
      '2|Golden Lotus Import|베트남|Mr. Le Minh|대표|+84 903 555 202|minh@goldenlotus.example|선크림|80,000|20,000|2027-02|중|위생허가 소요기간 문의|인증서류 송부|2026-09-28|최은지',
      '3|Khmer Beauty Supply|캄보디아|Mr. Sok Dara|구매이사|+855 12 555 203|dara@khmerbeauty.example|헤어에센스|30,000|0|-|하|가격이 높다는 의견|신제품 안내|2026-11-02|한도윤',
      '4|Mekong Pharma Distribution|베트남|Ms. Do Hoa|Manager|+84 292 555 204|hoa@mekongpharma.example|약산성 클렌저|200,000|90,000|2026-11|상|약국 체인 입점 협의|샘플 발송|2026-09-22|한도윤',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.phone/company.phone/person.mobile person.email/company.email record.productsOfInterest deal.amount/custom deal.amount/custom deal.expectedCloseOn record.rating record.note custom/record.note record.nextFollowUpAt record.owner',
  },
  {
    name: 'kr: customer master of an accounting program',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명|거래처구분|사업자등록번호|주민번호|대표자명|업태|종목|우편번호|주소1|주소2|전화번호|팩스번호|담당부서|담당자명|담당자 휴대폰|세금계산서 이메일|여신한도액|결제조건|거래시작일|거래중지여부|은행명|계좌번호|비고',
      '00101|(주)한빛소재|매출처|105-81-55501||오세훈|제조|플라스틱 원료|08500|서울 금천구 가산디지털1로 101|3층|02-555-0301|02-555-0309|구매팀|유지민|010-5550-0301|tax@hanbit.example|50,000,000|월말마감 익월말|2018-04-02|N|국민|555001-04-000301|',
      '00102|대명무역|매출처|214-05-55502||정대명|도소매|잡화|21300|인천 부평구 부평대로 22||032-555-0302|032-555-0308||정대명|010-5550-0302|dm@daemyung.example|10,000,000|현금|2020-11-16|N|||전화 후 방문',
      '00103|세종패키지(주)|매입처|312-86-55503||남궁민|제조|골판지 상자|30100|세종시 조치원읍 공단로 5|가동|044-555-0303||관리부|문보라|010-5550-0303|bora@sjpack.example|0|60일 어음|2015-07-20|N|농협|301-5550-0303-11|',
      '00104|푸른바다수산|매출처|605-19-55504||배성호|도매|수산물|48900|부산 중구 자갈치로 77||051-555-0304|051-555-0305||배성호|010-5550-0304|sea@purun.example|5,000,000|15일|2022-02-08|Y|||미수 있음',
      '00105|(주)가온인터내셔날|매출처|120-87-55505||임가온|서비스|무역대행|06200|서울 강남구 테헤란로 505|1204호|02-555-0305||해외영업팀|서지호|010-5550-0305|jiho@gaon.example|30,000,000|월말마감 익월10일|2023-09-01|N|신한|110-555-000305|',
    ],
    fields:
      'record.externalId company.name company.kind company.taxId custom company.representative company.industry/custom company.industry/record.productsOfInterest/custom company.postalCode company.address company.address company.phone company.fax person.department person.fullName person.mobile company.email/person.email company.creditLimit company.paymentTerms record.firstMetAt/custom custom custom custom record.note',
  },
  {
    name: 'kr: own sheet of a cosmetics seller',
    headerRow: 0,
    lines: [
      '바이어명|나라|도시|담당|카톡/왓츠앱|멜|폰|인스타|뭐 사가는지|샘플 발송|단가 협의|MOQ|마지막 통화|다음에 할일|어디서 알게됨|메모',
      'Glow Dubai|UAE|두바이|Fatima|+971505550401|fatima@glowdubai.example|+971 50 555 0401|@glowdubai|쿠션, 틴트|보냄 (5/2)|5% 할인 요청|500|2026.5.20|가격표 보내기|코스모프로프|라마단때 연락 X',
      'Лепесток|러시아|블라디보스톡|올가|olga_lep|olga@lepestok.example|+7 914 555 0402||샴푸|안보냄||1000|2026.4.11|샘플|인스타 DM|루블 결제 문제',
      'K-Shop Manila|필리핀|마닐라|Jessa|kshopmnl|jessa@kshop.example|+63 917 555 0403|@kshop.mnl|마스크팩|보냄|OK|300|2026.6.1|PI 발행|소개 (글로우두바이)|',
      'Belle Corée|프랑스|파리|Inès|+33655500404|ines@bellecoree.example|+33 6 55 50 04 04|@bellecoree|세럼|보냄 (6/3)|협의중|200|2026.6.9|CPNP 서류 확인|알리바바|답장 느림',
      '오로라뷰티|몽골|울란바토르|Бат|batbold88|bat@aurora.example|+976 9955 0405||틴트, 선크림||||2026.2.27|설 지나고 전화|지인|한국말 잘함',
    ],
    fields:
      'company.name company.country company.city person.fullName person.kakaotalk/person.whatsapp person.email/company.email person.mobile/person.phone/company.phone custom record.productsOfInterest custom custom custom record.lastContactedAt custom/record.note record.source record.note',
  },
  {
    name: 'kr: shippers of a forwarder, without a header',
    headerRow: null,
    lines: [
      '(주)동해로지스|김영호 과장|02-555-0501|010-5550-0501|yhkim@donghae.example|서울 중구 세종대로 9|FOB|부산 - LA',
      '성원텍스타일|박미라 대리|053-555-0502|010-5550-0502|mira@swtex.example|대구 서구 염색공단로 31|CIF|부산 - 하이퐁',
      '(주)제일푸드|최강 부장|031-555-0503|010-5550-0503|kchoi@jeilfood.example|경기 안산시 단원구 산단로 12|EXW|인천 - 칭다오',
      '남도수산영어조합|고은주 실장|061-555-0504|010-5550-0504|ko@namdo.example|전남 여수시 여수산단로 4|FOB|광양 - 오사카',
      '(주)미래메디칼|장한별 차장|033-555-0505|010-5550-0505|hb.jang@miraemed.example|강원 원주시 지정면 기업도시로 200|DAP|인천 - 프랑크푸르트',
    ],
    fields:
      'company.name person.fullName company.phone/person.phone person.mobile person.email/company.email company.address company.incoterm custom',
  },
  {
    name: 'kr: repair desk of a laser maker',
    headerRow: 0,
    lines: [
      '접수일자|접수번호|고객사|설치장소|장비모델|시리얼번호|고객명|연락처|이메일|증상|처리내용|처리상태|처리기사|완료일|보증만료일|유/무상',
      '2026-10-02|AS-261002-01|정우금속|경기 화성시 팔탄면 공장로 6|LC-3015|LC30-55061|이상민|010-5550-0601|sm@jungwoo.example|출력 저하|렌즈 교체|완료|강태오|2026-10-03|2027-03-31|무상',
      '2026-10-02|AS-261002-02|(주)한양판금|인천 남동구 은봉로 60|LC-6025|LC60-55062|조현아|032-555-0602|hacho@hanyang.example|통신 에러|원격 점검|진행중|신하균||2025-12-31|유상',
      '2026-10-05|AS-261005-01|우진테크|충남 천안시 서북구 3공단로 2|LW-1500|LW15-55063|민경석|010-5550-0603|ks.min@woojintech.example|냉각수 누수|호스 교체 예정|부품대기|강태오||2026-11-30|무상',
      '2026-10-06|AS-261006-01|대한정공|경남 창원시 성산구 공단로 88|LC-3015|LC30-55064|황보영|055-555-0604|by@daehanjg.example|Z축 소음|베어링 교체|완료|신하균|2026-10-08|2024-06-30|유상',
    ],
    fields:
      'custom/record.firstMetAt/record.lastContactedAt custom/record.externalId company.name company.address/custom custom/record.productsOfInterest custom person.fullName person.phone/person.mobile/company.phone person.email/company.email custom/record.note record.note/custom custom custom/record.owner custom custom custom',
  },
]
