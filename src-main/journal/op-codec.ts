import type { StorageType } from '../../src-shared/contract/define-table'
import { asBuffer } from '../database/ids'
import type { GroupMeta } from './registry'

/**
 * The canonical encoding of values in the journal and on the wire: JSON, group ids ascending, a group of one column
 * as its value, others as an array. null; integers as numbers, beyond 2^53 as {"i":"decimal"}; fractions as
 * {"f":"16 hex digits, big-endian"}; text; bytes as {"b":"base64url"}. Equal values have equal text.
 */
export type SqlValue = null | number | bigint | string | Uint8Array

/** Group 0 of every table: when the row was deleted, or null while it lives. */
export const deletedGroup = 0

const surrogate = /[\ud800-\udfff]/
const loneSurrogates = /\p{Surrogate}/gu
const mustEscape = /["\\\u0000-\u001f\ud800-\udfff]/
const floatBytes = Buffer.alloc(8)

/** Encodes one value of a column. Throws when the value does not belong into such a column. */
export function encodeValue(value: SqlValue, storage: StorageType): string {
  const encoded = value === null ? 'null' : encoders[storage](value)
  if (encoded === null) throw new TypeError(`a ${typeof value} cannot stand in a column of ${storage}`)
  return encoded
}

/** Null for a value of another kind. */
const encoders: Readonly<Record<StorageType, (value: SqlValue) => string | null>> = {
  text: (value) => (typeof value === 'string' ? encodeText(value) : null),
  integer: (value) => (typeof value === 'number' || typeof value === 'bigint' ? encodeInteger(value) : null),
  real: (value) => (typeof value === 'number' ? encodeFloat(value) : null),
  blob: (value) => (value instanceof Uint8Array ? encodeBytes(value) : null),
}

/** What JSON.stringify would write, without its cost for the usual text. */
function encodeText(value: string): string {
  return isPlainText(value) ? `"${value}"` : JSON.stringify(value)
}

/** True for text that stands in quotes as it is, and that SQLite stores as it is. */
export function isPlainText(value: string): boolean {
  return !mustEscape.test(value)
}

function encodeBytes(value: Uint8Array): string {
  return `{"b":"${asBuffer(value).toString('base64url')}"}`
}

function encodeInteger(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isInteger(value))
    throw new TypeError(`${value} is not a whole number`)
  return Number.isSafeInteger(Number(value)) ? String(value) : `{"i":"${BigInt(value)}"}`
}

function encodeFloat(value: number): string {
  floatBytes.writeDoubleBE(value)
  return `{"f":"${floatBytes.toString('hex')}"}`
}

/**
 * A value as SQLite will give it back: `undefined` is null, half a surrogate pair becomes U+FFFD, minus zero is zero.
 * Throws on NaN, which SQLite would turn into null without a word.
 */
export function normalise(value: unknown): SqlValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string')
    return surrogate.test(value) ? value.replace(loneSurrogates, '\ufffd') : value
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw new TypeError('NaN cannot be stored')
    return value === 0 ? 0 : value
  }
  if (typeof value === 'bigint' || value instanceof Uint8Array) return value
  throw new TypeError(`a ${typeof value} cannot be stored`)
}

/** Encodes a group out of a row (values by column index). */
export function encodeGroup(group: GroupMeta, row: readonly SqlValue[]): string {
  const encoded: string[] = []
  for (const { index, storage } of group.columns) encoded[index] = encodeValue(row[index] ?? null, storage)
  return joinGroup(group, encoded)
}

/** A group out of the encoded values of a row, by column index. */
export function joinGroup({ columns }: GroupMeta, encoded: readonly string[]): string {
  let list = ''
  for (const { index } of columns) {
    if (columns.length === 1) return encoded[index] ?? 'null'
    list += `${list === '' ? '[' : ','}${encoded[index] ?? 'null'}`
  }
  return `${list}]`
}

/** True when every column of the group is null in the row. */
export function isNullGroup(group: GroupMeta, row: readonly SqlValue[]): boolean {
  for (const { index } of group.columns) if (row[index] !== null) return false
  return true
}

/** The text of a group whose columns are all null. */
export function nullGroup(group: GroupMeta | undefined): string {
  return group && group.columns.length > 1 ? `[${group.columns.map(() => 'null').join(',')}]` : 'null'
}

/** A body out of encoded groups by id. */
export function encodeBody(groups: Iterable<readonly [id: number, encoded: string]>): string {
  const sorted = [...groups].sort(([one], [other]) => one - other)
  return `{${sorted.map(([id, encoded]) => `"${id}":${encoded}`).join(',')}}`
}

/** The encoded groups of a body, by id. Throws SyntaxError or TypeError when the text is none of ours. */
export function decodeBody(body: string): Map<number, string> {
  const parsed: unknown = JSON.parse(body)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new TypeError('a body is an object')
  const groups = new Map<number, string>()
  for (const [key, value] of Object.entries(parsed)) {
    const id = Number(key)
    if (!Number.isSafeInteger(id) || id < 0) throw new TypeError(`${key} is no group id`)
    groups.set(id, JSON.stringify(value))
  }
  return groups
}

/** The values of an encoded group, one per column. Throws TypeError when they do not fit the columns. */
export function decodeGroup(group: GroupMeta, encoded: string): SqlValue[] {
  const parsed: unknown = JSON.parse(encoded)
  const parts: unknown[] = group.columns.length === 1 ? [parsed] : Array.isArray(parsed) ? parsed : []
  if (parts.length !== group.columns.length)
    throw new TypeError(`group ${group.id} has ${parts.length} values`)
  return group.columns.map((column, place) => decodeValue(parts[place], column.storage))
}

/** The deleted register out of its encoding: milliseconds, or null. */
export function decodeDeleted(encoded: string): number | null {
  const value: unknown = JSON.parse(encoded)
  if (value === null || (typeof value === 'number' && Number.isSafeInteger(value))) return value
  throw new TypeError('the deleted register holds milliseconds or null')
}

function decodeValue(part: unknown, storage: StorageType): SqlValue {
  if (part === null) return null
  if (storage === 'text' && typeof part === 'string' && normalise(part) === part) return part
  if (storage === 'integer') return decodeInteger(part)
  if (storage === 'real') return floatOf(textIn(part, 'f', /^[0-9a-f]{16}$/))
  if (storage === 'blob') return Buffer.from(textIn(part, 'b', /^[A-Za-z0-9_-]*$/), 'base64url')
  throw new TypeError(`not a value of ${storage}`)
}

function decodeInteger(part: unknown): SqlValue {
  if (typeof part === 'number' && Number.isSafeInteger(part)) return part
  const value = BigInt(textIn(part, 'i', /^-?[0-9]{1,19}$/))
  if (BigInt.asIntN(64, value) !== value) throw new TypeError('not a 64-bit number')
  return value
}

function floatOf(hex: string): number {
  const value = Buffer.from(hex, 'hex').readDoubleBE()
  if (Number.isNaN(value)) throw new TypeError('NaN cannot be stored')
  return value
}

function textIn(part: unknown, key: string, shape: RegExp): string {
  const entries = typeof part === 'object' && part !== null ? Object.entries(part) : []
  const [only] = entries
  if (entries.length === 1 && only?.[0] === key && typeof only[1] === 'string' && shape.test(only[1]))
    return only[1]
  throw new TypeError(`expected {"${key}": ...}`)
}
