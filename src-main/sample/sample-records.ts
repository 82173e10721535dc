import type { ActivityKind } from '../../src-shared/activities/activity'
import type { Grade, Lifecycle } from '../../src-shared/contract/customer'

/** A planned or past activity of the sample; `day` counts from the day on which the sample is loaded. */
export interface SampleActivity {
  kind: ActivityKind
  title: string
  body?: string
  day: number
  time?: string
}

export interface SampleDeal {
  title: string
  amount: string
  currency: string
  stage: string
  daysInStage: number
  outcome?: 'won' | 'lost'
  lostReason?: string
  next?: SampleActivity
}

export interface SamplePerson {
  fullName: string
  localName?: string
  jobTitle: string
  decisionRole?: 'decides' | 'pays' | 'influences' | 'uses'
  mobile?: string
  email?: string
  messenger?: ['wechat' | 'kakaotalk' | 'whatsapp' | 'telegram' | 'line', string]
  grade?: Grade
  nextTalk?: string
  activities?: SampleActivity[]
}

export interface SampleCompany {
  name: string
  localName?: string
  kinds: ('customer' | 'supplier' | 'forwarder' | 'agent')[]
  industry: string
  country: string
  city: string
  phone?: string
  grade: Grade
  lifecycle: Lifecycle
  source: string
  tags: string[]
  interests?: string[]
  people: SamplePerson[]
  deals?: SampleDeal[]
}

/** Invented firms of an invented LED trader. Phone numbers are in ranges kept for fiction or plainly made up. */
export const sampleCompanies: SampleCompany[] = [
  {
    name: '(주)한빛무역',
    localName: 'Hanbit Trading',
    kinds: ['customer'],
    industry: '조명',
    country: 'KR',
    city: '서울',
    phone: '02-5534-1180',
    grade: 'A',
    lifecycle: 'customer',
    source: '광저우 전시회 2026',
    tags: ['LED', '광저우 2026'],
    interests: ['Panel 600×600', 'Track light'],
    people: [
      {
        fullName: '김민준',
        localName: 'Kim Min-jun',
        jobTitle: '과장',
        decisionRole: 'influences',
        mobile: '010-4821-7730',
        email: 'mj.kim@hanbit.example',
        messenger: ['kakaotalk', 'mjkim_hb'],
        grade: 'A',
        nextTalk: '샘플 점등 시험 결과를 묻고, 40HQ 단가를 금요일까지 알려 주기로 함.',
        activities: [
          { kind: 'call', title: '견적 회신', day: 0, time: '10:00' },
          {
            kind: 'call',
            title: '통화 14분',
            body: '샘플 문제없음. 40HQ 가격을 금요일까지 회신 요청. 경쟁사 가격 USD 2.05.',
            day: -3,
          },
          {
            kind: 'email',
            title: '견적 v2 발송',
            body: 'LED 패널 600×600, 18,000개, USD 2.13 FOB 부산, 30일 유효',
            day: -8,
          },
          { kind: 'sample', title: '샘플 10개 발송', body: 'DHL, 무상. 회신 기한 17일', day: -19 },
          {
            kind: 'meeting',
            title: '광저우 전시회 상담',
            body: '600×600 패널 관심, UL 마크 요청, 12월까지 결정.',
            day: -37,
          },
        ],
      },
      {
        fullName: '이정희',
        localName: 'Lee Jeong-hui',
        jobTitle: '대표이사',
        decisionRole: 'decides',
        mobile: '010-2210-6654',
        email: 'ceo@hanbit.example',
      },
      { fullName: '박은지', jobTitle: '회계', decisionRole: 'pays', email: 'account@hanbit.example' },
    ],
    deals: [
      {
        title: 'LED 패널 600×600, 40HQ 1대',
        amount: '38400',
        currency: 'USD',
        stage: 'quote',
        daysInStage: 8,
        next: { kind: 'call', title: '40HQ 단가 회신', day: 2, time: '14:00' },
      },
      {
        title: '트랙 조명 시범 주문',
        amount: '8200000',
        currency: 'KRW',
        stage: 'repeat',
        daysInStage: 40,
        outcome: 'won',
      },
    ],
  },
  {
    name: '深圳市海天进出口有限公司',
    localName: 'Haitian Import & Export',
    kinds: ['customer', 'supplier'],
    industry: '五金',
    country: 'CN',
    city: '深圳',
    phone: '0755-8800-1234',
    grade: 'A',
    lifecycle: 'customer',
    source: 'Canton Fair 139',
    tags: ['LED', '新客户'],
    interests: ['LED 灯带'],
    people: [
      {
        fullName: '王丽',
        localName: 'Wang Li',
        jobTitle: '采购经理',
        decisionRole: 'decides',
        mobile: '138 0013 8000',
        email: 'wang.li@haitian.example',
        messenger: ['wechat', 'wangli_ht'],
        grade: 'A',
        activities: [
          { kind: 'task', title: '寄样品', day: 1, time: '09:30' },
          { kind: 'message', title: '微信：确认颜色 4000K', day: -1 },
          { kind: 'call', title: '电话：要求报价', day: -6 },
        ],
      },
    ],
    deals: [
      {
        title: '五金件 一批',
        amount: '96000',
        currency: 'CNY',
        stage: 'enquiry',
        daysInStage: 4,
        next: { kind: 'email', title: '报价', day: 3 },
      },
      { title: 'LED 灯带 24V', amount: '21000', currency: 'USD', stage: 'enquiry', daysInStage: 2 },
    ],
  },
  {
    name: 'ООО «Восток»',
    localName: 'Vostok LLC',
    kinds: ['customer'],
    industry: 'Насосное оборудование',
    country: 'RU',
    city: 'Владивосток',
    phone: '8 (423) 245-00-17',
    grade: 'B',
    lifecycle: 'customer',
    source: 'Рекомендация',
    tags: ['Насосы'],
    people: [
      {
        fullName: 'Иванов Сергей Петрович',
        localName: 'Ivanov Sergey',
        jobTitle: 'Начальник отдела закупок',
        decisionRole: 'decides',
        mobile: '+7 914 700-00-12',
        email: 'ivanov@vostok.example',
        messenger: ['telegram', '@ivanov_sp'],
        grade: 'B',
        nextTalk: 'Обещал подтвердить спецификацию после совещания.',
        activities: [
          { kind: 'email', title: 'Проформа, предоплата 30 %', day: 2, time: '11:00' },
          { kind: 'email', title: 'Отправлена версия 2 предложения', day: -5 },
          { kind: 'visit', title: 'Визит на склад', day: -21 },
        ],
      },
    ],
    deals: [
      {
        title: 'Насосы, 2 партии',
        amount: '4900000',
        currency: 'RUB',
        stage: 'quote',
        daysInStage: 6,
        next: { kind: 'call', title: 'Согласовать версию 3', day: 5 },
      },
      {
        title: 'Запчасти, осень',
        amount: '64000',
        currency: 'USD',
        stage: 'deposit',
        daysInStage: 3,
        next: { kind: 'task', title: 'Проверить поступление 30 %', day: 2 },
      },
    ],
  },
  {
    name: 'Comercial Ibérica S.L.',
    kinds: ['customer'],
    industry: 'Lighting',
    country: 'ES',
    city: 'Madrid',
    grade: 'B',
    lifecycle: 'prospect',
    source: 'Canton Fair 139',
    tags: ['LED'],
    people: [
      {
        fullName: 'Lucía García',
        jobTitle: 'Buyer',
        mobile: '+34 600 000 112',
        email: 'lucia@iberica.example',
        grade: 'B',
        activities: [
          {
            kind: 'meeting',
            title: 'Met at the booth',
            body: 'Wants track lights, asked for a catalogue in Spanish.',
            day: -12,
          },
        ],
      },
    ],
    deals: [{ title: 'Track light', amount: '18500', currency: 'EUR', stage: 'enquiry', daysInStage: 25 }],
  },
  {
    name: '株式会社大和商事',
    localName: 'Daiwa Shoji',
    kinds: ['customer'],
    industry: '建材',
    country: 'JP',
    city: '東京',
    phone: '03-5550-0147',
    grade: 'A',
    lifecycle: 'customer',
    source: 'Web',
    tags: ['L/C'],
    people: [
      {
        fullName: '佐藤 健',
        localName: 'Sato Ken',
        jobTitle: '課長',
        decisionRole: 'influences',
        mobile: '090-0000-1234',
        email: 'sato@daiwa.example',
        messenger: ['line', 'satoken'],
        grade: 'A',
        activities: [
          { kind: 'meeting', title: 'Video call: L/C draft', day: 0, time: '15:30' },
          { kind: 'visit', title: '東京オフィス訪問', day: -8 },
        ],
      },
    ],
    deals: [
      {
        title: 'PI 26-A-0088',
        amount: '5200000',
        currency: 'JPY',
        stage: 'deposit',
        daysInStage: 9,
        next: { kind: 'task', title: 'L/C draft', day: 6 },
      },
    ],
  },
  {
    name: 'Sao Mai Trading JSC',
    kinds: ['customer'],
    industry: 'Electronics',
    country: 'VN',
    city: 'Hà Nội',
    grade: 'C',
    lifecycle: 'prospect',
    source: 'Referral',
    tags: ['LED'],
    people: [
      {
        fullName: 'Nguyễn Minh',
        jobTitle: 'Director',
        decisionRole: 'decides',
        mobile: '+84 90 000 1122',
        email: 'minh@saomai.example',
        grade: 'C',
        activities: [
          { kind: 'email', title: 'Send catalogue', day: 5 },
          { kind: 'message', title: 'Zalo: asked for MOQ', day: -2 },
        ],
      },
    ],
    deals: [
      {
        title: 'Panel 300×1200',
        amount: '12600',
        currency: 'USD',
        stage: 'sample',
        daysInStage: 5,
        next: { kind: 'call', title: 'Feedback on samples', day: 3 },
      },
      {
        title: 'Order 0074',
        amount: '19900',
        currency: 'USD',
        stage: 'production',
        daysInStage: 11,
        next: { kind: 'task', title: 'Book vessel', day: 10 },
      },
    ],
  },
  {
    name: 'Haddad & Sons LLC',
    kinds: ['customer'],
    industry: 'Wholesale',
    country: 'AE',
    city: 'Dubai',
    grade: 'B',
    lifecycle: 'customer',
    source: 'Canton Fair 139',
    tags: ['40HQ', 'pays on time'],
    people: [
      {
        fullName: 'Omar Haddad',
        jobTitle: 'Owner',
        decisionRole: 'decides',
        mobile: '+971 50 000 0147',
        email: 'omar@haddad.example',
        messenger: ['whatsapp', '+971 50 000 0147'],
        grade: 'B',
        nextTalk: 'Ask about the second container before Ramadan.',
        activities: [
          { kind: 'task', title: 'Send UL certificate (promised)', day: -1 },
          { kind: 'message', title: 'WhatsApp: happy with last batch', day: 0 },
        ],
      },
    ],
    deals: [
      {
        title: 'Order 0077',
        amount: '44800',
        currency: 'USD',
        stage: 'production',
        daysInStage: 14,
        next: { kind: 'visit', title: 'Inspection', day: 7 },
      },
      {
        title: 'LED strip 24 V',
        amount: '21000',
        currency: 'USD',
        stage: 'enquiry',
        daysInStage: 1,
        next: { kind: 'call', title: 'Ask voltage', day: 2 },
      },
    ],
  },
  {
    name: 'Müller GmbH & Co. KG',
    kinds: ['customer'],
    industry: 'Industrial',
    country: 'DE',
    city: 'Berlin',
    phone: '+49 30 000000',
    grade: 'A',
    lifecycle: 'customer',
    source: 'Trade fair Hannover',
    tags: ['Contract'],
    people: [
      {
        fullName: 'Heike Schmidt',
        jobTitle: 'Head of Purchasing',
        decisionRole: 'decides',
        email: 'h.schmidt@mueller.example',
        grade: 'A',
        activities: [
          { kind: 'meeting', title: 'Contract renewal', day: 8, time: '14:00' },
          { kind: 'call', title: 'Call: delivery plan', day: -20 },
        ],
      },
    ],
    deals: [
      {
        title: 'Contract renewal',
        amount: '54000',
        currency: 'EUR',
        stage: 'quote',
        daysInStage: 12,
        next: { kind: 'meeting', title: 'Contract renewal', day: 8 },
      },
    ],
  },
  {
    name: '대한상사',
    kinds: ['customer'],
    industry: '화장품',
    country: 'KR',
    city: '부산',
    phone: '051-442-9910',
    grade: 'C',
    lifecycle: 'prospect',
    source: '소개',
    tags: ['화장품'],
    people: [
      {
        fullName: '박서연',
        localName: 'Park Seo-yeon',
        jobTitle: '대리',
        mobile: '010-3391-2208',
        email: 'sy@daehan.example',
        grade: 'C',
        activities: [
          { kind: 'call', title: '샘플 의견 확인', day: -2 },
          { kind: 'note', title: '생일 12월 1일', day: -30 },
        ],
      },
    ],
    deals: [
      {
        title: '화장품 샘플',
        amount: '8200000',
        currency: 'KRW',
        stage: 'sample',
        daysInStage: 24,
        next: { kind: 'call', title: '의견 확인', day: -2 },
      },
    ],
  },
  {
    name: '义乌宏达五金有限公司',
    localName: 'Hongda Hardware',
    kinds: ['supplier'],
    industry: '五金',
    country: 'CN',
    city: '义乌',
    phone: '0579-8555-0147',
    grade: 'B',
    lifecycle: 'customer',
    source: '1688',
    tags: ['工厂'],
    people: [
      {
        fullName: '陈强',
        localName: 'Chen Qiang',
        jobTitle: '厂长',
        mobile: '139 0000 1470',
        messenger: ['wechat', 'cq_hongda'],
        grade: 'B',
        activities: [
          { kind: 'email', title: 'RFQ to factory', day: 10 },
          { kind: 'call', title: '电话：交期 25 天', day: -4 },
        ],
      },
    ],
  },
  {
    name: 'Ege Tekstil A.Ş.',
    kinds: ['customer'],
    industry: 'Textile',
    country: 'TR',
    city: 'İzmir',
    grade: 'B',
    lifecycle: 'lead',
    source: 'Web form',
    tags: [],
    people: [
      {
        fullName: 'Elif Yılmaz',
        jobTitle: 'Import manager',
        email: 'elif@egetekstil.example',
        grade: 'B',
        activities: [
          { kind: 'email', title: 'Quote v2', day: 10 },
          { kind: 'email', title: 'Sent quote v1', day: -6 },
        ],
      },
    ],
    deals: [
      {
        title: 'Valve DN50',
        amount: '8400',
        currency: 'USD',
        stage: 'enquiry',
        daysInStage: 6,
        next: { kind: 'email', title: 'Datasheet', day: 4 },
      },
      {
        title: 'Valve DN80',
        amount: '11200',
        currency: 'USD',
        stage: 'quote',
        daysInStage: 50,
        outcome: 'lost',
        lostReason: 'Price',
      },
    ],
  },
  {
    name: 'АО «Север»',
    localName: 'Sever JSC',
    kinds: ['customer'],
    industry: 'Нефтегаз',
    country: 'RU',
    city: 'Москва',
    phone: '8 (495) 000-14-70',
    grade: 'A',
    lifecycle: 'customer',
    source: 'Нефтегаз 2026',
    tags: ['Насосы', '30/70'],
    people: [
      {
        fullName: 'Смирнова Ольга Викторовна',
        localName: 'Smirnova Olga',
        jobTitle: 'Коммерческий директор',
        decisionRole: 'decides',
        mobile: '8 916 000-14-70',
        email: 'smirnova@sever.example',
        grade: 'A',
        activities: [
          { kind: 'call', title: 'Версия 3 предложения', day: 0, time: '14:00' },
          { kind: 'call', title: 'Звонок: сроки отгрузки', day: -1 },
        ],
      },
    ],
    deals: [
      {
        title: 'Order 0069',
        amount: '31000',
        currency: 'USD',
        stage: 'shipped',
        daysInStage: 6,
        next: { kind: 'task', title: 'Balance 70 %', day: 11 },
      },
    ],
  },
]
