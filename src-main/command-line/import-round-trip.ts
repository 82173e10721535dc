import { exportLists } from '../../src-shared/export/export-contract'
import type { ImportIssue, ImportView } from '../../src-shared/imports/imports-contract'
import type { RoundTripCell, RoundTripView } from '../../src-shared/imports/round-trip-contract'
import { ask, askAll, type CommandGround, exitStatus, type Outcome } from './outcome'

/** The answer of the command line to a workbook that came back: that of a list, and what was compared. */
interface ComparedAnswer {
  readonly roundTrip: RoundTripView
}

const codes = { unreadable: 'value-unknown', readOnly: 'read-only' } as const

function issueOf({ row, column, before, after, reason }: RoundTripCell): ImportIssue {
  const code = reason === null ? 'changed-on-both-sides' : codes[reason]
  const severity = reason === null ? 'warning' : 'error'
  return { row, column, code, severity, text: `${before} → ${after}` }
}

/** An exported workbook that came back, compared cell by cell as the window does it. Writes nothing. */
export async function compareRoundTrip({ workspace }: CommandGround, { importId, counts }: ImportView) {
  const roundTrip = await ask<RoundTripView>(workspace, 'imports.getRoundTrip', { importId })
  const limit = Number.MAX_SAFE_INTEGER
  const { items } = await askAll(workspace, 'imports.getRoundTripCells', { importId, limit })
  const cells = (items as RoundTripCell[]).filter(({ state }) => state !== 'change')
  const rowsThat = (wanted: RoundTripCell['state']) =>
    new Set(cells.flatMap(({ row, state }) => (state === wanted ? [row] : []))).size
  const { total } = counts
  const errors = rowsThat('problem')
  return {
    rows: {
      total,
      ready: total - errors,
      warnings: rowsThat('conflict'),
      errors,
      duplicatesInFile: 0,
      duplicatesInBase: total - roundTrip.newRows,
    },
    issues: cells.map(issueOf),
    roundTrip,
  }
}

function comparedLine({ t }: CommandGround['translator'], { roundTrip }: ComparedAnswer): string {
  const { changes, newRows, conflicts, problems, missingCount: missing } = roundTrip
  return t('cli.compared', { changes, newRows, conflicts, problems, missing })
}

/** What a dry run says of a workbook that came back. */
export function comparedOutcome({ translator }: CommandGround, answer: ComparedAnswer): Outcome {
  return { json: answer, lines: [comparedLine(translator, answer), translator.t('cli.nothingWritten')] }
}

interface Applied {
  readonly batch: string
  readonly records: number
  readonly cells: number
  readonly added: number
  readonly leftOut: number
}

/**
 * Writes the cells that were changed in the workbook, and the new rows. Where both sides changed a cell the program
 * keeps its own; records whose rows were deleted stay: nobody is here to be asked.
 */
export async function applyRoundTrip(
  { workspace, translator }: CommandGround,
  importId: string,
  answer: ComparedAnswer,
): Promise<Outcome> {
  const input = { importId, removeMissing: false, fromFile: [] }
  const applied = await ask<Applied>(workspace, 'imports.applyRoundTrip', input)
  const { batch, records, cells, added, leftOut } = applied
  const { list, conflicts, problems } = answer.roundTrip
  const made = Object.fromEntries(exportLists.map((one) => [one, one === list ? added : 0]))
  return {
    json: { ...answer, batch, written: { ...made, updated: records } },
    lines: [comparedLine(translator, answer), translator.t('cli.comparedWritten', { cells, records, added })],
    status: conflicts + problems + leftOut > 0 ? exitStatus.someRowsLeft : exitStatus.done,
  }
}
