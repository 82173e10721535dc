export interface SampleRow {
  readonly key: string
  readonly name: string
  readonly latin: string
  readonly company: string
  readonly grade: 'A' | 'B' | 'C'
  readonly next: string
  readonly due: string
  readonly dueTone: 'bad' | 'warn' | 'neutral'
  readonly touch: string
  readonly touches: number
  readonly localTime: string
  readonly owner: string
}

type Sample = Omit<SampleRow, 'key' | 'touches'>

const samples: readonly Sample[] = [
  {
    name: '김민준',
    latin: 'Kim Min-jun',
    company: '(주)한빛무역',
    grade: 'A',
    next: 'Call: 견적 회신',
    due: 'today',
    dueTone: 'bad',
    touch: '통화 · 3 days',
    localTime: 'Seoul 11:08',
    owner: 'Kim',
  },
  {
    name: '王丽',
    latin: 'Wang Li',
    company: '深圳市海天进出口有限公司',
    grade: 'A',
    next: 'Send sample',
    due: 'tomorrow',
    dueTone: 'neutral',
    touch: '微信 · 1 day',
    localTime: 'Shenzhen 10:08',
    owner: 'Park',
  },
  {
    name: 'Иванов Сергей',
    latin: 'Ivanov Sergey',
    company: 'ООО «Восток»',
    grade: 'B',
    next: 'Proforma, 30 % deposit',
    due: '24 Nov',
    dueTone: 'neutral',
    touch: 'mail · 5 days',
    localTime: 'Vladivostok 12:08',
    owner: 'Kim',
  },
  {
    name: 'Lucía García',
    latin: '',
    company: 'Comercial Ibérica S.L.',
    grade: 'B',
    next: '—',
    due: 'no next step',
    dueTone: 'warn',
    touch: 'fair · 12 days',
    localTime: 'Madrid 03:08',
    owner: 'Lee',
  },
  {
    name: '佐藤 健',
    latin: 'Sato Ken',
    company: '株式会社大和商事',
    grade: 'A',
    next: 'Visit',
    due: '26 Nov',
    dueTone: 'neutral',
    touch: 'visit · 8 days',
    localTime: 'Tokyo 11:08',
    owner: 'Park',
  },
  {
    name: 'Nguyễn Minh',
    latin: '',
    company: 'Sao Mai Trading JSC',
    grade: 'C',
    next: 'Catalogue',
    due: '27 Nov',
    dueTone: 'neutral',
    touch: 'Zalo · 2 days',
    localTime: 'Hanoi 09:08',
    owner: 'Lee',
  },
  {
    name: 'Omar Haddad',
    latin: '',
    company: 'Haddad & Sons LLC',
    grade: 'B',
    next: 'Container fill 40HQ',
    due: '28 Nov',
    dueTone: 'neutral',
    touch: 'WhatsApp · today',
    localTime: 'Dubai 06:08',
    owner: 'Kim',
  },
  {
    name: 'Heike Schmidt-Oberlindenberger von und zu Hohenstein',
    latin: '',
    company: 'Müller GmbH & Co. KG Vertriebsgesellschaft für Industriebedarf',
    grade: 'A',
    next: 'Contract renewal',
    due: '30 Nov',
    dueTone: 'neutral',
    touch: 'call · 20 days',
    localTime: 'Berlin 03:08',
    owner: 'Park',
  },
  {
    name: '박서연',
    latin: 'Park Seo-yeon',
    company: '대한상사',
    grade: 'C',
    next: 'Birthday',
    due: '1 Dec',
    dueTone: 'neutral',
    touch: 'note · 30 days',
    localTime: 'Busan 11:08',
    owner: 'Lee',
  },
  {
    name: '陈强',
    latin: 'Chen Qiang',
    company: '义乌宏达五金有限公司',
    grade: 'B',
    next: 'RFQ to factory',
    due: '2 Dec',
    dueTone: 'neutral',
    touch: '电话 · 4 days',
    localTime: 'Yiwu 10:08',
    owner: 'Kim',
  },
  {
    name: 'Смирнова Ольга',
    latin: 'Smirnova Olga',
    company: 'АО «Север»',
    grade: 'A',
    next: 'Balance 70 %',
    due: '3 Dec',
    dueTone: 'neutral',
    touch: 'call · 1 day',
    localTime: 'Moscow 05:08',
    owner: 'Park',
  },
]

/** The same mixed Korean, Chinese, Russian and other names, over and over. */
export function sampleRows(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length] ?? samples[0]
    if (!sample) throw new Error('There are no samples')
    return { ...sample, key: `row-${index}`, touches: (index * 7) % 23 }
  })
}
