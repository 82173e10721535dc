/** A record as far as merging goes: an id that sorts as its bytes do (hex), and the record that it was merged into. */
export interface MergeNode {
  readonly id: string
  readonly mergedInto: string | null
  /** True while it is in the trash. */
  readonly isDeleted: boolean
}

/**
 * Which record stands for each of the given ones: the last living one on the way along `mergedInto`. Two devices that
 * merged in opposite directions while apart make a ring: there the living one with the lowest id stands for all. A
 * pointer to a record that is not given leads nowhere; a record that reaches no living one stands for itself. It is a
 * function of the rows alone, so every device that has them comes to the same.
 */
export function canonicalRecords(nodes: Iterable<MergeNode>): Map<string, string> {
  const byId = new Map([...nodes].map((node) => [node.id, node]))
  return new Map([...byId.values()].map((node) => [node.id, canonicalOf(node, byId)]))
}

function canonicalOf(start: MergeNode, byId: ReadonlyMap<string, MergeNode>): string {
  const way = new Set<MergeNode>()
  let next: MergeNode | undefined = start
  while (next && !way.has(next)) {
    way.add(next)
    next = next.mergedInto === null ? undefined : byId.get(next.mergedInto)
  }
  const path = [...way]
  const ring = next ? path.slice(path.indexOf(next)) : []
  const lowest = ring
    .filter(isLiving)
    .map(({ id }) => id)
    .sort()[0]
  return lowest ?? path.findLast(isLiving)?.id ?? start.id
}

const isLiving = ({ isDeleted }: MergeNode) => !isDeleted
