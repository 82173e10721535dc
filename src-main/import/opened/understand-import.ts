import type { ProgressEvent } from '../../../src-shared/contract/app-event'
import type { ServiceDeps } from '../../service-deps'
import { readSettings } from '../../settings/settings-service'
import { ownerRowsFor } from '../owners/owner-plan'
import { compileCorrections } from './corrections'
import type { OpenedImport } from './opened-import'
import { createTurns } from './turns'
import { understandRows } from './understand'

/** What the rows of an import are understood by. */
export type UnderstoodBy = Pick<
  OpenedImport,
  'staging' | 'layout' | 'constants' | 'corrections' | 'ownerRule'
>

/** What is known of an import once its rows are understood. */
export type Understood = Pick<OpenedImport, 'tally' | 'ownerRows'>

/** Understands the rows of an import anew, with the settings of the workspace. Throws AppError cancelled. */
export async function understandImport(
  deps: Pick<ServiceDeps, 'read' | 'homeCountry'>,
  what: UnderstoodBy,
  {
    signal,
    progress,
  }: {
    signal: AbortSignal
    progress(phase: ProgressEvent['phase'], done: number, total: number): void
  },
): Promise<Understood> {
  const { read } = deps
  const { baseCurrency } = await readSettings(read)
  const homeCountry = await deps.homeCountry(read)
  const total = what.staging.rowCount()
  const turns = createTurns(signal)
  progress('understanding', 0, total)
  const tally = await understandRows(
    { ...what, corrections: compileCorrections(what.corrections), db: read, homeCountry, baseCurrency },
    turns,
    (done) => progress('understanding', done, total),
  )
  progress('matching', total, total)
  return { tally, ownerRows: await ownerRowsFor(read, what, turns) }
}
