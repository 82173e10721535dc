import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import { MenuList, menuPopoverClass } from './Menu'
import type { MenuEntry, MenuGroup } from './menu-entry'

interface ContextMenuProps {
  readonly label: string
  readonly entries?: readonly MenuEntry[] | undefined
  readonly groups?: readonly MenuGroup[] | undefined
  readonly onAction: (id: string) => void
  /** Called before opening; return false to leave the click alone. */
  readonly onOpen?: ((event: MouseEvent) => boolean | void) | undefined
  readonly children: ReactNode
}

/**
 * Right click, Shift+F10 or the menu key on anything inside opens the same menu; focus returns to where it was.
 * The same acts must also be reachable without it.
 */
export function ContextMenu({ label, entries, groups, onAction, onOpen, children }: ContextMenuProps) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const open = (event: MouseEvent) => {
    if (event.defaultPrevented || onOpen?.(event) === false) return
    event.preventDefault()
    // A key press reports 0,0: open at the focused thing instead.
    const box = (document.activeElement ?? event.currentTarget).getBoundingClientRect()
    const isByKey = event.clientX === 0 && event.clientY === 0
    setAt(isByKey ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY })
  }
  return (
    <div className="contents" onContextMenu={open}>
      {children}
      <span
        ref={anchor}
        aria-hidden="true"
        className="fixed size-0"
        style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(isOpen) => !isOpen && setAt(null)}
        placement="bottom start"
        offset={0}
        className={menuPopoverClass}
      >
        <MenuList
          label={label}
          groups={groups ?? [{ id: 'all', entries: entries ?? [] }]}
          onAction={onAction}
          onClose={() => setAt(null)}
        />
      </Popover>
    </div>
  )
}
