import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What belongs here. */
  readonly title: string
  /** One sentence more, if it helps. */
  readonly children?: ReactNode
  /** The one button that fills it. */
  readonly action?: ReactNode
  readonly icon?: ReactNode
  /** inline: inside a card or a narrow column. */
  readonly look?: 'page' | 'inline' | undefined
}

/** An empty place that says what belongs there and has the button that fills it. */
export function EmptyState({ title, children, action, icon, look = 'page' }: EmptyStateProps) {
  if (look === 'inline') {
    return (
      <div className="flex flex-col items-start gap-2 py-1 text-md text-ink-2">
        <p>{title}</p>
        {children}
        {action}
      </div>
    )
  }
  return (
    <div className="flex h-full min-h-40 flex-col items-center justify-center-safe gap-3 overflow-y-auto p-8 text-center">
      {icon ? (
        <span className="flex size-10 shrink-0 items-center justify-center rounded-lg bg-sunken text-ink-3">
          {icon}
        </span>
      ) : null}
      <p className="max-w-100 text-title font-semibold text-balance text-ink">{title}</p>
      {children ? <div className="max-w-100 text-lg text-balance text-ink-2">{children}</div> : null}
      {action ? <div className="mt-1">{action}</div> : null}
    </div>
  )
}
