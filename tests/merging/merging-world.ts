import { createActivitiesService } from '../../src-main/activities/activities-service'
import { createCompaniesService } from '../../src-main/companies/companies-service'
import { createDealsService } from '../../src-main/deals/deals-service'
import { ensureTradePipeline } from '../../src-main/deals/default-pipeline'
import { derivers } from '../../src-main/features'
import { createMergingService } from '../../src-main/merging/merging-service'
import { createPeopleService } from '../../src-main/people/people-service'
import { createSearchService } from '../../src-main/search/search-service'
import { createTagsService } from '../../src-main/tags/tags-service'
import { createTodayService } from '../../src-main/today/today-service'
import { type TestDeps, serviceDeps } from '../support/service-deps'

export const everyone = {
  filter: {},
  sort: 'name',
  direction: 'ascending',
  window: { offset: 0, limit: 50 },
} as const

/** Services on a real database with all that is derived. */
export async function mergingWorld(deps: TestDeps = serviceDeps({ derivers })) {
  await ensureTradePipeline(deps)
  const services = {
    deps,
    activities: createActivitiesService(deps),
    companies: createCompaniesService(deps),
    deals: createDealsService(deps),
    merging: createMergingService(deps),
    people: createPeopleService(deps),
    search: createSearchService(deps),
    tags: createTagsService(deps),
    today: createTodayService(deps),
  }
  return services
}

export type MergingWorld = Awaited<ReturnType<typeof mergingWorld>>

/** One human being entered twice, with something of every kind on both cards. */
export async function twiceEntered({ people, activities, deals }: MergingWorld) {
  const first = await people.create({
    values: { fullName: '김민준', country: 'KR', grade: 'A', owner: '박서연' },
    affiliation: { companyName: '(주)한빛무역', jobTitle: '과장' },
    contactPoints: [
      { kind: 'mobile', rawText: '010-4821-7730' },
      { kind: 'email', rawText: 'mj.kim@hanbit.example' },
    ],
    tags: ['LED', '광저우 2026'],
  })
  const second = await people.create({
    values: { fullName: 'Kim Min-jun', country: 'KR', city: '부산', grade: 'B', birthday: '1985-04-02' },
    affiliation: { companyName: '한빛무역', jobTitle: '부장' },
    contactPoints: [
      { kind: 'mobile', rawText: '+82 10 4821 7730' },
      { kind: 'wechat', rawText: 'minjun_kim' },
    ],
    tags: ['LED', '전시회'],
  })
  const [keepId, otherId] = [first.screen.person.id, second.screen.person.id]
  const companyId = first.screen.affiliations[0]?.companyId
  if (!companyId) throw new Error('no company')
  await activities.create({
    kind: 'call',
    title: '견적 문의',
    personId: otherId,
    happenedAt: 1_780_000_000_000,
  })
  const task = await activities.create({
    kind: 'task',
    title: '샘플 보내기',
    personId: otherId,
    companyId,
    due: { on: '2026-03-02', time: null },
  })
  const deal = await deals.create({ title: 'LED 패널 2만 장', personId: otherId, companyId })
  return { keepId, otherId, companyId, taskId: task.activity.id, dealId: deal.deal.id }
}
