import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitFault, maximumInputBytes, maximumInputDepth } from '../../src-main/ipc/input-limits'

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inner: value }
  return value
}

describe('the shape of an input', () => {
  it('may be any plain value that JSON knows, and a missing one', () => {
    expect(limitFault(undefined)).toBeNull()
    expect(limitFault({ text: undefined })).toBeNull()
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        expect(limitFault(value)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('has a depth', () => {
    expect(limitFault(nested(maximumInputDepth))).toBeNull()
    expect(limitFault(nested(maximumInputDepth + 1))).toBe('too-deep')
    expect(limitFault(nested(100_000))).toBe('too-deep')
  })

  it('has a size, counted in what a parser would have to look at', () => {
    expect(limitFault('가'.repeat(maximumInputBytes / 4))).toBeNull()
    expect(limitFault('가'.repeat(maximumInputBytes / 2))).toBe('too-big')
    expect(limitFault(new Array(1_000_000_000))).toBe('too-big')
    expect(limitFault({ ['k'.repeat(maximumInputBytes)]: 1 })).toBe('too-big')
  })

  it('cannot be blown up by sharing or by a circle', () => {
    let shared: unknown = ['x'.repeat(100)]
    for (let level = 0; level < maximumInputDepth - 2; level += 1) shared = [shared, shared]
    expect(limitFault(shared)).toBe('too-big')
    const circle: unknown[] = []
    circle.push(circle)
    expect(limitFault(circle)).toBe('too-deep')
  })

  it.each([
    ['a map', new Map()],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(4)],
    ['a big integer', 1n],
    ['an error', new Error('x')],
    ['an expression', /x/],
    ['a hidden prototype', JSON.parse('{"a": {"__proto__": 1}}')],
  ])('is not %s', (_name, value) => {
    expect(limitFault({ value })).toBe('not-plain')
  })
})
