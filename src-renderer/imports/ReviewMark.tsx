import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { InlineError } from '../ui/InlineError'
import { type CustomerKind, review, reviewView } from './import-history-store'

interface ReviewMarkProps {
  readonly kind: CustomerKind
  readonly recordId: string
}

/** On a record that an import made and nobody has looked at: from which list it came, and the tick. */
export function ReviewMark({ kind, recordId }: ReviewMarkProps) {
  const { t, message } = useTranslator()
  const { value } = useView(reviewView, { kind, recordId })
  const action = useAction()
  if (value === null || value.isReviewed) return null
  return (
    <div className="mb-3">
      <Card tone="warn">
        <button
          type="button"
          className="max-w-full text-left text-md wrap-break-word hover:underline"
          onClick={() => go(`/import/${value.id}`)}
        >
          {t('importHistory.mark', { file: value.fileName })}
        </button>
        <div className="mt-1.5">
          <Button
            size="sm"
            isBusy={action.isBusy}
            onPress={() => void action.run(() => review(value.id, recordId))}
          >
            {t('importHistory.reviewed')}
          </Button>
        </div>
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      </Card>
    </div>
  )
}
