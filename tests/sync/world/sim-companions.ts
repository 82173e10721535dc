import type { Storage } from '../../../src-main/journal/create-storage'
import type { Companions } from '../../../src-main/sync/exchange/exchange'
import type { FixedClock } from '../../support/fixed-clock'

/** No snapshots and no files: the exchange of entries alone, and a heartbeat. */
export function simCompanions(device: Pick<Storage, 'journal'> & { readonly clock: FixedClock }): Companions {
  const nothing = () => Promise.resolve()
  return {
    covered: () => Promise.resolve(new Set()),
    catchUp: () => Promise.resolve([]),
    mendOwn: nothing,
    sendFiles: nothing,
    tend: nothing,
    heartbeat: async () => ({
      format: 1,
      device: device.journal.device(),
      name: '민준의 노트북',
      platform: 'win32',
      app: '0.1.0',
      schema: 1,
      at: device.clock.now(),
      frontier: Object.fromEntries(await device.journal.frontier()),
      digest: null,
    }),
  }
}
