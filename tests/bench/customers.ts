import path from 'node:path'
import { newIdBytes } from '../../src-main/database/ids'
import type { Trx } from '../../src-main/database/transaction'
import { derivers } from '../../src-main/features'
import { createStorage, type Storage } from '../../src-main/journal/create-storage'
import { createSystemClock } from '../../src-main/system-clock'
import { databaseFileIn } from '../../src-main/workspace-folder'
import { grades, lifecycles } from '../../src-shared/contract/customer'
import { message } from '../../src-shared/contract/message'
import { readPhone } from '../../src-shared/phones/phone'
import { makeListRows } from '../support/make-list'
import { openWorkspace } from './open-workspace'

const clock = createSystemClock()
const DAY = 24 * 60 * 60_000
const countries: Readonly<Record<string, string>> = {
  대한민국: 'KR',
  中国: 'CN',
  Россия: 'RU',
  'United States': 'US',
}
const owners = ['김보라', '이준호', 'Ольга', '王芳', null]

/** Writes the rows of a made-up list as customers, through the journal, as an import would. */
class CustomerWriter {
  private readonly storage: Storage
  private readonly trx: Trx
  private readonly companies = new Map<string, Buffer>()
  private readonly now = clock.now()

  constructor(storage: Storage, trx: Trx) {
    this.storage = storage
    this.trx = trx
  }

  write(row: readonly string[], index: number): void {
    const country = countries[row[2] ?? ''] ?? null
    const createdAt = this.now - (index % 900) * DAY
    const personId = this.person(row, index, { country, createdAt })
    const companyId = this.company(row, country, createdAt)
    this.storage.journal.insert(this.trx, 'affiliation', {
      id: newIdBytes(clock),
      personId,
      companyId,
      jobTitle: row[7] || null,
      isPrimary: 1,
    })
    this.point(personId, { kind: 'mobile', text: row[9] ?? '', country, position: 0 })
    this.point(personId, { kind: 'email', text: row[11] ?? '', country, position: 1 })
    if (index % 10 < 3) this.activity({ personId, companyId, index, title: row[19] || row[14] || '견적' })
  }

  private person(
    row: readonly string[],
    index: number,
    shared: { country: string | null; createdAt: number },
  ): Buffer {
    const [, , , city = null, street = null, , fullName = ''] = row
    const id = newIdBytes(clock)
    this.storage.journal.insert(this.trx, 'person', {
      id,
      ...shared,
      fullName,
      city,
      street,
      grade: grades.find((grade) => grade === row[15]) ?? null,
      lifecycle: index % 3 === 0 ? null : lifecycles[index % lifecycles.length],
      owner: owners[index % owners.length],
      source: 'import',
    })
    return id
  }

  private company(row: readonly string[], country: string | null, createdAt: number): Buffer {
    const name = row[1] ?? ''
    const known = this.companies.get(name)
    if (known) return known
    const id = newIdBytes(clock)
    this.companies.set(name, id)
    const industry = row[13] || null
    this.storage.journal.insert(this.trx, 'company', {
      id,
      name,
      country,
      city: row[3] ?? null,
      industry,
      source: 'import',
      createdAt,
    })
    return id
  }

  private point(
    personId: Buffer,
    point: { kind: 'mobile' | 'email'; text: string; country: string | null; position: number },
  ): void {
    const { kind, text, country, position } = point
    if (text === '') return
    const e164 = kind === 'mobile' ? readPhone(text, country).e164 : null
    this.storage.journal.insert(this.trx, 'contactPoint', {
      id: newIdBytes(clock),
      personId,
      kind,
      rawText: text,
      e164,
      readCountry: e164 === null ? null : country,
      position,
    })
  }

  /** One in ten has a step planned, some of them overdue; two in ten have been talked to. */
  private activity(one: { personId: Buffer; companyId: Buffer; index: number; title: string }): void {
    const { personId, companyId, index, title } = one
    const links = { id: newIdBytes(clock), personId, companyId, title, createdAt: this.now - DAY }
    if (index % 10 > 0) {
      const happenedAt = this.now - (index % 200) * DAY
      this.storage.journal.insert(this.trx, 'activity', { ...links, kind: 'call', happenedAt })
      return
    }
    const dueAt = Math.floor(this.now / DAY) * DAY + ((index % 90) - 5) * DAY
    this.storage.journal.insert(this.trx, 'activity', {
      ...links,
      kind: 'task',
      dueLocal: new Date(dueAt).toISOString().slice(0, 10),
      dueZone: 'UTC',
      dueAt,
      isAllDay: 1,
    })
  }
}

/** Fills a new workspace folder with so many people and everything that follows from them, and closes it. */
export async function makeCustomers(folder: string, count: number): Promise<void> {
  await settle(folder)
  const storage = createStorage({ path: databaseFileIn(folder), clock, derivers })
  try {
    await storage.inTransaction({ label: message('label.sample.add') }, async (trx) => {
      const writer = new CustomerWriter(storage, trx)
      let index = 0
      for (const row of makeListRows({ rows: count, seed: 7 })) {
        writer.write(row, index)
        index += 1
        if (index % 200 === 0) await trx.yield()
      }
    })
  } finally {
    await storage.close()
  }
}

/** A workspace whose first run is behind it. */
async function settle(folder: string): Promise<void> {
  const workspace = await openWorkspace(path.resolve(folder))
  const patch = { firstRunDone: true, language: 'en', theme: 'light', homeCountry: 'KR', closeToTray: false }
  await workspace.ask('settings.update', { patch })
  await workspace.close()
}

/** Adds open deals, spread over the stages of the pipeline. */
export async function addDeals(folder: string, count: number): Promise<void> {
  const workspace = await openWorkspace(folder)
  const { columns } = await workspace.ask<{ columns: { stage: { id: string } }[] }>('deals.getBoard', {
    cardsPerColumn: 1,
  })
  for (let index = 0; index < count; index += 1) {
    const stageId = columns[index % columns.length]?.stage.id
    const amount = { minor: (index % 900) * 1_000_00, currency: index % 3 === 0 ? 'USD' : 'KRW' }
    await workspace.ask('deals.create', { title: `견적 ${index} 베어링 6204`, stageId, amount })
  }
  await workspace.close()
}
