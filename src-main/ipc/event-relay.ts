import type { AppEvent } from '../../src-shared/contract/app-event'

/** Sends events to a page that comes and goes (loading, reload after a crash). */
export interface EventRelay {
  send(event: AppEvent): void
  /** The page listens: it is told how the workspace is, then what waited. */
  pageReady(): void
  /** The page is gone or loads again. */
  pageGone(): void
}

/**
 * Keeps what a page must not miss: requests to open a view or a file wait until it listens; of the workspace's
 * status only the last word counts. Everything else is about views that do not exist yet, and is dropped.
 */
export function createEventRelay(post: (event: AppEvent) => void): EventRelay {
  let isReady = false
  let status: AppEvent | null = null
  let waiting: AppEvent[] = []
  return {
    send(event) {
      if (event.type === 'workspace') status = event
      if (isReady) post(event)
      else if (event.type === 'open' || event.type === 'import-file') waiting.push(event)
    },
    pageReady() {
      isReady = true
      const missed = waiting
      waiting = []
      for (const event of status ? [status, ...missed] : missed) post(event)
    },
    pageGone() {
      isReady = false
    },
  }
}
