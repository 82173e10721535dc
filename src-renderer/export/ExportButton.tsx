import { Share } from 'lucide-react'
import {
  type ExportFormat,
  exportFormatsOf,
  type ExportRequest,
} from '../../src-shared/export/export-contract'
import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { useSavedFile } from '../workspace/saved-file-store'
import { exportCommand } from './export-commands'
import { exportList } from './export-store'

interface ExportButtonProps {
  /** What leaves: the list on screen, or its chosen rows. */
  readonly what: ExportRequest
  /** How many rows are chosen; all leave when it is only the one under the cursor. */
  readonly selected: number
  readonly total: number
}

/** Lets the list on screen out: as a workbook, as a table, customers as contacts. */
export function ExportButton({ what, selected, total }: ExportButtonProps) {
  const { t } = useTranslator()
  const isRunning = useSavedFile().is === 'running'
  const count = selected > 1 ? selected : total
  const isPossible = count > 0 && !isRunning
  const run = (format: ExportFormat) => void exportList(t(`export.fileName.${what.list}`), format, what)
  useCommand(exportCommand, isPossible ? () => run('xlsx') : null)
  const formats = exportFormatsOf(what.list)
  return (
    <MenuButton
      label={t('export.title')}
      placement="bottom end"
      trigger={
        <Button kind="ghost" icon={<Icon glyph={Share} />} isDisabled={!isPossible}>
          {t('export.action')}
        </Button>
      }
      groups={[
        {
          id: 'formats',
          title: t(selected > 1 ? 'export.selected' : 'export.all', { count }),
          entries: formats.map((id) => ({ id, label: t(`export.format.${id}`) })),
        },
      ]}
      onAction={(id) => {
        const format = formats.find((one) => one === id)
        if (format) run(format)
      }}
    />
  )
}
