import type { Due } from '../../src-shared/activities/activity'
import { useTranslator } from '../i18n/translator'
import { DatePicker } from '../ui/DatePicker'
import { TimeField } from '../ui/TimeField'

interface DueFieldsProps {
  readonly due: Due | null
  readonly onChange: (due: Due | null) => void
  readonly autoFocus?: boolean
}

/** A day and, if it matters, a time on the clock here. */
export function DueFields({ due, onChange, autoFocus = false }: DueFieldsProps) {
  const { t } = useTranslator()
  return (
    <div className="flex flex-wrap items-start gap-2">
      <div className="w-40">
        <DatePicker
          label={t('activities.dueDay')}
          value={due?.on ?? null}
          autoFocus={autoFocus}
          onChange={(on) => onChange(on === null ? null : { on, time: due?.time ?? null })}
        />
      </div>
      <div className="w-26">
        <TimeField
          label={t('activities.dueTime')}
          value={due?.time ?? null}
          hourCycle={24}
          isDisabled={due === null}
          onChange={(time) => due !== null && onChange({ ...due, time })}
        />
      </div>
    </div>
  )
}
