import type {
  ContactPoint,
  ContactPointDraft,
  ContactPointKind,
} from '../../src-shared/contact-points/contact-point'
import { readPhone } from '../../src-shared/phones/phone'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { NewRow } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'

/** Whose contact point it is: a person's or a company's. */
export interface ContactOwner {
  personId?: string
  companyId?: string
  /** Two letters; numbers without a country code are read as numbers of this country. */
  country: string | null
}

const phoneKinds: readonly ContactPointKind[] = ['phone', 'mobile', 'fax', 'whatsapp']

function ownerColumn(owner: ContactOwner): { column: 'personId' | 'companyId'; id: Buffer } {
  return owner.personId
    ? { column: 'personId', id: idBytes(owner.personId) }
    : { column: 'companyId', id: idBytes(owner.companyId ?? '') }
}

/** The stored value group: the text as typed, and E.164 where it can be read. The text itself is never repaired. */
function valueColumns(kind: ContactPointKind, rawText: string, country: string | null) {
  const phone = phoneKinds.includes(kind) ? readPhone(rawText, country) : null
  return {
    kind,
    rawText,
    e164: phone?.e164 ?? null,
    readCountry: phone?.e164 ? (phone.country ?? country) : null,
  }
}

/** The contact points of a record in the order the user gave them. */
export async function contactPointsOf(
  db: ReadDatabase,
  owner: { personId?: string; companyId?: string },
): Promise<ContactPoint[]> {
  const { column, id } = ownerColumn({ ...owner, country: null })
  const rows = await db
    .selectFrom('contactPoint')
    .where(column, '=', id)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .select(['id', 'kind', 'rawText', 'e164', 'label', 'isPrimary'])
    .execute()
  return rows.map((row) => ({
    id: idText<'contactPoint'>(row.id),
    kind: (row.kind ?? 'other') as ContactPointKind,
    rawText: row.rawText ?? '',
    e164: row.e164,
    label: row.label,
    isPrimary: row.isPrimary === 1,
  }))
}

/** Adds a contact point inside a running transaction. */
export function addContactPoint(
  deps: ServiceDeps,
  trx: Trx,
  point: { draft: ContactPointDraft; owner: ContactOwner; position: number },
): void {
  const { column, id } = ownerColumn(point.owner)
  deps.journal.insert(trx, 'contactPoint', {
    id: idBytes(deps.newId()),
    [column]: id,
    ...valueColumns(point.draft.kind, point.draft.rawText, point.owner.country),
    label: point.draft.label ?? null,
    position: point.position,
  })
}

/** A new contact point whose columns are ready to be stored, inside a running transaction: for lists of many. */
export function insertContactPointRow(deps: ServiceDeps, trx: Trx, row: NewRow<'contactPoint'>): void {
  deps.journal.insert(trx, 'contactPoint', row)
}

/** Gives a contact point another text in its place, inside a running transaction. `country` reads numbers without a code. */
export function changeContactPoint(
  deps: ServiceDeps,
  trx: Trx,
  point: { id: Uint8Array; kind: ContactPointKind; rawText: string; country: string | null },
): void {
  deps.journal.update(trx, 'contactPoint', point.id, valueColumns(point.kind, point.rawText, point.country))
}

/** Puts a contact point into the trash inside a running transaction. */
export function removeContactPoint(deps: ServiceDeps, trx: Trx, id: Uint8Array): void {
  deps.journal.remove(trx, 'contactPoint', id)
}

/** Makes the contact points of a record exactly the given ones, in their order, inside a running transaction. */
export async function setContactPoints(
  deps: ServiceDeps,
  trx: Trx,
  wanted: { drafts: readonly ContactPointDraft[]; owner: ContactOwner },
): Promise<void> {
  const known = await contactPointsOf(trx.db, wanted.owner)
  const keep = new Set(wanted.drafts.map((draft) => draft.id))
  for (const point of known)
    if (!keep.has(point.id)) deps.journal.remove(trx, 'contactPoint', idBytes(point.id))
  wanted.drafts.forEach((draft, position) => {
    const before = known.find((point) => point.id === draft.id)
    if (!before) return addContactPoint(deps, trx, { draft, owner: wanted.owner, position })
    const sameValue = before.rawText === draft.rawText && before.kind === draft.kind
    deps.journal.update(trx, 'contactPoint', idBytes(before.id), {
      ...(sameValue ? {} : valueColumns(draft.kind, draft.rawText, wanted.owner.country)),
      label: draft.label ?? null,
      position,
    })
  })
}
