import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface InlineErrorProps {
  /** What happened, what was kept, what to do: one or two short sentences. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** An error beside the thing it is about. */
export function InlineError({ children, action }: InlineErrorProps) {
  return (
    <div role="alert" className="flex items-start gap-1.5 text-md text-bad-text">
      <span className="mt-0.5 flex">
        <Icon glyph={CircleAlert} size={14} />
      </span>
      <span className="min-w-0 flex-1 wrap-break-word">{children}</span>
      {action}
    </div>
  )
}
