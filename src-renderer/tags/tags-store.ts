import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

/** All tags, most used first. */
export const tagsView = createViewStore({
  topics: ['tags'],
  load: (_query: Record<string, never>) => api.tags.list({}),
})
