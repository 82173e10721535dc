import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import {
  defaultSettings,
  type Settings,
  type settingsContract,
  settingsSchema,
} from '../../src-shared/settings/settings-contract'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId } from '../database/ids'
import type { LocalTrx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'

/** Settings that everybody in the workspace shares; all others belong to this device. */
const shared = ['homeCountry', 'baseCurrency'] as const satisfies readonly (keyof Settings)[]

/** All settings: the stored ones over the defaults. A stored value that no longer fits is ignored. */
export async function readSettings(db: ReadDatabase): Promise<Settings> {
  const local = await db.selectFrom('deviceSetting').select(['name', 'value']).execute()
  const replicated = await db
    .selectFrom('setting')
    .where('deletedAt', 'is', null)
    .select(['name', 'value'])
    .execute()
  const settings: Record<string, unknown> = { ...defaultSettings }
  for (const { name, value } of [...local, ...replicated]) {
    const field = settingsSchema.shape[name as keyof Settings] as
      | (typeof settingsSchema.shape)[keyof Settings]
      | undefined
    const parsed = field?.safeParse(JSON.parse(value ?? 'null'))
    if (name && parsed?.success) settings[name] = parsed.data
  }
  return settingsSchema.parse(settings)
}

/** Remembers a fact that only this device needs, through the queue of local writes. */
export async function setDeviceFact(deps: ServiceDeps, name: string, value: unknown): Promise<void> {
  await deps.writeLocal((trx) => noteDeviceFact(trx, name, value))
}

/** What is remembered under a name; null when nothing is. */
export async function deviceFact(db: ReadDatabase, name: string): Promise<unknown> {
  const fact = await db
    .selectFrom('deviceSetting')
    .where('name', '=', name)
    .select('value')
    .executeTakeFirst()
  return fact ? JSON.parse(fact.value) : null
}

/** Everything that this device remembers, by name. */
export async function deviceFacts(db: ReadDatabase): Promise<ReadonlyMap<string, unknown>> {
  const facts = await db.selectFrom('deviceSetting').select(['name', 'value']).execute()
  return new Map(facts.map(({ name, value }) => [name, JSON.parse(value) as unknown]))
}

/** Remembers such a fact inside a transaction that is running. */
export function noteDeviceFact(trx: Pick<LocalTrx, 'statement'>, name: string, value: unknown): void {
  trx
    .statement(
      'INSERT INTO device_setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, JSON.stringify(value))
}

/** Serves the settings contract. Only shared settings enter the journal. */
export function createSettingsService(deps: ServiceDeps): ServiceOf<typeof settingsContract> {
  return {
    get: () => readSettings(deps.read),
    update: async ({ patch }) => {
      const entries = Object.entries(patch).filter(([, value]) => value !== undefined)
      const isShared = ([name]: [string, unknown]) => shared.some((one) => one === name)
      const toShare = entries.filter(isShared)
      const own = entries.filter((entry) => !isShared(entry))
      if (toShare.length > 0) {
        await deps.inTransaction({ label: message('label.setting.update') }, (trx) => {
          for (const [name, value] of toShare) {
            const id = deterministicId('setting', name)
            deps.journal.insert(trx, 'setting', { id, name, value: JSON.stringify(value) })
          }
        })
      }
      if (own.length > 0) {
        await deps.writeLocal((trx) => {
          for (const [name, value] of own) noteDeviceFact(trx, name, value)
        })
        deps.emit({ type: 'changed', topics: ['settings'], ids: null, transaction: null })
      }
      return readSettings(deps.read)
    },
  }
}
