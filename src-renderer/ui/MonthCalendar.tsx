import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'

const stepClass =
  'flex size-7 items-center justify-center rounded-md text-ink-2 data-hovered:bg-hover data-disabled:invisible'

const cellClass =
  'flex size-7.5 cursor-default items-center justify-center rounded-md text-md data-hovered:bg-hover data-outside-month:invisible data-disabled:text-ink-3 data-unavailable:text-ink-3 data-unavailable:line-through data-selected:bg-accent data-selected:text-accent-ink data-selected:font-semibold data-today:font-semibold data-today:not-data-selected:text-accent-text'

/** One month of days; stands inside a DatePicker. */
export function MonthCalendar() {
  return (
    <Calendar>
      <header className="mb-2 flex items-center gap-1">
        <Button slot="previous" className={stepClass}>
          <ChevronLeft aria-hidden="true" className="size-4" />
        </Button>
        <Heading className="flex-1 text-center text-md font-semibold" />
        <Button slot="next" className={stepClass}>
          <ChevronRight aria-hidden="true" className="size-4" />
        </Button>
      </header>
      <CalendarGrid>
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="pb-1 text-xs font-medium text-ink-3">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={cellClass} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
