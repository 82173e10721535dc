import type { ExportListName } from '../../src-shared/export/export-contract'
import type { Translator } from '../../src-shared/i18n/translate'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { companyColumns } from './columns/company-columns'
import type { OpenColumns } from './columns/customer-columns'
import { dealColumns } from './columns/deal-columns'
import type { ListColumn } from './columns/list-column'
import { peopleColumns } from './columns/people-columns'
import type { ExportColumn, ExportRow } from './export-table'
import { readCompanyRecords, readPeopleRecords } from './customer-parts'
import { customFieldsOf, keyOf, mostPoints, readNotes, readTagNames } from './part-queries'
import { readDeals } from './record-queries'

/** A list as it is exported: its columns, and its records some at a time. */
export interface ListReader {
  readonly columns: readonly ExportColumn[]
  /** Live records among those given, in the order given. */
  read(ids: readonly Uint8Array[]): Promise<ExportRow[]>
}

/** Contact columns that a list has even when nobody has such a contact yet: to be filled in. */
const usualPoints = {
  people: ['mobile', 'phone', 'email'],
  companies: ['phone', 'email', 'website'],
} as const

/** As many columns of contact points as any record needs, and the fields of the user's own that are in use. */
export async function openColumnsOf(db: ReadDatabase, list: 'people' | 'companies'): Promise<OpenColumns> {
  const owner = list === 'people' ? 'personId' : 'companyId'
  const points = new Map(await mostPoints(db, owner))
  for (const kind of usualPoints[list]) points.set(kind, Math.max(1, points.get(kind) ?? 0))
  return { points, custom: await customFieldsOf(db, owner) }
}

/** Rows in the order of `ids`. */
function rowsOf<Record extends { readonly id: Uint8Array }>(
  columns: readonly ListColumn<Record>[],
  ids: readonly Uint8Array[],
  records: readonly Record[],
): ExportRow[] {
  const byKey = new Map(records.map((record) => [keyOf(record.id), record]))
  return ids.flatMap((id) => {
    const record = byKey.get(keyOf(id))
    if (!record) return []
    return { id: idText(id), cells: columns.map((column) => column.value(record)) }
  })
}

function peopleReader(db: ReadDatabase, words: Translator, open: OpenColumns): ListReader {
  const columns = peopleColumns(words, open)
  return {
    columns,
    read: async (ids) => rowsOf(columns, ids, await readPeopleRecords(db, ids)),
  }
}

function companiesReader(db: ReadDatabase, words: Translator, open: OpenColumns): ListReader {
  const columns = companyColumns(words, open)
  return {
    columns,
    read: async (ids) => rowsOf(columns, ids, await readCompanyRecords(db, ids)),
  }
}

function dealsReader(db: ReadDatabase, words: Translator): ListReader {
  const columns = dealColumns(words)
  return {
    columns,
    read: async (ids) => {
      const tags = await readTagNames(db, 'dealId', ids)
      const notes = await readNotes(db, 'dealId', ids)
      const deals = await readDeals(db, ids)
      const records = deals.map((deal) => {
        const key = keyOf(deal.id)
        return { ...deal, tags: tags.get(key), notes: notes.get(key) }
      })
      return rowsOf(columns, ids, records)
    },
  }
}

/** A reader of a list in a language; `open` says which contact and custom columns there are (not for deals). */
export function listReader(
  db: ReadDatabase,
  { list, words, open }: { list: ExportListName; words: Translator; open: OpenColumns },
): ListReader {
  if (list === 'deals') return dealsReader(db, words)
  return list === 'people' ? peopleReader(db, words, open) : companiesReader(db, words, open)
}
