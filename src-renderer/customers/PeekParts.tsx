import type { ReactNode } from 'react'
import type { Activity } from '../../src-shared/activities/activity'
import type { Tag } from '../../src-shared/contract/customer'
import type { DealCard } from '../../src-shared/deals/deal'
import { activityGlyph } from '../activities/activity-glyph'
import { dueText } from '../i18n/due'
import { useTranslator } from '../i18n/translator'
import { isOpen } from '../activities/is-open'
import { go } from '../state/navigation'
import { useNow } from '../state/now'
import { tagHue } from '../tags/tag-hue'
import { Avatar } from '../ui/Avatar'
import { Chip } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { SectionHeading } from '../ui/SectionHeading'
import { textClass } from '../ui/tone'

interface PeekHeadProps {
  readonly name: string
  readonly other: string | null
  readonly detail: string
  readonly route: string
}

/** Who it is, at the top of the panel; the name leads to the page. */
export function PeekHead({ name, other, detail, route }: PeekHeadProps) {
  return (
    <div className="mb-3 flex items-center gap-3">
      <Avatar name={name} />
      <div className="min-w-0">
        <h2 className="text-title leading-tight">
          <button
            type="button"
            className="max-w-full text-left wrap-break-word hover:underline"
            onClick={() => go(route)}
          >
            {name} {other && other !== name ? <span className="font-medium text-ink-2">{other}</span> : null}
          </button>
        </h2>
        {detail ? <div className="wrap-break-word text-ink-2">{detail}</div> : null}
      </div>
    </div>
  )
}

/** Grade, lifecycle and tags in one wrapping line. */
export function PeekChips({
  children,
  tags,
}: {
  readonly children: ReactNode
  readonly tags: readonly Tag[]
}) {
  return (
    <div className="mb-2.5 flex flex-wrap items-center gap-1">
      {children}
      {tags.map((tag) => (
        <Chip key={tag.id} hue={tagHue(tag)}>
          {tag.name}
        </Chip>
      ))}
    </div>
  )
}

/** The open deals, one line each. */
export function PeekDeals({ deals }: { readonly deals: readonly DealCard[] }) {
  const { t, format } = useTranslator()
  const open = deals.filter((deal) => deal.outcome === 'open')
  if (open.length === 0) return null
  return (
    <>
      <SectionHeading>{t('frame.record.openDeals')}</SectionHeading>
      <ul>
        {open.slice(0, 4).map((deal) => (
          <li key={deal.id}>
            <button
              type="button"
              onClick={() => go(`/deals/${deal.id}`)}
              className="flex w-full gap-2 rounded-sm py-1 text-left hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate">{deal.title}</span>
              <span className="shrink-0">{deal.amount ? format.money(deal.amount) : null}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is due and what happened last. */
export function PeekTimeline({ activities }: { readonly activities: readonly Activity[] }) {
  const words = useTranslator()
  const now = useNow()
  if (activities.length === 0) return null
  return (
    <>
      <SectionHeading>{words.t('activities.timeline')}</SectionHeading>
      <ul>
        {activities.slice(0, 6).map((activity) => {
          const due = isOpen(activity) ? dueText(words, activity, now) : null
          const at = activity.happenedAt ?? activity.doneAt ?? activity.createdAt
          return (
            <li key={activity.id} className="flex items-baseline gap-2 py-1">
              <span className="flex size-4.5 shrink-0 items-center justify-center self-center rounded-sm bg-sunken text-ink-2">
                <Icon glyph={activityGlyph[activity.kind]} size={14} />
              </span>
              <span className="min-w-0 flex-1 truncate" title={activity.title}>
                {activity.title}
              </span>
              <span className={`shrink-0 text-sm ${due ? textClass[due.tone] : 'text-ink-2'}`}>
                {due?.text ?? (at === null ? '' : words.format.dayOf(at))}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
