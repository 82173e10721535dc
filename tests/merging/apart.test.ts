import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WireOp } from '../../src-main/journal/wire-op'
import type { PersonId } from '../../src-shared/kernel/ids'
import { everyone, type MergingWorld, mergingWorld, twiceEntered } from './merging-world'

/** All entries of one device that the other one lacks, in an order of the caller's. */
async function send(
  from: MergingWorld,
  to: MergingWorld,
  order: (ops: WireOp[]) => WireOp[] = (ops) => ops,
): Promise<void> {
  const ops = await from.deps.journal.opsSince(await to.deps.journal.frontier())
  await to.deps.journal.apply(order(ops))
}

function pairsOf(worlds: readonly MergingWorld[]): [MergingWorld, MergingWorld][] {
  return worlds.flatMap((from) =>
    worlds.filter((to) => to !== from).map((to): [MergingWorld, MergingWorld] => [from, to]),
  )
}

async function meet(...worlds: readonly MergingWorld[]): Promise<void> {
  for (const [from, to] of [...pairsOf(worlds), ...pairsOf(worlds)]) await send(from, to)
}

/** Devices that know the same customer, entered twice. */
async function devices(count: number) {
  const worlds = [] as MergingWorld[]
  for (let at = 0; at < count; at += 1) worlds.push(await mergingWorld())
  const [first, ...others] = worlds
  if (!first) throw new Error('no device')
  const made = await twiceEntered(first)
  for (const other of others) await meet(first, other)
  return { worlds, ...made }
}

/** All that the user sees of people and companies, and who stands for whom. */
async function seen({ people, companies, deps }: MergingWorld) {
  const { rows, total } = await people.list(everyone)
  const cards = await Promise.all(rows.map(({ id }) => people.getScreen({ id })))
  return {
    rows,
    total,
    cards: cards.map(({ person: { updatedAt: _at, ...person }, ...card }) => ({ ...card, person })),
    companies: (await companies.list(everyone)).rows,
    standing: deps.database.reader.prepare('SELECT * FROM merged_record ORDER BY id').all(),
  }
}

async function expectSame(worlds: readonly MergingWorld[]) {
  const [first, ...others] = await Promise.all(worlds.map(seen))
  for (const other of others) expect(other).toEqual(first)
  if (!first) throw new Error('no device')
  return first
}

const pair = (keepId: string, otherId: string, fromOther: string[] = []) =>
  ({ kind: 'person', keepId, otherId, fromOther }) as const

const call = (personId: PersonId, title: string) =>
  ({ kind: 'call', title, personId, happenedAt: 1_780_000_000_000 }) as const

describe('devices that merge while apart', () => {
  it('see a call, a deal and a number that somebody gave the merged record meanwhile on the one card', async () => {
    const { worlds, keepId, otherId } = await devices(3)
    const [one, two, three] = worlds as [MergingWorld, MergingWorld, MergingWorld]
    await one.merging.merge(pair(keepId, otherId, ['birthday']))
    await two.activities.create(call(otherId, '공장 방문 약속'))
    await two.deals.create({ title: 'Поставка панелей', personId: otherId })
    await three.people.setContactPoints({
      id: otherId,
      contactPoints: [{ kind: 'line', rawText: 'minjun-line' }],
    })
    await three.people.update({ id: keepId, patch: { city: '인천' } })
    await meet(...worlds)
    const { rows, cards } = await expectSame(worlds)
    expect(rows.map(({ id }) => id)).toEqual([keepId])
    expect(cards[0]?.timeline.map(({ title }) => title)).toContain('공장 방문 약속')
    expect(cards[0]?.deals.map(({ title }) => title)).toContain('Поставка панелей')
    expect(cards[0]?.person.contactPoints.map(({ rawText }) => rawText)).toContain('minjun-line')
    expect(cards[0]?.person).toMatchObject({ city: '인천', birthday: '1985-04-02' })
    for (const { deps } of worlds) {
      const conflicts = deps.database.reader.prepare('SELECT count(*) FROM sync_conflict').pluck().get()
      expect(conflicts).toBe(0)
    }
  })

  it('in opposite directions have one card, the one with the lowest id, and lose nothing that both had', async () => {
    const { worlds, keepId, otherId } = await devices(2)
    const [one, two] = worlds as [MergingWorld, MergingWorld]
    await one.merging.merge(pair(keepId, otherId))
    await two.merging.merge(pair(otherId, keepId))
    await one.activities.create(call(keepId, '첫째 노트북의 통화'))
    await two.activities.create(call(otherId, 'Звонок со второго'))
    await meet(...worlds)
    const { rows, cards } = await expectSame(worlds)
    expect(rows.map(({ id }) => id)).toEqual([[keepId, otherId].sort()[0]])
    expect(cards[0]?.tags.map(({ name }) => name)).toEqual(['LED', '광저우 2026', '전시회'])
    expect(cards[0]?.person.contactPoints).toHaveLength(3)
    expect(cards[0]?.timeline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['첫째 노트북의 통화', 'Звонок со второго']),
    )
    // The device that did not merge it this way takes both apart, and so they are everywhere.
    const hidden = [keepId, otherId].sort()[1] as PersonId
    await two.merging.separate({ kind: 'person', id: hidden })
    await meet(...worlds)
    expect((await expectSame(worlds)).total).toBe(2)
  })

  it('have two cards again when one undoes its merge while the other one adds to it', async () => {
    const { worlds, keepId, otherId } = await devices(2)
    const [one, two] = worlds as [MergingWorld, MergingWorld]
    const { transactionId } = await one.merging.merge(pair(keepId, otherId, ['birthday']))
    await meet(...worlds)
    await two.activities.create(call(keepId, '합친 카드에 쓴 통화'))
    await two.people.update({ id: keepId, patch: { grade: 'C' } })
    await one.deps.journal.undo(transactionId ?? '')
    await meet(...worlds)
    const { total, cards } = await expectSame(worlds)
    expect(total).toBe(2)
    const keep = cards.find(({ person }) => person.id === keepId)
    expect(keep?.timeline.map(({ title }) => title)).toEqual(['합친 카드에 쓴 통화'])
    expect(keep?.person).toMatchObject({ grade: 'C', birthday: null })
    await expect(two.merging.mergeOf({ kind: 'person', id: otherId })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('do not lose whom somebody else deleted or merged on', async () => {
    const { worlds, keepId, otherId } = await devices(3)
    const [one, two, three] = worlds as [MergingWorld, MergingWorld, MergingWorld]
    await one.people.remove({ ids: [keepId] })
    await two.merging.merge(pair(keepId, otherId))
    await meet(one, two)
    // The one that stays is in the trash: the other one is there, not gone with it.
    expect((await expectSame([one, two])).rows.map(({ id }) => id)).toEqual([otherId])
    const made = await three.people.create({ values: { fullName: 'Mr Kim' } })
    await three.merging.merge(pair(made.screen.person.id, otherId))
    await meet(...worlds)
    await expectSame(worlds)
  })
})

interface Deed {
  readonly device: number
  readonly kind: 'merge' | 'separate' | 'undo' | 'call' | 'edit' | 'remove' | 'add' | 'send'
  readonly first: number
  readonly second: number
}

const deeds = fc.array(
  fc.record({
    device: fc.nat({ max: 2 }),
    kind: fc.constantFrom<Deed['kind'][]>(
      'merge',
      'merge',
      'merge',
      'separate',
      'undo',
      'call',
      'edit',
      'remove',
      'add',
      'send',
      'send',
    ),
    first: fc.nat({ max: 11 }),
    second: fc.nat({ max: 11 }),
  }),
  { minLength: 5, maxLength: 25 },
)

interface Turn {
  readonly world: MergingWorld
  readonly peer: MergingWorld
  /** Records that this device shows; none when its list is empty. */
  readonly one: PersonId | undefined
  readonly other: PersonId | undefined
  readonly value: number
}

async function undoLast({ world }: Turn): Promise<unknown> {
  const last = await world.deps.journal.lastUndoable()
  return last && world.deps.journal.undo(last.id)
}

async function separate(world: MergingWorld, card: PersonId): Promise<unknown> {
  const [merged] = (await world.people.getScreen({ id: card })).merged
  return merged && world.merging.separate({ kind: 'person', id: merged.id })
}

const always: Partial<Record<Deed['kind'], (turn: Turn) => Promise<unknown>>> = {
  add: ({ world, value }) => world.people.create({ values: { fullName: `Анна ${value}` }, tags: ['展会'] }),
  send: ({ world, peer }) => send(world, peer),
  undo: undoLast,
}

const withRecord: Partial<Record<Deed['kind'], (turn: Turn & { one: PersonId }) => Promise<unknown>>> = {
  call: ({ world, one, value }) => world.activities.create(call(one, `통화 ${value}`)),
  edit: ({ world, one, value }) =>
    world.people.update({ id: one, patch: { grade: value % 2 === 0 ? 'A' : 'D' } }),
  merge: async ({ world, one, other }) =>
    other === undefined || other === one ? null : world.merging.merge(pair(one, other, ['name', 'grade'])),
  remove: ({ world, one }) => world.people.remove({ ids: [one] }),
  separate: ({ world, one }) => separate(world, one),
}

/** Does it as a user would, from what this device shows; what it does not offer is left out. */
async function act(worlds: readonly MergingWorld[], { device, kind, first, second }: Deed): Promise<void> {
  const world = worlds[device % worlds.length] as MergingWorld
  const peer = worlds[second % worlds.length] as MergingWorld
  const { rows } = await world.people.list(everyone)
  const [one, other] = [first, second].map((at) => rows[at % Math.max(1, rows.length)]?.id)
  const turn: Turn = { world, peer, one, other, value: second }
  await always[kind]?.(turn)
  if (one !== undefined) await withRecord[kind]?.({ ...turn, one })
}

it('any lives of three devices end with the same cards on all, in whatever order the entries come', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      deeds,
      fc.array(fc.nat({ max: 99 }), { minLength: 7, maxLength: 7 }),
      async (story, order) => {
        const { worlds } = await devices(3)
        for (const deed of story) await act(worlds, deed)
        const shuffle = (ops: WireOp[]) =>
          ops
            .map((op, at) => ({ op, place: order[at % order.length] ?? 0 }))
            .sort((one, other) => one.place - other.place)
            .map(({ op }) => op)
        for (const [from, to] of pairsOf(worlds)) await send(from, to, shuffle)
        await meet(...worlds)
        const shown = await expectSame(worlds)
        // Made anew from the rows alone, it is the same.
        for (const { deps } of worlds) await deps.journal.rebuildDerived()
        expect(await expectSame(worlds)).toEqual(shown)
        for (const { deps } of worlds) await deps.database.close()
      },
    ),
    { numRuns: Number(process.env['MERGE_RUNS'] ?? 6) },
  )
})
