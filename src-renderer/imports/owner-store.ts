import { createStore, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { OwnerChoices } from '../../src-shared/imports/owner-rule'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { findPossible } from './possible-store'

interface OwnersState {
  readonly importId: string | null
  /** What a rule can be made of; null while the list is looked through. */
  readonly choices: OwnerChoices | null
  readonly error: AppError | null
}

const start: OwnersState = { importId: null, choices: null, error: null }
const state = createStore<OwnersState>(() => start)

export function useOwnerChoices(): OwnersState {
  return useStore(state)
}

/** Looks through a list for what a rule can be made of; again after each correction of the list. */
export async function loadOwnerChoices(importId: string): Promise<void> {
  if (state.getState().importId !== importId) state.setState({ ...start, importId })
  try {
    const choices = await api.imports.getOwnerChoices({ importId })
    if (state.getState().importId === importId) state.setState({ choices, error: null })
    // The search for possible duplicates has made way.
    void findPossible(importId)
  } catch (cause) {
    const error = asAppError(cause)
    if (error.code !== 'cancelled' && error.code !== 'not-found') state.setState({ error })
  }
}
