import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { classNames } from './class-names'
import { defined } from './defined'
import { dotClass, type Tone } from './tone'

interface NavItemProps {
  readonly label: string
  /** Where it leads (hash route) and/or what it does. */
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly isCurrent?: boolean | undefined
  /** Already formatted for the locale. */
  readonly count?: string | undefined
  /** A coloured dot before the label (smart lists, sync state). */
  readonly dot?: Tone | undefined
  readonly icon?: ReactNode
}

/** One place in the navigation. */
export function NavItem({ label, href, onPress, isCurrent, count, dot, icon }: NavItemProps) {
  return (
    <Link
      {...defined({ href, onPress })}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      className={classNames(
        'flex h-7.5 shrink-0 cursor-default items-center gap-2 rounded-md px-2 no-underline',
        isCurrent
          ? 'bg-surface font-semibold text-ink shadow-[0_0_0_1px_var(--line)]'
          : 'text-ink-2 data-hovered:bg-hover data-hovered:text-ink data-pressed:bg-press',
      )}
    >
      {icon}
      {dot ? (
        <span aria-hidden="true" className={classNames('size-2 shrink-0 rounded-full', dotClass[dot])} />
      ) : null}
      <span className="min-w-0 truncate" title={label}>
        {label}
      </span>
      {count ? (
        <span className="ml-auto shrink-0 text-xs font-medium text-ink-3 max-[800px]:hidden">{count}</span>
      ) : null}
    </Link>
  )
}

/** Titled part of the navigation (smart lists). */
export function NavHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className="px-2 pt-4 pb-1.5 text-xs leading-none font-semibold text-ink-3">{children}</h2>
}

/** Pushes what follows to the bottom. */
export function NavSpace() {
  return <span aria-hidden="true" className="min-h-2 flex-1" />
}
