import { writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { desktopContract } from '../../src-shared/desktop/desktop-contract'
import type { TextKey } from '../../src-shared/i18n/text-key'
import type { Translator } from '../../src-shared/i18n/translate'
import { createKnownPaths, fileNameFrom, type KnownPaths } from './known-paths'
import { openExternal } from './open-external'

export interface DesktopServiceOptions {
  readonly window: BrowserWindow
  /** The workspace folder. */
  readonly folder: string
  texts(): Translator
  /** The language to begin with while no setting says another. */
  firstLanguage(): Promise<string>
  zone(): string
  /** Puts a backup in the place of the workspace (WorkspaceSupervisor.restore). */
  restore(file: string): Promise<{ keptFile: string }>
}

const kinds: Record<'xlsx' | 'csv' | 'vcf' | 'sqlite' | 'txt', TextKey> = {
  xlsx: 'app.desktop.spreadsheets',
  csv: 'app.desktop.tables',
  vcf: 'app.desktop.contacts',
  sqlite: 'app.desktop.workspaces',
  txt: 'app.desktop.texts',
}

const listFilter = { name: 'app.desktop.lists', extensions: ['xlsx', 'xls', 'csv', 'vcf', 'ods'] } as const
const workspaceFilter = { name: 'app.desktop.workspaces', extensions: ['sqlite', 'db'] } as const

/** What main answers itself: dialogs, links, files, the machine. */
export function createDesktopService(options: DesktopServiceOptions): ServiceOf<typeof desktopContract> {
  const { folder } = options
  const known = createKnownPaths(folder)
  return {
    getState: async () => ({
      version: app.getVersion(),
      platform: process.platform,
      systemLanguage: await options.firstLanguage(),
      systemZone: options.zone(),
      computerName: hostname(),
    }),

    chooseImportFile: async () => {
      const file = await chooseFile(options, known, {
        title: 'app.desktop.chooseListTitle',
        filter: listFilter,
      })
      return file === null ? null : { path: file }
    },

    chooseSaveFile: async ({ name, extension }) => {
      const file = await choosePlace(options, name, extension)
      if (file !== null) known.add(file)
      return file === null ? null : { path: file }
    },

    chooseFolder: async () => {
      const chosen = await chooseFolder(options)
      if (chosen !== null) known.add(chosen)
      return chosen === null ? null : { path: chosen }
    },

    saveText: async ({ name, text }) => {
      const file = await choosePlace(options, name, 'txt')
      if (file === null) return null
      await writeText(file, text)
      known.add(file)
      return { path: file }
    },

    openLink: async ({ url }) => {
      await openExternal(url)
      return {}
    },

    showFile: async ({ path: file }) => {
      if (!known.has(file)) throw new AppError('invalid', message('app.desktop.fileRefused'))
      shell.showItemInFolder(path.resolve(file))
      return {}
    },

    restoreFrom: async ({ file }) => {
      const ask = { title: 'app.desktop.chooseBackupTitle', filter: workspaceFilter } as const
      const chosen =
        file ?? (await chooseFile(options, known, { ...ask, from: path.join(folder, 'backups') }))
      return chosen === null ? null : options.restore(chosen)
    },
  }
}

interface Question {
  readonly title: TextKey
  readonly filter: { readonly name: TextKey; readonly extensions: readonly string[] }
  /** The folder to start in. */
  readonly from?: string
}

/** Asks for one file that exists; null when cancelled. */
async function chooseFile(
  { window, texts }: DesktopServiceOptions,
  known: KnownPaths,
  { title, filter, from }: Question,
): Promise<string | null> {
  const { t } = texts()
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t(title),
    properties: ['openFile'],
    filters: [
      { name: t(filter.name), extensions: [...filter.extensions] },
      { name: t('app.desktop.allFiles'), extensions: ['*'] },
    ],
    ...(from ? { defaultPath: from } : {}),
  })
  const [file] = filePaths
  if (file !== undefined) known.add(file)
  return file ?? null
}

/** Asks for a folder; null when cancelled. */
async function chooseFolder({ window, texts }: DesktopServiceOptions): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: texts().t('app.desktop.chooseFolderTitle'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, 'utf8')
  } catch (cause) {
    throw new AppError('storage', message('error.fileNotWritten', { file: path.basename(file) }), { cause })
  }
}

/** Asks where to write; the ending is added when the person left it out. Null when cancelled. */
function isKnown(extension: string): extension is keyof typeof kinds {
  return extension in kinds
}

async function choosePlace(
  { window, texts }: DesktopServiceOptions,
  name: string,
  extension: string,
): Promise<string | null> {
  const { t } = texts()
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    title: t('app.desktop.saveTitle'),
    defaultPath: path.join(app.getPath('documents'), `${fileNameFrom(name, 'Tradewind')}.${extension}`),
    filters: [{ name: t(isKnown(extension) ? kinds[extension] : listFilter.name), extensions: [extension] }],
  })
  if (canceled || !filePath) return null
  return path.extname(filePath) === '' ? `${filePath}.${extension}` : filePath
}
