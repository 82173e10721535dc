import { contextBridge, ipcRenderer, webUtils } from 'electron'

// The prefix is repeated here because a sandboxed preload is one file that loads nothing but electron.
const prefix = 'tradewind:'

const bridge = {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(`${prefix}${method}`, input),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const pass = (_: unknown, event: unknown) => listener(event)
    ipcRenderer.on(`${prefix}event`, pass)
    return () => {
      ipcRenderer.off(`${prefix}event`, pass)
    }
  },
  /** The path of a file that a person dropped on the window or chose in it. */
  pathForFile: (file: File): string => webUtils.getPathForFile(file),
}

export type PreloadBridge = typeof bridge

contextBridge.exposeInMainWorld('tradewind', bridge)
