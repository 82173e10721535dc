interface SkeletonProps {
  /** CSS length; skeletons have the real shape of what is coming. */
  readonly width?: string | undefined
  readonly height?: string | undefined
}

/** One grey bar. Invisible for 300 ms, then pulsing (still with reduced motion). */
export function Skeleton({ width = '100%', height = '12px' }: SkeletonProps) {
  return <span aria-hidden="true" className="tw-skeleton block" style={{ width, height }} />
}

/** Lines of text that are on their way; `label` is spoken. */
export function SkeletonText({ lines = 3, label }: { readonly lines?: number; readonly label: string }) {
  const widths = ['92%', '78%', '85%', '64%']
  return (
    <output aria-label={label} className="flex flex-col gap-2.5 py-1">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={widths[line % widths.length]} />
      ))}
    </output>
  )
}
