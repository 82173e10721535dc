import type { Kept } from '../../src-shared/history/history-contract'
import { useTranslator, type Words } from '../i18n/translator'
import { columnName } from './column-name'
import { partName } from './part-name'

interface KeptListProps {
  readonly kept: readonly Kept[]
  /** All of them; `kept` may be only the first. */
  readonly keptCount: number
}

/** ` · Mobile`: which of its fields stayed, or were edited so that all of it did; empty when it is only referred to. */
function fieldsOf({ part, group, edited }: Kept, { t, format }: Words): string {
  if (part !== null) return ` · ${partName(part, t)}`
  const fields = group === null ? edited : [group]
  return fields.length === 0 ? '' : ` · ${format.list(fields.map((field) => columnName(field, t)))}`
}

/** What an undo left as it is, and why: never silently. */
export function KeptList({ kept, keptCount }: KeptListProps) {
  const words = useTranslator()
  const { t, format } = words
  const more = keptCount - kept.length
  return (
    <div className="flex max-h-80 max-w-90 flex-col gap-2 overflow-auto">
      <h2 className="text-md">{t('history.keptTitle')}</h2>
      <ul className="flex flex-col gap-1">
        {kept.map((one) => (
          <li key={`${one.table} ${one.id} ${one.group ?? ''}`}>
            <span className="font-semibold">{one.name}</span>
            {fieldsOf(one, words)}
            <span className="block text-sm text-ink-2">{t(`history.reason.${one.reason}`)}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="text-ink-2">{t('history.keptMore', { count: more, shown: format.number(more) })}</p>
      ) : null}
    </div>
  )
}
