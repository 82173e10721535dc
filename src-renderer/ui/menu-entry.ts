import type { ReactNode } from 'react'

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly description?: string | undefined
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly isDanger?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Shows a check mark: the value in force (radio-like menus). */
  readonly isChecked?: boolean | undefined
  /** A submenu. */
  readonly entries?: readonly MenuEntry[] | undefined
}

/** A titled (or untitled) group of menu lines; groups are parted by a rule. */
export interface MenuGroup {
  readonly id: string
  readonly title?: string | undefined
  readonly entries: readonly MenuEntry[]
}
