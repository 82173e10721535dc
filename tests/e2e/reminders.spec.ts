import { expect } from '@playwright/test'
import { start, workspaceFolder } from './support/program'
import { watchNotifications } from './support/session-bus'
import { test } from './support/test'
import { takePictures } from './support/wear'

/** The wall clock now, as a due time is given: due since less than a minute. */
function dueNow(): { on: string; time: string } {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    on: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  }
}

for (const { language, other, title, name } of [
  { language: 'ko', other: 'en', title: '견적 회신', name: '황보라' },
  { language: 'ru', other: 'zh', title: 'Перезвонить о предложении', name: 'Смирнова Ольга' },
] as const) {
  test(`a reminder speaks while the window is closed to the tray (${language}, ${other})`, async () => {
    test.skip(process.platform !== 'linux', 'only Linux lets others hear what the system is asked to show')
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language })
    const { app, page, words } = program
    const bus = watchNotifications()
    const { screen } = (await program.call('people.create', { values: { fullName: name } })) as {
      screen: { person: { id: string } }
    }
    const isVisible = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(isVisible).toBe(false)
    // Closing for the first time says that the program lives on; from here on the bus is known to be heard.
    await expect.poll(bus.heard).toContain(words.t('app.desktop.livesOnTitle'))

    await program.call('activities.create', {
      kind: 'call',
      title,
      personId: screen.person.id,
      due: dueNow(),
    })
    await expect.poll(bus.heard).toContain(title)
    expect(bus.heard()).toContain(words.t('reminders.notify.about', { who: name }))
    expect(bus.heard().split(title)).toHaveLength(2)
    expect(await isVisible()).toBe(false)

    await app.evaluate(({ app: electron }) => electron.emit('activate'))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
    await page.getByRole('link', { name: words.t('frame.place.today') }).click()
    await expect(page.getByRole('grid', { name: words.t('today.title') })).toContainText(title)
    await takePictures(program, 'reminder-today', other)
    bus.stop()
    await program.quit()
    remove()
  })
}
