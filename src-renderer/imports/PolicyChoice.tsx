import { importFields, isImportField } from '../../src-shared/imports/import-fields'
import { duplicatePolicies, type ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { Popover } from '../ui/Popover'
import { SectionHeading } from '../ui/SectionHeading'
import { Select } from '../ui/Select'
import { fieldName } from './field-menu'
import { setFieldPolicy, setPolicy } from './import-store'

interface PolicyChoiceProps {
  readonly view: ImportView
}

/** Policies that make sense for one field. */
const ofOneField = ['fill', 'overwrite', 'newest', 'skip'] as const
const single: ReadonlySet<string> = new Set(['company', 'person', 'affiliation'])

/** Fields of the list that a record holds once, so that two values can meet. */
function fieldsThatMeet(view: ImportView): string[] {
  const fields = view.columns.flatMap(({ field, also }) => [field, also ?? 'ignore'])
  return [...new Set(fields)].filter((id) => isImportField(id) && single.has(importFields[id].target.table))
}

/** What happens to customers that are here already: for all, and for single fields. */
export function PolicyChoice({ view }: PolicyChoiceProps) {
  const words = useTranslator()
  const { t } = words
  const fields = fieldsThatMeet(view)
  const ownCount = Object.keys(view.fieldPolicies).length
  return (
    <>
      <SectionHeading>{t('imports.policy')}</SectionHeading>
      <Select
        label={t('imports.policyForAll')}
        items={duplicatePolicies.map((id) => ({ id, label: t(`imports.policies.${id}`) }))}
        value={view.policy}
        onChange={(id) => void setPolicy(id)}
      />
      {fields.length > 0 ? (
        <div className="-ml-2.5">
          <Popover
            label={t('imports.byField')}
            placement="bottom start"
            trigger={
              <Button kind="ghost" size="sm">
                {ownCount === 0 ? t('imports.byField') : t('imports.byFieldCount', { count: ownCount })}
              </Button>
            }
          >
            <div className="flex max-h-96 w-72 flex-col gap-2 overflow-y-auto p-1">
              {fields.map((field) => (
                <Select
                  key={field}
                  label={fieldName(words, field)}
                  items={[
                    { id: 'rest', label: t('imports.likeTheRest') },
                    ...ofOneField.map((id) => ({ id, label: t(`imports.fieldPolicies.${id}`) })),
                  ]}
                  value={view.fieldPolicies[field] ?? 'rest'}
                  onChange={(id) => void setFieldPolicy(field, id)}
                />
              ))}
            </div>
          </Popover>
        </div>
      ) : null}
    </>
  )
}
