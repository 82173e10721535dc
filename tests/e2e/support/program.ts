import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import type { CallResult } from '../../../src-shared/contract/call-result'
import type { MethodName } from '../../../src-shared/contract/app-contract'
import { createTranslator, type Translator } from '../../../src-shared/i18n/translate'
import type { Keyring } from './keyring'
import { laptop, type Look } from './look'

const root = path.resolve(import.meta.dirname, '../../..')
const pictures = path.join(root, 'out/pictures')
const useKeyring = path.join(import.meta.dirname, 'use-keyring.cjs')

/** A file of the import fixtures, made by another program. */
export const fixture = (name: string): string => path.join(root, 'tests/import/fixtures', name)

/** A workspace folder of one's own; `remove` it when the test ends. */
export function workspaceFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-e2e-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** The program in a real window. */
export interface Program {
  readonly app: ElectronApplication
  readonly page: Page
  /** How it was started; the words are of this language. */
  readonly look: Look
  readonly words: Translator
  /** Calls the workspace as the page does; throws when it answers with an error. */
  call(method: MethodName, input: unknown): Promise<unknown>
  /** Saves what the window shows as `out/pictures/<name>.png`. */
  picture(name: string): Promise<void>
  quit(): Promise<void>
}

export interface Launch extends Partial<Look> {
  folder: string
  /** False: the first run as a newcomer sees it. */
  started?: boolean
  files?: readonly string[]
  /** Where the program keeps secrets; none when left out. */
  keyring?: Keyring
}

/** The words that start the program on a workspace; root on Linux has no sandbox. */
export function startWords(folder: string, files: readonly string[] = []): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...asRoot, '.', '--workspace', folder, ...files]
}

/** Starts the program and waits until the workspace answers. */
export async function start(launch: Launch): Promise<Program> {
  const { folder, language = 'en', theme = 'light', started = true, size = laptop, keyring } = launch
  const words = startWords(folder, launch.files)
  const app = await _electron.launch(
    keyring
      ? { cwd: root, args: ['-r', useKeyring, ...words], env: keyring.environment }
      : { cwd: root, args: words },
  )
  const page = await app.firstWindow()
  // What glides to its place would be half way there in a picture.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const program = programOf(app, page, { language, theme, size })
  await app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height)
  }, size)
  await program.call('settings.update', {
    patch: { language, theme, ...(started ? { firstRunDone: true } : {}) },
  })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (started) await expect(page.getByRole('navigation')).toBeVisible()
  return program
}

/** The program around a window that is already there. */
export function programOf(app: ElectronApplication, page: Page, look: Look): Program {
  return {
    app,
    page,
    look,
    words: createTranslator(look.language),
    async call(method, input) {
      const result = (await page.evaluate(([name, given]) => window.tradewind?.call(name, given), [
        method,
        input,
      ] as const)) as CallResult
      if (!result.ok) throw new Error(`${method}: ${result.error.code} ${result.error.message.key}`)
      return result.value
    },
    picture: (name) => savePicture(app, page, name),
    quit: () => quit(app),
  }
}

/** A zoomed page is asked of the window: the driver would cut its picture to the page's own pixels. */
async function savePicture(app: ElectronApplication, page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const file = path.join(pictures, `${name}.png`)
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const zoomed = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined || contents.getZoomFactor() === 1) return null
    return (await contents.capturePage()).toPNG().toString('base64')
  })
  if (zoomed === null) await page.screenshot({ path: file, animations: 'disabled' })
  else writeFileSync(file, Buffer.from(zoomed, 'base64'))
}

/** Quits as the menu does, and waits until the program has ended. */
export async function quit(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app: electron }) => electron.quit())
  await closed
}

/** Goes to a route such as `/people`, as a link does. */
export async function visit({ page }: Program, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, route)
}

/** Answers the next question for a file with this one, as the system's dialog would. */
export async function answerFileDialog({ app }: Pick<Program, 'app'>, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
}

/** Answers the next question for a place to save with this one. */
export async function answerSaveDialog({ app }: Program, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, file)
}

/** Ends every process of the program at once, as a power cut or `kill -9` does. */
export async function kill({ app }: Program): Promise<void> {
  const closed = app.waitForEvent('close')
  const processes = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
  for (const pid of processes) process.kill(pid, 'SIGKILL')
  await closed
}

/** Drops a real file on the window, through the browser's own drag and drop. */
export async function dropFile({ app, page }: Program, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const dragged = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: dragged })
  }
  await session.detach()
  expect(app.windows()).toHaveLength(1)
}
