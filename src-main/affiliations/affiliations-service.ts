import type { Affiliation } from '../../src-shared/people/person'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId, idBytes, idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { NewRow, Patch } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'

/** What can be said about somebody's place at a company. */
export interface AffiliationFields {
  jobTitle?: string | null | undefined
  department?: string | null | undefined
  decisionRole?: string | null | undefined
  sinceOn?: string | null | undefined
  leftOn?: string | null | undefined
  isPrimary?: number | null | undefined
}

/** The id of the affiliation of a person and a company: the same on every device. */
export function affiliationId(personId: Uint8Array, companyId: Uint8Array): Buffer {
  return deterministicId(
    'affiliation',
    `${Buffer.from(personId).toString('hex')}:${Buffer.from(companyId).toString('hex')}`,
  )
}

function affiliationRows(db: ReadDatabase) {
  return db
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.personId')
    .innerJoin('company', 'company.id', 'affiliation.companyId')
    .where('affiliation.deletedAt', 'is', null)
    .where('person.deletedAt', 'is', null)
    .where('company.deletedAt', 'is', null)
    .select([
      'affiliation.id',
      'affiliation.personId',
      'person.fullName as personName',
      'affiliation.companyId',
      'company.name as companyName',
      'affiliation.jobTitle',
      'affiliation.department',
      'affiliation.decisionRole',
      'affiliation.sinceOn',
      'affiliation.leftOn',
      'affiliation.isPrimary',
    ])
}

type AffiliationRow = Awaited<ReturnType<ReturnType<typeof affiliationRows>['executeTakeFirstOrThrow']>>

function toAffiliation(row: AffiliationRow): Affiliation {
  return {
    ...row,
    id: idText<'affiliation'>(row.id),
    personId: idText<'person'>(row.personId ?? new Uint8Array(16)),
    personName: row.personName ?? '',
    companyId: idText<'company'>(row.companyId ?? new Uint8Array(16)),
    companyName: row.companyName ?? '',
    decisionRole: row.decisionRole as Affiliation['decisionRole'],
    isPrimary: row.isPrimary === 1,
  }
}

/** Where a person works and worked: the primary one first, those left last. */
export async function affiliationsOfPerson(db: ReadDatabase, personId: string): Promise<Affiliation[]> {
  const rows = await affiliationRows(db).where('affiliation.personId', '=', idBytes(personId)).execute()
  return rows.map(toAffiliation).sort(byImportance)
}

/** Who works at a company: those who decide first, those who left last. */
export async function affiliationsOfCompany(db: ReadDatabase, companyId: string): Promise<Affiliation[]> {
  const rows = await affiliationRows(db).where('affiliation.companyId', '=', idBytes(companyId)).execute()
  return rows.map(toAffiliation).sort(byImportance)
}

function byImportance(one: Affiliation, other: Affiliation): number {
  const weight = (affiliation: Affiliation) =>
    (affiliation.leftOn ? 4 : 0) +
    (affiliation.isPrimary ? 0 : 2) +
    (affiliation.decisionRole === 'decides' ? 0 : 1)
  return weight(one) - weight(other) || (one.personName < other.personName ? -1 : 1)
}

/** Writes an affiliation inside a running transaction: made when it is new, otherwise only the given fields change. */
export function setAffiliation(
  deps: ServiceDeps,
  trx: Trx,
  link: { personId: Uint8Array; companyId: Uint8Array; fields: AffiliationFields },
): void {
  const id = affiliationId(link.personId, link.companyId)
  const fields = Object.fromEntries(Object.entries(link.fields).filter(([, value]) => value !== undefined))
  const live = trx.statement('SELECT 1 FROM affiliation WHERE id = ? AND deleted_at IS NULL').get(id)
  if (live) deps.journal.update(trx, 'affiliation', id, fields)
  else
    deps.journal.insert(trx, 'affiliation', {
      id,
      personId: link.personId,
      companyId: link.companyId,
      ...fields,
    })
}

/** A new affiliation under its own id (`affiliationId`), inside a running transaction: for lists of many. */
export function insertAffiliationRow(deps: ServiceDeps, trx: Trx, row: NewRow<'affiliation'>): void {
  deps.journal.insert(trx, 'affiliation', row)
}

/** Sets columns of an affiliation. True when something changed. */
export function updateAffiliationRow(
  deps: ServiceDeps,
  trx: Trx,
  change: { id: Uint8Array; patch: Patch<'affiliation'> },
): boolean {
  return deps.journal.update(trx, 'affiliation', change.id, change.patch)
}

/** Takes an affiliation away (a mistake; somebody who left keeps it with `leftOn`). */
export function removeAffiliation(deps: ServiceDeps, trx: Trx, id: string): void {
  deps.journal.remove(trx, 'affiliation', idBytes(id))
}
