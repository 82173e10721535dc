import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Affiliation } from '../../src-shared/people/person'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId, idBytes, idText } from '../database/ids'
import { idsOf, idsOfSql, isMerged, standsFor, standsForSql } from '../database/merged'
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
    .innerJoin('person', (join) => join.on('person.id', '=', standsFor('affiliation.personId')))
    .innerJoin('company', (join) => join.on('company.id', '=', standsFor('affiliation.companyId')))
    .where('affiliation.deletedAt', 'is', null)
    .where('person.deletedAt', 'is', null)
    .where('company.deletedAt', 'is', null)
    .select([
      'affiliation.id',
      'person.id as personId',
      'person.fullName as personName',
      'company.id as companyId',
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
    personId: idText<'person'>(row.personId),
    personName: row.personName ?? '',
    companyId: idText<'company'>(row.companyId),
    companyName: row.companyName ?? '',
    decisionRole: row.decisionRole as Affiliation['decisionRole'],
    isPrimary: row.isPrimary === 1,
  }
}

/** Where a person works and worked: the primary one first, those left last. */
export async function affiliationsOfPerson(db: ReadDatabase, personId: string): Promise<Affiliation[]> {
  const rows = await affiliationRows(db)
    .where('affiliation.personId', 'in', idsOf(idBytes(personId)))
    .orderBy(isMerged('affiliation.personId'))
    .orderBy('affiliation.id')
    .execute()
  return eachOnce(rows.map(toAffiliation).sort(byImportance))
}

/** Who works at a company: those who decide first, those who left last. */
export async function affiliationsOfCompany(db: ReadDatabase, companyId: string): Promise<Affiliation[]> {
  const rows = await affiliationRows(db)
    .where('affiliation.companyId', 'in', idsOf(idBytes(companyId)))
    .orderBy(isMerged('affiliation.companyId'))
    .orderBy('affiliation.id')
    .execute()
  return eachOnce(rows.map(toAffiliation).sort(byImportance))
}

/** Where records were merged, both may have worked at one company: the first row is shown. */
function eachOnce(affiliations: readonly Affiliation[]): Affiliation[] {
  const seen = new Set<string>()
  return affiliations.filter(({ personId, companyId }) => {
    const pair = `${personId} ${companyId}`
    if (seen.has(pair)) return false
    seen.add(pair)
    return true
  })
}

function byImportance(one: Affiliation, other: Affiliation): number {
  const weight = (affiliation: Affiliation) =>
    (affiliation.leftOn ? 4 : 0) +
    (affiliation.isPrimary ? 0 : 2) +
    (affiliation.decisionRole === 'decides' ? 0 : 1)
  return weight(one) - weight(other) || (one.personName < other.personName ? -1 : 1)
}

/** A person and a company, by the ids of their cards. */
interface Pair {
  readonly personId: Uint8Array
  readonly companyId: Uint8Array
}

interface PairRow {
  readonly id: Buffer
  readonly jobTitle: string | null
  readonly department: string | null
}

/** Finds the living rows that say of a person that they work at a company: several where records were merged. */
function pairRows(trx: Trx): (pair: Pair) => PairRow[] {
  const rows = trx.statement<PairRow>(
    `SELECT id, job_title AS jobTitle, department FROM affiliation
     WHERE person_id IN ${idsOfSql} AND ${standsForSql('company_id')} = ? AND deleted_at IS NULL
     ORDER BY left_on IS NOT NULL, is_primary IS NOT 1,
       EXISTS (SELECT 1 FROM merged_record WHERE merged_record.id = person_id), id`,
  )
  return ({ personId, companyId }) => rows.all(personId, companyId)
}

/** Finds the affiliation that is shown of a person and a company, inside a running transaction: for lists of many. */
export function affiliationFinder(trx: Trx): (pair: Pair) => PairRow | undefined {
  const rowsOf = pairRows(trx)
  return (pair) => rowsOf(pair)[0]
}

/**
 * Writes an affiliation inside a running transaction: made when it is new, otherwise only the given fields change, on
 * every row that says the same.
 */
export function setAffiliation(
  deps: ServiceDeps,
  trx: Trx,
  link: { personId: Uint8Array; companyId: Uint8Array; fields: AffiliationFields },
): void {
  const fields = Object.fromEntries(Object.entries(link.fields).filter(([, value]) => value !== undefined))
  const live = pairRows(trx)(link)
  for (const { id } of live) deps.journal.update(trx, 'affiliation', id, fields)
  if (live.length > 0) return
  deps.journal.insert(trx, 'affiliation', {
    id: affiliationId(link.personId, link.companyId),
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

/** Takes an affiliation away (a mistake; somebody who left keeps it with `leftOn`), with the rows that say the same. */
export function removeAffiliation(deps: ServiceDeps, trx: Trx, id: string): void {
  const pair = trx.statement<Pair>(
    `SELECT ${standsForSql('person_id')} AS personId, ${standsForSql('company_id')} AS companyId
     FROM affiliation WHERE id = ?`,
  )
  const found = pair.get(idBytes(id))
  if (!found) throw new AppError('not-found', message('error.notFound'))
  for (const row of pairRows(trx)(found)) deps.journal.remove(trx, 'affiliation', row.id)
}
