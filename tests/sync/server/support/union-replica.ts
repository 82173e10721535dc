import type { Segment, Target } from '../../../../src-main/sync/target'
import { never } from './test-server'

/** The rule of sync and nothing else: the base is a set of segments, an exchange makes two sets equal. */
export class UnionReplica {
  readonly segments = new Map<string, Segment>()
  readonly #known = new Set<string>()
  #cursor: string | null = null
  #epoch: string | null = null

  add(segment: Segment): void {
    this.segments.set(segment.id, segment)
  }

  get ids(): string[] {
    return [...this.segments.keys()].sort()
  }

  async exchange(target: Target): Promise<void> {
    this.#lookAt(target)
    await this.#receive(target)
    // The log may turn out to be another one while it is read.
    if (this.#lookAt(target)) await this.#receive(target)
    for (const segment of this.segments.values())
      if (!this.#known.has(segment.id)) this.#known.add(await target.publish(segment, never))
  }

  #lookAt({ epoch }: Target): boolean {
    if (epoch === this.#epoch) return false
    this.#epoch = epoch
    this.#cursor = null
    this.#known.clear()
    return true
  }

  async #receive(target: Target): Promise<void> {
    const from = { cursor: this.#cursor, isKnown: (name: string) => this.#known.has(name) }
    for await (const one of target.pull(from, never)) {
      if (one.kind !== 'segment') continue
      this.#known.add(one.name)
      this.#cursor = one.cursor
      if (!this.segments.has(one.name)) this.add(readSegment(one.name, one.bytes))
    }
  }
}

/** The words in a test's segment, as `segmentOf` wrote them. */
function readSegment(id: string, bytes: Uint8Array): Segment {
  const [, device = '', range = ''] = Buffer.from(bytes).toString('utf8').split(' ')
  const [first = 0, last = 0] = range.split('-').map(Number)
  return { device, first, last, id, bytes }
}
