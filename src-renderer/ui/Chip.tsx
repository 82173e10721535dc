import { X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names'
import { defined } from './defined'
import { type Hue, hueClass, softClass, type Tone } from './tone'

interface ChipProps {
  readonly children: ReactNode
  /** Meaning; for tags use `hue` instead. */
  readonly tone?: Tone | undefined
  /** A step of the muted tag scale. */
  readonly hue?: Hue | undefined
  /** md 26 px for filters, sm 22 px for tags. */
  readonly size?: 'sm' | 'md' | undefined
  readonly icon?: ReactNode
  /** Makes it a button (open the filter, look at the problems). */
  readonly onPress?: (() => void) | undefined
  readonly isPressable?: boolean | undefined
  /** Adds a remove button with this name. */
  readonly removeLabel?: string | undefined
  readonly onRemove?: (() => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A small rounded fact: filter, tag, count. isPressable without onPress is for popover and menu triggers. */
export function Chip({
  children,
  tone = 'neutral',
  hue,
  size = 'sm',
  icon,
  onPress,
  isPressable,
  removeLabel,
  onRemove,
  ref,
}: ChipProps) {
  const body = (
    <>
      {icon}
      <span className="truncate">{children}</span>
    </>
  )
  const inner = 'inline-flex min-w-0 items-center gap-1 rounded-full px-2 h-full'
  return (
    <span
      className={classNames(
        'inline-flex shrink-0 items-center rounded-full text-sm whitespace-nowrap',
        size === 'md' ? 'h-6.5 max-w-88' : 'h-5.5 max-w-60',
        hue ? hueClass[hue] : softClass[tone],
      )}
    >
      {onPress || isPressable ? (
        <AriaButton
          {...defined({ onPress })}
          {...(ref === undefined ? {} : { ref })}
          className={classNames(
            inner,
            'transition-colors data-hovered:bg-hover data-pressed:bg-press data-disabled:text-ink-3',
          )}
        >
          {body}
        </AriaButton>
      ) : (
        <span className={inner}>{body}</span>
      )}
      {onRemove ? (
        <AriaButton
          aria-label={removeLabel ?? ''}
          onPress={onRemove}
          className="-ml-1 mr-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-full data-hovered:bg-press data-pressed:bg-press"
        >
          <X aria-hidden="true" className="size-3" />
        </AriaButton>
      ) : null}
    </span>
  )
}
