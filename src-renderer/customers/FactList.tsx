import type { ReactNode } from 'react'

/**
 * Facts as "term, value" lines of a record's page; values may be fields that open in place. Terms are as wide in each
 * list, so that the values of lists below each other stand in one line.
 */
export function FactList({ children }: { readonly children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2 gap-y-px [:lang(ru)_&]:grid-cols-[106px_minmax(0,1fr)]">
      {children}
    </dl>
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
      <dt className="wrap-break-word py-0.75 text-ink-2">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
