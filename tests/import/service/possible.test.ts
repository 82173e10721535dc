import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import type { PossibleCounts, PossiblePair } from '../../../src-shared/imports/possible-contract'
import { queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const header = '회사명,담당자,직책,휴대폰,이메일,도시'

async function openList(place: TestWorkspace, ...lines: string[]): Promise<ImportView> {
  const file = path.join(place.folder, 'list.csv')
  writeFileSync(file, `\ufeff${[header, ...lines].join('\r\n')}\r\n`)
  return place.open(file)
}

async function possible(place: TestWorkspace, importId: string): Promise<PossiblePair[]> {
  await place.ask('imports.findPossible', { importId })
  const window = { offset: 0, limit: 100 }
  return (await place.ask<{ rows: PossiblePair[] }>('imports.getPossible', { importId, window })).rows
}

interface Decided {
  readonly view: ImportView
  readonly possible: PossibleCounts
}

const decide = (place: TestWorkspace, importId: string, pair: PossiblePair, decision: string) =>
  place.ask<Decided>('imports.decide', { importId, row: pair.row, with: pair.with, decision })

const names = (place: TestWorkspace) =>
  queryAll(place.folder, 'SELECT full_name FROM person WHERE deleted_at IS NULL ORDER BY id').flat()

/** The same people in two scripts, a slip of the pen, and people who only look like each other. */
const list = [
  '(주)한빛무역,김민수,부장,010-1234-5678,minsu@hanbit.example,서울',
  'Hanbit Trading,Kim Minsoo,,+82 10 1234 5678,,',
  'ООО «Вектор»,Иванов Сергей,,8 912 345-67-89,ivanov@vektor.example,',
  'Vektor,Sergei Ivanov,director,+7 912 345 67 89,,Moscow',
  '(주)한빛무역,김민서,,010-8765-4321,,서울',
  '(주)한빛무역,박서준,,010-1234-5678,,서울',
]

describe('rows of one file that may be one', () => {
  it('are shown side by side, and stay two while nobody decides', async () => {
    const place = await openWorkspace()
    const { importId, counts } = await openList(place, ...list)
    const pairs = await possible(place, importId)
    expect(pairs.map(({ row, with: target }) => [row, target])).toEqual(
      expect.arrayContaining([
        [2, { row: 1 }],
        [4, { row: 3 }],
      ]),
    )
    expect(pairs).toHaveLength(2)
    const ivanov = pairs.find(({ row }) => row === 4)
    expect(ivanov?.reasons).toEqual(expect.arrayContaining(['same-mobile', 'name-sounds-alike']))
    expect(ivanov?.decision).toBeNull()
    const field = (name: string) => ivanov?.fields.find((one) => one.field === name)
    expect(field('person.fullName')).toMatchObject({
      row: ['Sergei Ivanov'],
      other: ['Иванов Сергей'],
      differs: true,
    })
    expect(field('person.mobile')).toMatchObject({ differs: false })
    expect(field('person.email')).toMatchObject({ row: [], other: ['ivanov@vektor.example'], differs: false })
    expect((await place.apply(importId)).written.people).toBe(counts.newPeople)
    expect(names(place)).toHaveLength(6)
  })

  it('become one when that is decided: in the counts, in the grid, and when applied', async () => {
    const place = await openWorkspace()
    const { importId, counts } = await openList(place, ...list)
    const [first, second] = await possible(place, importId)
    if (!first || !second) throw new Error('no pairs')
    const after = await decide(place, importId, first, 'same')
    expect(after.view.counts).toMatchObject({ newPeople: counts.newPeople - 1, duplicatesInFile: 1 })
    expect(after.possible).toEqual({ total: 2, undecided: 1, same: 1, different: 0 })
    expect((await place.rows(importId)).find(({ row }) => row === first.row)?.state).toBe('duplicate')
    expect((await decide(place, importId, second, 'different')).possible.undecided).toBe(0)
    expect((await place.apply(importId)).written.people).toBe(5)
    expect(names(place)).toHaveLength(5)
  })

  it('decisions outlive corrections, and can be changed', async () => {
    const place = await openWorkspace()
    const { importId, counts } = await openList(place, ...list)
    const pair = (await possible(place, importId)).find(({ row }) => row === 4)
    if (!pair) throw new Error('no pair')
    await decide(place, importId, pair, 'same')
    const corrected = await place.ask<ImportView>('imports.setColumn', {
      importId,
      column: 5,
      field: 'ignore',
    })
    expect(corrected.counts.newPeople).toBe(counts.newPeople - 1)
    expect((await possible(place, importId)).find(({ row }) => row === 4)?.decision).toBe('same')
    // The mobile was what told them to be one; the decision stays without it.
    await place.ask('imports.setColumn', { importId, column: 3, field: 'ignore' })
    expect((await possible(place, importId)).find(({ row }) => row === 4)?.decision).toBe('same')
    expect((await decide(place, importId, pair, 'different')).view.counts.newPeople).toBe(counts.newPeople)
  })

  it('all that is left is decided at once', async () => {
    const place = await openWorkspace()
    const { importId } = await openList(place, ...list)
    const [first] = await possible(place, importId)
    if (!first) throw new Error('no pair')
    await decide(place, importId, first, 'same')
    const { possible: counts } = await place.ask<Decided>('imports.decideRest', { importId })
    expect(counts).toEqual({ total: 2, undecided: 0, same: 1, different: 1 })
  })

  it('a pair that was not found cannot be decided', async () => {
    const place = await openWorkspace()
    const { importId } = await openList(place, ...list)
    const unknown = { importId, row: 3, with: { row: 1 }, decision: 'same' }
    await expect(place.ask('imports.decide', unknown)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('rows and records of the workspace', () => {
  const known = list.slice(0, 1)
  const later = ['Hanbit Trading,Minsoo Kim,CEO,010 1234 5678,,Busan']

  it('fill: the record that the row was decided to be gets what was blank', async () => {
    const place = await openWorkspace()
    await place.apply((await openList(place, ...known)).importId)
    const { importId } = await openList(place, ...later)
    const [pair] = await possible(place, importId)
    expect(pair?.with).toHaveProperty('record')
    if (!pair) return
    const { view } = await decide(place, importId, pair, 'same')
    expect(view.counts).toMatchObject({ newPeople: 0, duplicatesInBase: 1 })
    expect((await place.apply(importId)).written).toMatchObject({ people: 0, updated: 1 })
    expect(names(place)).toEqual(['김민수'])
  })

  it('overwrite: it takes the name of the row', async () => {
    const place = await openWorkspace()
    await place.apply((await openList(place, ...known)).importId)
    const { importId } = await openList(place, ...later)
    await place.ask('imports.setPolicy', { importId, policy: 'overwrite' })
    const [pair] = await possible(place, importId)
    if (!pair) throw new Error('no pair')
    await decide(place, importId, pair, 'same')
    await place.apply(importId)
    expect(names(place)).toEqual(['Minsoo Kim'])
  })

  it('a record in the trash is no candidate, and a decision for one that went there meanwhile makes a new one', async () => {
    const place = await openWorkspace()
    await place.apply((await openList(place, ...known)).importId)
    const { importId } = await openList(place, ...later)
    const [pair] = await possible(place, importId)
    if (!pair || !('record' in pair.with)) throw new Error('no pair')
    await decide(place, importId, pair, 'same')
    await place.ask('people.remove', { ids: [pair.with.record] })
    expect((await place.apply(importId)).written).toMatchObject({ people: 1 })
    const again = await openList(place, ...later.map((line) => line.replace('Minsoo Kim', 'Kim Minsu')))
    const targets = (await possible(place, again.importId)).map(({ with: target }) => target)
    expect(targets).not.toContainEqual(pair.with)
  })
})
