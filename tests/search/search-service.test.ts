import { describe, expect, it } from 'vitest'
import { newIdBytes } from '../../src-main/database/ids'
import { customerDeriver } from '../../src-main/overviews/customer-deriver'
import { createSearchService } from '../../src-main/search/search-service'
import { message } from '../../src-shared/contract/message'
import { searchContract } from '../../src-shared/search/search-contract'
import { type TestDeps, serviceDeps } from '../support/service-deps'

const label = message('error.cancelled')

/** A Korean, a Chinese and a Russian customer, with a deal and a note. */
async function world(): Promise<{
  deps: TestDeps
  ids: Record<'kim' | 'wang' | 'ivan' | 'hanbit' | 'deal', Buffer>
}> {
  const deps = serviceDeps({ derivers: [customerDeriver] })
  const { journal, clock } = deps
  const id = () => newIdBytes(clock)
  const ids = { kim: id(), wang: id(), ivan: id(), hanbit: id(), deal: id() }
  await deps.inTransaction({ label }, (trx) => {
    journal.insert(trx, 'company', {
      id: ids.hanbit,
      name: '(주)한빛무역',
      city: '부산',
      taxId: '220-81-62517',
      representative: '최대표',
    })
    journal.insert(trx, 'person', { id: ids.kim, fullName: '김민준', localName: 'Minjun Kim', city: '서울' })
    journal.insert(trx, 'person', { id: ids.wang, fullName: '王小明' })
    journal.insert(trx, 'person', { id: ids.ivan, fullName: 'Соловьёв Артём Михайлович' })
    journal.insert(trx, 'affiliation', {
      id: id(),
      personId: ids.kim,
      companyId: ids.hanbit,
      jobTitle: '구매부장',
    })
    journal.insert(trx, 'contactPoint', {
      id: id(),
      personId: ids.kim,
      kind: 'mobile',
      rawText: '+82 10-1234-5678',
      e164: '+821012345678',
    })
    journal.insert(trx, 'contactPoint', {
      id: id(),
      personId: ids.wang,
      kind: 'website',
      rawText: 'https://www.huaxin.example',
    })
    journal.insert(trx, 'tag', { id: ids.deal, name: '우수고객' })
    journal.insert(trx, 'tagging', { id: id(), tagId: ids.deal, personId: ids.wang })
    journal.insert(trx, 'productInterest', { id: id(), personId: ids.ivan, name: 'подшипники' })
    journal.insert(trx, 'deal', {
      id: ids.deal,
      title: '베어링 2톤',
      companyId: ids.hanbit,
      amountMinor: 1250000,
      amountCurrency: 'USD',
    })
    journal.insert(trx, 'activity', {
      id: id(),
      personId: ids.ivan,
      kind: 'note',
      title: '한빛 견적',
      body: 'Отправить образцы',
    })
  })
  return { deps, ids }
}

describe('search', () => {
  it('finds customers by any part of what is known about them', async () => {
    const { deps } = await world()
    const search = createSearchService(deps)
    const titles = async (text: string) =>
      (await search.find({ text, limit: 50 })).items.map(({ title }) => title)
    expect(await titles('민준')).toEqual(['김민준'])
    expect(await titles('minj')).toEqual(['김민준'])
    expect(await titles('ㄱㅁㅈ')).toEqual(['김민준'])
    expect(await titles('5678')).toEqual(['김민준'])
    expect(await titles('01012345678')).toEqual(['김민준'])
    expect(await titles('8210 1234')).toEqual(['김민준'])
    expect(await titles('wangxiao')).toEqual(['王小明'])
    expect(await titles('wxm')).toEqual(['王小明'])
    expect(await titles('우수')).toEqual(['王小明'])
    expect(await titles('HUAXIN')).toEqual(['王小明'])
    expect(await titles('соловьев')).toEqual(['Соловьёв Артём Михайлович'])
    expect(await titles('ловь')).toEqual(['Соловьёв Артём Михайлович'])
    expect(await titles('подшип')).toEqual(['Соловьёв Артём Михайлович'])
    expect(await titles('образ')).toEqual(['한빛 견적'])
    expect(await titles('2208162517')).toEqual(['(주)한빛무역'])
    expect(await titles('부산')).toEqual(['(주)한빛무역'])
    expect(await titles('…')).toEqual([])
  })

  it('puts names that begin with the text first, then people, companies, deals, activities', async () => {
    const { deps } = await world()
    const search = createSearchService(deps)
    const { items, total } = await search.find({ text: '한빛', limit: 50 })
    expect(items.map(({ kind }) => kind)).toEqual(['company', 'activity', 'person', 'deal'])
    expect(total).toBe(4)
    expect(searchContract.find.output.parse({ items, total })).toEqual({ items, total })
    expect(items.map(({ detail }) => detail)).toEqual([
      '부산',
      'Соловьёв Артём Михайлович',
      '(주)한빛무역 · 구매부장 · 서울',
      '(주)한빛무역',
    ])
    expect(items.at(-1)?.amount).toEqual({ minor: 1250000, currency: 'USD' })
    const first = await search.find({ text: '한빛', limit: 2 })
    expect(first).toEqual({ items: items.slice(0, 2), total: 4 })
    const some = await search.find({ text: '한빛', kinds: ['activity', 'person'], limit: 9 })
    expect(some.items.map(({ kind }) => kind)).toEqual(['activity', 'person'])
    expect(some.total).toBe(2)
  })

  it('follows renames, the trash and undo', async () => {
    const { deps, ids } = await world()
    const search = createSearchService(deps)
    const count = async (text: string) => (await search.find({ text, limit: 50 })).total
    const renamed = await deps.inTransaction({ label }, (trx) => {
      deps.journal.update(trx, 'company', ids.hanbit, { name: '대성상사' })
      return trx.id
    })
    expect(await count('한빛')).toBe(1)
    expect(await count('대성')).toBe(3)
    await deps.journal.undo(renamed)
    expect(await count('한빛')).toBe(4)
    await deps.inTransaction({ label }, (trx) => deps.journal.remove(trx, 'company', ids.hanbit))
    expect(await count('한빛')).toBe(1)
    await deps.inTransaction({ label }, (trx) => deps.journal.restore(trx, 'company', ids.hanbit))
    expect(await count('한빛')).toBe(4)
  })
})
