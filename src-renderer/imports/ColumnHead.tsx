import { ChevronDown } from 'lucide-react'
import type { ImportColumn } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { fieldGroups, fieldName } from './field-menu'
import { setColumn } from './import-store'

interface ColumnHeadProps {
  readonly column: ImportColumn
}

/** Below this the program is not sure of itself and asks. */
const SURE = 0.8

/** The list's own header above what the program takes the column for; one press corrects it. */
export function ColumnHead({ column }: ColumnHeadProps) {
  const words = useTranslator()
  const { t } = words
  const isIgnored = column.field === 'ignore'
  const isUnsure = !isIgnored && column.confidence < SURE
  const name = fieldName(words, column.field)
  return (
    <span className="flex min-w-0 flex-col items-start leading-tight">
      <span className="w-full truncate text-ink-2" title={column.header}>
        {column.header || '—'}
      </span>
      <MenuButton
        label={t('imports.mapping', { header: column.header })}
        trigger={
          <Button
            kind="link"
            aria-label={`${column.header}: ${isUnsure ? `${name}?` : name}`}
            size="sm"
            tone={isUnsure ? 'warn' : 'accent'}
            iconEnd={<Icon glyph={ChevronDown} size={14} />}
          >
            <span className={classNames('truncate', isIgnored && 'font-normal text-ink-2')}>
              {isUnsure ? `${name}?` : name}
            </span>
          </Button>
        }
        groups={fieldGroups(words, column.field)}
        onAction={(field) => void setColumn(column.index, field)}
      />
    </span>
  )
}
