import type { ReactNode } from 'react'

interface RecordColumnsProps {
  readonly labels: { readonly who: string; readonly timeline: string; readonly related: string }
  readonly who: ReactNode
  readonly timeline: ReactNode
  readonly related: ReactNode
  /** A panel at the right, over the third column's place (history of the record). */
  readonly panel?: ReactNode
}

/** A record's page: who it is, what happened, what hangs on it. Each column scrolls by itself; none hides in a tab. */
export function RecordColumns({ labels, who, timeline, related, panel }: RecordColumnsProps) {
  const column = 'min-h-0 min-w-0 overflow-y-auto p-4'
  return (
    <div className="flex min-h-0 flex-1 border-t border-line">
      <div className="grid min-h-0 min-w-0 flex-1 grid-cols-[272px_minmax(0,1fr)_280px] max-[1280px]:grid-cols-[256px_minmax(0,1fr)_248px] max-[1100px]:grid-cols-[224px_minmax(0,1fr)_208px]">
        <section aria-label={labels.who} className={`${column} border-r border-line`}>
          {who}
        </section>
        <section aria-label={labels.timeline} className={column}>
          {timeline}
        </section>
        <section aria-label={labels.related} className={`${column} border-l border-line`}>
          {related}
        </section>
      </div>
      {panel}
    </div>
  )
}
