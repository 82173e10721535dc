import { useStore } from 'zustand'
import { undoOutcome } from './history-store'
import { KeptList } from './KeptList'

interface UndoReportProps {
  readonly transactionId: string | null
}

/** What the undo of a transaction left as it is, by record and field, while it is the newest undo. */
export function UndoReport({ transactionId }: UndoReportProps) {
  const { direction, undone, kept, keptCount } = useStore(undoOutcome)
  const isIts = direction === 'undo' && undone !== null && undone.id === transactionId
  if (!isIts || keptCount === 0) return null
  return (
    <div className="mt-2">
      <KeptList kept={kept} keptCount={keptCount} />
    </div>
  )
}
