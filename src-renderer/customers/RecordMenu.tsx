import { Ellipsis } from 'lucide-react'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { useCommand } from '../state/commands'
import { back } from '../state/navigation'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { MenuButton } from '../ui/MenuButton'
import { backCommand, editCommand, historyCommand, mergeCommand, removeCommand } from './customer-commands'

interface RecordMenuProps {
  readonly name: string
  /** Where Esc leads when the page was not opened from inside. */
  readonly fallback: string
  readonly onHistory: () => void
  /** For records of which two may be one. */
  readonly onMerge?: (() => void) | undefined
  readonly onRemove: () => void
}

/** Opens the first field of the page that edits in place. */
function editFirst(): void {
  document.querySelector<HTMLElement>('#main [data-inline-field]')?.click()
}

/** The rest of what a record's page can do; the same acts answer their keys. */
export function RecordMenu({ name, fallback, onHistory, onMerge, onRemove }: RecordMenuProps) {
  const { t } = useTranslator()
  useCommand(editCommand, editFirst)
  useCommand(historyCommand, onHistory)
  useCommand(mergeCommand, onMerge ?? null)
  useCommand(removeCommand, onRemove)
  useCommand(backCommand, () => back(fallback))
  const act = (id: string) => {
    if (id === 'edit') editFirst()
    if (id === 'history') onHistory()
    if (id === 'merge') onMerge?.()
    if (id === 'remove') onRemove()
  }
  const label = t('frame.record.menu', { name })
  return (
    <MenuButton
      label={label}
      placement="bottom end"
      trigger={<IconButton kind="plain" icon={<Icon glyph={Ellipsis} />} label={label} />}
      groups={[
        {
          id: 'look',
          entries: [
            { id: 'edit', label: t('frame.record.edit'), shortcut: shortcutOf(editCommand) },
            { id: 'history', label: t('history.title'), shortcut: shortcutOf(historyCommand) },
            ...(onMerge
              ? [{ id: 'merge', label: t('merging.menu'), shortcut: shortcutOf(mergeCommand) }]
              : []),
          ],
        },
        {
          id: 'remove',
          entries: [
            {
              id: 'remove',
              label: t('frame.action.remove'),
              isDanger: true,
              shortcut: shortcutOf(removeCommand),
            },
          ],
        },
      ]}
      onAction={act}
    />
  )
}
