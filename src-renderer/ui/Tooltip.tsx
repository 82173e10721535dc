import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd'

interface TooltipProps {
  /** One short line; never the only place of a fact. */
  readonly text: string
  readonly shortcut?: string | undefined
  /** A focusable ui control (Button, IconButton, Chip with onPress ...). */
  readonly children: ReactElement
}

/** Explains a control on hover and on keyboard focus. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip
        offset={6}
        className="tw-over flex max-w-80 items-center gap-2 rounded-md bg-raised px-2 py-1 text-sm text-ink shadow-over"
      >
        {text}
        {shortcut ? <Kbd keys={shortcut} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
