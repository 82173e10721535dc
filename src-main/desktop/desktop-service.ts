import path from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { desktopContract } from '../../src-shared/desktop/desktop-contract'
import type { TextKey } from '../../src-shared/i18n/text-key'
import type { Translator } from '../../src-shared/i18n/translate'
import { allowedLink } from './allowed-link'
import { createKnownPaths, fileNameFrom } from './known-paths'

export interface DesktopServiceOptions {
  readonly window: BrowserWindow
  /** The workspace folder. */
  readonly folder: string
  texts(): Translator
  systemLanguage(): string
  zone(): string
  /** Puts a backup in the place of the workspace (WorkspaceSupervisor.restore). */
  restore(file: string): Promise<{ keptFile: string }>
}

const kinds: Record<'xlsx' | 'csv' | 'sqlite', TextKey> = {
  xlsx: 'app.desktop.spreadsheets',
  csv: 'app.desktop.tables',
  sqlite: 'app.desktop.workspaces',
}

/** What main answers itself: dialogs, links, files, the machine. */
export function createDesktopService(options: DesktopServiceOptions): ServiceOf<typeof desktopContract> {
  const { window, folder, texts } = options
  const known = createKnownPaths(folder)

  const chooseFile = async (
    title: TextKey,
    filter: { name: TextKey; extensions: string[] },
    from?: string,
  ) => {
    const { t } = texts()
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: t(title),
      properties: ['openFile'],
      filters: [
        { ...filter, name: t(filter.name) },
        { name: t('app.desktop.allFiles'), extensions: ['*'] },
      ],
      ...(from ? { defaultPath: from } : {}),
    })
    const [file] = filePaths
    if (file !== undefined) known.add(file)
    return file ?? null
  }

  return {
    getState: async () => ({
      version: app.getVersion(),
      platform: process.platform,
      systemLanguage: options.systemLanguage(),
      systemZone: options.zone(),
    }),

    chooseImportFile: async () => {
      const filter = { name: 'app.desktop.lists', extensions: ['xlsx', 'xls', 'csv'] } as const
      const file = await chooseFile('app.desktop.chooseListTitle', {
        ...filter,
        extensions: [...filter.extensions],
      })
      return file === null ? null : { path: file }
    },

    chooseSaveFile: async ({ name, extension }) => {
      const { t } = texts()
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        title: t('app.desktop.saveTitle'),
        defaultPath: path.join(app.getPath('documents'), `${fileNameFrom(name, 'Tradewind')}.${extension}`),
        filters: [{ name: t(kinds[extension]), extensions: [extension] }],
      })
      if (canceled || !filePath) return null
      const file = path.extname(filePath) === '' ? `${filePath}.${extension}` : filePath
      known.add(file)
      return { path: file }
    },

    openLink: async ({ url }) => {
      const link = allowedLink(url)
      if (link === null) throw new AppError('invalid', message('app.desktop.linkRefused'))
      await shell.openExternal(link)
      return {}
    },

    showFile: async ({ path: file }) => {
      if (!known.has(file)) throw new AppError('invalid', message('app.desktop.fileRefused'))
      shell.showItemInFolder(path.resolve(file))
      return {}
    },

    restoreFrom: async ({ file }) => {
      const filter = { name: 'app.desktop.workspaces', extensions: ['sqlite', 'db'] } as const
      const chosen =
        file ??
        (await chooseFile(
          'app.desktop.chooseBackupTitle',
          { ...filter, extensions: [...filter.extensions] },
          path.join(folder, 'backups'),
        ))
      return chosen === null ? null : options.restore(chosen)
    },
  }
}
