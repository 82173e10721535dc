import { useState } from 'react'
import type { DealId } from '../../src-shared/kernel/ids'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { loseDeal } from './deals-store'

/** The usual reasons; any other can be typed. */
const reasons = ['price', 'delivery', 'quality', 'competitor', 'noAnswer', 'noBudget'] as const

interface LoseFormProps {
  readonly id: DealId
  readonly title: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Asks why a deal was lost: one click on a usual reason, or a line of one's own. */
export function LoseForm({ id, title, onDone, onCancel }: LoseFormProps) {
  const { t, message } = useTranslator()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const action = useAction()
  const submit = async (text: string) => {
    if (text.trim() === '') return setIsMissing(true)
    if (await action.run(() => loseDeal(id, text.trim()))) onDone()
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-semibold">{t('deals.whyLost', { title })}</legend>
      <div className="flex flex-wrap gap-1">
        {reasons.map((one) => (
          <Chip key={one} size="md" onPress={() => void submit(t(`deals.reason.${one}`))}>
            {t(`deals.reason.${one}`)}
          </Chip>
        ))}
      </div>
      <TextField
        label={t('deals.reasonLabel')}
        value={reason}
        onChange={(text) => {
          setIsMissing(false)
          setReason(text)
        }}
        onSubmit={() => void submit(reason)}
        onCancel={onCancel}
        error={isMissing ? t('deals.reasonMissing') : undefined}
        autoFocus
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <div className="flex gap-1.5">
        <Button kind="primary" isBusy={action.isBusy} onPress={() => void submit(reason)}>
          {t('deals.markLost')}
        </Button>
        <Button kind="ghost" onPress={onCancel}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
