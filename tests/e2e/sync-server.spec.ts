import { expect } from '@playwright/test'
import { type Cluster, startCluster } from '../sync/server/support/postgres-cluster'
import { type ServerProcess, startServerProcess } from '../sync/server/support/server-process'
import { looksIn, nameOf } from './support/look'
import { expectAccessible, expectNothingLost } from './support/looks'
import { type Program, start, visit, workspaceFolder } from './support/program'
import { passphrase, syncState } from './support/sharing'
import { test } from './support/test'
import { seeIn } from './support/wear'

/** Passwords are made slow to guess on purpose, and this machine may have other things to do. */
const patience = { timeout: 60_000 }

/** All four languages, each in light and dark. */
const everyLook = [...looksIn('ko', 'zh'), ...looksIn('ru', 'en')]

async function seeEverywhere(program: Program, moment: string): Promise<void> {
  await seeIn(program, everyLook, async (look) => {
    await program.picture(`${moment}-${nameOf(look)}`)
    await expectNothingLost(program.page, `${moment} ${nameOf(look)}`)
  })
  await expectAccessible(program.page, moment)
}

const dot = async (program: Program) => (await syncState(program)).dot

async function expectSynced(...programs: readonly Program[]): Promise<void> {
  for (const program of programs)
    await expect.poll(() => dot(program).catch(() => null), patience).toBe('synced')
}

/** Starts the built server on this database, at the port of `before` when it had been started. */
function serverOn(cluster: Cluster, before?: ServerProcess): Promise<ServerProcess> {
  const port = before ? new URL(before.url).port : '0'
  return startServerProcess(['--port', port], { TRADEWIND_SERVER_DATABASE: cluster.urlOf('tradewind') })
}

/** Shares the workspace of this window by hand, through the link that the server has shown. */
async function share(program: Program, link: string, name: string): Promise<void> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync')
  await page
    .getByRole('main')
    .getByRole('button', { name: t('sync.way.server') })
    .click()
  await page.getByLabel(t('sync.setup.address')).fill(link)
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('sync.setup.foundEmpty'))).toBeVisible(patience)
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.again')).fill(passphrase)
  await seeEverywhere(program, 'server-set-up')
  await page.getByRole('button', { name: t('sync.setup.create') }).click()
  await page.getByRole('button', { name: t('sync.recovery.kept') }).click(patience)
}

/** Makes an invitation on the sync page; gives its link. */
async function invite(program: Program): Promise<string> {
  const { page, words } = program
  const { t } = words
  const place = page.getByRole('region', { name: t('sync.targets.title') })
  await place.getByRole('button', { name: t('sync.devices.invite'), exact: true }).click()
  const link = place.getByLabel(t('sync.devices.link'))
  await expect(link).toHaveValue(/^http/, patience)
  await seeEverywhere(program, 'server-invitation')
  const text = await link.inputValue()
  await place.getByRole('button', { name: t('frame.action.close') }).click()
  return text
}

async function join(program: Program, link: string, name: string): Promise<void> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync?do=join')
  await page.getByRole('radio', { name: t('sync.setup.atServer') }).click()
  await page.getByLabel(t('sync.setup.address')).fill(link)
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('sync.setup.foundWorkspace'))).toBeVisible(patience)
  await page.getByLabel(t('sync.setup.passphrase'), { exact: true }).fill(passphrase)
  await page.getByLabel(t('sync.setup.deviceName')).fill(name)
  await page.getByRole('button', { name: t('sync.setup.join'), exact: true }).click()
  await expect
    .poll(async () => (await syncState(program).catch(() => null))?.workspace, patience)
    .toBeTruthy()
}

interface Customer {
  readonly id: string
  readonly city: string | null
  readonly grade: string | null
}

async function customer(program: Program): Promise<Customer | undefined> {
  const input = {
    filter: { text: '김민준' },
    sort: 'name',
    direction: 'ascending',
    window: { offset: 0, limit: 1 },
  }
  return ((await program.call('people.list', input)) as { rows: Customer[] }).rows[0]
}

/** Waits until the customer has these values in every window. */
async function expectCustomer(programs: readonly Program[], values: Partial<Customer>): Promise<void> {
  for (const program of programs)
    await expect.poll(() => customer(program).catch(() => undefined), patience).toMatchObject(values)
}

/** Both change the customer while the server is away; the second one later than the first. */
async function editOffline(first: Program, second: Program): Promise<void> {
  const { id } = (await customer(first)) as Customer
  await first.call('people.update', { id, patch: { city: 'Busan' } })
  await first.call('people.update', { id, patch: { grade: 'A' } })
  await second.call('people.update', { id, patch: { city: '인천' } })
  for (const program of [first, second]) {
    await visit(program, '/sync')
    await expect.poll(() => dot(program).catch(() => null), patience).toBe('waiting')
    const { t } = program.words
    const state = program.page.getByText(t('sync.targets.state.not-connected'), { exact: true })
    await expect(state).toBeVisible(patience)
  }
  await seeEverywhere(first, 'server-offline')
}

/** Puts the value that lost back by hand. */
async function putBack(program: Program): Promise<void> {
  const { page, words } = program
  const { t } = words
  await page
    .getByRole('main')
    .getByRole('button', { name: t('sync.conflicts.count', { count: 1 }) })
    .click(patience)
  const panel = page.getByRole('complementary', { name: t('sync.conflicts.which') })
  await expect(panel).toContainText('Busan')
  await expect(panel).toContainText('인천')
  await seeEverywhere(program, 'server-conflict')
  await panel.getByRole('button', { name: t('sync.conflicts.putBack') }).click()
  await expect(page.getByText(t('sync.conflicts.none'))).toBeVisible()
}

/** Ends the access of the other device by hand. */
async function revoke(program: Program, name: string): Promise<void> {
  const { page, words } = program
  const { t } = words
  await visit(program, '/sync')
  await page.getByRole('button', { name: t('sync.devices.revokeName', { name }) }).click()
  const question = page.getByRole('dialog', { name: t('sync.devices.revokeName', { name }) })
  await question.getByRole('button', { name: t('sync.devices.revoke'), exact: true }).click()
  const now = async () => (await syncState(program)).devices.find((device) => device.name === name)?.revokedAt
  await expect.poll(now, patience).not.toBeNull()
}

test('two windows share through a server that goes away, and one of them is sent off', async () => {
  test.setTimeout(600_000)
  const cluster = await startCluster({ isDurable: false })
  cluster.createDatabase('tradewind')
  const [office, fair] = [workspaceFolder(), workspaceFolder()]
  let server = await serverOn(cluster)
  if (server.setUpLink === null) throw new Error('the server shows no link')

  const first = await start({ folder: office.folder, language: 'ko' })
  await first.call('people.create', { values: { fullName: '김민준', city: '서울', grade: 'B' } })
  await share(first, server.setUpLink, '사무실 컴퓨터')
  await expectSynced(first)
  const link = await invite(first)

  const second = await start({ folder: fair.folder, language: 'ru' })
  await join(second, link, 'Ноутбук на выставке')
  await expectCustomer([second], { city: '서울' })
  await expectSynced(first, second)

  await test.step('edits while the server is away come together when it is back', async () => {
    await server.end()
    await editOffline(first, second)
    server = await serverOn(cluster, server)
    for (const program of [first, second]) await program.call('sync.exchange', {})
    await expectCustomer([first, second], { city: '인천', grade: 'A' })
  })

  await test.step('what lost is put back by hand in one window and arrives in the other', async () => {
    await putBack(first)
    await expectCustomer([first, second], { city: 'Busan', grade: 'A' })
    await expectSynced(first)
  })

  await test.step('a device that was sent off is told so in words', async () => {
    await revoke(first, 'Ноутбук на выставке')
    const { page, words } = second
    const { host } = new URL(server.url)
    await visit(second, '/sync')
    await expect(page.getByText(words.t('sync.error.deviceRevoked', { host }))).toBeVisible(patience)
    expect((await syncState(second)).targets).toMatchObject([{ state: 'needs-you' }])
    await seeEverywhere(second, 'server-revoked')
    await seeEverywhere(first, 'server-revoked-there')
    // What it changes from now on stays with it.
    const { id } = (await customer(second)) as Customer
    await second.call('people.update', { id, patch: { city: '광주' } })
    await first.call('sync.exchange', {})
    await expectCustomer([first], { city: 'Busan' })
  })

  for (const program of [first, second]) await program.quit()
  await server.end()
  await cluster.stop()
  for (const { remove } of [office, fair]) remove()
})
