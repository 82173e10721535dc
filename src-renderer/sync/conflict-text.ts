import type { SyncConflict } from '../../src-shared/sync/sync-contract'
import { type ToldChange, toldChanges } from '../history/column-value'
import type { Words } from '../i18n/translator'
import { deviceText } from './sync-text'

/** What differs, in words: `before` is the value that was set aside, `after` the one that holds. */
function conflictChanges(words: Words, { values }: SyncConflict): ToldChange[] {
  const changes = values.map(({ column, winner, loser }) => ({ column, before: loser, after: winner }))
  const told = toldChanges(words, changes)
  const different = told.filter(({ before, after }) => before !== after)
  return different.length === 0 ? told : different
}

/** Which side removed the record while the other one edited it; null for two values. */
function removingSide({ isDeletion, values }: SyncConflict): 'after' | 'before' | null {
  if (isDeletion) return 'after'
  // Nothing but that the record was removed was set aside.
  return values.length === 0 ? 'before' : null
}

/** Both sides, in words; a record that was removed says so on its side. `name` is empty where there is none. */
export function conflictSides(words: Words, conflict: SyncConflict): ToldChange[] {
  const { t } = words
  const removing = removingSide(conflict)
  if (removing === null) return conflictChanges(words, conflict)
  const removed = t('sync.conflicts.removed')
  const edited = t('sync.conflicts.edited')
  if (removing === 'before') return [{ name: '', before: removed, after: edited }]
  const edits = conflictChanges(words, conflict).map((change) => ({ ...change, after: removed }))
  return edits.length === 0 ? [{ name: '', before: edited, after: removed }] : edits
}

/** What a conflict is about: `City, Street`, or that something was removed while it was edited. */
export function conflictSubject(words: Words, conflict: SyncConflict): string {
  const { t, format } = words
  const removing = removingSide(conflict)
  if (removing === null) return format.list(conflictChanges(words, conflict).map(({ name }) => name))
  const winner = deviceText(words, conflict.winnerDevice)
  const loser = deviceText(words, conflict.loserDevice)
  const [device, other] = removing === 'after' ? [winner, loser] : [loser, winner]
  return t('sync.conflicts.removedWhileEdited', { device, other })
}

/** One side of a conflict on one line. */
export function sideText(words: Words, conflict: SyncConflict, side: 'before' | 'after'): string {
  const texts = conflictSides(words, conflict).map((change) => change[side] ?? words.t('history.empty'))
  return [...new Set(texts)].join(', ')
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
