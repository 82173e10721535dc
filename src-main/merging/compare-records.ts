import type { CustomValue } from '../../src-shared/contract/customer'
import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { MergeField, MergeKind } from '../../src-shared/merging/merging-contract'
import type { StoredRow } from './merging-queries'

/** Groups of a record that are no question: where it comes from, and what says that it was merged. */
const unasked: ReadonlySet<string> = new Set(['createdAt', 'importBatch', 'mergedInto', 'externalId'])

/** The columns of a group by which people know it: of a name its parts follow from the whole. */
const shownColumns: Readonly<Record<string, readonly string[]>> = { person: ['fullName'] }

interface Group {
  readonly field: string
  /** All columns, which are taken together. */
  readonly columns: readonly string[]
  readonly shown: readonly string[]
}

/** The groups of a table that somebody may choose between. */
export function askedGroups(kind: MergeKind): Group[] {
  return Object.entries(replicatedTables[kind].groups)
    .filter(([field]) => !unasked.has(field))
    .map(([field, { columns }]) => {
      const names = Object.keys(columns)
      return { field, columns: names, shown: (field === 'name' && shownColumns[kind]) || names }
    })
}

type Plain = string | number | null

function plain(value: StoredRow[string] | undefined): Plain {
  return value === undefined || value === '' || value instanceof Uint8Array ? null : value
}

/** What both say differently, or the other one alone. Where the other one says nothing, there is nothing to choose. */
export function differingFields(kind: MergeKind, keep: StoredRow, other: StoredRow): MergeField[] {
  return askedGroups(kind).flatMap(({ field, shown }) => {
    const columns = shown.map((column) => ({
      column,
      keep: plain(keep[column]),
      other: plain(other[column]),
    }))
    if (columns.every((one) => one.other === null || one.keep === one.other)) return []
    // The other one says all that is said, and more.
    const addsOnly = columns.every((one) => one.keep === null || one.keep === one.other)
    return [{ field, name: null, columns, proposed: addsOnly ? ('other' as const) : ('keep' as const) }]
  })
}

const customPrefix = 'custom:'

/** The same for the user's own fields; one that only the other one has is seen on the card without a choice. */
export function differingValues(keep: readonly CustomValue[], other: readonly CustomValue[]): MergeField[] {
  const values = new Map(other.map(({ fieldId, value }) => [fieldId, value]))
  return keep.flatMap(({ fieldId, name, value }) => {
    const others = values.get(fieldId) ?? null
    if (others === null || value === null || others === value) return []
    const columns = [{ column: 'value', keep: value, other: others }]
    return [{ field: `${customPrefix}${fieldId}`, name, columns, proposed: 'keep' as const }]
  })
}

/** The id of the user's own field that a name stands for; null for the name of a group. */
export function customFieldOf(field: string): string | null {
  return field.startsWith(customPrefix) ? field.slice(customPrefix.length) : null
}
