import type { ReactElement } from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'
import { MenuList, menuPopoverClass } from './Menu'
import type { MenuEntry, MenuGroup } from './menu-entry'

interface MenuButtonProps {
  /** The accessible name of the menu. */
  readonly label: string
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  /** Lines, or groups of lines. */
  readonly entries?: readonly MenuEntry[] | undefined
  readonly groups?: readonly MenuGroup[] | undefined
  readonly onAction: (id: string) => void
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top' | undefined
}

/** A button that opens a menu; Down opens on the first line, typing jumps. */
export function MenuButton({
  label,
  trigger,
  entries,
  groups,
  onAction,
  placement = 'bottom start',
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} placement={placement} className={menuPopoverClass}>
        <MenuList
          label={label}
          groups={groups ?? [{ id: 'all', entries: entries ?? [] }]}
          onAction={onAction}
        />
      </Popover>
    </MenuTrigger>
  )
}
