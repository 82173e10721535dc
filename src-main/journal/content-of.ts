import { sqlName } from '../../src-shared/contract/define-table'
import type { Connection } from '../database/connection'
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
  derivers: readonly { readonly tables: readonly string[] }[],
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
  const columns = Object.entries(row as Record<string, unknown>)
  return JSON.stringify(Object.fromEntries(columns.map(([name, value]) => [name, readable(value)])))
}

function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return typeof value === 'bigint' ? value.toString() : value
}
