import type { MenuItemConstructorOptions as Item } from 'electron'
import { describe, expect, it } from 'vitest'
import { applicationMenu, textMenu, trayMenu } from '../../src-main/desktop/menus'
import { routes } from '../../src-main/desktop/routes'
import { createTranslator } from '../../src-shared/i18n/translate'
import { languages } from '../../src-shared/i18n/language'

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

function setUp(language: (typeof languages)[number], platform: NodeJS.Platform = 'linux') {
  const done: string[] = []
  const actions = {
    show: () => done.push('show'),
    open: (route: string) => done.push(route),
    quit: () => done.push('quit'),
  }
  const texts = createTranslator(language)
  const options = { texts, actions, platform, isDevelopment: false }
  return { done, texts, all: [...flat(applicationMenu(options)), ...flat(trayMenu(options))] }
}

describe.each(languages)('menus in %s', (language) => {
  it.each(['linux', 'win32', 'darwin'] as const)('have a text for every item on %s', (platform) => {
    const labels = setUp(language, platform)
      .all.filter((item) => item.type !== 'separator')
      .map((item) => item.label)
    expect(labels.length).toBeGreaterThan(30)
    for (const label of labels) expect(label).toMatch(/^[^[]+$/)
    if (language !== 'en' && language !== 'zh') expect(labels.join()).not.toMatch(/\b(New|Open|Copy|Today)\b/)
  })
})

describe('menus', () => {
  it('lead to every view, and use no key twice', () => {
    const { all, done } = setUp('ko')
    // The click of a menu item takes Electron's own arguments, which none of ours looks at.
    for (const item of all) (item.click as (() => void) | undefined)?.()
    for (const route of Object.values(routes)) expect(done).toContain(route)
    expect(done).toContain('quit')
    const keys = all.flatMap((item) => (item.accelerator ? [String(item.accelerator)] : []))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('offer developer tools in development only', () => {
    expect(setUp('en').all.some((item) => item.role === 'toggleDevTools' || item.role === 'reload')).toBe(
      false,
    )
  })

  it('offer only copying on text that cannot be edited', () => {
    const texts = createTranslator('ru')
    expect(textMenu(texts, false).map((item) => item.role)).toEqual(['copy', 'selectAll'])
    expect(textMenu(texts, true).map((item) => item.role)).toContain('paste')
  })
})
