import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/open-test-database'
import { editPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other))
const exchange = (one: Laptop) => one.ask('sync.exchange', {})
const card = {
  values: { fullName: '김민준' },
  contactPoints: [{ kind: 'email', rawText: 'minjun@hanbit.kr' }],
}

async function create(one: Laptop, input: object = card): Promise<string> {
  const made = await one.ask<{ screen: { person: { id: string } } }>('people.create', input)
  return made.screen.person.id
}

/** Everybody whom the program would point out to somebody who enters the same card again. */
async function hints(one: Laptop): Promise<string[]> {
  const found = await one.ask<{ id: string }[]>('people.possibleMatches', {
    fullName: card.values.fullName,
    contactPoints: card.contactPoints,
  })
  return found.map(({ id }) => id).sort(byText)
}

/** Two laptops that share one workspace through a folder. */
async function twoLaptops(): Promise<[Laptop, Laptop]> {
  const shared = path.join(temporaryFolder(), '공유')
  mkdirSync(shared)
  const [first, second] = [await laptop(), await laptop()]
  await share(first, shared)
  await join(second, shared)
  return [first, second]
}

test('F10: one customer entered on two laptops apart: both are kept, and each laptop points both out', {
  timeout: 60_000,
}, async () => {
  const [first, second] = await twoLaptops()
  const made = [await create(first), await create(second)]
  for (const one of [first, second, first]) await exchange(one)
  expect(await people(first)).toEqual([
    { name: '김민준', grade: null },
    { name: '김민준', grade: null },
  ])
  for (const one of [first, second]) expect(await hints(one)).toEqual([...made].sort(byText))

  // An edit of one of the two is an edit of that one, on both laptops.
  await editPerson(second, made[0] ?? '', { grade: 'A' })
  for (const one of [second, first]) await exchange(one)
  expect(await people(first)).toEqual(await people(second))
  expect((await people(first)).filter(({ grade }) => grade === 'A')).toHaveLength(1)
  expect((await first.state()).conflicts).toBe(0)
})

/** What a laptop shows: the cards in the list, and which card each of the records opens. */
async function cards(one: Laptop, made: readonly string[]) {
  const opened = await Promise.all(
    made.map((id) =>
      one.ask<{ person: { id: string }; timeline: { title: string }[] }>('people.getScreen', { id }),
    ),
  )
  return {
    listed: await people(one),
    opened: opened.map(({ person, timeline }) => [
      person.id,
      timeline.map(({ title }) => title).sort(byText),
    ]),
  }
}

test('F10: merged in opposite directions, there is one card, the same everywhere; taken apart, there are two', {
  timeout: 60_000,
}, async () => {
  const [first, second] = await twoLaptops()
  const made = [await create(first), await create(second)].sort(byText)
  for (const one of [first, second, first]) await exchange(one)
  const [lower = '', higher = ''] = made
  const merge = (one: Laptop, keepId: string, otherId: string) =>
    one.ask<{ transactionId: string }>('merging.merge', { kind: 'person', keepId, otherId, fromOther: [] })
  const note = (one: Laptop, personId: string, title: string) =>
    one.ask('activities.create', { kind: 'note', title, personId, happenedAt: one.clock.now() })
  await merge(first, lower, higher)
  const { transactionId } = await merge(second, higher, lower)
  await note(first, lower, '첫째의 메모')
  await note(second, higher, 'Заметка второго')
  for (const one of [first, second, first]) await exchange(one)
  const shown = await cards(first, made)
  expect(await cards(second, made)).toEqual(shown)
  expect(shown.listed).toHaveLength(1)
  expect(shown.opened).toEqual([
    [lower, ['Заметка второго', '첫째의 메모']],
    [lower, ['Заметка второго', '첫째의 메모']],
  ])
  expect((await first.state()).conflicts).toBe(0)

  // One undoes its merge: the other's still stands. The other one takes them apart, while the first one adds a note.
  await second.ask('history.undo', { transactionId })
  await exchange(second)
  await note(first, lower, '나중 메모')
  await first.ask('merging.separate', { kind: 'person', id: higher })
  for (const one of [first, second, first]) await exchange(one)
  const apart = await cards(first, made)
  expect(await cards(second, made)).toEqual(apart)
  expect(apart.opened).toEqual([
    [lower, ['나중 메모', '첫째의 메모']],
    [higher, ['Заметка второго']],
  ])
})

test('F13: a value that should stand once and was given twice apart stays with both, the same everywhere', {
  timeout: 60_000,
}, async () => {
  const [first, second] = await twoLaptops()
  const company = (one: Laptop, name: string) =>
    one.ask('companies.create', { values: { name, taxId: '123-45-67890' } })
  await company(first, '한빛무역')
  await company(second, 'ООО «Ромашка»')
  for (const one of [first, second, first]) await exchange(one)
  const companies = async (one: Laptop) => {
    const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 10 } }
    const { rows } = await one.ask<{ rows: { id: string }[] }>('companies.list', input)
    return Promise.all(
      rows.map(async ({ id }) => {
        const { company: found } = await one.ask<{
          company: { name: string; taxId: string }
        }>('companies.getScreen', { id })
        return [found.name, found.taxId]
      }),
    )
  }
  expect(await companies(first)).toEqual(await companies(second))
  expect(new Map((await companies(first)) as [string, string][])).toEqual(
    new Map([
      ['한빛무역', '123-45-67890'],
      ['ООО «Ромашка»', '123-45-67890'],
    ]),
  )
})
