import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components'
import { timeFromText } from './calendar-date'
import { classNames } from './class-names'
import { defined } from './defined'
import { segmentClass } from './DatePicker'
import { controlBox, fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'

interface TimeFieldProps extends FieldFrameProps {
  /** 'HH:MM' (24 h) or null. */
  readonly value: string | null
  readonly onChange: (time: string | null) => void
  /** 12 or 24; otherwise as the locale has it. */
  readonly hourCycle?: 12 | 24 | undefined
  readonly isDisabled?: boolean | undefined
}

/** A wall-clock time without a zone. */
export function TimeField({ value, onChange, hourCycle, isDisabled, ...frame }: TimeFieldProps) {
  return (
    <AriaTimeField
      {...defined({ hourCycle, isDisabled })}
      value={timeFromText(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      granularity="minute"
      shouldForceLeadingZeros
      isInvalid={frame.error !== undefined}
      className={fieldColumn}
    >
      <FieldFrame {...frame}>
        <DateInput
          className={classNames(
            controlBox,
            'flex items-center data-focus-within:outline-2 data-focus-within:outline-offset-1 data-focus-within:outline-accent',
          )}
        >
          {(segment) => <DateSegment segment={segment} className={segmentClass} />}
        </DateInput>
      </FieldFrame>
    </AriaTimeField>
  )
}
