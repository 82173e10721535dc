/** 16 MiB: more than any form or bulk edit needs; lists travel as files, not as calls. */
export const maximumInputBytes = 16 * 1024 * 1024
export const maximumInputDepth = 32

export type LimitFault = 'too-big' | 'too-deep' | 'not-plain'

/**
 * What is wrong with the shape of an input before its schema sees it, or null. Counts every visit, so that a small
 * message with shared or circular references cannot grow inside a parser. Only plain objects, arrays and primitives
 * may cross (structured clone would let maps, dates and buffers through).
 */
export function limitFault(input: unknown): LimitFault | null {
  const waiting = [{ value: input, depth: 0 }]
  let size = 0
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { value, depth } = one
    size += sizeOf(value)
    if (size > maximumInputBytes) return 'too-big'
    if (value === null || typeof value !== 'object') {
      if (!isPlainPrimitive(value)) return 'not-plain'
      continue
    }
    if (depth >= maximumInputDepth) return 'too-deep'
    if (!isPlainContainer(value)) return 'not-plain'
    for (const [key, inner] of Object.entries(value)) {
      size += key.length * 2
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return null
}

/** An array counts by its length, because a sparse one costs a parser as much as a full one. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length * 2
  return Array.isArray(value) ? 8 + value.length * 8 : 8
}

function isPlainPrimitive(value: unknown): boolean {
  return typeof value !== 'bigint' && typeof value !== 'symbol' && typeof value !== 'function'
}

function isPlainContainer(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, '__proto__')
}
