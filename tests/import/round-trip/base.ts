import path from 'node:path'
import { idBytes } from '../../../src-main/database/ids'
import { derivers } from '../../../src-main/features'
import { createStorage } from '../../../src-main/journal/create-storage'
import { message } from '../../../src-shared/contract/message'
import { fixedClock } from '../../support/fixed-clock'
import { temporaryFolder } from '../../support/open-test-database'
import { openWorkspace, type TestWorkspace } from '../service/open-workspace'

const idOf = (number: number): string => `019c0000-0000-7000-8000-00000000000${number}`

/** The people of the base, by the names that the tests call them. */
export const ids = { kim: idOf(1), ivanov: idOf(2), wang: idOf(3), smith: idOf(4) } as const

const names = { kim: '김민준', ivanov: 'Иванов Сергей', wang: '王秀英', smith: 'Mary Smith' } as const

/** A workspace with four people whose ids never change, so that a workbook saved long ago still fits. */
export async function openBase(): Promise<TestWorkspace> {
  const folder = temporaryFolder()
  const storage = createStorage({
    path: path.join(folder, 'workspace.sqlite'),
    clock: fixedClock(),
    derivers,
  })
  await storage.inTransaction({ label: message('label.sample.add') }, (trx) => {
    for (const [at, key] of (['kim', 'ivanov', 'wang', 'smith'] as const).entries()) {
      const id = idBytes(ids[key])
      const row = { id, fullName: names[key], city: `City ${at + 1}`, createdAt: trx.at }
      storage.journal.insert(trx, 'person', { ...row, birthday: '1980-01-0' + String(at + 1), grade: 'B' })
      const point = { personId: id, kind: 'mobile', rawText: `010-1111-000${at}`, position: 0 }
      storage.journal.insert(trx, 'contactPoint', { id: idBytes(idOf(at + 5)), ...point })
    }
  })
  await storage.close()
  const place = await openWorkspace({ folder })
  await place.ask('settings.update', { patch: { language: 'en' } })
  return place
}
