import type { ReactNode } from 'react'
import { classNames } from './class-names'

interface SectionHeadingProps {
  readonly children: ReactNode
  /** 2 names a panel or page part (larger), 3 and 4 what is in it. */
  readonly level?: 2 | 3 | 4 | undefined
  readonly count?: string | undefined
  /** A small button at the right. */
  readonly action?: ReactNode
}

/** Names a part of a panel or a column. */
export function SectionHeading({ children, level = 3, count, action }: SectionHeadingProps) {
  const Tag = `h${level}` as const
  return (
    <div className="mt-3.5 mb-2 flex min-h-6 items-center gap-2 first:mt-0">
      <Tag
        className={classNames(
          'truncate leading-tight font-semibold',
          level === 2 ? 'text-title text-ink' : 'text-sm text-ink-2',
        )}
      >
        {children}
      </Tag>
      {count ? <span className="text-sm text-ink-3">{count}</span> : null}
      {action ? <span className="ml-auto flex shrink-0">{action}</span> : null}
    </div>
  )
}
