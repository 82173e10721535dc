/** What both overviews hold; see migrations/0007-overviews.sql. */
interface OverviewColumns {
  doc: number
  nameSort: string
  localName: string | null
  localSort: string | null
  gradeRank: number | null
  lifecycleRank: number | null
  country: string | null
  city: string | null
  owner: string | null
  ownerSort: string | null
  phone: string | null
  email: string | null
  hasNext: number
  nextActivityId: Uint8Array | null
  nextKind: string | null
  nextTitle: string | null
  nextDueAt: number | null
  nextDueLocal: string | null
  nextIsAllDay: number | null
  lastTouchAt: number | null
  lastTouchKind: string | null
  touchCount: number
  createdAt: number | null
  present: number
}

/** Which record stands for another one; see migrations/0012-merged-records.sql. */
export interface MergedRecordTable {
  id: Uint8Array
  canonical: Uint8Array
}

/** One live person as lists show it. */
export interface PersonOverviewTable extends OverviewColumns {
  personId: Uint8Array
  fullName: string
  companyId: Uint8Array | null
  companyName: string | null
  companySort: string | null
  jobTitle: string | null
}

/** One live company as lists show it. */
export interface CompanyOverviewTable extends OverviewColumns {
  companyId: Uint8Array
  name: string
  kinds: string | null
  industry: string | null
  peopleCount: number
  openDealCount: number
}
