import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { textClass } from './tone'

type BannerTone = 'info' | 'good' | 'warn' | 'bad'

interface BannerProps {
  readonly tone: BannerTone
  /** What happened. */
  readonly title: string
  /** What was kept. */
  readonly kept?: string | undefined
  /** What to do. */
  readonly advice?: string | undefined
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void } | undefined
}

const glyphs = { ['info']: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert }
const grounds: Record<BannerTone, string> = {
  ['info']: 'bg-info-soft',
  good: 'bg-good-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
}

/** A fact about the whole place, in the flow of the page: what happened, what was kept, what to do. */
export function Banner({ tone, title, kept, advice, children, actions, dismiss }: BannerProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-2.5 rounded-md px-3 py-2 text-md text-ink', grounds[tone])}
    >
      <span className={classNames('mt-0.5 flex', textClass[tone])}>
        <Icon glyph={glyphs[tone]} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold wrap-break-word">{title}</p>
        {kept ? <p className="text-ink">{kept}</p> : null}
        {advice ? <p className="text-ink">{advice}</p> : null}
        {children}
      </div>
      {actions ? <div className="flex shrink-0 flex-wrap gap-2">{actions}</div> : null}
      {dismiss ? (
        <IconButton
          icon={<Icon glyph={X} size={14} />}
          size="sm"
          label={dismiss.label}
          onPress={dismiss.onDismiss}
        />
      ) : null}
    </div>
  )
}
