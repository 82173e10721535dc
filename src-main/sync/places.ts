import type { SyncPlace } from '../../src-shared/sync/sync-contract'
import { folderPlace } from './folder/folder-place'
import type { PlaceAccess } from './sync-ground'
import type { Place } from './target'

/** The place that a person means. Throws AppError `invalid` for an address that is none. */
export function placeOf(place: SyncPlace, _access: PlaceAccess): Place {
  if (place.kind === 'folder') return folderPlace(place.path)
  throw new Error('no server yet')
}
