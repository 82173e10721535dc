import { CompanyPeek } from '../companies/CompanyPeek'
import { DealBoxes } from '../customers/DealBoxes'
import { PersonPeek } from '../people/PersonPeek'
import type { TodayLine } from './today-lines'

interface TodayPeekProps {
  readonly line: TodayLine
}

/** Whoever the line is about, at a glance. */
export function TodayPeek({ line }: TodayPeekProps) {
  const { personId, companyId } = line.type === 'deal' ? line.deal : line.item.activity
  return (
    <>
      {line.type === 'deal' ? (
        <div className="mb-4">
          <DealBoxes deals={[line.deal]} />
        </div>
      ) : null}
      {personId ? <PersonPeek key={personId} id={personId} /> : null}
      {!personId && companyId ? <CompanyPeek key={companyId} id={companyId} /> : null}
    </>
  )
}
