import type { ContactPointKind } from '../../src-shared/contact-points/contact-point'
import type { Texts } from '../../src-shared/i18n/text-key'
import type { Translator } from '../../src-shared/i18n/translate'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import type { ExportTable } from './export-service'

type Points = Map<string, Map<ContactPointKind, string[]>>

/** The contact points of all records of a kind, by record and kind of contact, in the users' order. */
async function pointsBy(db: ReadDatabase, owner: 'personId' | 'companyId'): Promise<Points> {
  const rows = await db
    .selectFrom('contactPoint')
    .where(owner, 'is not', null)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .select([owner, 'kind', 'rawText'])
    .execute()
  const points: Points = new Map()
  for (const row of rows) {
    const id = idText(row[owner] ?? new Uint8Array(16))
    const ofRecord = points.get(id) ?? new Map<ContactPointKind, string[]>()
    const kind = (row.kind ?? 'other') as ContactPointKind
    ofRecord.set(kind, [...(ofRecord.get(kind) ?? []), row.rawText ?? ''])
    points.set(id, ofRecord)
  }
  return points
}

const exportedPoints = [
  'mobile',
  'phone',
  'fax',
  'email',
  'website',
  'wechat',
  'whatsapp',
  'kakaotalk',
  'telegram',
  'line',
] as const

function pointCells(points: Points, id: string): (string | null)[] {
  return exportedPoints.map((kind) => points.get(id)?.get(kind)?.join('; ') ?? null)
}

type ColumnText = keyof Texts['customers']['column']

function headingsOf(translator: Translator, columns: readonly ColumnText[]): string[] {
  const own = columns.map((column) => translator.t(`customers.column.${column}`))
  const points = exportedPoints.map((kind) => translator.t(`customers.contactPoint.${kind}`))
  return [...own, ...points]
}

const personColumns = [
  'fullName',
  'localName',
  'country',
  'city',
  'street',
  'postalCode',
  'birthday',
  'lifecycle',
  'grade',
  'source',
  'owner',
] as const
const companyColumns = [
  'name',
  'localName',
  'kinds',
  'industry',
  'country',
  'region',
  'city',
  'street',
  'postalCode',
  'taxId',
  'representative',
  'lifecycle',
  'grade',
  'source',
  'owner',
] as const

/** All live people with their company, in the order in which they came. Headings are in the user's language. */
export async function exportPeople(db: ReadDatabase, translator: Translator): Promise<ExportTable> {
  const points = await pointsBy(db, 'personId')
  const rows = await db
    .selectFrom('person')
    .leftJoin('personOverview', 'personOverview.personId', 'person.id')
    .where('person.deletedAt', 'is', null)
    .orderBy('person.createdAt')
    .orderBy('person.id')
    .select(['person.id', 'personOverview.companyName', 'personOverview.jobTitle'])
    .select(personColumns.map((column) => `person.${column}` as const))
    .execute()
  return {
    headings: headingsOf(translator, ['company', 'jobTitle', ...personColumns]),
    rows: rows.map((row) => [
      row.companyName,
      row.jobTitle,
      ...personColumns.map((column) => row[column]),
      ...pointCells(points, idText(row.id)),
    ]),
  }
}

/** All live companies, in the order in which they came. Headings are in the user's language. */
export async function exportCompanies(db: ReadDatabase, translator: Translator): Promise<ExportTable> {
  const points = await pointsBy(db, 'companyId')
  const rows = await db
    .selectFrom('company')
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .select(['id', ...companyColumns])
    .execute()
  return {
    headings: headingsOf(translator, companyColumns),
    rows: rows.map((row) => [
      ...companyColumns.map((column) => row[column]),
      ...pointCells(points, idText(row.id)),
    ]),
  }
}
