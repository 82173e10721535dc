import { CalendarDays } from 'lucide-react'
import {
  Button,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components'
import { dayFromText } from './calendar-date'
import { classNames } from './class-names'
import { defined } from './defined'
import { controlBox, fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'
import { MonthCalendar } from './MonthCalendar'

interface DatePickerProps extends FieldFrameProps {
  /** 'YYYY-MM-DD' or null. A day only: no zone, no clock time. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly minDay?: string | undefined
  readonly maxDay?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

export const segmentClass =
  'rounded-sm px-px caret-transparent outline-none! data-placeholder:text-ink-3 data-focused:bg-accent data-focused:text-accent-ink data-[type=literal]:px-0 data-[type=literal]:text-ink-2'

/** A day: typed part by part in the order of the locale, or picked from a month. */
export function DatePicker({
  value,
  onChange,
  minDay,
  maxDay,
  isDisabled,
  autoFocus,
  ...frame
}: DatePickerProps) {
  return (
    <AriaDatePicker
      {...defined({
        minValue: dayFromText(minDay ?? null) ?? undefined,
        maxValue: dayFromText(maxDay ?? null) ?? undefined,
        isDisabled,
        autoFocus,
      })}
      value={dayFromText(value)}
      onChange={(day) => onChange(day === null ? null : day.toString().slice(0, 10))}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={frame.error !== undefined}
      className={fieldColumn}
    >
      <FieldFrame {...frame}>
        <Group
          className={classNames(
            controlBox,
            'flex items-center gap-1 pr-1! data-focus-within:outline-2 data-focus-within:outline-offset-1 data-focus-within:outline-accent',
          )}
        >
          <DateInput className="flex min-w-0 flex-1 items-center">
            {(segment) => <DateSegment segment={segment} className={segmentClass} />}
          </DateInput>
          <Button className="flex size-5.5 items-center justify-center rounded-sm text-ink-3 data-hovered:bg-hover data-disabled:text-ink-3">
            <CalendarDays aria-hidden="true" className="size-3.5" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className="tw-over rounded-lg bg-raised shadow-over">
        <Dialog className="p-3 outline-none!">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}
