import { useCallback, useRef, useState } from 'react'
import type { AppError } from '../../src-shared/contract/app-error'
import { asAppError } from './as-app-error'

export interface Action {
  readonly isBusy: boolean
  readonly error: AppError | null
  /** Runs the work; presses while it is under way are dropped. True when it went well. */
  run(work: () => Promise<unknown>): Promise<boolean>
  forget(): void
}

/** One write that a component starts: is it under way, did it fail. Drafts stay where they are when it fails. */
export function useAction(): Action {
  const [state, setState] = useState<{ isBusy: boolean; error: AppError | null }>({
    isBusy: false,
    error: null,
  })
  const isBusy = useRef(false)
  const run = useCallback(async (work: () => Promise<unknown>) => {
    if (isBusy.current) return false
    isBusy.current = true
    setState({ isBusy: true, error: null })
    try {
      await work()
      setState({ isBusy: false, error: null })
      return true
    } catch (cause) {
      setState({ isBusy: false, error: asAppError(cause) })
      return false
    } finally {
      isBusy.current = false
    }
  }, [])
  const forget = useCallback(() => setState({ isBusy: false, error: null }), [])
  return { ...state, run, forget }
}
