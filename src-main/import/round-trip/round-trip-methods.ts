import { AppError } from '../../../src-shared/contract/app-error'
import type { ServiceOf } from '../../../src-shared/contract/define-contract'
import { message } from '../../../src-shared/contract/message'
import type { Translator } from '../../../src-shared/i18n/translate'
import type { RoundTripView, roundTripMethods } from '../../../src-shared/imports/round-trip-contract'
import type { ServiceDeps } from '../../service-deps'
import type { ImportDesk } from '../opened/import-desk'
import type { OpenedImport } from '../opened/opened-import'
import { applyRoundTrip } from './apply-round-trip'
import { type Comparison, compareRoundTrip } from './compare'
import type { Fingerprint } from './fingerprint-file'
import { noRecordIds } from './no-record-ids'

/** Names of missing records that a view carries. */
const shownMissing = 100

function fingerprintOf({ fingerprint }: OpenedImport): Fingerprint {
  if (!fingerprint) throw new AppError('not-found', message('error.notFound'))
  return fingerprint
}

function viewOf(
  fingerprint: Fingerprint,
  { records, newRows, missing, gone, layout }: Comparison,
): RoundTripView {
  const counts = { change: 0, conflict: 0, problem: 0 }
  for (const { cells } of records) for (const { state } of cells) counts[state] += 1
  return {
    list: fingerprint.list,
    exportedAt: fingerprint.exportedAt,
    changes: counts.change,
    conflicts: counts.conflict,
    problems: counts.problem,
    newRows: newRows.length,
    missing: [...missing.values()].slice(0, shownMissing),
    missingCount: missing.size,
    gone,
    unknownColumns: [...layout.unknown],
  }
}

/** Serves the calls about workbooks that came back. A comparison is kept until its import is asked about anew. */
export function createRoundTripMethods(
  deps: ServiceDeps,
  desk: ImportDesk,
  translator: () => Promise<Translator>,
): ServiceOf<typeof roundTripMethods> {
  const compared = new WeakMap<OpenedImport, Promise<Comparison>>()

  async function compare(opened: OpenedImport): Promise<Comparison> {
    const comparison = await compareRoundTrip(deps.read, opened.staging, fingerprintOf(opened))
    if (!comparison) throw noRecordIds()
    return comparison
  }

  return {
    getRoundTrip: async ({ importId }) => {
      const opened = desk.get(importId)
      const comparison = compare(opened)
      compared.set(opened, comparison)
      return viewOf(fingerprintOf(opened), await comparison)
    },
    getRoundTripCells: async ({ importId, window, state }) => {
      const opened = desk.get(importId)
      const { records } = await (compared.get(opened) ?? compare(opened))
      const cells = records.flatMap((record) => record.cells)
      const chosen = state === undefined ? cells : cells.filter((cell) => cell.state === state)
      const rows = chosen
        .slice(window.offset, window.offset + window.limit)
        .map(({ columnId: _columnId, ...cell }) => cell)
      return { rows, total: chosen.length }
    },
    applyRoundTrip: async ({ importId, ...choices }) => {
      const followUpTitle = (await translator()).t('imports.issue.followUp')
      return desk.run(importId, async (opened, signal) => {
        const progress = (done: number, total: number) =>
          deps.emit({ type: 'progress', task: 'import', phase: 'writing', done, total })
        const what = { opened, fingerprint: fingerprintOf(opened) }
        const options = { signal, followUpTitle, progress }
        const applied = await applyRoundTrip(deps, what, { choices, options })
        desk.discard(importId)
        return applied
      })
    },
  }
}
