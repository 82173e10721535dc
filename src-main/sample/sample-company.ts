import records from './sample-records.json'
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

/** Invented firms of an invented LED trader; addresses end in .example and numbers are plainly made up. */
export const sampleCompanies = records as SampleCompany[]
