import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type {
  DuplicatePolicy,
  ImportRowView,
  importsContract,
} from '../../src-shared/imports/imports-contract'
import { writeTable } from '../export/export-service'
import type { StorageState } from '../journal/create-storage'
import { isSameFile } from '../same-file'
import type { ServiceDeps } from '../service-deps'
import { applyImport } from './applying/apply-import'
import {
  countAlike,
  setCell,
  setColumn,
  setConstant,
  setEncoding,
  setFieldPolicy,
  setRefused,
  setRow,
  setValue,
} from './correct-import'
import { withKeptFile } from './history/kept-files'
import { compileCorrections } from './opened/corrections'
import { errorTable } from './opened/error-workbook'
import type { ImportDesk } from './opened/import-desk'
import { coloursOf, asSeen } from './opened/mark-columns'
import { type OpenedImport, viewOf } from './opened/opened-import'
import { savePlan } from './opened/saved-import'
import { throwIfCancelled } from './opened/turns'
import type { ForkParser } from './parser/parser-handle'
import { createOwnerMethods } from './owners/owner-methods'
import { assignmentOf } from './owners/owner-plan'
import { createPossibleDesk } from './possible/possible-desk'
import { createRoundTripMethods } from './round-trip/round-trip-methods'
import type { StagedPlace } from './staging/staging-file'
import { translatorOf } from './translator-of'

/** What imports need from the program around them. */
export interface ImportGround {
  /** The workspace folder; staging files stand in its `imports/`. */
  readonly folder: string
  readonly forkParser: ForkParser
  readonly parserFile: string
  readonly rowThreadFile?: string | undefined
  state(): StorageState
}

/** How a row is shown under a policy. */
function shownState(place: StagedPlace, policy: DuplicatePolicy): ImportRowView['state'] {
  if (place === 'out') return 'left-out'
  if (place === 'file') return 'duplicate'
  if (place === 'base') return policy === 'add' ? 'new' : policy
  return place
}

function getRows(
  opened: OpenedImport,
  { window, onlyProblems }: { window: { offset: number; limit: number }; onlyProblems: boolean },
) {
  const { staging, layout, policy, corrections } = opened
  const choice = onlyProblems ? 'problems' : 'all'
  const assignment = assignmentOf(opened)
  const corrected = compileCorrections(corrections)
  const page = staging.page({ ...window, choice })
  const colourOf = coloursOf(staging, layout, page)
  const rows = asSeen(staging, layout, page).map(({ row, cells, issues, place }) => {
    const own = corrected.choiceOf(row)
    return {
      row,
      cells: corrected.cells(row, cells).map(({ text }) => text),
      issues: [...issues],
      state: shownState(place, own === null || own === 'leave-out' ? policy : own),
      edited: corrected.editedIn(row, cells),
      choice: own,
      assignedOwner: assignment?.owners.get(row) ?? null,
      colour: colourOf(row),
    }
  })
  return { rows, total: staging.countStates(choice) }
}

async function apply(
  deps: ServiceDeps,
  { desk, ground }: { desk: ImportDesk; ground: ImportGround },
  importId: string,
) {
  const translator = await translatorOf(deps.read)
  return desk.run(importId, async (opened, signal) => {
    throwIfCancelled(signal)
    desk.endParser()
    const applied = await withKeptFile(ground, opened, () =>
      applyImport(deps, opened, {
        signal,
        followUpTitle: translator.t('imports.issue.followUp'),
        progress: (phase, done, total) => deps.emit({ type: 'progress', task: 'import', phase, done, total }),
      }),
    )
    desk.discard(importId)
    return applied
  })
}

/**
 * Serves the imports contract. A file is read by the parser process, staged raw, understood and placed in slices;
 * corrections work on what is staged; applying writes one journal transaction. `close` ends everything.
 */
export function createImportsService(
  deps: ServiceDeps,
  { desk, ...ground }: ImportGround & { readonly desk: ImportDesk },
): ServiceOf<typeof importsContract> & { close(): Promise<void> } {
  return {
    ...createRoundTripMethods(deps, desk, () => translatorOf(deps.read)),
    open: async (input) => viewOf(await desk.open(input)),
    getRows: async ({ importId, ...wanted }) => getRows(desk.get(importId), wanted),
    setColumn: async (input) => viewOf(await setColumn(desk, input)),
    setLayout: async ({ importId, ...choice }) => viewOf(await desk.setLayout(importId, choice)),
    setConstant: async (input) => viewOf(await setConstant(desk, input)),
    setEncoding: async (input) => viewOf(await setEncoding(desk, input)),
    setCell: async (input) => viewOf(await setCell(desk, input)),
    setValue: async (input) => viewOf(await setValue(desk, input)),
    countAlike: (input) => countAlike(desk, input),
    setRow: async (input) => viewOf(await setRow(desk, input)),
    setRefused: async (input) => viewOf(await setRefused(desk, input)),
    setFieldPolicy: async (input) => viewOf(await setFieldPolicy(desk, input)),
    setPolicy: async ({ importId, policy }) => {
      const opened = desk.get(importId)
      opened.policy = policy
      savePlan(opened)
      return viewOf(opened)
    },
    ...createOwnerMethods(deps, desk),
    ...createPossibleDesk(deps, desk),
    apply: ({ importId }) => apply(deps, { desk, ground }, importId),
    writeErrors: async ({ importId, path: file }) => {
      const opened = desk.get(importId)
      // The list itself must not be lost for the few rows of it that are left out.
      if (isSameFile(file, opened.path))
        throw new AppError('storage', message('error.fileNotWritten', { file }))
      const table = errorTable(opened, await translatorOf(deps.read))
      await writeTable(file, path.parse(opened.fileName).name, table)
      return { rows: table.rows.length }
    },
    cancel: async () => {
      desk.cancel()
      return {}
    },
    discard: async ({ importId }) => {
      desk.discard(importId)
      return {}
    },
    close: () => desk.close(),
  }
}
