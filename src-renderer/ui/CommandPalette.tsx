import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { isComposing } from './composition'
import { Kbd } from './Kbd'
import { Spinner } from './Spinner'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Side note: the company of a person, the place of a command. */
  readonly hint?: string | undefined
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
}

export interface PaletteSection {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly label: string
  readonly placeholder: string
  readonly query: string
  readonly onQueryChange: (query: string) => void
  /** Answers to the query, already found and ordered by the caller; empty sections are left out. */
  readonly sections: readonly PaletteSection[]
  readonly onAction: (id: string) => void
  readonly isLoading?: boolean | undefined
  /** Shown when nothing fits. */
  readonly emptyText: string
  /** A line of hints at the bottom. */
  readonly footer?: ReactNode
}

/** Label and hint together are its name: what is seen is what is heard. */
function PaletteRow({ item }: { readonly item: PaletteItem }) {
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      className="flex h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 text-lg text-ink outline-none! data-focused:bg-accent-soft data-hovered:bg-hover"
    >
      {item.icon ? <span className="flex text-ink-3">{item.icon}</span> : null}
      <span className="min-w-0 truncate">{item.label}</span>
      {item.hint ? (
        <span className="min-w-0 flex-1 truncate text-md text-ink-2">{item.hint}</span>
      ) : (
        <span className="flex-1" />
      )}
      {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
    </MenuItem>
  )
}

function PaletteResults({
  label,
  sections,
  onAction,
  emptyText,
}: Pick<CommandPaletteProps, 'label' | 'sections' | 'onAction' | 'emptyText'>) {
  const filled = sections.filter((section) => section.items.length > 0)
  return (
    <Menu
      aria-label={label}
      onAction={(key) => onAction(String(key))}
      renderEmptyState={() => <p className="px-2.5 py-3 text-ink-2">{emptyText}</p>}
      className="min-h-0 flex-1 overflow-auto p-1.5 outline-none!"
    >
      {filled.map((section) => (
        <MenuSection key={section.id} className="not-first:mt-1">
          <Header className="px-2.5 pt-1.5 pb-1 text-xs font-semibold text-ink-3">{section.title}</Header>
          {section.items.map((item) => (
            <PaletteRow key={item.id} item={item} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
}

/** Ctrl+K: find a record or do anything. Finding is the caller's; this is the shell, keyboard and speech. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onClose, label, placeholder, query, onQueryChange, isLoading, footer } = props
  const act = (id: string) => {
    onClose()
    props.onAction(id)
  }
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="tw-over fixed inset-0 z-50 flex justify-center bg-scrim pt-[12vh]"
    >
      <Modal className="h-fit w-full max-w-155 px-4">
        <Dialog
          aria-label={label}
          className="flex max-h-[64vh] flex-col overflow-hidden rounded-lg bg-raised shadow-over outline-none!"
        >
          <Autocomplete inputValue={query} onInputChange={onQueryChange}>
            <TextField
              aria-label={label}
              autoFocus
              className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line px-4"
            >
              <Search aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
              <Input
                placeholder={placeholder}
                onKeyDownCapture={(event) => {
                  // The key belongs to the input method: it must not move the list or run a command.
                  if (isComposing(event)) event.stopPropagation()
                }}
                className="h-full min-w-0 flex-1 bg-transparent text-title text-ink outline-none!"
              />
              {isLoading ? <Spinner /> : null}
            </TextField>
            <PaletteResults
              label={label}
              sections={props.sections}
              onAction={act}
              emptyText={props.emptyText}
            />
          </Autocomplete>
          {footer ? (
            <div className="flex h-8 shrink-0 items-center gap-3 border-t border-line px-4 text-sm text-ink-2">
              {footer}
            </div>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
