import { useTranslator } from '../../i18n/translator'
import { useView } from '../../state/create-view-store'
import { SyncProgress } from '../SyncProgress'
import { syncView } from '../sync-store'

/** The first exchange: how far it is, that one can go on working, and how to break it off. */
export function JoinProgress() {
  const { t } = useTranslator()
  const progress = useView(syncView, {}).value?.targets.find((one) => one.progress !== null)?.progress
  return (
    <div className="flex flex-col gap-3">
      <SyncProgress progress={progress ?? null} label={t('sync.setup.joining')} />
      <p className="text-ink-2">{t('sync.setup.joiningHint')}</p>
    </div>
  )
}
