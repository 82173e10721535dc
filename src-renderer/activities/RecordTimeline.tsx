import { useState } from 'react'
import type { Activity } from '../../src-shared/activities/activity'
import type { CompanyId, DealId, PersonId } from '../../src-shared/kernel/ids'
import { useView } from '../state/create-view-store'
import { type ActivityLinks, createTimelineView } from './activities-store'
import { Composer } from './Composer'
import { Timeline } from './Timeline'

type Subject =
  | { readonly personId: PersonId }
  | { readonly companyId: CompanyId }
  | { readonly dealId: DealId }

interface RecordTimelineProps {
  readonly subject: Subject
  /** What new activities belong to; a person's also to the company where the person works. */
  readonly links: ActivityLinks
  /** The newest part, which the record's own view brings along. */
  readonly newest: readonly Activity[]
}

/** The length of the part that a screen brings along; a full one means that there may be more. */
const SCREEN_PART = 100
const MOST = 500

const older = createTimelineView()

function OlderTimeline({ subject, links, newest }: RecordTimelineProps) {
  const { value } = useView(older, { ...subject, limit: MOST })
  return <Timeline activities={value?.rows ?? newest} about={links} />
}

/** One-line composer and timeline of a record; older entries are read when asked for. */
export function RecordTimeline({ subject, links, newest }: RecordTimelineProps) {
  const [isAll, setIsAll] = useState(false)
  const hasMore = newest.length >= SCREEN_PART
  return (
    <>
      <Composer links={links} />
      {isAll ? (
        <OlderTimeline subject={subject} links={links} newest={newest} />
      ) : (
        <Timeline activities={newest} about={links} onOlder={hasMore ? () => setIsAll(true) : undefined} />
      )}
    </>
  )
}
