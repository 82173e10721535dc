import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { restoreBackup } from '../../src-main/backup/restore-backup'
import { databaseFileIn } from '../../src-main/workspace-folder'
import { sealedBytes } from '../../src-main/sync/snapshots/manifest'
import type { Target } from '../../src-main/sync/target'
import type { Row } from './bench'
import { duration, type Figure, megabytes, ratioFigure, shown, times } from './figure'
import { alternate, median, ratioOf, timed } from './measure'
import { openWorkspace } from './open-workspace'
import { adoptSnapshot, shareSnapshot } from './shared-snapshot'
import { clock } from './sync-world'

const firstScreen = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 100 } }

/** Until the first screen of people has been read. */
async function openAndLook(folder: string): Promise<void> {
  const workspace = await openWorkspace(folder)
  await workspace.ask('people.list', firstScreen)
  await workspace.close()
}

/** An empty workspace, from "join" to the first screen. */
async function join(folder: string, target: Target): Promise<void> {
  await adoptSnapshot(folder, target)
  await openAndLook(folder)
}

/** The bare file, copied and flushed, to the first screen. */
async function copyAndOpen(folder: string, source: string): Promise<void> {
  const file = databaseFileIn(folder)
  copyFileSync(databaseFileIn(source), file)
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
  await openAndLook(folder)
}

/** The same file as a backup: copied and checked as the program does it, put in place, to the first screen. */
async function restoreAndOpen(folder: string, source: string): Promise<void> {
  restoreBackup({ folder, file: databaseFileIn(source), clock })
  await openAndLook(folder)
}

/** An empty workspace adopts a snapshot, against copying the file and opening it. */
export const syncSnapshotRow: Row = {
  name: 'sync-snapshot',
  async run(bench): Promise<Figure[]> {
    const { target, source, manifest, cost } = await shareSnapshot(
      bench,
      'sync-snapshot',
      bench.isQuick ? 2000 : 50_000,
    )
    const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0)
    const inFolder = async (
      work: (folder: string) => Promise<void>,
      prepare: (folder: string) => Promise<void>,
    ) => {
      const folder = bench.newFolder('joining')
      mkdirSync(folder, { recursive: true })
      await prepare(folder)
      const milliseconds = await timed(() => work(folder))
      rmSync(folder, { recursive: true })
      return milliseconds
    }
    bench.say('sync-snapshot: joining')
    const costs = await alternate(
      { most: bench.isQuick ? 3 : 7, milliseconds: 240_000 },
      {
        ours: () => inFolder((folder) => join(folder, target), openAndLook),
        restored: () => inFolder((folder) => restoreAndOpen(folder, source), openAndLook),
        raw: () =>
          inFolder(
            (folder) => copyAndOpen(folder, source),
            async () => undefined,
          ),
      },
    )
    const size = statSync(databaseFileIn(source)).size
    return [
      ratioFigure({
        what: `Sync: first sync of ${rows} rows from a snapshot`,
        figure: duration(median(costs.ours)),
        ratio: ratioOf(costs.ours, costs.raw),
        most: 3,
        against: `copying and opening the file (${duration(median(costs.raw))})`,
        note: `from a shared folder on the same disk to the first screen of people, fetched, opened, unpacked, flushed and checked; the file has ${shown(megabytes(size), 'MB')}, the snapshot ${shown(megabytes(sealedBytes(manifest)), 'MB')} in ${manifest.parts.length} parts; the raw copy is flushed and not checked; median of ${costs.raw.length} alternating runs`,
      }),
      {
        what: `Sync: first sync of ${rows} rows from a snapshot, against a backup`,
        figure: duration(median(costs.ours)),
        ratio: `${times(ratioOf(costs.ours, costs.restored))} restoring the same file (${duration(median(costs.restored))})`,
        note: 'a backup is copied by SQLite, flushed, checked and put in place, as a snapshot is; no goal of its own',
      },
      {
        what: `Sync: publish a snapshot of ${rows} rows, in the background`,
        figure: duration(cost),
        note: 'copied, stripped, copied again, digests, packed, sealed, written to a folder and read back; once, in a worker; no goal of its own',
      },
    ]
  },
}
