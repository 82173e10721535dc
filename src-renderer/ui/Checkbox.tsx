import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { classNames } from './class-names'

interface CheckboxProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Visible label; without it give aria-label. */
  readonly children?: ReactNode
  readonly 'aria-label'?: string | undefined
  /** Some, not all. */
  readonly isIndeterminate?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isInvalid?: boolean | undefined
}

/** The square itself, for places that draw their own checked state (the grid). */
export function CheckMark({
  isSelected,
  isIndeterminate,
}: {
  isSelected: boolean
  isIndeterminate?: boolean
}) {
  const isOn = isSelected || isIndeterminate === true
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'flex size-4 shrink-0 items-center justify-center rounded-sm border transition-colors group-data-disabled/check:border-line-strong group-data-focus-visible/check:outline-2 group-data-focus-visible/check:outline-offset-1 group-data-focus-visible/check:outline-accent group-data-invalid/check:border-bad',
        isOn
          ? 'border-accent bg-accent text-accent-ink group-data-disabled/check:bg-line-strong group-data-disabled/check:text-ink-2'
          : 'border-line-control bg-surface group-data-disabled/check:bg-sunken group-data-hovered/check:border-ink-3',
      )}
    >
      {isIndeterminate ? <Minus className="size-3" strokeWidth={3} /> : null}
      {isSelected && !isIndeterminate ? <Check className="size-3" strokeWidth={3} /> : null}
    </span>
  )
}

/** Yes or no, or "some". */
export function Checkbox({
  isSelected,
  onChange,
  children,
  isIndeterminate,
  isDisabled,
  isInvalid,
  ...rest
}: CheckboxProps) {
  const label = rest['aria-label']
  return (
    <AriaCheckbox
      {...(label === undefined ? {} : { 'aria-label': label })}
      isSelected={isSelected}
      onChange={onChange}
      isIndeterminate={isIndeterminate === true}
      isDisabled={isDisabled === true}
      isInvalid={isInvalid === true}
      className="group/check inline-flex min-h-6 items-center gap-2 text-md text-ink outline-none! data-disabled:text-ink-3"
    >
      <CheckMark isSelected={isSelected} isIndeterminate={isIndeterminate === true} />
      {children ? <span>{children}</span> : null}
    </AriaCheckbox>
  )
}
