import type { ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { SectionHeading } from '../ui/SectionHeading'
import { Switch } from '../ui/Switch'
import { setRepairWanted } from './import-store'
import { issueText } from './issue-text'

interface RepairListProps {
  readonly view: ImportView
}

/** What would be put right, by kind; each kind can be refused for all rows at once. */
export function RepairList({ view }: RepairListProps) {
  const words = useTranslator()
  const { t, format } = words
  const proposed = view.found.filter(({ severity }) => severity === 'repair')
  const refused = view.refusedRepairs.filter((code) => proposed.every((one) => one.code !== code))
  const repairs = [...proposed, ...refused.map((code) => ({ code, count: null }))]
  if (repairs.length === 0) return null
  return (
    <>
      <SectionHeading>{t('imports.repairsTitle')}</SectionHeading>
      <div className="flex flex-col gap-1.5">
        {repairs.map(({ code, count }) => (
          <Switch
            key={code}
            isSelected={!view.refusedRepairs.includes(code)}
            onChange={(isWanted) => void setRepairWanted(code, isWanted)}
          >
            {issueText(words, { row: 0, column: null, code, severity: 'repair', text: '' })}
            {count === null ? null : <span className="text-ink-3"> · {format.number(count)}</span>}
          </Switch>
        ))}
      </div>
    </>
  )
}
