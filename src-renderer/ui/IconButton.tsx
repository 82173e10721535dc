import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { busyPress } from './busy-press'
import { classNames } from './class-names'
import { defined } from './defined'
import { Spinner } from './Spinner'
import { Tooltip } from './Tooltip'

interface IconButtonProps {
  readonly icon: ReactNode
  /** What it does: the accessible name and the tooltip. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly kind?: 'plain' | 'ghost' | undefined
  readonly size?: 'sm' | 'md' | undefined
  readonly isBusy?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button with only a picture: always has a name, a tooltip and, where there is one, its shortcut. */
export function IconButton({
  icon,
  label,
  shortcut,
  kind = 'ghost',
  size = 'md',
  isBusy,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...defined({ ...rest, ...busyPress(isBusy, rest) })}
        aria-label={label}
        className={classNames(
          'inline-flex shrink-0 items-center justify-center rounded-md border text-ink-2 transition-colors data-disabled:cursor-not-allowed data-disabled:text-line-strong data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-press',
          size === 'sm' ? 'size-6' : 'size-control',
          kind === 'plain' ? 'border-line-strong bg-surface' : 'border-transparent',
        )}
      >
        {isBusy ? <Spinner /> : icon}
      </AriaButton>
    </Tooltip>
  )
}
