import type { Here, Trx } from '../database/database'

/** Things of many parts: snapshots, and files (`blobs`). A parcel exists once its manifest is there, which comes last. */
export type ParcelKind = 'snapshots' | 'blobs'

/** Which thing, and which upload of it. */
export interface Upload {
  readonly kind: ParcelKind
  readonly name: string
  readonly version: string
}

/** The version of a whole parcel; undefined when it is not whole. */
export async function findVersion(
  { trx, workspace }: Here,
  kind: ParcelKind,
  name: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('parcel')
    .select('version')
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.version
}

/** Whole parcels of a kind with their manifests, the last name first. */
export function listParcels({ trx, workspace }: Here, kind: ParcelKind) {
  return trx
    .selectFrom('parcel')
    .select(['name', 'manifest'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .orderBy('name', 'desc')
    .execute()
}

/** Numbers of the parts that an upload has brought. */
export async function listParts(
  { trx, workspace }: Here,
  { kind, name, version }: Upload,
): Promise<number[]> {
  const rows = await trx
    .selectFrom('part')
    .select('number')
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('version', '=', version)
    .orderBy('number')
    .execute()
  return rows.map(({ number }) => number)
}

/** The bytes of a part; undefined when it is not here. */
export async function findPart(
  { trx, workspace }: Here,
  { kind, name, version }: Upload,
  number: number,
): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom('part')
    .select('bytes')
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('version', '=', version)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.bytes
}

/** Keeps a part. One that is here already stays as it is. */
export async function addPart(
  { trx, workspace }: Here,
  upload: Upload,
  part: { number: number; bytes: Buffer; receivedAt: number },
): Promise<void> {
  await trx
    .insertInto('part')
    .values({ workspace, ...upload, ...part })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'kind', 'name', 'version', 'number']).doNothing(),
    )
    .execute()
}

/** Makes an upload the parcel; one that is whole already stays as it is. */
export async function addParcel({ trx, workspace }: Here, upload: Upload, manifest: Buffer): Promise<void> {
  await trx
    .insertInto('parcel')
    .values({ workspace, ...upload, manifest })
    .onConflict((conflict) => conflict.columns(['workspace', 'kind', 'name']).doNothing())
    .execute()
}

/** Takes a parcel and all its parts away. */
export async function dropParcel({ trx, workspace }: Here, kind: ParcelKind, name: string): Promise<void> {
  for (const table of ['parcel', 'part'] as const)
    await trx
      .deleteFrom(table)
      .where('workspace', '=', workspace)
      .where('kind', '=', kind)
      .where('name', '=', name)
      .execute()
}

/** Takes parts away that came before `before` and belong to nothing whole: of uploads that nobody went on with. */
export async function dropLeftParts(trx: Trx, before: number): Promise<void> {
  await trx
    .deleteFrom('part')
    .where('receivedAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('parcel')
            .select('parcel.name')
            .whereRef('parcel.workspace', '=', 'part.workspace')
            .whereRef('parcel.kind', '=', 'part.kind')
            .whereRef('parcel.name', '=', 'part.name')
            .whereRef('parcel.version', '=', 'part.version'),
        ),
      ),
    )
    .execute()
}
