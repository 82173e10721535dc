import { type ColumnField, isImportField } from '../../../src-shared/imports/import-fields'
import type { Trx } from '../../database/transaction'
import type { ServiceDeps } from '../../service-deps'
import { readSettings } from '../../settings/settings-service'
import { RowWriter } from '../applying/write-rows'
import { type Cell, textCell } from '../reading/cell'
import { Recogniser } from '../recognising/recognise'
import { planReading } from '../understanding/plan-reading'
import { readRow } from '../understanding/read-row'
import { cellText } from '../understanding/row-kinds'
import type { Comparison } from './compare'
import { amounts } from './edit-rules'

/** Columns that the import calls otherwise. */
const otherwise: Readonly<Record<string, ColumnField>> = {
  'deal.person': 'person.fullName',
  'record.nextTalk': 'record.note',
}

/** What a column of an export is for the import of a row that has no record yet. */
function fieldOf(column: string): ColumnField {
  const [id = ''] = column.split('#')
  if (id.startsWith('custom:')) return 'custom'
  return isImportField(id) ? id : (otherwise[id] ?? 'ignore')
}

/** The cells of a row with each amount and the currency beside it in one cell, as the import reads them. */
function withCurrencies(cells: readonly Cell[], indexOf: ReadonlyMap<string, number>): readonly Cell[] {
  const joined = [...cells]
  for (const { amount, currency } of amounts) {
    const [at, beside] = [indexOf.get(amount), indexOf.get(currency)]
    const cell = at === undefined ? undefined : cells[at]
    const code = beside === undefined ? '' : cellText(cells[beside])
    if (at !== undefined && cell && cellText(cell) !== '' && code !== '')
      joined[at] = textCell(`${cell.raw ?? cell.text} ${code}`)
  }
  return joined
}

/** Writes rows without a record as the import does: a record that is there already is found and filled in. */
export async function writeNewRows(
  deps: ServiceDeps,
  trx: Trx,
  { comparison, followUpTitle, batch }: { comparison: Comparison; followUpTitle: string; batch: Uint8Array },
): Promise<{ added: number; leftOut: number }> {
  const { newRows, layout, columns } = comparison
  if (newRows.length === 0) return { added: 0, leftOut: 0 }
  const { baseCurrency } = await readSettings(trx.db)
  const indexOf = new Map(layout.columns.map(({ index, place }) => [columns[place]?.id ?? '', index]))
  const rows = newRows.map(({ cells }) => withCurrencies(cells, indexOf))
  const plan = planReading({
    columns: layout.columns.map(({ index, place }) => ({
      index,
      header: columns[place]?.heading ?? '',
      field: fieldOf(columns[place]?.id ?? ''),
    })),
    rows: rows.slice(0, 460),
    country: await deps.homeCountry(trx.db),
    ...(baseCurrency === null ? {} : { currency: baseCurrency }),
  })
  const writer = await RowWriter.create(deps, trx, {
    batch,
    policy: 'fill',
    fields: {},
    changedAt: trx.at,
    followUpTitle,
  })
  const recogniser = new Recogniser(trx.db, new Map())
  let added = 0
  for (const [at, cells] of rows.entries()) {
    await trx.yield()
    const row = readRow(cells, plan)
    if (row.issues.some(({ severity }) => severity === 'error')) continue
    const [place] = await recogniser.place([row], [at])
    if (!place) continue
    writer.write(row, place)
    added += 1
  }
  return { added, leftOut: newRows.length - added }
}
