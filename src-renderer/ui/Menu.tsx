import { Check, ChevronRight } from 'lucide-react'
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  SubmenuTrigger,
  Text,
} from 'react-aria-components'
import { classNames } from './class-names'
import type { MenuEntry, MenuGroup } from './menu-entry'

export const menuPopoverClass = 'tw-over min-w-44 max-w-96 rounded-lg bg-raised shadow-over'
const menuClass = 'max-h-96 overflow-auto p-1 outline-none!'

function EntryBody({ entry, hasSubmenu }: { readonly entry: MenuEntry; readonly hasSubmenu: boolean }) {
  return (
    <>
      {entry.isChecked === undefined ? null : (
        <Check
          aria-hidden="true"
          className={classNames('size-3.5 shrink-0 text-accent-text', !entry.isChecked && 'invisible')}
        />
      )}
      {entry.icon}
      <span className="flex min-w-0 flex-1 flex-col">
        <Text slot="label" className="truncate">
          {entry.label}
        </Text>
        {entry.description ? (
          <Text slot="description" className="truncate text-sm text-ink-2">
            {entry.description}
          </Text>
        ) : null}
      </span>
      {entry.shortcut ? (
        <Keyboard className="ml-4 font-sans text-xs text-ink-3">{entry.shortcut}</Keyboard>
      ) : null}
      {hasSubmenu ? <ChevronRight aria-hidden="true" className="size-3.5 text-ink-3" /> : null}
    </>
  )
}

function EntryItem({
  entry,
  onAction,
}: {
  readonly entry: MenuEntry
  readonly onAction?: ((id: string) => void) | undefined
}) {
  const item = (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled === true}
      className={classNames(
        'flex min-h-7.5 cursor-default items-center gap-2 rounded-md px-2 py-1 text-md outline-none! data-disabled:text-ink-3 data-focused:bg-accent-soft data-open:bg-hover data-pressed:bg-press',
        entry.isDanger ? 'text-bad-text' : 'text-ink',
      )}
    >
      <EntryBody entry={entry} hasSubmenu={entry.entries !== undefined} />
    </MenuItem>
  )
  if (!entry.entries) return item
  return (
    <SubmenuTrigger>
      {item}
      <Popover offset={-2} crossOffset={-4} className={menuPopoverClass}>
        <AriaMenu className={menuClass} onAction={(key) => onAction?.(String(key))}>
          {entry.entries.map((child) => (
            <EntryItem key={child.id} entry={child} onAction={onAction} />
          ))}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  )
}

interface MenuListProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  readonly onAction: (id: string) => void
  readonly onClose?: (() => void) | undefined
}

/** The list itself; stands in the popover of MenuButton and ContextMenu. */
export function MenuList({ label, groups, onAction, onClose }: MenuListProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={menuClass}
      onAction={(key) => onAction(String(key))}
      {...(onClose ? { onClose } : {})}
    >
      {groups.map((group) => (
        <MenuSection
          key={group.id}
          {...(group.title ? {} : { 'aria-label': label })}
          className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
        >
          {group.title ? (
            <Header className="px-2 pt-1 pb-0.5 text-xs font-semibold text-ink-3">{group.title}</Header>
          ) : null}
          {group.entries.map((entry) => (
            <EntryItem key={entry.id} entry={entry} onAction={onAction} />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}
