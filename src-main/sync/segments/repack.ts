import { isSameOp, type WireOp } from '../../journal/wire-op'
import type { WorkspaceKeys } from '../keys/workspace-keys'
import type { Segment, Target } from '../target'
import { cutSegments, openSegment } from './segments'

export interface RepackGround {
  readonly target: Pick<Target, 'dropSegments' | 'publish' | 'pull'>
  readonly keys: WorkspaceKeys
  readonly schema: number
  readonly signal: AbortSignal
}

/** What stands at the target now in place of what was dropped. */
export interface Repacked {
  readonly published: readonly (Pick<Segment, 'device' | 'first' | 'last'> & { readonly name: string })[]
  readonly dropped: readonly string[]
}

interface Small {
  readonly name: string
  readonly device: string
  readonly first: number
  readonly last: number
  readonly ops: readonly WireOp[]
}

/** A segment is small below a quarter of the size of a full one, and few small ones are left as they are. */
const smallSize = 64 * 1024
const fewest = 8

/**
 * Makes big segments out of many small ones that this device has published (`own`: their names at the target): the big
 * ones first, then the small ones go, so that at every moment all is there. What a broken run has left over is cleared.
 * Throws what the target throws.
 */
export async function repack(ground: RepackGround, own: ReadonlySet<string>): Promise<Repacked> {
  const published: Repacked['published'][number][] = []
  const dropped: string[] = []
  for (const group of groupsOf(await readSmall(ground, own))) {
    const segments = cutSegments(ground.keys, group.ops, { schema: ground.schema })
    const replaced = group.parts.map(({ name }) => name)
    if (segments.length >= replaced.length) continue
    for (const segment of segments) {
      const name = await ground.target.publish(segment, ground.signal)
      published.push({ name, device: segment.device, first: segment.first, last: segment.last })
    }
    const fresh = new Set(published.map(({ name }) => name))
    const old = replaced.filter((name) => !fresh.has(name))
    await ground.target.dropSegments(old, ground.signal)
    dropped.push(...old)
  }
  return { published, dropped }
}

async function readSmall({ target, keys, signal }: RepackGround, own: ReadonlySet<string>): Promise<Small[]> {
  const read = new Map<string, Small>()
  const isKnown = (name: string) => !own.has(name) || read.has(name)
  for await (const arrival of target.pull({ cursor: null, isKnown }, signal)) {
    if (arrival.kind !== 'segment' || arrival.bytes.length > smallSize) continue
    const { header, ops } = openSegment(keys, arrival.bytes)
    // With holes it is of a copied disk: rare, and left alone.
    if (header.n === header.last - header.first + 1)
      read.set(arrival.name, { ...header, name: arrival.name, ops })
  }
  return [...read.values()].sort(
    (one, other) => compare(one.device, other.device) || one.first - other.first || other.last - one.last,
  )
}

interface Group {
  readonly parts: Small[]
  readonly ops: WireOp[]
}

/** Segments that follow each other without a gap; those that say what others of the group say already are among them. */
function groupsOf(sorted: readonly Small[]): Group[] {
  const groups: Group[] = []
  for (const part of sorted) {
    const group = groups.at(-1)
    if (group && continues(group, part)) {
      group.parts.push(part)
      group.ops.push(...part.ops)
    } else if (group && repeats(group, part)) group.parts.push(part)
    else groups.push({ parts: [part], ops: [...part.ops] })
  }
  return groups.filter(({ parts }) => parts.length >= fewest)
}

function continues({ parts, ops }: Group, part: Small): boolean {
  return parts[0]?.device === part.device && ops.at(-1)?.seq === part.first - 1
}

function repeats({ parts, ops }: Group, part: Small): boolean {
  const start = part.first - (ops[0]?.seq ?? 0)
  return (
    parts[0]?.device === part.device &&
    part.ops.every((op, at) => {
      const same = ops[start + at]
      return same !== undefined && isSameOp(same, op)
    })
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
