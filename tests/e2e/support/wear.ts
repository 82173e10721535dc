import { expect } from '@playwright/test'
import type { Language } from '../../../src-shared/i18n/language'
import { type Look, looksIn, nameOf } from './look'
import type { Program } from './program'

/** Changes size and zoom of the window, and waits until the page has them. */
export async function resize(
  { app, page }: Pick<Program, 'app' | 'page'>,
  { size, zoom = 1 }: Look,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(wanted.size.width, wanted.size.height)
      window?.webContents.setZoomFactor(wanted.zoom)
    },
    { size, zoom },
  )
  const inside = () => page.evaluate(() => [window.innerWidth, window.innerHeight])
  await expect.poll(inside, { intervals: [10, 20, 40, 80] }).toEqual([size.width / zoom, size.height / zoom])
}

/** Changes language, theme, size and zoom of the running program, as its settings would, and waits for them. */
export async function wear(program: Program, look: Look): Promise<void> {
  const { page } = program
  const { language, theme } = look
  await resize(program, look)
  await program.call('settings.update', { patch: { language, theme } })
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

/** Shows this moment in each look, lets `see` look at it, and goes back to the look that the program started in. */
export async function seeIn(
  program: Program,
  looks: readonly Look[],
  see: (look: Look) => Promise<void>,
): Promise<void> {
  // A pointer left over from a click would light up or explain what lies under it.
  await program.page.mouse.move(0, 0)
  for (const look of looks) {
    await wear(program, look)
    await see(look)
  }
  await wear(program, program.look)
}

/**
 * Saves `out/pictures/<moment>-<language>-<theme>-<width>.png` of this moment in both themes, in the language of the
 * program and in another one: switching inside the running program is what keeps the journeys short.
 */
export async function takePictures(program: Program, moment: string, other: Language): Promise<void> {
  const looks = looksIn(program.look.language, other)
  await seeIn(program, looks, (look) => program.picture(`${moment}-${nameOf(look)}`))
}
