import * as z from 'zod'
import { command, query } from '../contract/define-contract'

/** Calls that the main process answers itself: dialogs, links, the window. They never reach the workspace. */
export const desktopContract = {
  getState: query({
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      platform: z.string(),
      systemLanguage: z.string(),
      systemZone: z.string(),
      /** What this machine is called in its network. */
      computerName: z.string(),
    }),
  }),
  /** Lets the person choose a list to import; null when cancelled. */
  chooseImportFile: command({
    input: z.strictObject({}),
    output: z.strictObject({ path: z.string() }).nullable(),
  }),
  /** Lets the person choose where to save; null when cancelled. */
  chooseSaveFile: command({
    input: z.strictObject({ name: z.string().max(200), extension: z.string().regex(/^[a-z0-9]{1,8}$/) }),
    output: z.strictObject({ path: z.string() }).nullable(),
  }),
  /** Lets the person choose a folder, or make one; null when cancelled. */
  chooseFolder: command({
    input: z.strictObject({}),
    output: z.strictObject({ path: z.string() }).nullable(),
  }),
  /** Asks where, and writes a plain text (UTF-8) there; null when cancelled. AppError `storage`. */
  saveText: command({
    input: z.strictObject({ name: z.string().max(200), text: z.string().max(1_000_000) }),
    output: z.strictObject({ path: z.string() }).nullable(),
  }),
  /** Opens tel:, mailto: and https: links in the program that the system has for them. Anything else is refused. */
  openLink: command({ input: z.strictObject({ url: z.string().max(2000) }), output: z.strictObject({}) }),
  showFile: command({ input: z.strictObject({ path: z.string().max(4000) }), output: z.strictObject({}) }),
  /** Restores a backup chosen by the person: checks it, keeps today's file beside it, restarts the workspace. */
  restoreFrom: command({
    input: z.strictObject({ file: z.string().max(4000).optional() }),
    output: z.strictObject({ keptFile: z.string() }).nullable(),
  }),
}
