/** What the preload script puts on the window; the only way out of the page. */
export interface Bridge {
  call(method: string, input: unknown): Promise<unknown>
  onEvent(listener: (event: unknown) => void): () => void
  pathForFile(file: File): string
}

declare global {
  interface Window {
    readonly tradewind?: Bridge
  }
}

/** The bridge; undefined only where no window program runs the page (component tests). */
export function bridge(): Bridge | undefined {
  return window.tradewind
}
