import type { ReadDatabase } from '../../database/database-types'
import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import type { OwnerRule } from '../../../src-shared/imports/owner-rule'
import { type Corrections, compileCorrections } from '../opened/corrections'
import type { Turns } from '../opened/turns'
import type { StagingFile } from '../staging/staging-file'
import { type Assignment, assignOwners } from './assign-owners'
import { gatherOwnerRows, type OwnerRow } from './owner-facts'

/** The part of an opened import that is about owners. */
export interface OwnerPlan {
  /** Who looks after customers for whom the list names nobody. */
  ownerRule: OwnerRule | null
  /** What the rule decides by, of the rows as they are understood now; null until somebody thinks of one. */
  ownerRows: readonly OwnerRow[] | null
}

interface Ground extends Pick<OwnerPlan, 'ownerRule'> {
  readonly staging: StagingFile
  readonly corrections: Corrections
}

/** What the owner rule of an import decides by; null, and no work, where there is none. */
export async function ownerRowsFor(
  db: ReadDatabase,
  { staging, corrections, ownerRule }: Ground,
  turns: Turns,
): Promise<OwnerPlan['ownerRows']> {
  if (ownerRule === null) return null
  return gatherOwnerRows(db, { staging, corrections: compileCorrections(corrections) }, turns)
}

interface Known {
  readonly ownerRule: OwnerRule
  readonly policy: DuplicatePolicy
  readonly assignment: Assignment
}
const known = new WeakMap<readonly OwnerRow[], Known>()

/** Which owners the rule of an import gives; null without one. Worked out once for each rule and policy. */
export function assignmentOf({
  ownerRows,
  ownerRule,
  policy,
}: Readonly<OwnerPlan> & { readonly policy: DuplicatePolicy }): Assignment | null {
  if (ownerRule === null || ownerRows === null) return null
  const before = known.get(ownerRows)
  if (before?.ownerRule === ownerRule && before.policy === policy) return before.assignment
  const assignment = assignOwners(ownerRows, ownerRule, policy)
  known.set(ownerRows, { ownerRule, policy, assignment })
  return assignment
}
