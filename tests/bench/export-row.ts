import { statSync } from 'node:fs'
import path from 'node:path'
import { exportList } from '../../src-main/export/export-list'
import { openReadOnlyStorage } from '../../src-main/journal/create-storage'
import { databaseFileIn } from '../../src-main/workspace-folder'
import { createTranslator } from '../../src-shared/i18n/translate'
import type { Bench, Row } from './bench'
import { duration, type Figure, megabytes, ratioFigure, shown } from './figure'
import { alternate, median, ratioOf } from './measure'
import { type Office, openOffice } from './office'

async function exportPeople(folder: string, file: string): Promise<void> {
  const storage = openReadOnlyStorage(databaseFileIn(folder))
  try {
    const ground = { db: storage.read, words: createTranslator('en'), now: 0 }
    await exportList(ground, file, { list: 'people', filter: {} })
  } finally {
    storage.close()
  }
}

/** What an export costs, by wall clock and by processor, in milliseconds. */
async function exportOnce(folder: string, file: string): Promise<{ wall: number; cpu: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  await exportPeople(folder, file)
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

async function measure(bench: Bench, folder: string, office: Office | null) {
  const place = bench.newFolder('export')
  const [file, csv] = [path.join(place, 'people.xlsx'), path.join(place, 'list.csv')]
  await exportPeople(folder, csv)
  const cpu = { ours: [] as number[], office: [] as number[] }
  const wall = await alternate(
    { most: bench.isQuick ? 1 : 7 },
    {
      ours: async () => {
        const cost = await exportOnce(folder, file)
        cpu.ours.push(cost.cpu)
        return cost.wall
      },
      office: async () => {
        if (!office) return Number.NaN
        const cost = await office.convert(csv, 'xlsx', path.join(place))
        cpu.office.push(cost.cpu)
        return cost.wall
      },
    },
  )
  await exportOnce(folder, file)
  return { wall, cpu, size: statSync(file).size }
}

/** Everybody as an .xlsx, against LibreOffice saving the same table. */
export const exportRow: Row = {
  name: 'export',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const folder = await bench.customers(count)
    bench.say('export')
    const office = openOffice(bench.newFolder('office'))
    const { wall, cpu, size } = await measure(bench, folder, office)
    const what = `Export of ${count} people to xlsx`
    const figure = `${duration(median(wall.ours))}, ${shown(megabytes(size), 'MB')}`
    if (!office) return [{ what, figure, goal: '<= 1x', note: 'no LibreOffice here to compare with' }]
    return [
      ratioFigure({
        what,
        figure,
        ratio: ratioOf(wall.ours, wall.office),
        most: 1,
        against: `LibreOffice saving it (${duration(median(wall.office))})`,
        note: `ours reads the database and writes the file; LibreOffice reads the same table from csv and saves it as xlsx, its start included; processor time ${ratioOf(cpu.ours, cpu.office).toFixed(2)}x; ${wall.ours.length} alternating runs`,
      }),
    ]
  },
}
