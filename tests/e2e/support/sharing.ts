import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { SyncState } from '../../../src-shared/sync/sync-contract'
import type { Program } from './program'

const entry = path.resolve(import.meta.dirname, '../../../dist/main/cli.js')

/** What every workspace that a journey shares is opened with. */
export const passphrase = '파란 컨테이너 세 개와 눈'

/** What the program says about sharing. */
export const syncState = async (program: Program): Promise<SyncState> =>
  (await program.call('sync.getState', {})) as SyncState

/** Runs the built command line; gives what it wrote. Throws when it fails. */
export async function commandLine(...words: readonly string[]): Promise<string> {
  const env = { ...process.env, TRADEWIND_PASSPHRASE: passphrase }
  const ran = await promisify(execFile)(process.execPath, [entry, ...words], { env, maxBuffer: 1 << 26 })
  return ran.stdout
}
