import { ipcMain } from 'electron'
import { mainContracts, workspaceContracts } from '../../src-shared/contract/app-contract'
import type { CallResult } from '../../src-shared/contract/call-result'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { type AcceptedCall, serveContracts } from './serve-contract'
import { isTrustedSender, type SenderFrame } from './trusted-sender'

type MainServices = {
  readonly [Feature in keyof typeof mainContracts]: ServiceOf<(typeof mainContracts)[Feature]>
}

export interface ServeCallsOptions {
  /** Passes a call to the workspace process; never throws. */
  workspace(method: string, input: unknown): Promise<CallResult>
  /** What main answers itself. */
  readonly services: MainServices
  readonly devServer: string | undefined
  readonly checksOutput: boolean
  log(line: string): void
}

/** Opens the channels of every contract for the page. */
export function serveCalls({ workspace, services, devServer, checksOutput, log }: ServeCallsOptions): void {
  const door = {
    handle: ipcMain.handle.bind(ipcMain),
    isTrusted: (frame: SenderFrame | null) => isTrustedSender(frame, devServer),
    elapsed: () => performance.now(),
    log,
    checksOutput,
  }
  serveContracts(workspaceContracts, {
    ...door,
    // As it was sent: the workspace parses it again, and a schema that changes a value must do so once.
    answer: ({ feature, name, input }) => workspace(`${feature}.${name}`, input),
  })
  serveContracts(mainContracts, { ...door, answer: answerBy(services) })
}

/** Only methods of the contracts are ever asked for, so the names need no further check here. */
function answerBy(services: MainServices): (call: AcceptedCall) => Promise<CallResult> {
  const methods = services as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  return async ({ feature, name, parsed }) => ({ ok: true, value: await methods[feature]?.[name]?.(parsed) })
}
