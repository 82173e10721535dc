import type { ServerTarget } from '../../../src-main/sync/server/server-target'
import { deviceId } from '../support/made-segments'
import { conformanceOf } from '../support/target-conformance'
import { databaseKinds, memoryCredentials, never, placeOf, startTestServer } from './support/test-server'

for (const kind of databaseKinds)
  conformanceOf(`a server on ${kind}`, async () => {
    const { url } = await startTestServer(kind)
    const kept = new Map<number, ReturnType<typeof memoryCredentials>>()
    const credentialsOf = (device: number) => {
      const credentials = kept.get(device) ?? memoryCredentials()
      kept.set(device, credentials)
      return credentials
    }
    const first = () => placeOf(url, { device: deviceId(0), credentials: credentialsOf(0) })
    /** An invitation of the first device, once it has made the workspace. */
    const invitation = async () => {
      if ((await first().look(never)).state === 'empty') return {}
      const target = (await first().open({ workspace: null }, never)) as ServerTarget
      const { link } = await target.members.invite()
      return { invite: link.split('=').at(-1) ?? '' }
    }
    return {
      place: async (device) =>
        device === 0
          ? first()
          : placeOf(url, {
              device: deviceId(device),
              credentials: credentialsOf(device),
              ...(await invitation()),
            }),
    }
  })
