/** What one can set up: the first place, one more, or the place of others. */
export const syncWays = ['folder', 'server', 'join', 'carry'] as const
export type SyncWay = (typeof syncWays)[number]

export const conflictsRoute = '/sync/conflicts'

/** The route of the page, or of setting something up on it. */
export function syncRoute(way?: SyncWay): string {
  return way === undefined ? '/sync' : `/sync?do=${way}`
}

/** The way that a route asks for; null for the page itself. */
export function wayOf(text: string | null): SyncWay | null {
  return syncWays.find((one) => one === text) ?? null
}
