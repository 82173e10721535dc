import { sqlName } from '../../src-shared/contract/define-table'
import type { Connection } from '../database/connection'
import type { Deriver } from './journal'
import type { Registry } from './registry'

/** Rows by table, as JSON with bytes in hex, in an order that does not depend on when they were written. */
export type Content = Readonly<Record<string, readonly string[]>>

/**
 * What a workspace holds, for comparing: the living rows of replicated tables and all rows of derived ones. The trash,
 * the journal and local tables are no part of it. Reads everything into memory.
 */
export function readContent(
  connection: Connection,
  registry: Registry,
  derivers: readonly Deriver[],
): Content {
  const replicated = registry.tables.map(({ name, sql }) => [
    name,
    `SELECT * FROM ${sql} WHERE deleted_at IS NULL`,
  ])
  const derived = derivers.flatMap(({ tables }) =>
    tables.map((name) => [name, `SELECT * FROM ${sqlName(name)}`]),
  )
  const read = (sql: string) => connection.prepare(sql).safeIntegers(true).all()
  return Object.fromEntries(
    [...replicated, ...derived].map(([name = '', sql = '']) => [name, read(sql).map(toText).sort()]),
  )
}

function toText(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) => readable(value))
}

function readable(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  return isBufferJson(value) ? Buffer.from(value.data).toString('hex') : value
}

/** A Buffer has become this before the replacer sees it. */
function isBufferJson(value: unknown): value is { type: 'Buffer'; data: number[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value
  )
}
