import { useState } from 'react'
import type { Activity, ActivityKind, Due } from '../../src-shared/activities/activity'
import { useTranslator } from '../i18n/translator'
import { now } from '../state/now'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { InlineError } from '../ui/InlineError'
import { SegmentedControl } from '../ui/SegmentedControl'
import { TextField } from '../ui/TextField'
import { type ActivityDraft, completeActivity } from './activities-store'
import { dayIn, dueOffers } from './due-choices'
import { DueFields } from './DueFields'

const kinds = ['call', 'email', 'message', 'meeting', 'task'] as const satisfies ActivityKind[]

interface CompleteFormProps {
  readonly activity: Activity
  readonly onDone: () => void
  readonly onCancel: () => void
}

interface NextStep {
  readonly kind: (typeof kinds)[number]
  readonly title: string
  readonly due: Due
}

function draftOf(next: NextStep): ActivityDraft | null {
  return next.title.trim() === '' ? null : { ...next, title: next.title.trim() }
}

/**
 * Completing asks for the next step right where one is: a line and a day. Enter completes; with an empty line
 * nothing is planned. Both are one transaction, so that one Undo takes both back.
 */
export function CompleteForm({ activity, onDone, onCancel }: CompleteFormProps) {
  const { t, message } = useTranslator()
  const [next, setNext] = useState<NextStep>(() => ({
    kind: 'call',
    title: '',
    due: { on: dayIn(3, now()), time: null },
  }))
  const action = useAction()
  const hasNext = next.title.trim() !== ''
  const submit = async () => {
    if (await action.run(() => completeActivity(activity.id, draftOf(next)))) onDone()
  }
  const setDue = (due: Due | null) => due !== null && setNext({ ...next, due })
  return (
    <fieldset className="mt-2 flex min-w-0 flex-col gap-2 rounded-md border border-line-strong bg-raised p-3">
      <legend className="sr-only">{t('activities.nextStep')}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <div className="min-w-48 flex-1">
          <TextField
            label={t('activities.nextStep')}
            placeholder={t('activities.nextStepPlaceholder')}
            value={next.title}
            onChange={(title) => setNext({ ...next, title })}
            onSubmit={() => void submit()}
            onCancel={onCancel}
            autoFocus
          />
        </div>
        <div className="max-w-full overflow-x-auto">
          <SegmentedControl
            label={t('activities.kind')}
            segments={kinds.map((id) => ({ id, label: t(`customers.activityKind.${id}`) }))}
            value={next.kind}
            onChange={(kind) => setNext({ ...next, kind })}
          />
        </div>
      </div>
      {hasNext ? (
        <>
          <div className="flex flex-wrap gap-1">
            {dueOffers(now()).map(({ choice, on }) => (
              <Chip
                key={choice}
                size="md"
                tone={next.due.on === on ? 'accent' : 'neutral'}
                onPress={() => setDue({ ...next.due, on })}
              >
                {t(`activities.dueChoice.${choice}`)}
              </Chip>
            ))}
          </div>
          <DueFields due={next.due} onChange={setDue} />
        </>
      ) : null}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <div className="flex flex-wrap gap-1.5">
        <Button kind="primary" isBusy={action.isBusy} shortcut="Enter" onPress={() => void submit()}>
          {hasNext ? t('activities.completeAndPlan') : t('activities.completeOnly')}
        </Button>
        <Button kind="ghost" onPress={onCancel}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
