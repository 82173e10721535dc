import type { Tag } from '../../src-shared/contract/customer'
import { useView } from '../state/create-view-store'
import { tagsView } from './tags-store'

/** All tags, most used first; empty until they are read. */
export function useTags(): readonly Tag[] {
  return useView(tagsView, {}).value ?? []
}
