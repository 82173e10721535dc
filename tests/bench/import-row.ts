import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Bench, Row } from './bench'
import {
  duration,
  type Figure,
  guardFigure,
  megabytes,
  notMeasured,
  ratioFigure,
  shown,
  times,
} from './figure'
import { importFloor } from './floor'
import { importAndFeel } from './in-page'
import type { Imported, ImportTask, PartMessage } from './import-part'
import { makeList } from './lists'
import { alternate, exponents, median, ratioOf } from './measure'
import { type Office, type OfficeCost, openOffice } from './office'
import { benchEntry } from './places'
import { canLookAtProcesses, residentFamilyBytes } from './processes'
import { makeCustomers } from './customers'
import { openProgram } from './window'

/** As much room for young objects as the workspace process has in the program, where a pointer is half as long. */
const roomForYoung = '--max-semi-space-size=32'

type Measured = Imported & { readonly peak: number }

/** One import in a process of its own; `peak` is the memory it took above standing ready, parser included, in bytes. */
function importOnce(task: ImportTask): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(benchEntry, ['--part', JSON.stringify(task)], {
      execArgv: [roomForYoung],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let ready = 0
    let peak = 0
    let imported: Imported | undefined
    const look = () => {
      const bytes = canLookAtProcesses && ready > 0 ? residentFamilyBytes(child.pid ?? 0) : 0
      peak = Math.max(peak, bytes - ready)
    }
    const timer = setInterval(look, 25)
    child.on('message', (message: PartMessage) => {
      if (message.type === 'done') imported = message.imported
      else ready = residentFamilyBytes(child.pid ?? 0)
    })
    child.once('exit', (code) => {
      clearInterval(timer)
      if (imported) resolve({ ...imported, peak })
      else reject(new Error(`the import ended with ${code}`))
    })
  })
}

interface Sides {
  readonly ours: Measured[]
  readonly office: OfficeCost[]
  readonly floor: { wall: number; cpu: number }[]
}

async function sideBySide(bench: Bench, file: string, office: Office | null, rounds: number): Promise<Sides> {
  const sides: Sides = { ours: [], office: [], floor: [] }
  const inFolder = async (work: (folder: string) => Promise<void>) => {
    const folder = bench.newFolder('import')
    await work(folder)
    rmSync(folder, { recursive: true })
    return 0
  }
  await alternate(
    { most: rounds, least: 1, milliseconds: 150_000 },
    {
      ours: () =>
        inFolder(async (folder) => void sides.ours.push(await importOnce({ folder, file, undoes: true }))),
      office: () =>
        inFolder(
          async (folder) => void (office && sides.office.push(await office.convert(file, 'csv', folder))),
        ),
      floor: () =>
        inFolder(
          async (folder) => void sides.floor.push(await importFloor(file, path.join(folder, 'floor.sqlite'))),
        ),
    },
  )
  return sides
}

function against(sides: Sides, rows: number): Figure[] {
  const { ours, office, floor } = sides
  const wall = (costs: readonly { wall: number }[]) => costs.map((cost) => cost.wall)
  const cpu = (costs: readonly { cpu: number }[]) => costs.map((cost) => cost.cpu)
  const what = `Import ${rows} x 20 xlsx, end to end`
  const own = median(wall(ours))
  const opened = median(ours.map((one) => one.opened))
  const note = `file to committed and searchable, ${median(ours.map(({ people }) => people))} people; understood after ${duration(opened)}, written in the rest; processor ${duration(median(cpu(ours)))} in two processes; median of ${ours.length} alternating runs, each in a process of its own`
  const yardstick =
    office.length === 0
      ? notMeasured(`${what}, against LibreOffice`, 'no LibreOffice here to compare with', '<= 0.5x')
      : ratioFigure({
          what,
          figure: duration(own),
          ratio: ratioOf(wall(ours), wall(office)),
          most: 0.5,
          against: `LibreOffice merely converting it to csv (${duration(median(wall(office)))}, its start included)`,
          note: `${note}; processor time ${ratioOf(cpu(ours), cpu(office)).toFixed(2)}x`,
        })
  return [
    yardstick,
    ratioFigure({
      what,
      figure: duration(own),
      ratio: ratioOf(wall(ours), wall(floor)),
      most: 2,
      against: `the floor (${duration(median(wall(floor)))})`,
      note: `floor: our scanner, raw inserts into one table, four indexes, n-grams, one commit, in one process; processor time ${ratioOf(cpu(ours), cpu(floor)).toFixed(2)}x`,
    }),
    guardFigure({ what, value: own / 1000, most: 7, unit: 's', note }),
    {
      what: `${what}, processor time`,
      figure: duration(median(cpu(ours))),
      ratio: `${office.length === 0 ? '-' : times(ratioOf(cpu(ours), cpu(office)))} LibreOffice, ${times(ratioOf(cpu(ours), cpu(floor)))} the floor`,
      note: `LibreOffice ${office.length === 0 ? '-' : duration(median(cpu(office)))}, floor ${duration(median(cpu(floor)))}; says more than wall clock on a machine that others use; no goal of its own`,
    },
    guardFigure({
      what: `${what}, peak memory above standing ready`,
      value: megabytes(median(ours.map(({ peak }) => peak))),
      most: 350,
      unit: 'MB',
      note: 'resident, workspace and parser process together, looked at every 25 ms, the undo that follows included',
    }),
    ratioFigure({
      what: `Undo of the import of ${rows}`,
      figure: duration(median(ours.map(({ undone }) => undone ?? 0))),
      ratio: ratioOf(
        ours.map(({ undone }) => undone ?? 0),
        wall(ours),
      ),
      most: 1,
      against: 'the import',
    }),
  ]
}

/** Judged by processor time: wall clock tells more about what else the machine did at that moment. */
async function growth(
  bench: Bench,
  office: Office | null,
  sizes: readonly number[],
  known: ReadonlyMap<number, readonly Measured[]>,
): Promise<Figure> {
  const steps: { size: number; cost: number; wall: number }[] = []
  for (const size of sizes) {
    const runs =
      known.get(size) ?? (await importedAlone(bench, await makeList(size, office), size > 50_000 ? 1 : 3))
    steps.push({ size, cost: median(runs.map(({ cpu }) => cpu)), wall: median(runs.map(({ wall }) => wall)) })
  }
  const found = exponents(steps)
  const each = steps.map(({ size, cost, wall }) => `${size}: ${duration(cost)} (wall ${duration(wall)})`)
  return {
    what: `Growth of an import, exponents of processor time between ${sizes.join(', ')} rows`,
    figure: found.map((one) => one.toFixed(2)).join(', '),
    goal: '<= 1.15',
    isMet: Math.max(...found) <= 1.15,
    note: each.join('; '),
  }
}

async function importedAlone(bench: Bench, file: string, rounds: number): Promise<Measured[]> {
  const runs: Measured[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = bench.newFolder('growth')
    runs.push(await importOnce({ folder, file, undoes: false }))
    rmSync(folder, { recursive: true })
  }
  return runs
}

/** How the window does while a list is imported. */
async function inWindow(bench: Bench, file: string, rows: number): Promise<Figure[]> {
  const folder = bench.newFolder('felt')
  await makeCustomers(folder, 1)
  const program = await openProgram(folder, bench.newFolder('home'))
  try {
    await new Promise((resolve) => setTimeout(resolve, 4000))
    const felt = await program.page.run(importAndFeel, { path: file })
    const note = `one import of ${rows} rows through the page's calls, ${duration(felt.wall)}`
    return [
      guardFigure({
        what: `Window during the import of ${rows}, longest frame gap`,
        value: felt.longestGap,
        most: 50,
        unit: 'ms',
        note,
      }),
      {
        what: `Window during the import of ${rows}, slowest answer of a small call`,
        figure: shown(felt.slowestAnswer, 'ms'),
        note: `settings.get every 50 ms; the workspace gives others a turn about every 30 ms; ${note}`,
      },
    ]
  } finally {
    await program.close()
  }
}

/** A foreign list, from the file to searchable customers. */
export const importRow: Row = {
  name: 'import',
  async run(bench): Promise<Figure[]> {
    const rows = bench.isQuick ? 5000 : 50_000
    const office = openOffice(bench.newFolder('office'))
    bench.say(`import: making a list of ${rows} rows`)
    const file = await makeList(rows, office)
    bench.say('import: side by side')
    const sides = await sideBySide(bench, file, office, bench.isQuick ? 1 : 7)
    bench.say('import: growth')
    const sizes = bench.isQuick ? [1000, 5000] : [1000, 10_000, 50_000, ...(bench.isLarge ? [200_000] : [])]
    const grown = await growth(bench, office, sizes, new Map([[rows, sides.ours]]))
    bench.say('import: in the window')
    return [...against(sides, rows), grown, ...(await inWindow(bench, file, rows))]
  },
}
