import { importFieldIds } from '../../src-shared/imports/import-fields'
import type { TextKey } from '../../src-shared/i18n/text-key'
import type { Words } from '../i18n/translator'
import type { MenuGroup } from '../ui/menu-entry'

const groups = ['person', 'company', 'record', 'deal'] as const

/** What a field is called. */
export function fieldName({ t }: Words, field: string): string {
  return t(`imports.field.${field}` as TextKey)
}

/** Everything that a column can mean, in groups, with the present meaning marked. */
export function fieldGroups(words: Words, current: string): MenuGroup[] {
  const entry = (id: string) => ({ id, label: fieldName(words, id), isChecked: id === current })
  return [
    { id: 'other', entries: [entry('ignore'), entry('custom')] },
    ...groups.map((group) => ({
      id: group,
      title: words.t(`imports.group.${group}`),
      entries: importFieldIds.filter((id) => id.startsWith(`${group}.`)).map(entry),
    })),
  ]
}
