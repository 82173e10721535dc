import type { AppEvent } from '../../src-shared/contract/app-event'
import { bridge } from './bridge'

type EventType = AppEvent['type']
type EventOf<Type extends EventType> = Extract<AppEvent, { type: Type }>
type Listener = (event: AppEvent) => void

const listeners = new Map<EventType, Set<Listener>>()
/** Events that a screen still to be mounted must not miss; of the workspace's status only the last one counts. */
const kept = new Map<EventType, AppEvent[]>()

function receive(event: AppEvent): void {
  const current = listeners.get(event.type)
  if (event.type === 'workspace') kept.set('workspace', [event])
  else if (!current?.size && (event.type === 'open' || event.type === 'import-file'))
    kept.set(event.type, [...(kept.get(event.type) ?? []), event])
  for (const listener of current ?? []) listener(event)
}

/**
 * Listens to one type of event; gives the way to stop. A listener hears at once how the workspace is, and which
 * files or views were asked for before the first listener of that type came.
 */
export function onEvent<Type extends EventType>(
  type: Type,
  listener: (event: EventOf<Type>) => void,
): () => void {
  const own: Listener = (event) => listener(event as EventOf<Type>)
  const current = listeners.get(type) ?? new Set()
  listeners.set(type, current.add(own))
  for (const event of kept.get(type) ?? []) own(event)
  if (type !== 'workspace') kept.delete(type)
  return () => {
    current.delete(own)
  }
}

// At module start, before the page has loaded: main sends what waits as soon as it has.
bridge()?.onEvent((event) => receive(event as AppEvent))
