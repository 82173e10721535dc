import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Bench, Row } from './bench'
import { makeCustomers } from './customers'
import { asText, type Figure, notMeasured } from './figure'
import { journalRow } from './journal-row'
import { listRow } from './list-row'
import { saveRow } from './save-row'
import { searchRow } from './search-row'
import { importInThisProcess, type ImportTask } from './import-part'
import { importRow } from './import-row'
import { boardRow } from './board-row'
import { idleRow } from './idle-row'
import { scrollRow, typingRow } from './scroll-row'
import { startRow } from './start-row'
import { syncRow } from './sync-row'
import { syncSnapshotRow } from './sync-snapshot-row'
import { exchangeInThisProcess, type ExchangeTask } from './sync-world'
import { syncWorldRow } from './sync-world-row'
import { backupRow } from './backup-row'
import { exportRow } from './export-row'
import { watchLoad } from './machine'
import { writeDocument } from './write-document'

/** In the order in which they run and stand in the table. */
const rows: readonly Row[] = [
  importRow,
  journalRow,
  saveRow,
  searchRow,
  listRow,
  exportRow,
  backupRow,
  startRow,
  scrollRow,
  typingRow,
  boardRow,
  idleRow,
  syncRow,
  syncSnapshotRow,
]

/** Takes too long to run with the others; `npm run torture` asks for it. */
const rowsOnDemand: readonly Row[] = [syncWorldRow]

function say(text: string): void {
  process.stderr.write(`[bench ${(performance.now() / 1000).toFixed(0)} s] ${text}\n`)
}

function createBench(folder: string, given: readonly string[]): Bench {
  const known = new Map<number, Promise<string>>()
  let folders = 0
  const newFolder = (name: string) => {
    folders += 1
    const made = path.join(folder, `${name}-${folders}`)
    mkdirSync(made)
    return made
  }
  const make = async (count: number) => {
    say(`making a workspace of ${count} people`)
    const made = newFolder('customers')
    await makeCustomers(made, count)
    return made
  }
  return {
    isQuick: given.includes('--quick'),
    isLarge: given.includes('--large'),
    folder,
    newFolder,
    customers(count) {
      const made = known.get(count) ?? make(count)
      known.set(count, made)
      return made
    },
    copy(source) {
      const target = newFolder('copy')
      cpSync(source, target, { recursive: true })
      return target
    },
    say,
  }
}

/** A row that fails is a line of the table; the others go on. */
async function runRow(row: Row, bench: Bench): Promise<Figure[]> {
  const start = performance.now()
  try {
    return await row.run(bench)
  } catch (error) {
    say(`${row.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    const why = error instanceof Error ? error.message : String(error)
    return [notMeasured(`${row.name} (failed)`, why.split('\n')[0] ?? '')]
  } finally {
    say(`${row.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
}

async function run(given: readonly string[]): Promise<void> {
  const wanted = given.filter((word) => !word.startsWith('--'))
  const all = [...rows, ...rowsOnDemand]
  const unknown = wanted.filter((word) => !all.some(({ name }) => name === word))
  if (unknown.length > 0) {
    say(`no such row: ${unknown.join(', ')}. Rows: ${all.map(({ name }) => name).join(', ')}`)
    process.exitCode = 2
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-bench-'))
  const load = watchLoad()
  const start = performance.now()
  try {
    const bench = createBench(folder, given)
    const figures: Figure[] = []
    const chosen = wanted.length === 0 ? rows : all.filter(({ name }) => wanted.includes(name))
    for (const row of chosen) figures.push(...(await runRow(row, bench)))
    process.stdout.write(asText(figures))
    const seconds = (performance.now() - start) / 1000
    // A part of the rows, or small sizes, are no report.
    if (wanted.length === 0 && !bench.isQuick) writeDocument(figures, { load: load.stop(), seconds })
  } finally {
    load.stop()
    // Processes that have just been ended may still be letting go.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

const [first, task = ''] = process.argv.slice(2)
if (first === '--part') await importInThisProcess(JSON.parse(task) as ImportTask)
else if (first === '--exchange') await exchangeInThisProcess(JSON.parse(task) as ExchangeTask)
else await run(process.argv.slice(2))
