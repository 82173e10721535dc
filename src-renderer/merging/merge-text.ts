import type { MergeField, MergeKind, MergeParts } from '../../src-shared/merging/merging-contract'
import { columnName } from '../history/column-name'
import { toldChanges } from '../history/column-value'
import type { Words } from '../i18n/translator'

/** A field of both records in words; null where a record says nothing. */
export interface ToldField {
  readonly field: string
  readonly name: string
  readonly keep: string | null
  readonly other: string | null
}

function joined(texts: readonly (string | null)[]): string | null {
  return texts.filter((text) => text !== null).join(', ') || null
}

/** What both say of a field: days, amounts and choices as screens show them, parts of an address in one line. */
export function toldField(words: Words, { field, name, columns }: MergeField): ToldField {
  const told = toldChanges(
    words,
    columns.map(({ column, keep, other }) => ({ column, before: keep, after: other })),
  )
  const [only, ...more] = columns
  return {
    field,
    name: name ?? columnName(only && more.length === 0 ? only.column : field, words.t),
    keep: joined(told.map(({ before }) => before)),
    other: joined(told.map(({ after }) => after)),
  }
}

const parts = [
  'contactPoints',
  'affiliations',
  'deals',
  'tasks',
  'activities',
  'tags',
  'products',
  'customValues',
] as const satisfies readonly (keyof MergeParts)[]

/** What of the other record is added, counted: "2 ways to reach", "1 deal". */
export function toldParts({ t }: Words, kind: MergeKind, moves: MergeParts): string[] {
  const linked = kind === 'person' ? 'companies' : 'people'
  return parts.flatMap((part) => {
    const count = moves[part]
    if (count === 0) return []
    return [t(`merging.part.${part === 'affiliations' ? linked : part}`, { count })]
  })
}
