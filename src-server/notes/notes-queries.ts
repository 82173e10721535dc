import type { Here } from '../database/database'

/** Small sealed things under a name: `heartbeats` of devices and `key-slots`. */
export type NoteKind = 'heartbeats' | 'key-slots'

/** All notes of a kind. */
export function listNotes({ trx, workspace }: Here, kind: NoteKind) {
  return trx
    .selectFrom('note')
    .select(['name', 'bytes'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .orderBy('name')
    .execute()
}

/** Leaves a note in place of the one that was there. */
export async function setNote(
  { trx, workspace }: Here,
  note: { kind: NoteKind; name: string; bytes: Buffer; leftBy: string },
): Promise<void> {
  const { bytes, leftBy } = note
  await trx
    .insertInto('note')
    .values({ workspace, ...note })
    .onConflict((conflict) => conflict.columns(['workspace', 'kind', 'name']).doUpdateSet({ bytes, leftBy }))
    .execute()
}

/** Takes a note away. */
export async function dropNote({ trx, workspace }: Here, kind: NoteKind, name: string): Promise<void> {
  await trx
    .deleteFrom('note')
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .execute()
}
