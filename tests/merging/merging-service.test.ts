import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../src-shared/kernel/ids'
import { createHistoryService } from '../../src-main/history/history-service'
import { everyone, type MergingWorld, mergingWorld, twiceEntered } from './merging-world'

const texts = (points: readonly { rawText: string }[]) => points.map(({ rawText }) => rawText)
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

async function mergeBoth(world: MergingWorld, fromOther: string[] = ['birthday', 'address']) {
  const made = await twiceEntered(world)
  const before = await world.deps.journal.content()
  const { keepId, otherId } = made
  const { transactionId } = await world.merging.merge({ kind: 'person', keepId, otherId, fromOther })
  return { ...made, before, transactionId: transactionId ?? '' }
}

describe('both records side by side', () => {
  it('show what differs, propose the one that stays unless it is blank, and count what will be seen there', async () => {
    const world = await mergingWorld()
    const { keepId, otherId } = await twiceEntered(world)
    const found = await world.merging.compare({ kind: 'person', keepId, otherId })
    expect(found.keep).toMatchObject({ id: keepId, name: '김민준' })
    expect(found.other.detail).toContain('부장')
    expect(found.fields.map(({ field, proposed }) => [field, proposed])).toEqual([
      ['name', 'keep'],
      ['address', 'other'],
      ['birthday', 'other'],
      ['grade', 'keep'],
    ])
    expect(found.fields[0]?.columns).toEqual([{ column: 'fullName', keep: '김민준', other: 'Kim Min-jun' }])
    expect(found.moves).toEqual({
      contactPoints: 2,
      affiliations: 1,
      deals: 1,
      tasks: 1,
      activities: 1,
      tags: 2,
      products: 0,
      customValues: 0,
    })
  })

  it('are proposed by number and name, and found by any text, but never with themselves', async () => {
    const world = await mergingWorld()
    const { keepId, otherId } = await twiceEntered(world)
    const ids = async (text: string) =>
      (await world.merging.candidates({ kind: 'person', id: keepId, text })).map(({ id }) => id)
    expect(await ids('')).toEqual([otherId])
    expect(await ids('min-jun')).toEqual([otherId])
    expect(await ids('김민준')).toEqual([])
    await expect(world.merging.compare({ kind: 'person', keepId, otherId: keepId })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('a merge', () => {
  it('makes one card of all that both had, each thing once', async () => {
    const world = await mergingWorld()
    const { keepId, companyId, dealId, taskId } = await mergeBoth(world)
    const card = await world.people.getScreen({ id: keepId })
    expect(card.person).toMatchObject({
      fullName: '김민준',
      grade: 'A',
      city: '부산',
      birthday: '1985-04-02',
    })
    expect(texts(card.person.contactPoints)).toEqual(['010-4821-7730', 'mj.kim@hanbit.example', 'minjun_kim'])
    expect(card.affiliations).toMatchObject([{ companyId, personId: keepId, jobTitle: '과장' }])
    expect(names(card.tags)).toEqual(['LED', '광저우 2026', '전시회'])
    expect(card.deals).toMatchObject([{ id: dealId, personId: keepId, personName: '김민준' }])
    expect(card.timeline.map(({ id }) => id)).toContain(taskId)
    expect(card.timeline.every(({ personId }) => personId === keepId)).toBe(true)
    expect(card.touchCount).toBe(1)
    expect(names(card.merged)).toEqual(['Kim Min-jun'])
    const company = await world.companies.getScreen({ id: companyId })
    expect(company.people).toHaveLength(1)
  })

  it('hides the other one wherever cards are listed, found and counted, and opens the one that stays', async () => {
    const world = await mergingWorld()
    const { keepId, otherId, companyId, dealId } = await mergeBoth(world)
    const { rows, total } = await world.people.list(everyone)
    expect([rows.map(({ id }) => id), total]).toEqual([[keepId], 1])
    expect(rows[0]).toMatchObject({ touchCount: 1, companyId, nextStep: { title: '샘플 보내기' } })
    const filtered = async (filter: object) => (await world.people.list({ ...everyone, filter })).total
    const tag = (await world.tags.list({})).find(({ name }) => name === '전시회')
    expect(tag).toMatchObject({ peopleCount: 1 })
    expect(await filtered({ tagId: tag?.id })).toBe(1)
    expect(await filtered({ companyId })).toBe(1)
    const hits = async (text: string) => {
      const { items } = await world.search.find({ text, kinds: ['person'], limit: 10 })
      return items.map(({ id }) => id)
    }
    for (const text of ['김민준', 'Kim Min-jun', '4821', 'minjun_kim'])
      expect(await hits(text)).toEqual([keepId])
    expect((await world.people.getScreen({ id: otherId })).person.id).toBe(keepId)
    const companies = await world.companies.list(everyone)
    expect(companies.rows).toMatchObject([{ peopleCount: 1, openDealCount: 1 }])
    const listed = { sort: 'title', direction: 'ascending', window: { offset: 0, limit: 9 } } as const
    expect((await world.deals.list({ ...listed, personId: keepId })).rows).toMatchObject([{ id: dealId }])
    const today = await world.today.getScreen({})
    const items = [...today.overdue, ...today.due, ...today.upcoming]
    expect(items.find(({ activity }) => activity.title === '샘플 보내기')).toMatchObject({
      activity: { personId: keepId, personName: '김민준' },
      touchCount: 1,
    })
  })

  it('is undone without a trace, at once and after being done again', async () => {
    const world = await mergingWorld()
    const { before, transactionId, otherId } = await mergeBoth(world)
    const merged = await world.deps.journal.content()
    expect(await world.merging.mergeOf({ kind: 'person', id: otherId })).toEqual({ transactionId })
    await world.deps.journal.undo(transactionId)
    expect(await world.deps.journal.content()).toEqual(before)
    await world.deps.journal.redo(transactionId)
    expect(await world.deps.journal.content()).toEqual(merged)
    const again = await world.merging.mergeOf({ kind: 'person', id: otherId })
    await world.deps.journal.undo(again.transactionId ?? '')
    expect(await world.deps.journal.content()).toEqual(before)
  })

  it('undone later keeps what was edited since, and says so; what was added stays where it was put', async () => {
    const world = await mergingWorld()
    const { keepId, otherId, transactionId, taskId } = await mergeBoth(world)
    await world.people.update({ id: keepId, patch: { city: '인천' } })
    await world.activities.complete({ id: taskId })
    await world.activities.create({ kind: 'note', title: '합친 뒤 통화', personId: keepId })
    const { kept } = await world.deps.journal.undo(transactionId)
    expect(kept).toMatchObject([{ table: 'person', id: keepId, group: 'address', reason: 'edited' }])
    const [keep, other] = [
      await world.people.getScreen({ id: keepId }),
      await world.people.getScreen({ id: otherId }),
    ]
    expect([keep.person.city, keep.person.birthday, other.person.city]).toEqual(['인천', null, '부산'])
    expect(keep.timeline.map(({ title }) => title)).toEqual(['합친 뒤 통화'])
    expect(other.timeline.map(({ title, doneAt }) => [title, doneAt !== null])).toContainEqual([
      '샘플 보내기',
      true,
    ])
  })
})

describe('the card of merged records', () => {
  it('is edited as one: a value that is shown once is one value', async () => {
    const world = await mergingWorld()
    const { keepId, companyId, transactionId, otherId } = await mergeBoth(world)
    const { person, affiliations } = await world.people.getScreen({ id: keepId })
    const drafts = person.contactPoints.map(({ id, kind, rawText }) => ({ id, kind, rawText }))
    const [mobile, , wechat] = drafts
    if (!mobile || !wechat) throw new Error('points')
    const changed = [{ ...mobile, rawText: '010-1111-2222' }, wechat]
    const { screen } = await world.people.setContactPoints({ id: keepId, contactPoints: changed })
    expect(texts(screen.person.contactPoints)).toEqual(['010-1111-2222', 'minjun_kim'])
    const tags = await world.people.setTags({ id: keepId, tags: ['LED'] })
    expect(names(tags.screen.tags)).toEqual(['LED'])
    await world.people.setTags({ id: keepId, tags: [] })
    const left = await world.people.setAffiliation({
      id: keepId,
      affiliation: { companyId, leftOn: '2026-11-01' },
    })
    expect(left.screen.affiliations).toMatchObject([{ leftOn: '2026-11-01' }])
    const affiliationId = affiliations[0]?.id
    if (!affiliationId) throw new Error('affiliation')
    const gone = await world.people.removeAffiliation({ id: keepId, affiliationId })
    expect([gone.screen.affiliations, gone.screen.tags]).toEqual([[], []])
    // Apart again, each has its own rows as they were edited on the one card.
    await world.deps.journal.undo(transactionId)
    const other = await world.people.getScreen({ id: otherId })
    expect(texts(other.person.contactPoints)).toEqual(['010-1111-2222', 'minjun_kim'])
    expect(other.tags).toEqual([])
  })

  it('goes to the trash whole, and comes back whole', async () => {
    const world = await mergingWorld()
    const { keepId } = await mergeBoth(world)
    const before = await world.deps.journal.content()
    const { transactionId } = await world.people.remove({ ids: [keepId] })
    expect(await world.people.list(everyone)).toMatchObject({ total: 0 })
    await world.deps.journal.undo(transactionId ?? '')
    expect(await world.deps.journal.content()).toEqual(before)
  })

  it('may be merged again, and taken apart one by one', async () => {
    const world = await mergingWorld()
    const { keepId, otherId } = await mergeBoth(world)
    const third = await world.people.create({ values: { fullName: '김 민준 부장' } })
    const last = third.screen.person.id
    await world.merging.merge({ kind: 'person', keepId: last, otherId: keepId, fromOther: ['name'] })
    const card = await world.people.getScreen({ id: otherId })
    expect([card.person.id, card.person.fullName]).toEqual([last, '김민준'])
    expect(names(card.merged)).toEqual(['Kim Min-jun', '김민준'])
    await world.merging.separate({ kind: 'person', id: otherId })
    expect((await world.people.getScreen({ id: otherId })).person.id).toBe(otherId)
    expect(names((await world.people.getScreen({ id: last })).merged)).toEqual(['김민준'])
    await expect(world.merging.separate({ kind: 'person', id: otherId })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('takes a ring apart that two devices made', async () => {
    const world = await mergingWorld()
    const { keepId, otherId } = await mergeBoth(world)
    const { deps } = world
    const bytes = (id: PersonId) => Buffer.from(id.replaceAll('-', ''), 'hex')
    await deps.inTransaction({ label: { key: 'journal.apply' } }, (trx) =>
      deps.journal.update(trx, 'person', bytes(keepId), { mergedIntoId: bytes(otherId) }),
    )
    const [lowest = keepId, hidden = otherId] = [keepId, otherId].sort()
    expect((await world.people.getScreen({ id: hidden })).person.id).toBe(lowest)
    expect(await world.merging.mergeOf({ kind: 'person', id: hidden })).toEqual({ transactionId: null })
    await world.merging.separate({ kind: 'person', id: hidden })
    expect(await world.people.list(everyone)).toMatchObject({ total: 2 })
  })
})

describe('companies', () => {
  it('are merged with their people, deals and kinds', async () => {
    const world = await mergingWorld()
    const { companyId, keepId } = await twiceEntered(world)
    const made = await world.companies.create({
      values: { name: 'Hanbit Trading Co.', taxId: '123-45-67890', kinds: ['supplier'] },
    })
    const otherId = made.screen.company.id
    await world.people.setAffiliation({ id: keepId, affiliation: { companyId: otherId } })
    const before = await world.deps.journal.content()
    const { transactionId } = await world.merging.merge({
      kind: 'company',
      keepId: companyId,
      otherId,
      fromOther: ['taxId', 'kinds'],
    })
    const card = await world.companies.getScreen({ id: otherId })
    expect(card.company).toMatchObject({ id: companyId, taxId: '123-45-67890', kinds: ['supplier'] })
    expect(card.people).toHaveLength(2)
    const person = await world.people.getScreen({ id: keepId })
    expect(person.affiliations).toMatchObject([{ companyId, companyName: '(주)한빛무역' }])
    expect((await world.companies.list(everyone)).rows).toMatchObject([{ id: companyId, peopleCount: 2 }])
    const found = await world.companies.possibleMatches({ name: 'HANBIT TRADING' })
    expect(found.map(({ id }) => id)).toEqual([companyId])
    await world.deps.journal.undo(transactionId ?? '')
    expect(await world.deps.journal.content()).toEqual(before)
  })
})

describe('the history of the card', () => {
  it('names the merge with the values that came with it, so that it can be taken back from there', async () => {
    const world = await mergingWorld()
    const { keepId, transactionId } = await mergeBoth(world)
    const history = createHistoryService(world.deps)
    const [newest] = await history.ofRecord({ id: keepId, limit: 20 })
    expect(newest?.transaction.id).toBe(transactionId)
    expect(newest?.changes).toContainEqual({ column: 'mergedIntoId', before: null, after: 'Kim Min-jun' })
    expect(newest?.changes).toContainEqual({ column: 'birthday', before: null, after: '1985-04-02' })
  })
})
