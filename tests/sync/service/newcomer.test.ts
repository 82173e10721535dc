import path from 'node:path'
import { expect, test } from 'vitest'
import { derivers } from '../../../src-main/features'
import { SnapshotDesk } from '../../../src-main/sync/engine/snapshot-desk'
import { type Companions, exchange } from '../../../src-main/sync/exchange/exchange'
import type { ExchangeGround, Seals } from '../../../src-main/sync/exchange/exchange-ground'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { cutSegments, openSegment } from '../../../src-main/sync/segments/segments'
import type { Sharing } from '../../../src-main/sync/sharing'
import { publishSnapshot } from '../../../src-main/sync/snapshots/publish-snapshot'
import { snapshotWork } from '../../../src-main/sync/snapshots/snapshot-worker'
import type { SyncGround } from '../../../src-main/sync/sync-ground'
import { putTarget } from '../../../src-main/sync/sync-queries'
import type { Target } from '../../../src-main/sync/target'
import type { TestDatabase } from '../../support/open-test-database'
import { temporaryFolder } from '../../support/open-test-database'
import { addPeople, contentOf, editPerson, going, groundOf, newWorkspace, secret } from '../snapshots/bases'
import { simCompanions } from '../world/sim-companions'

const keys = workspaceKeys(secret.key, secret.workspace)
const seals: Seals = {
  seal: (ops) => cutSegments(keys, ops, { schema: 11 }),
  open: (bytes) => openSegment(keys, bytes).ops,
  sealNote: (bytes) => keys.sealNote('heartbeat', bytes),
  openNote: (bytes) => keys.openNote('heartbeat', bytes),
}

/** One exchange of a device, with its snapshots, at a real folder. */
async function meet(db: TestDatabase, target: Target) {
  const deps = { ...db, log: () => undefined }
  const sync = { deps, folder: path.dirname(db.path) } as unknown as SyncGround
  const sharing = { key: secret.key } as unknown as Sharing
  const desk = new SnapshotDesk({ ground: sync, sharing, worker: snapshotWork, derivers, source: db.path })
  const added = { kind: 'folder', address: '/공유', mode: 'automatic', addedAt: 0 } as const
  const targetId = await db.writeLocal((trx) => putTarget(trx, added))
  const ground: ExchangeGround = {
    deps,
    target,
    targetId,
    seals,
    signal: going(),
    onProgress: () => undefined,
  }
  const companions: Companions = {
    ...simCompanions(db),
    covered: (one) => desk.covered(one),
    catchUp: (one) => desk.catchUp(one),
  }
  return exchange(ground, { device: db.journal.device(), companions })
}

/** The folder; once so many segments have been handed over, the author clears up. */
function clearedAfter(target: Target, count: number, clear: () => Promise<void>): Target {
  let seen = 0
  const clearing = {
    ...bound(target),
    async *pull(...[from, signal]: Parameters<Target['pull']>) {
      for await (const arrival of target.pull(from, signal)) {
        if (seen === count) await clear()
        seen += 1
        yield arrival
      }
    },
  }
  return clearing as unknown as Target
}

/** Methods keep their own folder as `this`. */
function bound(target: Target): Partial<Target> {
  const names = [
    'names',
    'heartbeats',
    'beat',
    'snapshots',
    'headlessSnapshots',
    'snapshotPart',
    'snapshotPartSizes',
    'publish',
  ] as const
  return {
    kind: target.kind,
    workspace: target.workspace,
    epoch: target.epoch,
    ...Object.fromEntries(names.map((name) => [name, (target[name] as () => unknown).bind(target)])),
  }
}

test('F18: whoever joins while the author replaces segments by a snapshot has all of it, wherever that happens', {
  timeout: 120_000,
}, async () => {
  for (const count of [0, 1, 3, 6]) {
    const place = folderPlace(temporaryFolder())
    const folder = await place.create({ workspace: secret.workspace, slots: [] }, going())
    const author = await newWorkspace()
    const [person] = await addPeople(author, 20)
    await meet(author, folder)
    for (let edit = 0; edit < 6; edit += 1) {
      await editPerson(author, person ?? Buffer.alloc(16), `별명 ${edit}`)
      await meet(author, folder)
    }
    const names = [...((await folder.names(going())) ?? [])]
    expect(names.length).toBeGreaterThan(5)
    const clear = async () => {
      const ground = groundOf(author, folder)
      await publishSnapshot(ground, {
        source: author.path,
        device: author.journal.device(),
        segments: names,
        signal: going(),
      })
      await folder.dropSegments(names, going())
    }
    const newcomer = await newWorkspace()
    const opened = await place.open({ workspace: secret.workspace }, going())
    await meet(newcomer, clearedAfter(opened, count, clear))
    const { incomplete, refused } = await meet(newcomer, opened)
    expect([incomplete, refused]).toEqual([[], []])
    await meet(author, folder)
    await meet(newcomer, opened)
    expect(await contentOf(newcomer)).toEqual(await contentOf(author))
    expect(await newcomer.journal.digest()).toEqual(await author.journal.digest())
  }
})
