import { app } from 'electron'

export interface Quit {
  /** True from the moment the person asked for the end: windows then close instead of hiding. */
  readonly hasBegun: boolean
}

/** Lets the program end only after `stop` is through: windows first, then the workspace, then the process. */
export function quitAfter(stop: () => Promise<void>, log: (line: string) => void): Quit {
  let hasBegun = false
  let isStopped = false
  app.on('before-quit', () => {
    hasBegun = true
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    void stop()
      .catch((error: unknown) => log(`closing the workspace: ${String(error)}`))
      .finally(() => {
        isStopped = true
        // In a turn of its own: Electron ignores a call to quit while it still tells that it will.
        setImmediate(() => app.quit())
      })
  })
  return {
    get hasBegun() {
      return hasBegun
    },
  }
}
