import type { SyncConflict } from '../../src-shared/sync/sync-contract'
import { type ToldChange, toldChanges } from '../history/column-value'
import type { Words } from '../i18n/translator'
import { deviceText } from './sync-text'

/** What differs, in words: `before` is the value that was set aside, `after` the one that holds. */
export function conflictChanges(words: Words, { values }: SyncConflict): ToldChange[] {
  const changes = values.map(({ column, winner, loser }) => ({ column, before: loser, after: winner }))
  const told = toldChanges(words, changes)
  const different = told.filter(({ before, after }) => before !== after)
  return different.length === 0 ? told : different
}

/** What a conflict is about: `City, Street`, or that something was removed while it was edited. */
export function conflictSubject(words: Words, conflict: SyncConflict): string {
  const { t, format } = words
  if (!conflict.isDeletion) return format.list(conflictChanges(words, conflict).map(({ name }) => name))
  return t('sync.conflicts.removedWhileEdited', {
    device: deviceText(words, conflict.winnerDevice),
    other: deviceText(words, conflict.loserDevice),
  })
}

/** One side of a conflict on one line. */
export function sideText(words: Words, conflict: SyncConflict, side: 'before' | 'after'): string {
  const { t } = words
  if (conflict.isDeletion) return t(side === 'after' ? 'sync.conflicts.removed' : 'sync.conflicts.edited')
  return conflictChanges(words, conflict)
    .map((change) => change[side] ?? t('history.empty'))
    .join(', ')
}

const places: Partial<Record<SyncConflict['record']['kind'], string>> = {
  person: '/people',
  company: '/companies',
  deal: '/deals',
}

/** Where the record can be looked at; null when it has no page, or is in the trash. */
export function recordRoute({ record }: SyncConflict): string | null {
  const place = places[record.kind]
  return place === undefined || record.id === null ? null : `${place}/${record.id}`
}
