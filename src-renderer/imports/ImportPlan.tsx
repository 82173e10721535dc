import { type ReactNode, useState } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { SectionHeading } from '../ui/SectionHeading'
import { TextField } from '../ui/TextField'
import { ColourList } from './ColourList'
import { CountLine } from './CountLine'
import { fieldName } from './field-menu'
import { saveErrors, setConstant } from './import-store'
import { PolicyChoice } from './PolicyChoice'
import { RepairList } from './RepairList'

interface ImportPlanProps {
  readonly view: ImportView
  /** Whose the customers become. */
  readonly owners: ReactNode
  /** About the row under the cursor. */
  readonly children?: ReactNode
}

/** Values that often are the same for a whole list. */
const constants = ['record.source', 'record.tags'] as const

const effects = {
  fill: 'filled',
  append: 'appended',
  newest: 'updated',
  overwrite: 'overwritten',
  skip: 'skipped',
} as const

function Constant({
  view,
  field,
}: Pick<ImportPlanProps, 'view'> & { readonly field: (typeof constants)[number] }) {
  const words = useTranslator()
  const known = view.constants[field] ?? ''
  const [value, setValue] = useState(known)
  const save = () => {
    if (value.trim() !== known) void setConstant(field, value.trim())
  }
  return (
    <TextField
      label={fieldName(words, field)}
      placeholder={words.t('imports.constantHint')}
      value={value}
      onChange={setValue}
      onSubmit={save}
      onBlur={save}
    />
  )
}

/** What importing would do, and the few decisions that are really open. */
export function ImportPlan({ view, owners, children }: ImportPlanProps) {
  const { t } = useTranslator()
  const { counts, policy } = view
  return (
    <>
      <h2 className="mb-2 text-title">{t('imports.whatWillHappen')}</h2>
      <dl>
        <CountLine label={t('imports.newCompanies')} value={counts.newCompanies} />
        <CountLine label={t('imports.newPeople')} value={counts.newPeople} />
        {counts.newDeals > 0 ? <CountLine label={t('imports.newDeals')} value={counts.newDeals} /> : null}
        {policy === 'add' ? null : (
          <CountLine label={t(`imports.${effects[policy]}`)} value={counts.duplicatesInBase} />
        )}
        {counts.duplicatesInFile > 0 ? (
          <CountLine label={t('imports.duplicatesInFile')} value={counts.duplicatesInFile} />
        ) : null}
        <CountLine label={t('imports.leftOut')} value={counts.errors + counts.leftOut} />
      </dl>
      {counts.errors > 0 ? (
        <span className="-ml-2.5">
          <Button
            kind="ghost"
            size="sm"
            onPress={() =>
              void saveErrors(t('imports.errorsFile', { list: view.fileName.replace(/\.[^.]+$/, '') }))
            }
          >
            {t('imports.saveErrors')}
          </Button>
        </span>
      ) : null}
      <ColourList view={view} />
      {children}
      {counts.duplicatesInBase + counts.duplicatesInFile > 0 ? <PolicyChoice view={view} /> : null}
      <RepairList view={view} />
      <SectionHeading>{t('imports.forAllRows')}</SectionHeading>
      <div className="flex flex-col gap-2">
        {owners}
        {constants.map((field) => (
          <Constant key={`${view.importId} ${field}`} view={view} field={field} />
        ))}
      </div>
      <p className="mt-4 text-ink-2">{t('imports.undoHint')}</p>
    </>
  )
}
