import { RecordFailed } from '../customers/RecordLoading'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { PageBar } from '../ui/PageBar'
import { SkeletonText } from '../ui/Skeleton'
import { SetupScreen } from './setup/SetupScreen'
import { SyncEmpty } from './SyncEmpty'
import { SyncOverview } from './SyncOverview'
import type { SyncWay } from './sync-route'
import { syncView } from './sync-store'

interface SyncScreenProps {
  /** What is being set up; null for the page itself. */
  readonly way: SyncWay | null
}

/** Where this workspace is shared and with whom; not shared yet: the ways into it. */
export function SyncScreen({ way }: SyncScreenProps) {
  const { t } = useTranslator()
  const { value, error } = useView(syncView, {})
  if (value === null)
    return error === null ? (
      <>
        <PageBar title={t('sync.page.title')} />
        <div className="border-t border-line p-4">
          <SkeletonText lines={8} label={t('frame.loading')} />
        </div>
      </>
    ) : (
      <RecordFailed error={error} onRetry={() => void syncView.reload()} onBack={() => go('/today')} />
    )
  if (way !== null) return <SetupScreen key={way} way={way} isShared={value.workspace !== null} />
  if (value.workspace !== null) return <SyncOverview state={value} />
  return (
    <>
      <PageBar title={t('sync.page.title')} />
      <SyncEmpty />
    </>
  )
}
