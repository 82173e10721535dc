import { shell } from 'electron'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { allowedLink } from './allowed-link'

/**
 * Opens a link in the program that the system has for it: the only place that hands an address out of this program.
 * AppError `invalid` for anything but plain https, mailto and tel.
 */
export async function openExternal(address: string): Promise<void> {
  const link = allowedLink(address)
  if (link === null) throw new AppError('invalid', message('app.desktop.linkRefused'))
  await shell.openExternal(link)
}
