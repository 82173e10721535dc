import type { Bench, Row } from './bench'
import { type Figure, guardFigure, megabytes, notMeasured, shown } from './figure'
import { whenPainted } from './in-page'
import { canLookAtProcesses, processorTime, proportionalBytes, writtenBytes } from './processes'
import { openPeople } from './scroll-row'
import { makeBlankProgram, openBlank } from './window'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function blankMemory(bench: Bench): Promise<number> {
  const window = await openBlank(makeBlankProgram(bench.newFolder('blank')), bench.newFolder('home'))
  await window.page.run(whenPainted, '#text')
  window.page.close()
  await pause(3000)
  const bytes = proportionalBytes(window.pid)
  await window.close()
  return bytes
}

/** What the open program costs while nobody does anything: memory, processor, writes. */
export const idleRow: Row = {
  name: 'idle',
  async run(bench): Promise<Figure[]> {
    const hour = notMeasured('Growth of memory in an hour', 'takes an hour; the bench may not', '< 5 %/h')
    if (!canLookAtProcesses)
      return [notMeasured('Idle and memory', 'read from /proc, which is not here'), hour]
    const count = bench.isQuick ? 5000 : 100_000
    const [rest, watched] = bench.isQuick ? [5000, 5000] : [20_000, 30_000]
    const blank = await blankMemory(bench)
    const window = await openPeople(bench, count)
    try {
      bench.say('idle')
      window.page.close()
      await pause(rest)
      const [processor, written] = [processorTime(window.pid), writtenBytes(window.pid)]
      await pause(watched)
      const share = ((processorTime(window.pid) - processor) / watched) * 100
      const bytes = ((writtenBytes(window.pid) - written) * 60_000) / watched
      const own = proportionalBytes(window.pid)
      const note = `list of people open, ${rest / 1000} s after the start, watched for ${watched / 1000} s; all processes of the program`
      return [
        guardFigure({
          what: 'Idle, processor',
          value: share,
          most: 0.5,
          unit: '%',
          note: `of one core; ${note}`,
        }),
        {
          ...guardFigure({
            what: 'Idle, written to disk in a minute',
            value: bytes / 1024,
            most: 0,
            unit: '',
            note,
          }),
          figure: shown(bytes / 1024, 'KB'),
        },
        {
          ...guardFigure({
            what: `Memory with ${count} customers above a blank window`,
            value: megabytes(own - blank),
            most: 150,
            unit: 'MB',
            note: `proportional set size of all processes, ${note}`,
          }),
          ratio: `${shown(megabytes(own), 'MB')} against ${shown(megabytes(blank), 'MB')}`,
        },
        hour,
      ]
    } finally {
      await window.close()
    }
  },
}
