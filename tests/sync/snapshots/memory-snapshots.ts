import type { Note, SnapshotParts, Target } from '../../../src-main/sync/target'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'

/** Snapshots in a map; everything else of a target is not asked for here. */
export class MemorySnapshots {
  readonly manifests = new Map<string, Uint8Array>()
  readonly parts = new Map<string, Uint8Array>()
  /** How often the descriptions were asked for. */
  listed = 0
  /** How often a part was asked for, and handed in. */
  fetched = 0
  published = 0
  /** Called before every step; whoever throws here ends the step. */
  beforeStep: () => void = () => undefined

  readonly target: Target = {
    kind: 'memory',
    workspace: 'ab'.repeat(16),
    epoch: 'one',
    snapshots: async () => this.#list(),
    headlessSnapshots: async () => [],
    snapshotPart: async (name, part) => this.#part(name, part),
    snapshotPartSizes: async (name) => this.#sizes(name),
    publishSnapshot: async (snapshot) => this.#publish(snapshot),
    dropSnapshot: async (name) => this.drop(name),
  } satisfies Partial<Target> as unknown as Target

  drop(name: string): void {
    this.beforeStep()
    this.manifests.delete(name)
    for (const key of this.parts.keys()) if (key.startsWith(`${name} `)) this.parts.delete(key)
  }

  #list(): Note[] {
    this.beforeStep()
    this.listed += 1
    return [...this.manifests]
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([name, bytes]) => ({ name, bytes }))
  }

  #part(name: string, part: number): Uint8Array {
    this.beforeStep()
    this.fetched += 1
    const bytes = this.parts.get(`${name} ${part}`)
    if (!bytes) throw new AppError('unavailable', message('error.workspaceUnavailable'))
    return bytes
  }

  #sizes(name: string): Map<number, number> {
    const own = [...this.parts].filter(([key]) => key.startsWith(`${name} `))
    return new Map(own.map(([key, bytes]) => [Number(key.split(' ')[1]), bytes.length]))
  }

  async #publish(snapshot: SnapshotParts): Promise<void> {
    for (let part = 0; part < snapshot.partCount; part += 1) {
      this.beforeStep()
      if (this.parts.has(`${snapshot.name} ${part}`)) continue
      this.published += 1
      this.parts.set(`${snapshot.name} ${part}`, Uint8Array.from(await snapshot.part(part)))
    }
    this.beforeStep()
    this.manifests.set(snapshot.name, Uint8Array.from(snapshot.manifest))
  }
}
