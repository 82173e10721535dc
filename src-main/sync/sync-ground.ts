import type { SyncPlace, SyncSecret } from '../../src-shared/sync/sync-contract'
import type { Deriver } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import type { Ticker } from '../workspace-api'
import type { Keychain } from './keys/device-key'
import type { Place } from './target'

/** Keeps what a server knows this device by, under the address that a person gave. */
export interface Credentials {
  load(url: string): Promise<string | null>
  save(url: string, credential: string | null): Promise<void>
}

/** Who comes to a place. */
export interface PlaceAccess {
  /** This device, as hex. */
  readonly device: string
  readonly credentials: Credentials
  /** What was typed just now: a server lets this device in by it, and others later. */
  readonly secrets: readonly SyncSecret[]
}

/** What sync needs from the program around it. */
export interface SyncGround {
  readonly deps: ServiceDeps
  /** The workspace folder. */
  readonly folder: string
  /** Its database, and the worker that copies and reads it whole. */
  readonly databaseFile: string
  readonly workerFile: string
  /** What follows from entries, for a base that takes this one's place. */
  readonly derivers: readonly Deriver[]
  readonly keychain: Keychain
  readonly ticker: Ticker
  readonly machine: { readonly name: string; readonly platform: string; readonly appVersion: string }
  /** Makes a place out of what a person said. */
  placeOf(place: SyncPlace, access: PlaceAccess): Place
  /** See WorkspacePorts. */
  adopt(file: string): void
}
