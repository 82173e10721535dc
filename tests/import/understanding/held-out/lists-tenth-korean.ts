import type { HeldOutList } from './held-out-list'

export const tenthKoreanLists: readonly HeldOutList[] = [
  {
    name: 'kr: ERP customer master with price grade',
    headerRow: 2,
    lines: [
      '회사명 : (주)다온트레이드 / 거래처리스트',
      '-',
      '거래처코드|거래처명|사업자등록번호|대표자명|업태|종목|전화|Fax|우편번호|주소1|주소2|담당자명|담당자HP|계산서 Email|거래구분|여신한도|단가그룹|사용구분|최초등록일자',
      'C00012|한빛주방산업|123-45-67891|오세훈|도매|주방용품|02-555-0134|02-555-0135|04524|서울 중구 퇴계로 88|3층|윤미래|010-5550-1122|tax@hanbit.example|매출|30000000|A|YES|2019/03/11',
      'C00013|(주)푸른식자재|214-86-55510|남기철|도소매|식자재|031-555-0177|031-555-0178|16490|경기 수원시 팔달구 인계로 12|B동 201호|조현아|010-5550-7781|bill@pureunfood.example|매출|50000000|B|YES|2020/07/02',
      'S00044|대성포장|305-81-55521|구본석|제조|박스, 테이프|042-555-0119||34126|대전 유성구 대학로 99||구본석|010-5550-3410|dspack@mail.example|매입|0||NO|2021/01/20',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative company.industry company.industry/record.productsOfInterest company.phone company.fax company.postalCode company.address company.address person.fullName person.mobile company.email/person.email company.kind/company.type company.creditLimit custom custom custom',
    accept: { 16: ['record.rating', 'record.tags'], 17: ['record.lifecycle'], 18: ['record.firstMetAt'] },
  },
  {
    name: 'kr: consultation log of a food fair, two header rows',
    headerRow: 4,
    lines: [
      '2026 서울국제식품전 수출상담 일지',
      '부스 : 3홀 C-114     작성 : 해외영업팀 강다은',
      '-',
      'NO|바이어 정보||||||상담||||||사후관리',
      '|국가|회사명|담당자|직책|이메일|휴대폰/왓츠앱|상담일시|관심품목|상담액(USD)|계약예상액(USD)|상담내용|등급|다음 액션일',
      '1|말레이시아|Sri Maju Foods Sdn Bhd|Nurul Aina|Purchasing Manager|aina@srimaju.example|+60 12-555 0192|6/10 10:30|김스낵, 유자차|80,000|20,000|할랄 인증서 요청. 40피트 견적|A|6/20',
      '2|폴란드|Zielony Koszyk|Marek Nowak|Owner|marek@zkoszyk.example|+48 555 010 144|6/10 14:00|고추장|30,000|5,000|샘플 2kg 발송 예정|B|6/25',
      '3|UAE|Desert Palm General Trading|Imran Sheikh|Buyer|imran@dpgt.example|+971 50 555 0171|6/11 11:00|라면, 김치|150,000|60,000|독점 에이전트 희망|A|6/18',
      '|합계||||||||260,000|85,000|||',
    ],
    fields:
      'ignore company.country company.name person.fullName person.jobTitle person.email/company.email person.mobile/person.whatsapp record.firstMetAt/record.lastContactedAt record.productsOfInterest deal.amount deal.amount/custom record.note record.rating record.nextFollowUpAt',
    accept: { 9: ['custom'] },
  },
  {
    name: 'kr: business card app export',
    headerRow: 0,
    lines: [
      '이름|영문이름|회사|부서|직함|이메일|휴대폰|유선전화|팩스|회사주소|웹사이트|그룹|메모|명함등록일',
      '배수지|Suji Bae|(주)온누리물류|국제운송2팀|과장|sjbae@onnuri.example|010-5550-2277|02-555-0140|02-555-0141|서울시 강서구 공항대로 200|www.onnuri.example|포워더|LCL 담당|2025.11.03',
      '천우진|Woojin Cheon|세림통상|무역부|대표이사|wj@serim.example|010-5550-6612|051-555-0188||부산시 중구 중앙대로 77|serim.example|수출|KOTRA 행사에서 인사|2025.12.14',
      '문가람||케이뷰티랩|해외사업팀|대리|garam@kblab.example|010-5550-9034||||kblab.example|화장품||2026.01.22',
    ],
    fields:
      'person.fullName/person.localName person.fullName/person.localName company.name person.department person.jobTitle person.email person.mobile company.phone/person.phone company.fax company.address/person.address company.website record.tags record.note record.firstMetAt/custom',
  },
  {
    name: 'kr: buyer list from a trade agency',
    headerRow: 3,
    lines: [
      '베트남·태국 바이어 리스트 (생활용품)',
      '※ 본 자료는 대외 제공 금지',
      '-',
      '순번|기업명(영문)|소재국|소재지|설립연도|종업원수|연매출(백만불)|업종|주요 취급품목|수입희망품목|담당자 성명|직위|연락처|E-mail|홈페이지|사용언어|발굴경로|특이사항',
      '1|Song Hong Home JSC|베트남|하노이|2009|120|8.5|유통|주방용품|밀폐용기|Pham Thu Ha|Sourcing Lead|+84 24 555 0113|ha.pham@songhong.example|songhong.example|영어|무역사절단|한국산 선호',
      '2|Siam Living Co., Ltd.|태국|방콕|2001|45|3.2|수입도매|청소용품|물걸레, 세제|Somchai Rattan|MD|+66 2 555 0166|somchai@siamliving.example|www.siamliving.example|태국어, 영어|전시회|최소주문량 문의',
      '3|Mekong Mart|베트남|껀터|2016|300|22|대형마트|잡화|욕실용품|Le Van Tam|Category Manager|+84 292 555 0120|tam@mekongmart.example||베트남어|온라인 플랫폼|회신 느림',
    ],
    fields:
      'ignore company.name company.country company.city/company.address company.foundedOn company.employees company.annualRevenue company.industry company.industry/record.productsOfInterest record.productsOfInterest person.fullName person.jobTitle company.phone/person.phone person.email/company.email company.website person.language record.source record.note',
    accept: { 3: ['company.region'], 8: ['custom'] },
  },
  {
    name: 'kr: no header, phone list of a shop supplier',
    headerRow: null,
    lines: [
      '동해수산무역|한국|김도윤|010-5550-4471|doyun@donghae.example|대게, 홍게|2026-02-11|설 지나고 다시 전화',
      'Hokuto Suisan|일본|Sato Kenji|+81 90-5550-1830|sato@hokuto.example|가리비|2026-01-29|엔화 결제 요청',
      '블라디보스토크 크랩|러시아|Ivan Orlov|+7 914 555-01-92|orlov@vlcrab.example|킹크랩|2025-12-05|서류 문제로 보류',
      '제일냉동|한국|안수빈|010-5550-8820|subin@jeil.example|오징어|2026-02-20|단가표 보냄',
    ],
    fields:
      'company.name company.country person.fullName person.mobile/person.phone person.email/company.email record.productsOfInterest record.lastContactedAt/custom record.note',
    accept: { 3: ['company.phone'], 6: ['record.firstMetAt', 'record.nextFollowUpAt'] },
  },
  {
    name: 'kr: sales pipeline of an export team',
    headerRow: 1,
    lines: [
      '2026년 상반기 수주 예상 (단위: USD)',
      '구분|고객사|국가|건명|진행단계|확률(%)|예상금액|통화|수주예정월|결제조건|인도조건|자사 담당|최종 컨택|비고',
      '신규|Baltic Tools OÜ|에스토니아|전동드릴 부품 1차|견적제출|40|18,000|USD|2026-05|T/T 30/70|FOB 부산|이준호|2026-03-02|경쟁사 중국산',
      '기존|Andes Ferretería|칠레|연마석 재발주|협상중|70|42,500|USD|2026-04|L/C at sight|CIF San Antonio|박소영|2026-03-09|납기 단축 요청',
      '기존|Nile Hardware|이집트|체인블록|샘플|20|9,800|USD|2026-06|CAD|CFR|이준호|2026-02-17|',
      '계||||||70,300|||||||',
    ],
    fields:
      'record.lifecycle/custom company.name company.country deal.title deal.stage custom deal.amount deal.currency deal.expectedCloseOn company.paymentTerms company.incoterm record.owner record.lastContactedAt record.note',
    accept: { 0: ['record.tags', 'company.kind'] },
  },
  {
    name: "kr: owner's own notes in everyday words",
    headerRow: 0,
    lines: [
      '업체|누구|폰|카톡|위챗|어디서 만났는지|찾는 물건|얘기한 거|언제 다시 연락|중요도|내가/직원',
      '칭다오 해림|류 사장|+86 138 5550 0123||hl_liu555|작년 칸톤페어|마스크팩 OEM|가격 깎아달라 함|4월 초|★★★|나',
      '대구 성진섬유|권부장|010-5550-3391|sjkwon||소개 (최이사)|원단 자투리|창고 보러 오라고 함|3/28|★★|민지',
      '하카타상사|다나카|+81 80-5550-7712|||인스타 DM|김, 미역|일본어 카탈로그 달래|5월|★|나',
    ],
    fields:
      'company.name person.fullName person.mobile/person.phone person.kakaotalk person.wechat record.source/record.campaign record.productsOfInterest record.note record.nextFollowUpAt record.rating record.owner',
  },
]
