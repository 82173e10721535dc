import { migrations } from '../../src-main/database/migrations'

/** Steps of the schema that make or change replicated tables or the journal; the others make derived ones, which replicas do not need. */
const replicatedSteps: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 10, 11, 12])

export const plainTables = migrations.filter(({ version }) => replicatedSteps.has(version))
