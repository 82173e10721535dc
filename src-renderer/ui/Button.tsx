import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names'
import { defined } from './defined'
import { Kbd } from './Kbd'
import { Spinner } from './Spinner'

export type ButtonKind = 'primary' | 'plain' | 'ghost' | 'danger'

export interface ButtonProps {
  /** Verb and noun. */
  readonly children: ReactNode
  /** primary: the one main act of a screen; plain: others; ghost: quiet, in bars; danger: destroys (offers Undo). */
  readonly kind?: ButtonKind | undefined
  /** sm 26 px for cards, md 30 px, lg 56 px for the fair (show mode). */
  readonly size?: 'sm' | 'md' | 'lg' | undefined
  readonly icon?: ReactNode
  /** Keyboard hint shown inside, e.g. "Ctrl N". */
  readonly shortcut?: string | undefined
  /** Work is under way: keeps focus and width, refuses presses, shows a spinner after 300 ms. */
  readonly isBusy?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly autoFocus?: boolean | undefined
  readonly isFullWidth?: boolean | undefined
  readonly 'aria-label'?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

const kinds: Record<ButtonKind, string> = {
  primary:
    'border-transparent bg-accent text-accent-ink data-hovered:bg-accent-hover data-pressed:bg-accent-press data-disabled:bg-sunken data-disabled:text-ink-3',
  plain:
    'border-line-strong bg-surface text-ink data-hovered:bg-sunken data-pressed:bg-line data-disabled:border-line data-disabled:text-ink-3',
  ghost:
    'border-transparent bg-transparent text-ink-2 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-press data-disabled:text-ink-3',
  danger:
    'border-line-strong bg-surface text-bad-text data-hovered:border-bad data-hovered:bg-bad-soft data-pressed:border-bad data-pressed:bg-bad-soft data-disabled:border-line data-disabled:text-ink-3',
}

const sizes = {
  sm: 'h-6.5 px-2.5 text-sm',
  md: 'h-control px-3 text-md',
  lg: 'min-h-14 px-5 text-title rounded-lg',
}

/** A labelled button; opens menus and popovers, too, when placed in their trigger. */
export function Button({
  children,
  kind = 'plain',
  size = 'md',
  icon,
  shortcut,
  isBusy,
  isFullWidth,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...defined(rest)}
      isPending={isBusy === true}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-semibold leading-none whitespace-nowrap transition-colors data-disabled:cursor-not-allowed',
        sizes[size],
        kinds[kind],
        isFullWidth && 'w-full',
      )}
    >
      {isBusy ? <Spinner /> : icon}
      <span className="truncate leading-normal">{children}</span>
      {shortcut ? <Kbd keys={shortcut} tone={kind === 'primary' ? 'inherit' : 'plain'} /> : null}
    </AriaButton>
  )
}
