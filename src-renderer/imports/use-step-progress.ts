import { useEffect, useRef, useState } from 'react'
import type { ProgressEvent } from '../../src-shared/contract/app-event'
import { onEvent } from '../ipc/events'
import { type ImportStep, isOfStep, type Moment, secondsLeft, shareDone } from './time-left'

export interface StepProgress {
  /** The last that was heard of the step. */
  readonly event: ProgressEvent | null
  readonly share: number | null
  readonly secondsLeft: number | null
}

const nothing: StepProgress = { event: null, share: null, secondsLeft: null }

/** How far a step of the import is, and how long the rest will take. */
export function useStepProgress(step: ImportStep): StepProgress {
  const [progress, setProgress] = useState(nothing)
  const first = useRef<Moment | null>(null)
  useEffect(() => {
    first.current = null
    setProgress(nothing)
    return onEvent('progress', (event) => {
      if (!isOfStep(step, event)) return
      const share = shareDone(step, event)
      if (share === null) return setProgress({ event, share, secondsLeft: null })
      const now = { at: performance.now(), share }
      first.current ??= now
      setProgress({ event, share, secondsLeft: secondsLeft(first.current, now) })
    })
  }, [step])
  return progress
}
