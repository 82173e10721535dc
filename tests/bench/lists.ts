import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { utils, write } from 'xlsx'
import { makeListCsv, makeListRows } from '../support/make-list'
import type { Office } from './office'
import { root } from './places'

/**
 * A list of so many rows and 20 columns as .xlsx, saved by LibreOffice as its own users would; by SheetJS where there
 * is none. Made once and kept between runs, because that takes longer than to read it.
 */
export async function makeList(rows: number, office: Office | null): Promise<string> {
  const folder = path.join(root, 'out/bench-lists')
  const file = path.join(folder, `list-${rows}-by-${office ? 'office' : 'sheetjs'}.xlsx`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  if (!office) {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([...makeListRows({ rows })]), 'list')
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    return file
  }
  const csv = path.join(folder, 'making.csv')
  writeFileSync(csv, makeListCsv({ rows }))
  await office.convert(csv, 'xlsx', folder)
  renameSync(path.join(folder, 'making.xlsx'), file)
  return file
}
