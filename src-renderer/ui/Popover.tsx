import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import { defined } from './defined'

interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string
  /** A Button, IconButton or pressable Chip. */
  readonly trigger: ReactElement
  /** Content, or a function that gets `close`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** A small panel beside its button: filters, column chooser, quick forms. Esc closes, focus returns. */
export function Popover({
  label,
  trigger,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: PopoverProps) {
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover
        offset={4}
        placement={placement}
        className="tw-over max-w-100 min-w-56 rounded-lg bg-raised shadow-over"
      >
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto p-3 outline-none!">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
