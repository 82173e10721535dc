import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let shown = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** The one place of the window that asks the system for the time, in milliseconds UTC. */
export function now(): number {
  return Date.now()
}

function tick(): void {
  shown = now()
  for (const listener of listeners) listener()
  timer = setTimeout(tick, 60_000 - (shown % 60_000))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) timer = setTimeout(tick, 60_000 - (now() % 60_000))
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    timer = undefined
    shown = 0
  }
}

function shownNow(): number {
  if (shown === 0) shown = now()
  return shown
}

/** The time as screens show it: moves on with every full minute, so that due colours and local times stay true. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, shownNow)
}
