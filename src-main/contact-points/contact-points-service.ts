import type {
  ContactPoint,
  ContactPointDraft,
  ContactPointKind,
} from '../../src-shared/contact-points/contact-point'
import { pointKey } from '../../src-shared/contact-points/point-key'
import { readPhone } from '../../src-shared/phones/phone'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { idsOf, isMerged } from '../database/merged'
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

type Owner = Omit<ContactOwner, 'country'>

/** Live points of a record and of what was merged into it: those of its own first, then as the user ordered them. */
async function pointRows(db: ReadDatabase, owner: Owner) {
  const { column, id } = ownerColumn({ ...owner, country: null })
  return db
    .selectFrom('contactPoint')
    .where(column, 'in', idsOf(id))
    .where('deletedAt', 'is', null)
    .orderBy(isMerged(`contactPoint.${column}`))
    .orderBy('position')
    .orderBy('id')
    .select(['id', 'kind', 'rawText', 'e164', 'label', 'isPrimary'])
    .select(isMerged(`contactPoint.${column}`).as('isMerged'))
    .execute()
}

type PointRow = Awaited<ReturnType<typeof pointRows>>[number]

function toPoint(row: PointRow): ContactPoint {
  return {
    id: idText<'contactPoint'>(row.id),
    kind: (row.kind ?? 'other') as ContactPointKind,
    rawText: row.rawText ?? '',
    e164: row.e164,
    label: row.label,
    isPrimary: row.isPrimary === 1,
  }
}

/** A point as it is shown, and the rows behind it. */
interface ShownPoint {
  readonly point: ContactPoint
  /** Its own row, and those of merged records that say the same. */
  readonly rows: readonly Uint8Array[]
}

/** What a record and one that was merged into it both have is shown once, in its own spelling. */
async function shownPoints(db: ReadDatabase, owner: Owner): Promise<ShownPoint[]> {
  const shown: { point: ContactPoint; rows: Uint8Array[] }[] = []
  const byKey = new Map<string, Uint8Array[]>()
  for (const row of await pointRows(db, owner)) {
    const same = byKey.get(pointKey(row))
    if (row.isMerged === 1 && same) {
      same.push(row.id)
      continue
    }
    const rows = [row.id]
    shown.push({ point: toPoint(row), rows })
    byKey.set(pointKey(row), rows)
  }
  return shown
}

/** The contact points of a record, and of those that were merged into it, in the order the user gave them. */
export async function contactPointsOf(db: ReadDatabase, owner: Owner): Promise<ContactPoint[]> {
  return (await shownPoints(db, owner)).map(({ point }) => point)
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
  const known = await shownPoints(trx.db, wanted.owner)
  const keep = new Set(wanted.drafts.map((draft) => draft.id))
  for (const { point, rows } of known)
    if (!keep.has(point.id)) for (const row of rows) deps.journal.remove(trx, 'contactPoint', row)
  wanted.drafts.forEach((draft, position) => {
    const before = known.find(({ point }) => point.id === draft.id)
    if (!before) return addContactPoint(deps, trx, { draft, owner: wanted.owner, position })
    const sameValue = before.point.rawText === draft.rawText && before.point.kind === draft.kind
    for (const row of before.rows) {
      deps.journal.update(trx, 'contactPoint', row, {
        ...(sameValue ? {} : valueColumns(draft.kind, draft.rawText, wanted.owner.country)),
        label: draft.label ?? null,
        position,
      })
    }
  })
}
