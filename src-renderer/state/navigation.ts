import { useSyncExternalStore } from 'react'

/** Where the window is: `#/people/…?…` as path and query. */
export interface Route {
  readonly path: string
  readonly query: URLSearchParams
}

const listeners = new Set<() => void>()
let depth = 0

function currentHash(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`
}

/** Steps back are counted, so that Esc knows whether there is a place to return to. */
function readDepth(): void {
  const state: unknown = window.history.state
  if (typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number') {
    depth = state.depth
    return
  }
  depth += 1
  window.history.replaceState({ depth }, '')
}

function tell(): void {
  for (const listener of listeners) listener()
}

function moved(): void {
  readDepth()
  tell()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', moved)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', moved)
  }
}

function routeOf(hash: string): Route {
  const [path = '/', search = ''] = hash.split('?')
  return { path, query: new URLSearchParams(search) }
}

/** Goes to a route such as `/people/0190…` or `/import?path=…`. */
export function go(route: string, options: { replace?: boolean } = {}): void {
  const hash = `#${route}`
  if (options.replace === true) window.history.replaceState({ depth }, '', hash)
  else {
    depth += 1
    window.history.pushState({ depth }, '', hash)
  }
  tell()
}

/** Returns to where the user came from; without such a place to `fallback`. */
export function back(fallback: string): void {
  if (depth > 0) window.history.back()
  else go(fallback, { replace: true })
}

/** The href of a route, for links. */
export function hrefOf(route: string): string {
  return `#${route}`
}

/** The current route; renders again when it changes. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, currentHash))
}
