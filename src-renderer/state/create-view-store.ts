import { useEffect } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { ChangedEvent, Topic } from '../../src-shared/contract/app-event'
import { asAppError } from './as-app-error'
import { onChanged } from './on-changed'

export interface ViewState<Query, Value> {
  readonly query: Query | null
  /** The newest answer to `query`; null until the first one. Stays while it is read again. */
  readonly value: Value | null
  readonly status: 'idle' | 'loading' | 'ready' | 'failed'
  readonly error: AppError | null
}

export interface ViewStore<Query, Value> {
  readonly state: StoreApi<ViewState<Query, Value>>
  /** Shows the view of a query and reads it; the value of another query is let go. */
  open(query: Query): void
  reload(): Promise<void>
  /** Takes over what a write answered; the broadcast of that transaction is then not followed. */
  put(value: Value, transactionId?: string | null): void
  /** Listens for changes while somebody looks. */
  mount(): () => void
}

interface ViewOptions<Query, Value> {
  /** The kinds of records whose change makes this view read again. */
  readonly topics: readonly Topic[]
  readonly load: (query: Query) => Promise<Value>
}

const blank = { query: null, value: null, status: 'idle', error: null } as const

/** True when two queries ask for the same; queries are plain values. */
export function isSameQuery(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * A store that holds one view: its query, the newest answer and how reading went. SQLite is the only truth; the
 * store reads again after every commit that touches its topics, at most once per tick, and drops stale answers.
 */
export function createViewStore<Query, Value>({
  topics,
  load,
}: ViewOptions<Query, Value>): ViewStore<Query, Value> {
  const state = createStore<ViewState<Query, Value>>(() => blank)
  let turn = 0
  let mounted = 0
  let stop: (() => void) | undefined
  let own: string | null = null

  const reload = async (): Promise<void> => {
    const { query } = state.getState()
    if (query === null) return
    turn += 1
    const mine = turn
    state.setState({ status: state.getState().value === null ? 'loading' : state.getState().status })
    try {
      const value = await load(query)
      if (mine === turn) state.setState({ value, status: 'ready', error: null })
    } catch (cause) {
      if (mine === turn) state.setState({ status: 'failed', error: asAppError(cause) })
    }
  }

  const follow = (events: readonly ChangedEvent[]) => {
    const isOwn =
      events.length > 0 && events.every((event) => event.transaction !== null && event.transaction.id === own)
    if (!isOwn) void reload()
  }

  return {
    state,
    reload,
    open(query) {
      const isSame = isSameQuery(state.getState().query, query)
      if (!isSame) state.setState({ query, value: null, status: 'loading', error: null })
      void reload()
    },
    put(value, transactionId = null) {
      turn += 1
      own = transactionId
      state.setState({ value, status: 'ready', error: null })
    },
    mount() {
      mounted += 1
      stop ??= onChanged(topics, follow)
      return () => {
        mounted -= 1
        if (mounted > 0) return
        stop?.()
        stop = undefined
      }
    },
  }
}

/** Opens a view while the component is mounted. Never shows the value of another query. */
export function useView<Query, Value>(store: ViewStore<Query, Value>, query: Query): ViewState<Query, Value> {
  const state = useStore(store.state)
  const asked = JSON.stringify(query)
  useEffect(() => store.mount(), [store])
  useEffect(() => store.open(JSON.parse(asked) as Query), [store, asked])
  return isSameQuery(state.query, query) ? state : { query, value: null, status: 'loading', error: null }
}
