import type { ReactNode } from 'react'

interface Definition {
  readonly id: string
  readonly term: string
  readonly value: ReactNode
}

interface DefinitionListProps {
  readonly items: readonly Definition[]
}

/** Facts as "term, value" lines; terms share one column; both wrap, because a number that is cut cannot be dialled. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="grid grid-cols-[minmax(84px,max-content)_1fr] gap-x-2.5 gap-y-1.25">
      {items.map(({ id, term, value }) => (
        <div key={id} className="contents">
          <dt className="max-w-32 wrap-break-word text-ink-2">{term}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
