import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalRecords, type MergeNode } from '../../src-shared/merging/canonical'

const ids = ['00', '11', '2A', '3F', '47', '58', '69', 'C0', 'FE']

/** Any graph: chains, trees, rings, pointers to oneself and to what is not there, some of it in the trash. */
const graphs: fc.Arbitrary<MergeNode[]> = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
  .chain((present) =>
    fc.tuple(
      ...present.map((id) =>
        fc.record({
          id: fc.constant(id),
          mergedInto: fc.option(fc.constantFrom(...ids)),
          isDeleted: fc.boolean(),
        }),
      ),
    ),
  )

const node = (id: string, mergedInto: string | null = null, isDeleted = false): MergeNode => ({
  id,
  mergedInto,
  isDeleted,
})
const standing = (...nodes: MergeNode[]) => Object.fromEntries(canonicalRecords(nodes))

/** Whether a way along pointers leads from one record to the other. */
function reaches(nodes: readonly MergeNode[], from: string, to: string): boolean {
  const seen = new Set<string>()
  let at: string | null = from
  while (at !== null && !seen.has(at)) {
    if (at === to) return true
    seen.add(at)
    at = nodes.find(({ id }) => id === at)?.mergedInto ?? null
  }
  return false
}

describe('which record stands for another one', () => {
  test('is itself for nearly all, and the last one of a chain', () => {
    expect(standing(node('11'), node('2A', '11'), node('3F', '2A'))).toEqual({
      '11': '11',
      '2A': '11',
      '3F': '11',
    })
  })

  test('is the lowest of a ring that devices made apart, also for those who lead into it', () => {
    const ring = [node('2A', '47'), node('47', '3F'), node('3F', '2A'), node('11', '47')]
    expect(standing(...ring)).toEqual({ '11': '2A', '2A': '2A', '3F': '2A', '47': '2A' })
    expect(standing(node('11', '11'))).toEqual({ '11': '11' })
  })

  test('is the last living one: what somebody deleted takes nobody with it', () => {
    expect(standing(node('11', null, true), node('2A', '11'))).toEqual({ '11': '11', '2A': '2A' })
    expect(standing(node('2A', '47', true), node('47', '2A'))).toEqual({ '2A': '47', '47': '47' })
    expect(standing(node('11'), node('2A', '11', true), node('3F', '2A'))).toEqual({
      '11': '11',
      '2A': '11',
      '3F': '11',
    })
  })

  test('is itself when the pointer leads to what is not there', () => {
    expect(standing(node('2A', '11'))).toEqual({ '2A': '2A' })
  })

  test('has exactly one, that stands for itself, lives if anybody on the way does, and lies on the way', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const canonical = canonicalRecords(nodes)
        expect([...canonical.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort())
        for (const { id, isDeleted } of nodes) {
          const one = canonical.get(id) ?? ''
          expect(canonical.get(one)).toBe(one)
          expect(reaches(nodes, id, one)).toBe(true)
          if (!isDeleted) expect(nodes.find((other) => other.id === one)?.isDeleted).toBe(false)
        }
      }),
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        graphs.chain((nodes) =>
          fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })),
        ),
        ([nodes, shuffled]) => {
          expect(standing(...shuffled)).toEqual(standing(...nodes))
        },
      ),
    )
  })

  test('is one for all of a ring of living records, and the lowest', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (ring) => {
        const nodes = ring.map((id, place) => node(id, ring[(place + 1) % ring.length] ?? null))
        expect(new Set(canonicalRecords(nodes).values())).toEqual(new Set([[...ring].sort()[0]]))
      }),
    )
  })
})
