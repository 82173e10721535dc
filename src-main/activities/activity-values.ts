import type { Due } from '../../src-shared/activities/activity'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { instantOf } from '../../src-shared/reminders/due-time'
import { idBytes } from '../database/ids'

/** The due group of an activity as it is stored. */
export interface DueColumns {
  dueLocal: string | null
  dueZone: string | null
  dueAt: number | null
  isAllDay: number | null
}

/**
 * The stored form of a due: wall time, zone and the instant that follows from them. A whole day is due at its first
 * instant in the zone. Throws AppError invalid for a zone that does not exist.
 */
export function dueColumns(due: Due | null | undefined, homeZone: string): DueColumns {
  if (!due) return { dueLocal: null, dueZone: null, dueAt: null, isAllDay: null }
  const zone = due.zone ?? homeZone
  const dueAt = instantOf({ on: due.on, time: due.time, zone })
  if (dueAt === null)
    throw new AppError('invalid', message('error.invalidInput'), { fields: { 'due.zone': 'unknown-zone' } })
  return {
    dueLocal: due.time === null ? due.on : `${due.on}T${due.time}`,
    dueZone: zone,
    dueAt,
    isAllDay: due.time === null ? 1 : 0,
  }
}

/** Ids of linked records as bytes; `undefined` stays out of a patch, null clears the link. */
export function linkColumns(links: {
  personId?: string | null | undefined
  companyId?: string | null | undefined
  dealId?: string | null | undefined
}): { personId?: Uint8Array | null; companyId?: Uint8Array | null; dealId?: Uint8Array | null } {
  const columns: { personId?: Uint8Array | null; companyId?: Uint8Array | null; dealId?: Uint8Array | null } =
    {}
  for (const name of ['personId', 'companyId', 'dealId'] as const) {
    const id = links[name]
    if (id !== undefined) columns[name] = id === null ? null : idBytes(id)
  }
  return columns
}
