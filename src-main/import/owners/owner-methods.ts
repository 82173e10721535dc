import type { ServiceOf } from '../../../src-shared/contract/define-contract'
import type { importsContract } from '../../../src-shared/imports/imports-contract'
import type { ServiceDeps } from '../../service-deps'
import { compileCorrections } from '../opened/corrections'
import type { ImportDesk } from '../opened/import-desk'
import { type OpenedImport, viewOf } from '../opened/opened-import'
import { savePlan } from '../opened/saved-import'
import { createTurns } from '../opened/turns'
import { choicesOf } from './assign-owners'
import { gatherOwnerRows } from './owner-facts'
import { knownOwners } from './owner-queries'

/** Serves the part of the imports contract that is about owners. */
export function createOwnerMethods(
  deps: ServiceDeps,
  desk: ImportDesk,
): Pick<ServiceOf<typeof importsContract>, 'getOwnerChoices' | 'setOwnerRule'> {
  /** Goes through the list the first time that somebody thinks of a rule. */
  const rowsOf = async (opened: OpenedImport, signal: AbortSignal) => {
    const corrections = compileCorrections(opened.corrections)
    const { staging } = opened
    opened.ownerRows ??= await gatherOwnerRows(deps.read, { staging, corrections }, createTurns(signal))
    return opened.ownerRows
  }
  return {
    getOwnerChoices: ({ importId }) =>
      desk.run(importId, async (opened, signal) =>
        choicesOf(await rowsOf(opened, signal), await knownOwners(deps.read)),
      ),
    setOwnerRule: ({ importId, rule }) =>
      desk.run(importId, async (opened, signal) => {
        if (rule !== null) await rowsOf(opened, signal)
        opened.ownerRule = rule
        savePlan(opened)
        return viewOf(opened)
      }),
  }
}
