import { type AppEvent, appEventSchema } from '../../src-shared/contract/app-event'

/** Where the parts of main hear what the workspace says. */
export interface EventHub {
  emit(event: AppEvent): void
  listen(listener: (event: AppEvent) => void): void
}

/** `checks` refuses events that break the contract; on in development and tests, as for answers. */
export function createEventHub(checks: boolean): EventHub {
  const listeners: ((event: AppEvent) => void)[] = []
  return {
    emit(event) {
      if (checks) appEventSchema.parse(event)
      for (const listener of listeners) listener(event)
    },
    listen(listener) {
      listeners.push(listener)
    },
  }
}
