import type { AppError } from '../../src-shared/contract/app-error'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Skeleton, SkeletonText } from '../ui/Skeleton'
import { RecordColumns } from './RecordColumns'

/** The shape of a record's page while it is being read. */
export function RecordLoading() {
  const { t } = useTranslator()
  const loading = t('frame.loading')
  return (
    <>
      <div className="flex h-14 shrink-0 items-center gap-3 px-4">
        <Skeleton width="40px" height="40px" />
        <Skeleton width="220px" height="18px" />
      </div>
      <RecordColumns
        labels={{ who: loading, timeline: loading, related: loading }}
        who={<SkeletonText lines={9} label={loading} />}
        timeline={<SkeletonText lines={12} label={loading} />}
        related={<SkeletonText lines={6} label={loading} />}
      />
    </>
  )
}

interface RecordFailedProps {
  readonly error: AppError
  readonly onRetry: () => void
  readonly onBack: () => void
}

/** A record that could not be read: what happened and the way on. */
export function RecordFailed({ error, onRetry, onBack }: RecordFailedProps) {
  const { t, message } = useTranslator()
  return (
    <EmptyState
      title={message(error.text)}
      action={
        <div className="flex gap-2">
          {error.code === 'not-found' ? null : <Button onPress={onRetry}>{t('frame.action.retry')}</Button>}
          <Button kind="primary" onPress={onBack}>
            {t('frame.action.backToList')}
          </Button>
        </div>
      }
    />
  )
}
