import type { ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Popover } from '../ui/Popover'
import { Select } from '../ui/Select'
import { includeHidden, setEncoding, setLayout } from './import-store'

interface LayoutButtonProps {
  readonly view: ImportView
}

/** Header rows are looked for at the top; so many rows are offered. */
const OFFERED_ROWS = 20

/** Another sheet, or another row as the header. */
export function LayoutButton({ view }: LayoutButtonProps) {
  const { t, format } = useTranslator()
  const rows = Array.from({ length: OFFERED_ROWS }, (_none, row) => ({
    id: String(row),
    label: format.number(row + 1),
  }))
  return (
    <Popover
      label={t('imports.layout')}
      placement="bottom end"
      trigger={<Button kind="ghost">{t('imports.layout')}</Button>}
    >
      <div className="flex w-64 flex-col gap-3 p-1">
        <Select
          label={t('imports.sheet')}
          items={view.sheets.map((sheet) => ({
            id: String(sheet.index),
            label: sheet.hidden ? t('imports.hiddenSheet', { name: sheet.name }) : sheet.name,
          }))}
          value={String(view.sheet)}
          onChange={(sheet) => void setLayout(Number(sheet))}
        />
        <Select
          label={t('imports.headerRow')}
          items={[{ id: 'none', label: t('imports.noHeader') }, ...rows]}
          value={view.headerRow === null ? 'none' : String(view.headerRow)}
          onChange={(row) => void setLayout(view.sheet, row === 'none' ? null : Number(row))}
        />
        {view.encodings.length > 0 ? (
          <Select
            label={t('imports.encoding')}
            items={view.encodings.map((id) => ({ id, label: id.toUpperCase() }))}
            value={view.encoding}
            onChange={(encoding) => void setEncoding(encoding)}
          />
        ) : null}
        {view.hiddenRows > 0 ? (
          <Checkbox
            isSelected={view.includesHidden}
            onChange={(isIncluded) => void includeHidden(view.sheet, isIncluded)}
          >
            {t('imports.includeHidden', { count: view.hiddenRows })}
          </Checkbox>
        ) : null}
      </div>
    </Popover>
  )
}
