import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/open-test-database'
import { addPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

const hour = 3600_000
const exchange = (one: Laptop) => one.ask('sync.exchange', {})

function segmentsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.seg')).map((name) => path.join(folder, name))
}

/** What a disk or a stick may leave of a file whose length it had noted. */
const damages: readonly [name: string, damage: (whole: Buffer) => Buffer][] = [
  ['nothing but zeros', (whole) => Buffer.alloc(whole.length)],
  ['zeros at its end', (whole) => Buffer.concat([whole.subarray(0, -40), Buffer.alloc(40)])],
  [
    'a bit turned',
    (whole) => Buffer.from(whole.map((byte, at) => (at === whole.length - 20 ? byte ^ 4 : byte))),
  ],
]

test.each(damages)(
  'F6: a segment file of which the folder keeps %s is handed in again by its author',
  { timeout: 60_000 },
  async (_name, damage) => {
    const shared = path.join(temporaryFolder(), '공유')
    mkdirSync(shared)
    const [author, reader] = [await laptop(), await laptop()]
    await addPerson(author, '김민준')
    await share(author, shared)
    await exchange(author)
    for (const file of segmentsIn(shared)) writeFileSync(file, damage(readFileSync(file)))
    await join(reader, shared)
    await exchange(reader)
    expect(await people(reader)).toEqual([])

    // A file that a cloud has only not filled yet looks the same at first.
    for (let round = 0; round < 3; round += 1) {
      author.clock.move(25 * hour)
      await exchange(author)
    }
    reader.clock.move(75 * hour)
    await exchange(reader)
    expect(await people(reader)).toEqual(await people(author))
    expect(await reader.state()).toMatchObject({ waits: [], targets: [{ incomplete: 0 }] })
  },
)
