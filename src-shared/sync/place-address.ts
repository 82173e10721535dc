import type { SyncPlace } from './sync-contract'

/** A path, or an address without the invitation that a link carries: that is good once. Tells places apart. */
export function addressOf(place: SyncPlace): string {
  return place.kind === 'folder' ? place.path : (place.url.split('#')[0] ?? place.url)
}
