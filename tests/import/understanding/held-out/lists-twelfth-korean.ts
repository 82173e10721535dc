import type { HeldOutList } from './held-out-list'

export const twelfthKorean: readonly HeldOutList[] = [
  {
    name: 'k12-machine-ledger',
    headerRow: 2,
    lines: [
      '해외 거래처 현황 (공작기계 사업부, 2026.3월 기준)',
      '-',
      'No|거래처명(영문)|거래처명(한글)|국가|도시|거래구분|담당자|직함|TEL|FAX|이멜|홈피|관심기종|결제조건|가격조건|거래통화|당사담당|비고',
      '1|Kettmann Zerspanung GmbH|케트만 체어슈파눙|독일|Heilbronn|고객|Jörg Lattner|Einkaufsleiter|+49 7131 559020|+49 7131 559029|lattner@kettmann-zsp.de|www.kettmann-zsp.de|5축 MCT|T/T 30/70|CIF Hamburg|EUR|김도훈|납기 엄수 요청',
      '2|Borovik Stanki OOO|보로빅 스탄키|러시아|Ekaterinburg|대리점|Artyom Lugovoy|Director|+7 343 287-66-10||lugovoy@borovikst.ru|borovikst.ru|CNC 선반|선금 100%|FOB Busan|USD|박세린|제재 품목 확인',
      '3|Selvam Precision Tools Pvt Ltd|셀밤 프리시전|인도|Coimbatore|고객|R. Karthik|GM Purchase|+91 422 4410 882|+91 422 4410 883|karthik@selvamtools.in|www.selvamtools.in|탭핑센터|L/C at sight|CFR Chennai|USD|김도훈|',
      '4|Makina Dost Ltd. Sti.|마키나 도스트|터키|Konya|대리점|Hakan Özgüç|Satış Müdürü|+90 332 239 41 17||hakan@makinadost.com.tr||MCT, 선반|D/A 60일|FOB Busan|EUR|박세린|전시회 공동참가 검토',
      '5|Vinatool JSC|비나툴|베트남|Bac Ninh|공급사|Nguyen Duc Thinh|Sales|+84 222 3617 450||thinh.nd@vinatool.vn|vinatool.vn|주물 베드|T/T 30일|EXW|USD|이정우|베드 주물 외주',
    ],
    fields:
      'ignore company.name/company.localName company.localName/company.name company.country company.city company.kind person.fullName person.jobTitle company.phone/person.phone company.fax person.email/company.email company.website record.productsOfInterest company.paymentTerms company.incoterm company.currency/deal.currency record.owner record.note',
  },
  {
    name: 'k12-fair-log',
    headerRow: 3,
    lines: [
      '2026 방콕 미용박람회 상담일지',
      '작성: 해외영업2팀',
      '연번|바이어||||||상담||||||후속조치|',
      '|회사명|국가|성명|직위|이메일|휴대폰(왓츠앱)|상담일|관심제품|상담내용|상담액($)|계약예상액($)|관심도|할 일|기한',
      '1|Siam Glow Trading Co., Ltd.|태국|Pimchanok Srisai|Owner|pim@siamglow.co.th|+66 81 559 2047|2026-06-18|마스크팩|PB 가능 여부 문의|50,000|20,000|상|샘플 발송|2026-06-30',
      '2|Puteri Ayu Sdn Bhd|말레이시아|Nur Hidayah Zain|Brand Manager|hidayah@puteriayu.my|+60 12 730 4418|2026-06-18|쿠션, 립틴트|할랄 인증서 필요|80,000|30,000|상|인증서 송부|2026-07-03',
      '3|Mekong Beauty Import|베트남|Tran My Linh|Purchasing|linh@mekongbeauty.vn|+84 903 118 276|2026-06-19|앰플|가격 비싸다고 함|15,000|0|하|견적 재송부|2026-07-10',
      '4|Dalisay Cosmetics Inc.|필리핀|Jonalyn Abad|COO|j.abad@dalisaycos.ph|+63 917 442 8106|2026-06-20|선크림|FDA 등록 대행 요청|120,000|60,000|중|등록비 안내|2026-07-05',
      '5|Aung Myat Thu Group|미얀마|Khin Sandar|Director|sandar@amtgroup.com.mm|+95 9 7712 3048|2026-06-20|클렌징폼|소량 시험주문|8,000|5,000|중|P/I 발행|2026-06-27',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.email person.whatsapp/person.mobile record.firstMetAt/record.lastContactedAt record.productsOfInterest record.note deal.amount/custom deal.amount/custom record.rating custom/record.note record.nextFollowUpAt',
  },
  {
    name: 'k12-accounting-export',
    headerRow: 0,
    lines: [
      '거래처코드|거래처명|사업자등록번호|대표자명|업태|종목|우편번호|주소1|주소2|전화번호|팩스번호|모바일|전자세금용 메일|여신한도액|결제조건|계좌번호|담당사원|거래개시일|사용여부|적요',
      '00102|(주)한결식품|134-81-55027|윤미자|제조|장류|17384|경기도 이천시 부발읍 경충대로 2091|가동|031-638-2204|031-638-2205|010-4415-2290|tax@hangyeolfood.co.kr|30,000,000|월말마감 익월말|농협 301-0221-9987-11|정하늘|2018-04-02|Y|',
      '00117|동백유통|617-12-40933|서창수|도소매|농산물|48729|부산광역시 동구 초량중로 61|2층|051-462-7718||010-9320-7714|dongbaek61@naver.com|5,000,000|현금|부산 112-2034-5561-08|노지훈|2020-11-16|Y|주문은 문자로',
      '00140|주식회사 늘찬|220-88-31760|문소라|서비스|단체급식|06236|서울 강남구 테헤란로 152|1107호|02-556-9034|02-556-9035|010-2287-0546|account@neulchan.kr|50,000,000|15일 결제|신한 140-012-776543|정하늘|2021-02-08|Y|세금계산서 25일',
      '00155|태흥상사|305-09-72218|이기봉|도매|잡화|34625|대전 동구 대전천동로 508||042-255-6093|042-255-6094||taeheung@hanmail.net|0|선입금|하나 659-910022-13407|노지훈|2016-07-25|N|거래중지',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative company.industry company.industry/custom/record.productsOfInterest company.postalCode company.address company.address company.phone company.fax person.mobile/company.phone company.email/person.email company.creditLimit company.paymentTerms custom record.owner custom/record.firstMetAt custom record.note',
    accept: { 4: ['custom', 'ignore'], 18: ['record.lifecycle'] },
  },
  {
    name: 'k12-messenger-buyers',
    headerRow: 1,
    lines: [
      '★ 바이어 연락처 모음 ★ (수시 업데이트)',
      '닉네임|이름|성별|회사|나라|카톡 ID|위챗|라인|텔레그램|인스타|폰번호|생일|쓰는 언어|어디서 알게됨|최근연락|등급|메모',
      '왕언니|王丽娟|여|丽娟美妆|중국|lijuan77|wlj_beauty|||@lijuan.mz|+86 138 1122 7093|1984-05-12|중국어|타오바오|2026-05-30|A|단가 민감',
      '유키짱|Yuki Morohashi|여|コスメ花音|일본|yukimoro||yuki_m88||@cosme_kanon|+81 90 4471 2265|1991-11-03|일본어|코스모프로프|2026-06-02|A|신제품 먼저 보내줄것',
      '사샤|Aleksandra Belova|여|BeautyBox 27|러시아||||@sasha_bb27|@bb27.khv|+7 914 203-55-18|1988-02-27|러시아어|소개|2026-04-11|B|환율 때문에 보류',
      '제이슨|Jason Lim|남|KoreaMart SG|싱가포르|jasonlim_sg|jasonlim88|||@koreamart.sg|+65 9127 4483|1979-08-19|영어|인스타 DM|2026-05-18|B|',
    ],
    fields:
      'person.nickname person.fullName custom company.name company.country person.kakaotalk person.wechat person.line person.telegram custom person.mobile person.birthday person.language record.source record.lastContactedAt record.rating record.note',
  },
  {
    name: 'k12-quotes',
    headerRow: 2,
    lines: [
      '견적 관리대장',
      '-',
      '견적번호|견적일자|업체명|담당자|연락처|견적건명|품명|규격|수량|단가|견적금액|화폐|진행단계|수주예정일|확률(%)|영업담당|특이사항',
      'Q26-041|2026-02-03|PT Sumber Karet|Dewi Anggraini|+62 21 5890 7714|고무패킹 연간공급|패킹 NBR|D80|20,000|0.85|17,000|USD|견적제출|2026-03-31|40|조은비|경쟁사 대만',
      'Q26-042|2026-02-10|Oakridge Auto Supply|Bill Tranter|+1 313 555 0148|브레이크 패드 시험오더|PAD FRT|SP1187|3,000|6.20|18,600|USD|협상중|2026-04-15|70|조은비|샘플 합격',
      'Q26-047|2026-02-25|Autodelen Wiersma BV|Femke Wiersma|+31 38 421 90 55|에어필터 OEM|AIR FILTER|AF-220|5,500|2.10|11,550|EUR|수주|2026-03-10|100|한상욱|선적 4월',
      'Q26-050|2026-03-04|Al Rimal Spare Parts LLC|Yousef Haddad|+971 4 339 6021|점화플러그 재고판매|PLUG|BKR6E|10,000|0.92|9,200|USD|실주|2026-03-20|0|한상욱|가격차이 큼',
      '합계||||||||38,500||56,350||||||',
    ],
    fields:
      'custom/record.externalId custom company.name person.fullName person.phone/company.phone/person.mobile deal.title record.productsOfInterest custom custom custom deal.amount deal.currency/company.currency deal.stage deal.expectedCloseOn custom record.owner record.note',
  },
  {
    name: 'k12-no-header',
    headerRow: null,
    lines: [
      '1|(주)대림목재|강민석|부장|032-577-8104|010-3376-8105|kms@daelimwood.co.kr|인천광역시 서구 가좌로 214|각재, 합판',
      '2|우진가구산업|백승희|대리|031-947-2260|010-8812-4637|shbaek@woojinfn.com|경기도 파주시 탄현면 방촌로 825|MDF',
      '3|(주)나무와사람|오정환|대표|02-2205-6617|010-5590-1283|oh@namusaram.kr|서울특별시 송파구 충민로 66|원목마루',
      '4|삼화데크|유보람|과장|055-323-7748|010-7204-9916|boram.yu@samhwadeck.co.kr|경상남도 김해시 주촌면 서부로 1499|방부목, 데크재',
      '5|청솔인테리어|지현우|실장|042-638-5571|010-2961-3378|cheongsol_in@naver.com|대전광역시 대덕구 한밭대로 1033|루바',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.address record.productsOfInterest/record.note/custom',
  },
  {
    name: 'k12-follow-up',
    headerRow: 1,
    lines: [
      '팔로업 리스트 - 의료기기 (MEDICA 이후)',
      '순번|업체|바이어명|부서/직책|메일주소|직통전화|대표전화|유입경로|전시회|최초미팅일|마지막 컨택|다음 연락(예정)|현재상태|예상금액|담당|진행내용|태그',
      '1|Nordmed Aps|Henrik Skovby|구매부/팀장|hs@nordmed.example.dk|+45 33 91 70 26|+45 33 91 70 00|부스방문|MEDICA 2025|2025-11-18|2026-01-14|2026-02-02|샘플 테스트|EUR 24,000|남궁현|CE 서류 요청|초음파;북유럽',
      '2|Clinica Equipos Lareda SL|Marta Solera|R&D/엔지니어|msolera@lareda-equipos.es|+34 91 417 22 58|+34 91 417 22 00|부스방문|MEDICA 2025|2025-11-19|2025-12-20|2026-02-10|견적 검토|EUR 8,500|남궁현|예산 3월 확정|혈압계',
      '3|Zdrowotech Sp. z o.o.|Piotr Wilkosz|영업/이사|p.wilkosz@zdrowotech.pl|+48 61 855 30 14|+48 61 855 30 00|KOTRA 소개|MEDICA 2025|2025-11-19|2026-01-22|2026-01-29|신규|EUR 40,000|양희진|독점 원함|대리점후보',
      '4|Gulf Care Medical Est.|Dr. Sami Othman|대표|sami@gulfcaremed.sa|+966 11 462 8830|+966 11 462 8800|이메일 인콰이어리|Arab Health 2026|2026-01-27|2026-01-27|2026-02-05|상담중|USD 65,000|양희진|SFDA 등록 주체 협의|중동;초음파',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle/person.department person.email person.phone company.phone record.source record.campaign record.firstMetAt record.lastContactedAt record.nextFollowUpAt record.lifecycle/deal.stage deal.amount record.owner record.note record.tags',
  },
  {
    name: 'k12-directory',
    headerRow: 3,
    lines: [
      '회원사 디렉토리 다운로드',
      '다운로드 일시: 2026-04-07 10:22',
      '-',
      '회원번호|기업명|영문기업명|대표이사|설립일|종업원수|매출액(백만원)|업종|주생산품|HS CODE|시도|시군구|상세주소|우편번호|대표번호|팩스|URL|대표메일|수출국가|법인번호',
      'M-20331|주식회사 은하펫푸드|Eunha Petfood Co., Ltd.|심재욱|2009-03-17|42|11,820|사료 제조업|반려견 간식|230910|충청북도|음성군|대소면 대풍산단로 58|27673|043-877-3390|043-877-3391|www.eunhapet.co.kr|info@eunhapet.co.kr|일본, 대만|150111-0093382',
      'M-20347|(주)멍스키친|Mungs Kitchen Inc.|도아영|2016-09-01|15|2,940|사료 제조업|동결건조 사료|230910|경기도|포천시|가산면 포천로 817|11168|031-542-0986||www.mungskitchen.kr|hello@mungskitchen.kr|홍콩|110111-6172204',
      'M-20412|바른냥|Barunnyang|공수진|2019-05-20|7|810|애완용품 도매업|고양이 모래|382499|인천광역시|남동구|남동서로 237|21634|032-812-4405|032-812-4406|barunnyang.com|cs@barunnyang.com|미국, 호주|',
      'M-20455|(주)해원바이오|Haewon Bio Corp.|탁영길|1998-12-11|88|35,700|동물약품 제조업|구강케어 껌|300490|전라북도|익산시|왕궁면 국가식품로 100|54576|063-720-6610|063-720-6619|www.haewonbio.com|export@haewonbio.com|베트남, 태국|214911-0018875',
    ],
    fields:
      'record.externalId company.name company.localName/company.name company.representative company.foundedOn company.employees company.annualRevenue company.industry record.productsOfInterest custom company.region company.city/company.region company.address company.postalCode company.phone company.fax company.website company.email custom custom/company.taxId',
    accept: { 1: ['company.localName'], 8: ['company.industry', 'custom', 'ignore'] },
  },
]
