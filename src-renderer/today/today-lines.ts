import type { DealCard } from '../../src-shared/deals/deal'
import type { TodayItem } from '../../src-shared/today/today-contract'
import type { TodayScreenView } from './today-store'

/** The parts of the page in the order in which they stand on it. */
export const sections = ['overdue', 'due', 'missed', 'stale', 'withoutNextStep', 'upcoming'] as const
export type Section = (typeof sections)[number]

export type TodayLine =
  | { readonly key: string; readonly section: Section; readonly type: 'activity'; readonly item: TodayItem }
  | { readonly key: string; readonly section: Section; readonly type: 'deal'; readonly deal: DealCard }

function activityLines(section: Section, items: readonly TodayItem[]): TodayLine[] {
  return items.map((item) => ({ key: `${section} ${item.activity.id}`, section, type: 'activity', item }))
}

function dealLines(section: Section, deals: readonly DealCard[]): TodayLine[] {
  return deals.map((deal) => ({ key: `${section} ${deal.id}`, section, type: 'deal', deal }))
}

/** All lines of the page, one after the other, as the keyboard walks through them. */
export function linesOf(view: TodayScreenView): TodayLine[] {
  return [
    ...activityLines('overdue', view.overdue),
    ...activityLines('due', view.due),
    ...activityLines('missed', view.missed),
    ...dealLines('stale', view.staleDeals),
    ...dealLines('withoutNextStep', view.dealsWithoutNextStep),
    ...activityLines('upcoming', view.upcoming),
  ]
}

/** Where Enter leads: to the person, else the company, else the deal that the line is about. */
export function routeOf(line: TodayLine): string | null {
  if (line.type === 'deal') return `/deals/${line.deal.id}`
  const { personId, companyId, dealId } = line.item.activity
  if (personId) return `/people/${personId}`
  if (companyId) return `/companies/${companyId}`
  return dealId ? `/deals/${dealId}` : null
}
