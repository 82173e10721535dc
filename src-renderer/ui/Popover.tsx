import { type ReactElement, type ReactNode, useId } from 'react'
import { DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import { defined } from './defined'

interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string
  /** A Button, IconButton or pressable Chip. */
  readonly trigger: ReactElement
  readonly children: ReactNode
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
  const nameId = useId()
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover
        offset={4}
        placement={placement}
        // A plain label would yield to that of the button.
        aria-labelledby={nameId}
        // The dialog is the panel itself: its hidden buttons to close would stand outside of a dialog in it.
        className="tw-over max-w-100 min-w-56 overflow-auto rounded-lg bg-raised p-3 shadow-over outline-none!"
      >
        <span id={nameId} className="sr-only">
          {label}
        </span>
        {children}
      </AriaPopover>
    </DialogTrigger>
  )
}
