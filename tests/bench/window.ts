import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { firstPage, type Page } from './devtools'
import { root } from './places'

/** A program with a window that is running. */
export interface OpenWindow {
  readonly page: Page
  readonly pid: number
  /** Milliseconds since 1970 when it was started. */
  readonly startedAt: number
  /** Quits it in order, so that the next start finds the database closed. */
  close(): Promise<void>
}

const longestStart = 60_000
const longestEnd = 15_000

/** The runtime that windows are opened with. */
export function electronFile(): string {
  return createRequire(path.join(root, 'package.json'))('electron') as string
}

/** Root on Linux has no sandbox. */
export const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
/** Without them a window behind another one stops drawing; two stand side by side while they are compared. */
const alwaysDrawn = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding']

/** Starts Electron on an application folder with a profile of its own under `home`. */
async function open(application: string, words: readonly string[], home: string): Promise<OpenWindow> {
  mkdirSync(home, { recursive: true })
  const switches = [...asRoot, ...alwaysDrawn, '--remote-debugging-port=0']
  const startedAt = Date.now()
  const child = spawn(electronFile(), [...switches, application, ...words], {
    cwd: root,
    env: { ...process.env, XDG_CONFIG_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const close = () => end(child)
  try {
    return { page: await firstPage(await debuggingPort(child)), pid: child.pid ?? 0, startedAt, close }
  } catch (error) {
    await close()
    throw error
  }
}

function debuggingPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = ''
    const timer = setTimeout(() => reject(new Error(`the window did not start: ${told}`)), longestStart)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(told)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve(Number(port))
    })
    child.once('exit', (code) => reject(new Error(`the window ended with ${code}: ${told}`)))
  })
}

/** Asks it to quit, as the system does at the end of a session; kills it with all its processes when it does not. */
function end(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), longestEnd)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    process.kill(pid, 'SIGTERM')
  })
}

/** Opens the program on a workspace. `home` keeps its profile: the same one makes a second start a warm one. */
export function openProgram(workspace: string, home: string): Promise<OpenWindow> {
  return open('.', ['--workspace', workspace], home)
}

const blankMain = `
const { app, BrowserWindow } = require('electron')
app.setPath('userData', process.env.XDG_CONFIG_HOME + '/blank')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  window.loadFile('index.html')
})
`

/** The least that an Electron program can be: a window with one line of text. */
export function makeBlankProgram(folder: string): string {
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'blank', main: 'main.cjs' }))
  writeFileSync(path.join(folder, 'main.cjs'), blankMain)
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><p id="text">blank</p>',
  )
  return folder
}

export function openBlank(application: string, home: string): Promise<OpenWindow> {
  return open(application, [], home)
}
