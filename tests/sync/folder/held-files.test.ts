import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { temporaryFolder } from '../../support/open-test-database'
import { type Fault, faultyFiles, instantWait } from '../support/faulty-files'
import { goldenWorkspace as workspace } from '../support/golden-ops'
import { deviceId, madeSegment } from '../support/made-segments'
import { sharedFolder } from '../support/shared-folder'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()

async function withFaults(fault: Fault) {
  const shared = await sharedFolder()
  const wait = instantWait()
  const files = faultyFiles(fault)
  return { ...shared, faulty: await shared.open({ files, wait }), wait, files }
}

const temporaries = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.tmp-'))

describe('F9: a file that somebody holds', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('for half a minute is waited for (%s)', async (code) => {
    let held = 0
    const { faulty, open, wait } = await withFaults((verb) => (verb === 'rename' && wait30() ? code : null))
    const wait30 = () => (held += 1) <= 12
    expect(await faulty.publish(madeSegment(0, 1, 1), signal)).toBe(madeSegment(0, 1, 1).id)
    expect(wait.waited).toBeGreaterThan(25_000)
    expect((await takeIn(await open())).size).toBe(1)
  })

  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'for ever is said so after a minute, and nothing is left lying (%s)',
    async (code) => {
      const { faulty, root, open, wait } = await withFaults((verb) => (verb === 'rename' ? code : null))
      await expect(faulty.publish(madeSegment(0, 1, 1), signal)).rejects.toMatchObject({
        code: 'unavailable',
        text: { key: 'sync.error.folderBusy' },
      })
      expect(wait.waited).toBeGreaterThanOrEqual(60_000)
      expect(wait.waited).toBeLessThan(75_000)
      expect(temporaries(root)).toEqual([])
      expect((await takeIn(await open())).size).toBe(0)
    },
  )

  test('is not waited for when it is called off', async () => {
    const stop = new AbortController()
    const { faulty } = await withFaults((verb) => {
      if (verb === 'rename') stop.abort()
      return verb === 'rename' ? 'EBUSY' : null
    })
    await expect(faulty.publish(madeSegment(0, 1, 1), stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  test('on a network drive while it is read is incomplete now and comes later', async () => {
    let isHeld = true
    const { target, faulty } = await withFaults((verb, file) =>
      verb === 'read' && file.endsWith('.seg') && isHeld ? 'EBUSY' : null,
    )
    const segment = madeSegment(0, 1, 1)
    await target.publish(segment, signal)
    const arrivals = []
    for await (const arrival of faulty.pull({ cursor: null, isKnown: () => false }, signal))
      arrivals.push(arrival)
    expect(arrivals).toEqual([{ kind: 'incomplete', name: segment.id }])
    isHeld = false
    expect((await takeIn(faulty)).size).toBe(1)
  })
})

describe('F9: a place that', () => {
  const refusing: readonly [what: string, fault: Fault, code: string, key: string][] = [
    ['is full', (verb) => (verb === 'create' ? 'ENOSPC' : null), 'storage', 'folderFull'],
    ['has no quota left', (verb) => (verb === 'create' ? 'EDQUOT' : null), 'storage', 'folderFull'],
    [
      'is full when a folder is made',
      (verb) => (verb === 'makeFolder' ? 'ENOSPC' : null),
      'storage',
      'folderFull',
    ],
    [
      'can only be read',
      (verb) => (verb === 'create' || verb === 'makeFolder' ? 'EROFS' : null),
      'invalid',
      'folderReadOnly',
    ],
    [
      'forbids writing',
      (verb) => (verb === 'create' || verb === 'makeFolder' ? 'EACCES' : null),
      'invalid',
      'folderReadOnly',
    ],
    [
      'breaks while it is written to',
      (verb) => (verb === 'create' ? 'EIO' : null),
      'unavailable',
      'folderNotThere',
    ],
    ['went away', (verb) => (verb === 'create' ? 'ENXIO' : null), 'unavailable', 'folderNotThere'],
  ]

  test.each(refusing)('%s says so, and reading goes on', async (_what, fault, code, key) => {
    const { target, faulty, root } = await withFaults(fault)
    await target.publish(madeSegment(0, 1, 1), signal)
    const deeds = [
      () => faulty.publish(madeSegment(5, 2, 2), signal),
      () => faulty.beat(deviceId(0), Buffer.from('x'), signal),
      () => faulty.publishBlob('cd'.repeat(16), Buffer.from('x'), signal),
    ]
    for (const deed of deeds)
      await expect(deed()).rejects.toMatchObject({ code, text: { key: `sync.error.${key}` } })
    expect(temporaries(root)).toEqual([])
    expect((await takeIn(faulty)).size).toBe(1)
  })

  test.each(['ENOSPC', 'EROFS', 'EACCES'])(
    '%s where a workspace is to be made leaves nothing',
    async (code) => {
      for (const broken of ['makeFolder', 'create', 'rename'] as const)
        for (const count of [1, 2]) {
          const folder = temporaryFolder()
          const files = faultyFiles((verb, _place, at) => (verb === broken && at >= count ? code : null))
          const slots = [{ name: 'passphrase-0011223344556677', bytes: Buffer.from('{}') }]
          const making = folderPlace(folder, { files, wait: instantWait() }).create(
            { workspace, slots },
            signal,
          )
          await expect(making).rejects.toMatchObject({
            code: expect.stringMatching(/storage|invalid|unavailable/),
          })
          expect(await folderPlace(folder).look(signal)).toEqual({ state: 'empty' })
        }
    },
  )
})

test('F5: ended at any call while it hands in, nothing is half there, and the next run completes it', async () => {
  const segment = madeSegment(0, 1, 3)
  for (let at = 1; ; at += 1) {
    let left = Number.POSITIVE_INFINITY
    const { faulty, open, target } = await withFaults(() => ((left -= 1) < 0 ? 'EIO' : null))
    left = at
    const isDone = await faulty.publish(segment, signal).then(
      () => true,
      () => false,
    )
    const arrivals = await takeIn(await open())
    expect(arrivals.size).toBeLessThanOrEqual(1)
    await target.publish(segment, signal)
    expect((await takeIn(await open())).size).toBe(1)
    if (isDone && left >= 0) break
  }
})
