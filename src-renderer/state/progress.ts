import { useEffect, useState } from 'react'
import type { ProgressEvent } from '../../src-shared/contract/app-event'
import { onEvent } from '../ipc/events'

/** How far a long task is; null when it is not running (or has not said anything yet). */
export function useProgress(task: string): ProgressEvent | null {
  const [progress, setProgress] = useState<ProgressEvent | null>(null)
  useEffect(
    () =>
      onEvent('progress', (event) => {
        if (event.task !== task) return
        setProgress(event.total !== null && event.done >= event.total ? null : event)
      }),
    [task],
  )
  return progress
}
