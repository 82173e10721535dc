import { readFileSync, writeFileSync } from 'node:fs'
import { read, utils, write } from 'xlsx'
import { ids } from './base'

type Grid = (string | number | null)[][]

const at = (grid: Grid, heading: string): number => grid[0]?.indexOf(heading) ?? -1

/** What a person does in a spreadsheet: cells changed, columns moved and renamed, rows sorted, deleted and added. */
export function editWorkbook(file: string): void {
  const book = read(readFileSync(file), { cellStyles: true })
  const name = book.SheetNames[0] ?? ''
  const before = book.Sheets[name] ?? {}
  const grid = utils.sheet_to_json<(string | number | null)[]>(before, { header: 1, defval: null, raw: true })
  const idColumn = at(grid, 'Record ID')
  const rowOf = (id: string) => grid.find((row) => row[idColumn] === id) ?? []
  rowOf(ids.kim)[at(grid, 'City')] = 'Busan'
  rowOf(ids.kim)[at(grid, 'Mobile')] = '010-2222-3333'
  rowOf(ids.kim)[at(grid, 'E-mail')] = 'kim@hanbit.example'
  rowOf(ids.ivanov)[at(grid, 'Grade')] = 'very often'
  rowOf(ids.ivanov)[at(grid, 'City')] = 'Kazan'
  rowOf(ids.wang)[at(grid, 'Notes') === -1 ? at(grid, 'Note') : at(grid, 'Notes')] = 'cannot be written here'
  const added: Grid[number] = Array.from({ length: grid[0]?.length ?? 0 }, () => null)
  added[at(grid, 'Full name')] = 'Нина Петрова'
  added[at(grid, 'Mobile')] = '+7 912 345-67-89'
  const [head = [], ...rows] = grid.filter((row) => row[idColumn] !== ids.smith)
  const sorted = [...rows.toReversed(), added]
  const city = at(grid, 'City')
  // The column with cities comes to the front under another name.
  const moved = [head, ...sorted].map((row) => [
    row[city] ?? null,
    ...row.filter((_, column) => column !== city),
  ])
  if (moved[0]) moved[0][0] = 'Where'
  const sheet = utils.aoa_to_sheet(moved)
  const last = (moved[0]?.length ?? 1) - 1
  sheet['!cols'] = Array.from({ length: last + 1 }, (_, column) => ({ wch: 12, hidden: column === last }))
  book.Sheets[name] = sheet
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}
