/** A stream that somebody follows. */
interface Listener {
  onHead(head: number): void
  onEnd(): void
}

/** Tells listeners of a workspace that its head has moved. Of this process only: whoever missed it looks anyway. */
export class Pokes {
  readonly #listeners = new Map<string, Set<Listener>>()

  /** Adds a listener; returns the way to stop. */
  listen(workspace: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(workspace) ?? new Set()
    this.#listeners.set(workspace, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(workspace) === listeners)
        this.#listeners.delete(workspace)
    }
  }

  poke(workspace: string, head: number): void {
    for (const listener of this.#listeners.get(workspace) ?? []) listener.onHead(head)
  }

  /** Ends the streams of a workspace; devices that may come again do so. */
  end(workspace: string): void {
    for (const listener of this.#listeners.get(workspace) ?? []) listener.onEnd()
  }

  endAll(): void {
    for (const workspace of this.#listeners.keys()) this.end(workspace)
  }
}
