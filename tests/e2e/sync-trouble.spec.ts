import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import BetterSqlite from 'better-sqlite3'
import { startServerProcess } from '../sync/server/support/server-process'
import { expectAccessible, expectNothingLost } from './support/looks'
import { type Program, start, visit, workspaceFolder } from './support/program'
import { passphrase, syncState } from './support/sharing'
import { test } from './support/test'
import { takePictures } from './support/wear'

/** This machine may have other things to do. */
const patience = { timeout: 60_000 }

async function look(program: Program, moment: string, other: 'ko' | 'ru' | 'zh'): Promise<void> {
  await expectAccessible(program.page, moment)
  await expectNothingLost(program.page, moment)
  await takePictures(program, moment, other)
}

const databaseIn = (folder: string) => path.join(folder, 'workspace.sqlite')

/** A disk that gave back something else than it was given: no entry says so, and no guard sees it. */
function damage(folder: string): void {
  const database = new BetterSqlite(databaseIn(folder))
  database.exec(`
    UPDATE sync_ctx SET active = 1;
    UPDATE person SET city = '부산' WHERE city = '서울';
    UPDATE deal SET title = '?';
    UPDATE sync_ctx SET active = 0;`)
  database.close()
}

/** What the row itself says. */
function cityIn(folder: string): unknown {
  const database = new BetterSqlite(databaseIn(folder), { readonly: true })
  const city = database.prepare("SELECT city FROM person WHERE full_name = '김민준'").pluck().get()
  database.close()
  return city
}

/** No exchange is under way, which would be on the picture. */
const expectAtRest = (program: Program) =>
  expect.poll(async () => (await syncState(program)).targets[0]?.state, patience).toBe('connected')

test('two windows that do not show the same say so, and one press mends the one that is wrong', async () => {
  test.setTimeout(600_000)
  const shared = mkdtempSync(path.join(tmpdir(), 'tradewind-공유-'))
  const place = { kind: 'folder', path: shared }
  const [office, fair] = [workspaceFolder(), workspaceFolder()]
  const [one, other] = [await start({ folder: office.folder }), await start({ folder: fair.folder })]
  await one.call('people.create', { values: { fullName: '김민준', city: '서울' } })
  await one.call('deals.create', { title: '컨테이너 세 개' })
  await one.call('sync.create', { place, passphrase, deviceName: '사무실 컴퓨터' })
  await one.call('sync.exchange', {})
  // With something of its own it takes the rest in bit by bit, and stays open.
  await other.call('people.create', { values: { fullName: '한서연' } })
  const secret = { kind: 'passphrase', passphrase }
  await other.call('sync.join', { place, secret, deviceName: 'Ноутбук на выставке' })
  for (const program of [other, one, other]) await program.call('sync.exchange', {})
  for (const program of [one, other]) await program.quit()
  damage(fair.folder)

  const first = await start({ folder: office.folder, language: 'en' })
  const second = await start({ folder: fair.folder, language: 'ko' })
  await expect
    .poll(async () => {
      for (const program of [first, second]) await program.call('sync.exchange', {})
      return [(await syncState(first)).divergence.length, (await syncState(second)).divergence.length]
    }, patience)
    .toEqual([1, 1])
  expect((await syncState(first)).divergence).toEqual([
    { deviceName: 'Ноутбук на выставке', tables: ['person', 'deal'] },
  ])

  await test.step('both say so', async () => {
    for (const program of [first, second]) {
      await visit(program, '/sync')
      const device = program === first ? 'Ноутбук на выставке' : '사무실 컴퓨터'
      await expect(program.page.getByText(program.words.t('sync.alarm.differs', { device }))).toBeVisible()
    }
    for (const program of [first, second]) await expectAtRest(program)
    await look(first, 'sync-differs', 'ru')
    await look(second, 'sync-differs-second', 'zh')
  })

  await test.step('repairing changes what is wrong and nothing else', async () => {
    expect(cityIn(fair.folder)).toBe('부산')
    for (const program of [second, first])
      await program.page.getByRole('button', { name: program.words.t('sync.alarm.repair') }).click()
    await expect(first.page.getByText(first.words.t('sync.alarm.repairedNothing'))).toBeVisible(patience)
    await expect.poll(() => cityIn(fair.folder), patience).toBe('서울')
    await look(first, 'sync-repaired-nothing', 'ru')
    await look(second, 'sync-repaired', 'zh')
    await expect
      .poll(async () => {
        for (const program of [second, first]) await program.call('sync.exchange', {})
        return [(await syncState(first)).dot, (await syncState(second)).dot]
      }, patience)
      .toEqual(['synced', 'synced'])
  })
  for (const program of [first, second]) await program.quit()
  for (const { remove } of [office, fair]) remove()
  rmSync(shared, { recursive: true, force: true })
})

test('an invitation that the server cannot give says why on its card, and is asked for again by one press', async () => {
  test.setTimeout(600_000)
  const data = mkdtempSync(path.join(tmpdir(), 'tradewind-server-'))
  const { folder, remove } = workspaceFolder()
  const serve = (port: string) => startServerProcess(['--port', port, '--data-folder', data])
  let server = await serve('0')
  const { url } = server
  const program = await start({ folder, language: 'en' })
  const { page, words } = program
  const { t } = words
  const place = { kind: 'server', url: server.setUpLink }
  await program.call('sync.create', { place, passphrase, deviceName: '사무실 컴퓨터' })
  await program.call('sync.exchange', {})
  await visit(program, '/sync')
  await server.end()
  const card = page.getByRole('region', { name: t('sync.targets.title') })
  await card.getByRole('button', { name: t('sync.devices.invite'), exact: true }).click()
  await expect(card.getByRole('alert')).toBeVisible(patience)
  await expect(card.getByText(t('sync.targets.state.not-connected'), { exact: true })).toBeVisible(patience)
  await look(program, 'sync-cannot-invite', 'ko')

  server = await serve(new URL(url).port)
  await card.getByRole('button', { name: t('frame.action.retry') }).click()
  await expect(card.getByLabel(t('sync.devices.link'))).toHaveValue(/^http/, patience)
  await card.getByRole('button', { name: t('frame.action.close') }).click()
  await expect(card.getByLabel(t('sync.devices.link'))).toBeHidden()
  await program.quit()
  await server.end()
  remove()
  rmSync(data, { recursive: true, force: true })
})

test('what cannot be written while another program holds the file is said on the page that it was done on', async () => {
  test.setTimeout(600_000)
  const { folder, remove } = workspaceFolder()
  const program = await start({ folder, language: 'en' })
  const { page, words } = program
  const { t } = words
  const { screen } = (await program.call('companies.create', { values: { name: '한빛무역' } })) as {
    screen: { company: { id: string } }
  }
  await visit(program, `/companies/${screen.company.id}`)
  await expect(page.getByRole('heading', { level: 1, name: '한빛무역' })).toBeVisible()
  const holder = new BetterSqlite(databaseIn(folder))
  holder.exec('BEGIN IMMEDIATE')
  await page.getByRole('button', { name: t('frame.record.menu', { name: '한빛무역' }) }).click()
  await page.getByRole('menuitem', { name: t('frame.action.remove') }).click()
  await expect(page.getByRole('alert')).toHaveText(t('error.storageBusy'), patience)
  holder.exec('ROLLBACK')
  holder.close()
  await look(program, 'page-error', 'ru')
  await program.quit()
  remove()
})
