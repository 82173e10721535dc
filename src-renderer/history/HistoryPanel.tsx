import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { useRemembered } from '../state/remembered'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { SidePanel } from '../ui/SidePanel'
import { SkeletonText } from '../ui/Skeleton'
import { type ToldChange, toldChanges } from './column-value'
import { recordHistoryView } from './history-store'
import { useUndo } from './use-undo'

interface HistoryPanelProps {
  readonly recordId: string
  readonly onClose: () => void
}

function ChangeLine({ change }: { readonly change: ToldChange }) {
  const { t } = useTranslator()
  return (
    <li className="wrap-break-word">
      <span className="text-ink-2">{change.name}: </span>
      {change.before === null ? null : <del className="text-ink-2">{change.before}</del>}
      {change.before === null ? null : ' → '}
      <span>{change.after ?? t('history.empty')}</span>
    </li>
  )
}

/** Who changed what on a record, and when; each entry can be taken back by itself. */
export function HistoryPanel({ recordId, onClose }: HistoryPanelProps) {
  const words = useTranslator()
  const { t, message, format } = words
  const undo = useUndo()
  const [width, setWidth] = useRemembered('history.width', 360)
  const { value, status, error } = useView(recordHistoryView, { id: recordId })
  return (
    <SidePanel
      label={t('history.title')}
      width={width}
      onResize={setWidth}
      resizeLabel={t('frame.resizePanel')}
      close={{ label: t('frame.action.close'), onClose }}
    >
      <h2 className="mb-3 text-title">{t('history.title')}</h2>
      {error ? <InlineError>{message(error.text)}</InlineError> : null}
      {status === 'loading' ? <SkeletonText lines={8} label={t('frame.loading')} /> : null}
      <ol className="flex flex-col">
        {(value ?? []).map((entry, place) => (
          // What another device did has no id here, and cannot be taken back from here.
          <li key={entry.transaction.id || place} className="flex flex-col gap-0.5 border-b border-line py-2">
            <div className="flex items-baseline gap-2">
              <span className={`min-w-0 flex-1 font-semibold ${entry.isUndone ? 'line-through' : ''}`}>
                {message(entry.transaction.label)}
              </span>
              <time className="shrink-0 text-sm text-ink-2">{format.dayAndTime(entry.transaction.at)}</time>
            </div>
            <span className="text-sm text-ink-2">
              {entry.transaction.actor ?? t('history.you')}
              {entry.isUndone ? ` · ${t('history.isUndone')}` : ''}
            </span>
            <ul className="text-md">
              {toldChanges(words, entry.changes).map((change) => (
                <ChangeLine key={change.name} change={change} />
              ))}
            </ul>
            {entry.isUndone || entry.transaction.id === '' ? null : (
              <span className="-ml-2.5">
                <Button kind="ghost" size="sm" onPress={() => void undo(entry.transaction.id)}>
                  {t('history.undoThis')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {value?.length === 0 ? <p className="text-ink-2">{t('history.nothing')}</p> : null}
    </SidePanel>
  )
}
