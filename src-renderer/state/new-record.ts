import { createStore, useStore } from 'zustand'
import type { CompanyId, PersonId } from '../../src-shared/kernel/ids'

export const newKinds = ['person', 'company', 'deal', 'task'] as const
export type NewKind = (typeof newKinds)[number]

/** A form for a new record, open at the right of the window, with what is already known about it. */
export interface NewRecord {
  readonly kind: NewKind
  readonly name?: string
  readonly personId?: PersonId
  readonly personName?: string
  readonly companyId?: CompanyId
  readonly companyName?: string
}

const newRecord = createStore<{ readonly open: NewRecord | null }>(() => ({ open: null }))

/** Opens the form for a new record, from anywhere. */
export function openNew(record: NewRecord): void {
  newRecord.setState({ open: record })
}

export function closeNew(): void {
  newRecord.setState({ open: null })
}

export function useNewRecord(): NewRecord | null {
  return useStore(newRecord, (state) => state.open)
}
