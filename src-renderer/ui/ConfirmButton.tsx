import { useState } from 'react'
import { Button } from './Button'
import { Popover } from './Popover'

interface ConfirmButtonProps {
  /** Verb and noun: on the button, and on the one that does it. */
  readonly label: string
  /** What stays and what ends. */
  readonly hint: string
  /** The accessible name when the label alone does not say what of. */
  readonly name?: string | undefined
  readonly size?: 'sm' | 'md' | undefined
  /** ghost: beside things that are looked at more often than removed. */
  readonly kind?: 'danger' | 'ghost' | undefined
  readonly isBusy?: boolean | undefined
  readonly onConfirm: () => void
}

/** For what cannot be undone: says what it means beside the button before it is done. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, hint, name, size = 'sm', kind = 'danger', isBusy, onConfirm } = props
  const [isOpen, setIsOpen] = useState(false)
  const confirm = () => {
    setIsOpen(false)
    onConfirm()
  }
  return (
    <Popover
      label={name ?? label}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size={size} kind={kind} isBusy={isBusy} aria-label={name}>
          {label}
        </Button>
      }
    >
      <div className="flex w-64 flex-col items-start gap-2">
        <p>{hint}</p>
        <Button size="sm" kind="danger" onPress={confirm}>
          {label}
        </Button>
      </div>
    </Popover>
  )
}
