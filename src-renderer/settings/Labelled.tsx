import type { ReactNode } from 'react'

interface LabelledProps {
  readonly label: string
  readonly children: ReactNode
}

/** A visible name above a control that brings its own accessible name. */
export function Labelled({ label, children }: LabelledProps) {
  return (
    <div className="flex flex-col items-start gap-1.5">
      <span aria-hidden="true" className="text-sm text-ink-2">
        {label}
      </span>
      {children}
    </div>
  )
}
