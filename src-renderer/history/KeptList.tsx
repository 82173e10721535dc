import type { Kept } from '../../src-shared/history/history-contract'
import { useTranslator, type Words } from '../i18n/translator'
import { classNames } from '../ui/class-names'
import { columnName } from './column-name'
import { partName } from './part-name'

interface KeptListProps {
  readonly kept: readonly Kept[]
  /** All of them; `kept` may be only the first. */
  readonly keptCount: number
  /** Where it begins to scroll. */
  readonly height: 'max-h-80' | 'max-h-44'
}

/** ` · Mobile`: which of its fields stayed, or were edited so that all of it did; empty when it is only referred to. */
function fieldsOf({ part, group, edited }: Kept, { t, format }: Words): string {
  if (part !== null) return ` · ${partName(part, t)}`
  const fields = group === null ? edited : [group]
  return fields.length === 0 ? '' : ` · ${format.list(fields.map((field) => columnName(field, t)))}`
}

/** What an undo left as it is, and why: never silently. */
export function KeptList({ kept, keptCount, height }: KeptListProps) {
  const words = useTranslator()
  const { t, format } = words
  const more = keptCount - kept.length
  return (
    <div
      role="region"
      aria-label={t('history.keptTitle')}
      // What scrolls can be scrolled by keys.
      tabIndex={0}
      className={classNames('flex flex-col gap-2 overflow-auto', height)}
    >
      <h2 className="text-md">{t('history.keptTitle')}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(260px,100%),1fr))] gap-x-6 gap-y-1.5">
        {kept.map((one) => (
          <li key={`${one.table} ${one.id} ${one.group ?? ''}`} className="wrap-break-word">
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
