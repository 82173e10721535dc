import type { StatementCache } from '../database/statement-cache'
import { type Registry, tableNamed } from './registry'

interface Ground {
  readonly statements: StatementCache
  readonly registry: Registry
}

/** See `Journal.isUntouched`. Ends at the first entry of somebody, which in a base that is used is among the first. */
export function isUntouched({ statements, registry }: Ground, besides: readonly string[]): boolean {
  const tables = besides.map((name) => tableNamed(registry, name).id).join(', ')
  const entry = statements(
    `SELECT 1 FROM sync_op o LEFT JOIN journal_tx t ON t.n = o.tx
     WHERE t.actor IS NOT 'system' AND o.tbl NOT IN (${tables}) LIMIT 1`,
  ).get()
  const waiting = statements('SELECT 1 FROM sync_gap LIMIT 1').get()
  return entry === undefined && waiting === undefined
}
