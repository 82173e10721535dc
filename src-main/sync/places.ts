import type { SyncPlace } from '../../src-shared/sync/sync-contract'
import { folderPlace } from './folder/folder-place'
import { serverPlace } from './server/server-place'
import type { PlaceAccess } from './sync-ground'
import type { Place } from './target'

/** The place that a person means. Throws AppError `invalid` for an address that is none. */
export function placeOf(place: SyncPlace, access: PlaceAccess): Place {
  return place.kind === 'folder'
    ? folderPlace(place.path)
    : serverPlace({ url: place.url, invite: place.invite, ...access })
}
