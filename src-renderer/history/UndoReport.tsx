import { useView } from '../state/create-view-store'
import { keptView } from './history-store'
import { KeptList } from './KeptList'

interface UndoReportProps {
  readonly transactionId: string
}

/** What the undo of a transaction has left as it is, by record and field; the same after any time. */
export function UndoReport({ transactionId }: UndoReportProps) {
  const { value } = useView(keptView, { transactionId })
  if (value === null || value.keptCount === 0) return null
  return (
    <div className="mt-2">
      <KeptList {...value} height="max-h-44" />
    </div>
  )
}
