import type { ProgressEvent } from '../../../src-shared/contract/app-event'
import type { ServiceDeps } from '../../service-deps'
import { readSettings } from '../../settings/settings-service'
import { ownerRowsFor } from '../owners/owner-plan'
import type { OpenedImport } from './opened-import'
import { createTurns } from './turns'
import { Understander, type Understanding, understandRows } from './understand'

/** What the rows of an import are understood by. */
export type UnderstoodBy = Pick<
  OpenedImport,
  'staging' | 'layout' | 'constants' | 'corrections' | 'ownerRule'
>

/** What is known of an import once its rows are understood. */
export type Understood = Pick<OpenedImport, 'tally' | 'ownerRows'>

/** What the rows of an import are understood by, with the settings of the workspace. */
export async function understandingOf(
  deps: Pick<ServiceDeps, 'read' | 'homeCountry'>,
  what: Pick<UnderstoodBy, 'staging' | 'layout' | 'constants' | 'corrections'>,
): Promise<Understanding> {
  const { staging, layout, constants, corrections } = what
  const { baseCurrency } = await readSettings(deps.read)
  const homeCountry = await deps.homeCountry(deps.read)
  return { staging, layout, constants, corrections, db: deps.read, homeCountry, baseCurrency }
}

/** Understands the rows of an import anew, or to the end where that has been `begun`. Throws AppError cancelled. */
export async function understandImport(
  deps: Pick<ServiceDeps, 'read' | 'homeCountry'>,
  what: UnderstoodBy,
  {
    signal,
    progress,
    begun,
  }: {
    signal: AbortSignal
    progress(phase: ProgressEvent['phase'], done: number, total: number): void
    begun: Understander | null
  },
): Promise<Understood> {
  const { read } = deps
  const total = what.staging.rowCount()
  const turns = createTurns(signal)
  progress('understanding', begun?.done ?? 0, total)
  const understander = begun ?? new Understander(await understandingOf(deps, what))
  const tally = await understandRows(understander, turns, (done) => progress('understanding', done, total))
  progress('matching', total, total)
  return { tally, ownerRows: await ownerRowsFor(read, what, turns) }
}
