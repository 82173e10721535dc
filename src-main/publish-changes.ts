import type { Topic } from '../src-shared/contract/app-event'
import type { ReplicatedName } from '../src-shared/contract/replicated-tables'
import type { Commit } from './journal/journal'

/** Which kinds of records a change of a table concerns. A view listens to topics, never to tables. */
const topicsOf: Record<ReplicatedName, readonly Topic[]> = {
  company: ['companies', 'people', 'deals', 'activities'],
  person: ['people', 'companies', 'deals', 'activities'],
  affiliation: ['people', 'companies'],
  contactPoint: ['people', 'companies'],
  tag: ['tags', 'people', 'companies'],
  tagging: ['tags', 'people', 'companies', 'deals'],
  productInterest: ['people', 'companies'],
  pipeline: ['deals'],
  stage: ['deals'],
  deal: ['deals', 'people', 'companies'],
  stageChange: ['deals'],
  activity: ['activities', 'people', 'companies', 'deals', 'reminders'],
  importBatch: ['imports'],
  importReview: ['imports', 'people', 'companies'],
  customField: ['people', 'companies'],
  customValue: ['people', 'companies', 'deals'],
  setting: ['settings'],
}

/** The event of a commit: derived from what the journal wrote, never listed by hand. */
export function changedEvent(commit: Commit) {
  const topics = new Set<Topic>(commit.tables.flatMap((table) => topicsOf[table]))
  return {
    type: 'changed' as const,
    topics: [...topics, 'history' as const],
    ids: commit.ids ? [...commit.ids] : null,
    transaction: commit.transaction,
  }
}
