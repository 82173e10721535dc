import { cpSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSegment } from '../../../src-main/sync/segments/segments'
import type { Target } from '../../../src-main/sync/target'
import { temporaryFolder } from '../../support/open-test-database'
import { type CopierDeed, LazyCopier } from '../support/lazy-copier'
import { deviceId, keys, madeSegment } from '../support/made-segments'
import { sharedFolder } from '../support/shared-folder'
import { goldenWorkspace as workspace } from '../support/golden-ops'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'

const { signal } = new AbortController()

type Deed =
  | CopierDeed
  | { readonly type: 'write'; readonly by: number }
  | { readonly type: 'pull'; readonly by: number }

const pick = fc.nat({ max: 200 })
const side = fc.nat({ max: 1 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('write' as const), by: side }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('pull' as const), by: side }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('copy' as const), from: side, pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('part' as const),
      from: side,
      pick,
      share: fc.nat({ max: 99 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('holes' as const), from: side, pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('conflict' as const),
      at: side,
      pick,
      host: fc.constantFrom('DESKTOP-서울', 'НОУТБУК', '上海-PC'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), at: side, pick }) },
)

/** One computer: its copy of the folder, what it has written and what it has taken in. */
class Computer {
  readonly #target: Target
  readonly #number: number
  readonly written = new Map<string, string>()
  readonly taken = new Map<string, string>()
  readonly refused: string[] = []
  #seq = 0

  constructor(target: Target, number: number) {
    this.#target = target
    this.#number = number
  }

  async write(): Promise<void> {
    const first = this.#seq + 1
    this.#seq += 1 + (first % 3)
    const segment = madeSegment(this.#number, first, this.#seq, { word: '견적 报价 Цена' })
    const name = await this.#target.publish(segment, signal)
    this.written.set(name, `${deviceId(this.#number)} ${first} ${this.#seq}`)
    this.taken.set(name, `${deviceId(this.#number)} ${first} ${this.#seq}`)
  }

  async pull(): Promise<void> {
    for await (const arrival of this.#target.pull(
      { cursor: null, isKnown: (name) => this.taken.has(name) },
      signal,
    )) {
      if (arrival.kind !== 'segment') continue
      try {
        const { header } = openSegment(keys, arrival.bytes)
        this.taken.set(arrival.name, `${header.device} ${header.first} ${header.last}`)
      } catch {
        this.refused.push(arrival.name)
      }
    }
  }
}

test('two computers whose folders are copied late, in pieces and twice take in the same, and refuse nothing', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      const { folder, target } = await sharedFolder()
      const second = path.join(temporaryFolder(), 'OneDrive')
      cpSync(folder, second, { recursive: true })
      const copied = await folderPlace(second).open({ workspace }, signal)
      const computers = [new Computer(target, 0), new Computer(copied, 1)]
      const copier = new LazyCopier([folder, second])
      for (const one of deeds) {
        if (one.type === 'write') await computers[one.by]?.write()
        else if (one.type === 'pull') await computers[one.by]?.pull()
        else copier.act(one)
      }
      copier.settle()
      const all = new Map(computers.flatMap(({ written }) => [...written]))
      for (const computer of computers) {
        await computer.pull()
        expect(computer.taken).toEqual(all)
        expect(computer.refused).toEqual([])
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
})
