import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Kbd } from './Kbd'

interface StatusLineProps {
  /** What happened last; announced politely when it changes. */
  readonly message?: string | undefined
  readonly undo?:
    | { readonly label: string; readonly shortcut: string; readonly onUndo: () => void }
    | undefined
  /** Right side, e.g. "1 of 312 selected". */
  readonly end?: ReactNode
}

/** The 26 px line at the bottom: what happened last, with Undo. */
export function StatusLine({ message, undo, end }: StatusLineProps) {
  return (
    <div className="flex h-full items-center gap-2.5 px-3.5 text-sm text-ink-2">
      <output className="min-w-0 truncate" title={message}>
        {message}
      </output>
      {undo ? (
        <>
          <AriaButton
            onPress={undo.onUndo}
            className="shrink-0 rounded-sm px-0.5 font-semibold text-accent-text data-hovered:underline data-pressed:underline"
          >
            {undo.label}
          </AriaButton>
          <Kbd keys={undo.shortcut} />
        </>
      ) : null}
      {end ? <span className="ml-auto shrink-0 whitespace-nowrap">{end}</span> : null}
    </div>
  )
}
