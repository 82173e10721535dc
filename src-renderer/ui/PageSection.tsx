import type { ReactNode } from 'react'

interface PageSectionProps {
  readonly title: string
  /** A sentence under the title: what this part is for. */
  readonly hint?: string | undefined
  readonly children: ReactNode
}

/** A titled part of a page of settings: the title at the left, what can be done at the right. */
export function PageSection({ title, hint, children }: PageSectionProps) {
  return (
    <section
      aria-label={title}
      className="grid grid-cols-[200px_minmax(0,1fr)] gap-x-8 gap-y-3 border-b border-line py-6 last:border-0 max-[1000px]:grid-cols-1"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="text-title leading-snug">{title}</h2>
        {hint === undefined ? null : <p className="text-sm text-ink-2">{hint}</p>}
      </div>
      <div className="flex min-w-0 flex-col items-start gap-4">{children}</div>
    </section>
  )
}
