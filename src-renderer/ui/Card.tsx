import type { ReactNode } from 'react'
import { classNames } from './class-names'

interface CardProps {
  readonly children: ReactNode
  /** A note stands out from the page (next talk about); warn marks something stale. */
  readonly tone?: 'plain' | 'note' | 'warn' | undefined
}

const tones = {
  plain: 'border border-line bg-raised',
  note: 'bg-warn-soft',
  warn: 'border border-line border-l-3 border-l-warn bg-raised',
}

/** A box around things that belong together. */
export function Card({ children, tone = 'plain' }: CardProps) {
  return <div className={classNames('rounded-md px-3 py-2.5', tones[tone])}>{children}</div>
}
