import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { busyPress } from './busy-press'
import { classNames } from './class-names'
import { defined } from './defined'
import { Kbd } from './Kbd'
import { Spinner } from './Spinner'

export type ButtonKind = 'primary' | 'plain' | 'ghost' | 'danger' | 'link'

export interface ButtonProps {
  /** Verb and noun. */
  readonly children: ReactNode
  /** primary: the one main act of a screen; plain: others; ghost: quiet, in bars; danger: destroys (offers Undo); link: text only, inside other things. */
  readonly kind?: ButtonKind | undefined
  /** sm 26 px for cards, md 30 px, lg 56 px for the fair (show mode). */
  readonly size?: 'sm' | 'md' | 'lg' | undefined
  readonly icon?: ReactNode
  /** After the label: a chevron where a menu opens. */
  readonly iconEnd?: ReactNode
  /** Colour of a link. */
  readonly tone?: 'accent' | 'warn' | 'bad' | undefined
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

const kinds: Record<Exclude<ButtonKind, 'link'>, string> = {
  primary:
    'border-transparent bg-accent text-accent-ink data-hovered:bg-accent-hover data-pressed:bg-accent-press data-disabled:bg-sunken data-disabled:text-ink-3',
  plain:
    'border-line-strong bg-surface text-ink data-hovered:bg-sunken data-pressed:bg-line data-disabled:border-line data-disabled:text-ink-3',
  ghost:
    'border-transparent bg-transparent text-ink-2 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-press data-disabled:text-ink-3',
  danger:
    'border-line-strong bg-surface text-bad-text data-hovered:border-bad data-hovered:bg-bad-soft data-pressed:border-bad data-pressed:bg-bad-soft data-disabled:border-line data-disabled:text-ink-3',
}

const linkTones = { accent: 'text-accent-text', warn: 'text-warn-text', bad: 'text-bad-text' }

const linkClass =
  'min-h-5 max-w-full rounded-sm bg-transparent data-hovered:underline data-disabled:text-ink-3'

const sizes = {
  sm: 'h-6.5 px-2.5 text-sm',
  md: 'h-control px-3 text-md',
  lg: 'min-h-14 px-5 text-title',
}

function lookOf(kind: ButtonKind, size: keyof typeof sizes, tone: keyof typeof linkTones): string {
  return kind === 'link'
    ? classNames(linkClass, linkTones[tone])
    : classNames('shrink-0 rounded-md border', sizes[size], kinds[kind])
}

/** A labelled button; opens menus and popovers, too, when placed in their trigger. */
export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'plain',
    size = 'md',
    tone = 'accent',
    icon,
    iconEnd,
    shortcut,
    isBusy,
    ...others
  } = props
  const { isFullWidth, ...rest } = others
  return (
    <AriaButton
      {...defined({ ...rest, ...busyPress(isBusy, rest) })}
      className={classNames(
        'inline-flex min-w-0 items-center justify-center gap-1.5 font-semibold leading-none whitespace-nowrap transition-colors data-disabled:cursor-not-allowed',
        lookOf(kind, size, tone),
        isFullWidth && 'w-full',
      )}
    >
      {isBusy ? <Spinner /> : icon}
      <span className="truncate leading-normal">{children}</span>
      {iconEnd ? <span className="flex shrink-0">{iconEnd}</span> : null}
      {shortcut ? <Kbd keys={shortcut} tone={kind === 'primary' ? 'inherit' : 'plain'} /> : null}
    </AriaButton>
  )
}
