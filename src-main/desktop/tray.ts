import { Menu, Tray } from 'electron'
import type { Translator } from '../../src-shared/i18n/translate'
import { markImage } from './mark-image'
import { type MenuActions, trayMenu } from './menus'

export interface TrayIcon {
  /** Shows the menu in another language. */
  setTexts(texts: Translator): void
}

/** Puts the mark into the tray; null where the system has no tray (the window then closes for good). */
export function createTray(actions: MenuActions, log: (line: string) => void): TrayIcon | null {
  try {
    const tray = new Tray(markImage(process.platform === 'win32' ? 16 : 22))
    tray.on('click', actions.show)
    return {
      setTexts(texts) {
        tray.setToolTip(texts.t('app.tray.tooltip'))
        tray.setContextMenu(Menu.buildFromTemplate(trayMenu({ texts, actions })))
      },
    }
  } catch (error) {
    log(`no tray: ${String(error)}`)
    return null
  }
}
