import type { ReactNode } from 'react'

interface PageBarProps {
  readonly title: string
  /** Before the title: an Avatar. */
  readonly leading?: ReactNode
  /** After the title, dim: "12,408 · 312 shown". */
  readonly count?: string | undefined
  /** Chips: filters, tags, import counts. */
  readonly children?: ReactNode
  /** Right side: view switch, columns, buttons. */
  readonly actions?: ReactNode
}

/** The bar above a list, board or page. Wraps when texts are long; the title is the page's h1. */
export function PageBar({ title, leading, count, children, actions }: PageBarProps) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 px-4 pt-3 pb-2.5">
      {leading}
      <h1 className="max-w-100 shrink-0 truncate text-xl leading-tight" title={title}>
        {title}
      </h1>
      {count ? (
        <span className="mr-1.5 min-w-15 truncate text-ink-2" title={count}>
          {count}
        </span>
      ) : null}
      {children}
      {actions ? (
        <div className="ml-auto flex max-w-full shrink-0 flex-wrap items-center justify-end gap-1.5">
          {actions}
        </div>
      ) : null}
    </div>
  )
}
