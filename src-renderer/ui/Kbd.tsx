import { classNames } from './class-names'

interface KbdProps {
  /** The keys as shown, e.g. "Ctrl K" or "⌘ K"; the caller formats them for the platform. */
  readonly keys: string
  /** On a coloured ground (primary button) the cap takes the text's colour. */
  readonly tone?: 'plain' | 'inherit'
}

/** A keyboard hint. Decorative for screen readers: the control that owns the shortcut carries aria-keyshortcuts. */
export function Kbd({ keys, tone = 'plain' }: KbdProps) {
  return (
    <kbd
      aria-hidden="true"
      className={classNames(
        'inline-flex h-4.5 shrink-0 items-center rounded-sm border px-1.25 font-sans text-xs leading-none font-medium whitespace-nowrap',
        tone === 'inherit' ? 'border-current/40 text-current' : 'border-line-strong bg-surface text-ink-3',
      )}
    >
      {keys}
    </kbd>
  )
}
