import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createWorkspace } from '../../../src-main/create-workspace'
import { forkInNode } from '../../../src-main/import/parser/fork-in-node'
import { AppError } from '../../../src-shared/contract/app-error'
import type { AppEvent } from '../../../src-shared/contract/app-event'
import type { SyncState } from '../../../src-shared/sync/sync-contract'
import { type FixedClock, fixedClock } from '../../support/fixed-clock'
import { type ManualTicker, manualTicker } from '../../support/manual-ticker'
import { temporaryFolder } from '../../support/open-test-database'

export const passphrase = '부산항 새벽 네 시'

/** A whole workspace as the window has it, whose clock and timer stand still until the test moves them. */
export interface Laptop {
  readonly folder: string
  readonly clock: FixedClock
  readonly ticker: ManualTicker
  readonly events: readonly AppEvent[]
  /** Bases that the workspace asked to be put in its place. */
  readonly adopted: readonly string[]
  ask<Answer>(method: string, input: unknown): Promise<Answer>
  state(): Promise<SyncState>
  close(): Promise<void>
}

/** Opens (or makes) the workspace of a laptop. */
export async function laptop(
  folder = path.join(temporaryFolder(), '작업'),
  clock = fixedClock(),
  backupWorkerFile = 'no-backup-in-this-test.js',
): Promise<Laptop> {
  const ticker = manualTicker()
  const events: AppEvent[] = []
  const adopted: string[] = []
  const workspace = await createWorkspace({
    folder,
    access: 'write',
    background: true,
    checkAnswers: true,
    ports: {
      clock,
      ticker,
      emit: (event) => events.push(event),
      forkParser: forkInNode,
      parserFile: 'no-parser-in-this-test.js',
      backupWorkerFile,
      log: () => undefined,
      adopt: (file) => adopted.push(file),
    },
  })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= workspace.close()
    return closing
  }
  onTestFinished(close)
  const ask = async <Answer>(method: string, input: unknown): Promise<Answer> => {
    const result = await workspace.call(method, input)
    if (!result.ok) throw AppError.fromShape(result.error)
    return result.value as Answer
  }
  return {
    folder,
    clock,
    ticker,
    events,
    adopted,
    ask,
    state: () => ask<SyncState>('sync.getState', {}),
    close,
  }
}

/** Shares the workspace of a laptop in a folder and returns the recovery code. */
export async function share(one: Laptop, folder: string): Promise<string> {
  const place = { kind: 'folder', path: folder }
  const { recoveryCode } = await one.ask<{ recoveryCode: string }>('sync.create', {
    place,
    passphrase,
    deviceName: '민준의 노트북',
  })
  return recoveryCode
}

/** Joins the workspace in a folder. */
export async function join(one: Laptop, folder: string, deviceName = 'Ноутбук Анны'): Promise<void> {
  const place = { kind: 'folder', path: folder }
  await one.ask('sync.join', { place, secret: { kind: 'passphrase', passphrase }, deviceName })
}

/** A person with a name; returns the id. */
export async function addPerson(one: Laptop, fullName: string): Promise<string> {
  const { screen } = await one.ask<{ screen: { person: { id: string } } }>('people.create', {
    values: { fullName },
  })
  return screen.person.id
}

/** Changes fields of a person. */
export async function editPerson(one: Laptop, id: string, patch: object): Promise<void> {
  await one.ask('people.update', { id, patch })
}

/** What everybody is called, and in which grade they are. */
export async function people(one: Laptop): Promise<{ name: string; grade: string | null }[]> {
  const input = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 100 } }
  const { rows } = await one.ask<{ rows: { fullName: string; grade: string | null }[] }>('people.list', input)
  return rows.map(({ fullName, grade }) => ({ name: fullName, grade }))
}
