import type { ReactNode } from 'react'

/** Facts as "term, value" lines of a record's page; values may be fields that open in place. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[minmax(76px,max-content)_minmax(0,1fr)] gap-x-2 gap-y-px">{children}</dl>
  )
}

interface FactProps {
  readonly term: string
  readonly children: ReactNode
}

/** One line of a FactList. */
export function Fact({ term, children }: FactProps) {
  return (
    <>
      <dt className="max-w-28 truncate py-0.75 text-ink-2" title={term}>
        {term}
      </dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
