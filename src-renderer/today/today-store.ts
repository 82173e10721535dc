import type * as z from 'zod'
import type { todayContract } from '../../src-shared/today/today-contract'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

export type TodayScreenView = z.output<typeof todayContract.getScreen.output>

/** The Today page: everything that is to be done, in its order. */
export const todayView = createViewStore<Record<string, never>, TodayScreenView>({
  topics: ['activities', 'deals', 'people', 'companies', 'reminders'],
  load: () => api.today.getScreen({}),
})

/** What was missed has been seen. */
export async function acknowledgeMissed(): Promise<void> {
  await api.reminders.acknowledgeMissed({})
}
