import type { ReactNode } from 'react'

interface RecordColumnsProps {
  readonly labels: { readonly who: string; readonly timeline: string; readonly related: string }
  readonly who: ReactNode
  readonly timeline: ReactNode
  readonly related: ReactNode
  /** A panel at the right, in the third column's place (history of the record). */
  readonly panel?: ReactNode
}

const threeColumns =
  'grid-cols-[272px_minmax(0,1fr)_280px] @max-[1080px]:grid-cols-[256px_minmax(0,1fr)_248px] @max-[900px]:grid-cols-[256px_minmax(0,1fr)] @max-[900px]:grid-rows-[auto_1fr] @max-[900px]:overflow-y-auto'
const besidePanel = 'grid-cols-[256px_minmax(0,1fr)]'
/** A small window at 200 %: everything below each other. */
const oneColumn =
  '@max-[560px]:grid-cols-[minmax(0,1fr)] @max-[560px]:grid-rows-none @max-[560px]:content-start @max-[560px]:overflow-y-auto'

/**
 * A record's page: who it is, what happened, what hangs on it. Each column scrolls by itself,
 * in a narrow window they scroll as one; none hides in a tab.
 */
export function RecordColumns({ labels, who, timeline, related, panel }: RecordColumnsProps) {
  const scrolling = panel
    ? '@max-[560px]:min-h-auto @max-[560px]:overflow-visible'
    : '@max-[900px]:min-h-auto @max-[900px]:overflow-visible'
  const column = `min-h-0 min-w-0 overflow-y-auto p-4 ${scrolling}`
  return (
    <div className="flex min-h-0 flex-1 border-t border-line">
      <div className="@container flex min-h-0 min-w-0 flex-1">
        <div
          className={`grid min-h-0 min-w-0 flex-1 grid-rows-[minmax(0,1fr)] ${panel ? besidePanel : threeColumns} ${oneColumn}`}
        >
          <section
            aria-label={labels.who}
            className={`${column} border-r border-line @max-[560px]:border-r-0`}
          >
            <h2 className="sr-only">{labels.who}</h2>
            {who}
          </section>
          <section
            aria-label={labels.timeline}
            className={panel ? column : `${column} @max-[900px]:row-span-2 @max-[560px]:row-span-1`}
          >
            <h2 className="sr-only">{labels.timeline}</h2>
            {timeline}
          </section>
          {panel ? null : (
            <section
              aria-label={labels.related}
              className={`${column} border-l border-line @max-[900px]:col-start-1 @max-[900px]:row-start-2 @max-[900px]:border-t @max-[900px]:border-r @max-[900px]:border-l-0 @max-[560px]:row-start-3`}
            >
              <h2 className="sr-only">{labels.related}</h2>
              <div>{related}</div>
            </section>
          )}
        </div>
      </div>
      {panel}
    </div>
  )
}
