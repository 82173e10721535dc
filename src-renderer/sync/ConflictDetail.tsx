import type { ReactNode } from 'react'
import type { SyncConflict } from '../../src-shared/sync/sync-contract'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { conflictSides, conflictSubject, recordRoute } from './conflict-text'
import { keepCommand, putBackCommand } from './sync-commands'
import { deviceText } from './sync-text'

interface ConflictProps {
  readonly conflict: SyncConflict
}

interface SideProps {
  readonly title: string
  readonly device: string | null
  readonly at: number
}

/** Whose value it is, and since when. */
function SideHead({ title, device, at }: SideProps) {
  const words = useTranslator()
  return (
    <th scope="col" className="w-1/2 px-2 py-1.5 text-left align-top font-normal">
      <span className="block font-semibold text-ink">{title}</span>
      <span className="block text-sm text-ink-2 wrap-anywhere">{deviceText(words, device)}</span>
      <span className="block text-sm text-ink-2">{words.format.dayAndTime(at)}</span>
    </th>
  )
}

function Value({ children, isHolding }: { readonly children: ReactNode; readonly isHolding: boolean }) {
  return (
    <td
      className={classNames(
        'border-t border-line px-2 py-1.5 align-top whitespace-pre-line wrap-anywhere',
        isHolding ? 'text-ink' : 'bg-warn-soft text-warn-text',
      )}
    >
      {children}
    </td>
  )
}

/** Both values side by side, with who wrote them and when. */
function Sides({ conflict }: ConflictProps) {
  const words = useTranslator()
  const { t } = words
  const rows = conflictSides(words, conflict)
  return (
    <table className="w-full table-fixed border-collapse text-md">
      <caption className="sr-only">{conflictSubject(words, conflict)}</caption>
      <thead>
        <tr>
          <SideHead title={t('sync.conflicts.holds')} device={conflict.winnerDevice} at={conflict.winnerAt} />
          <SideHead title={t('sync.conflicts.aside')} device={conflict.loserDevice} at={conflict.loserAt} />
        </tr>
      </thead>
      {rows.map(({ name, before, after }) => (
        <tbody key={name}>
          {name === '' ? null : (
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                className="px-2 pt-2 pb-0.5 text-left text-sm font-normal text-ink-2"
              >
                {name}
              </th>
            </tr>
          )}
          <tr>
            <Value isHolding>{after ?? <span className="text-ink-2">{t('history.empty')}</span>}</Value>
            <Value isHolding={false}>{before ?? t('history.empty')}</Value>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

interface ConflictDetailProps extends ConflictProps {
  readonly isBusy: boolean
  readonly onPutBack: () => void
  readonly onKeep: () => void
}

/** One conflict: both values, the record, and the two ways to decide it. */
export function ConflictDetail({ conflict, isBusy, onPutBack, onKeep }: ConflictDetailProps) {
  const { t } = useTranslator()
  const route = recordRoute(conflict)
  return (
    <>
      <h2 className="pr-8 text-title wrap-anywhere">{conflict.record.name}</h2>
      <div className="mt-0.5 mb-3 min-h-5">
        {route === null ? (
          <span className="text-ink-2">{conflict.record.id === null ? t('sync.conflicts.inTrash') : ''}</span>
        ) : (
          <Button kind="link" onPress={() => go(route)}>
            {t('sync.conflicts.open')}
          </Button>
        )}
      </div>
      <p className="mb-2 text-lg">{t('sync.conflicts.which')}</p>
      <div className="mb-3 flex flex-wrap gap-1.5">
        <Button isBusy={isBusy} shortcut={shortcutOf(putBackCommand)} onPress={onPutBack}>
          {t('sync.conflicts.putBack')}
        </Button>
        <Button isBusy={isBusy} shortcut={shortcutOf(keepCommand)} onPress={onKeep}>
          {t('sync.conflicts.keep')}
        </Button>
      </div>
      <Sides conflict={conflict} />
      <p className="mt-4 text-ink-2">{t('sync.conflicts.putBackHint')}</p>
    </>
  )
}
