import { program } from './fake-api'
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { AppFrame } from '../../src-renderer/app/AppFrame'
import { FirstRun } from '../../src-renderer/app/FirstRun'
import { peopleList } from '../../src-renderer/people/people-store'
import { openNew } from '../../src-renderer/state/new-record'
import { WorkspaceBanner, WorkspaceFailed } from '../../src-renderer/workspace/WorkspaceStatus'
import { message } from '../../src-shared/contract/message'
import { createTranslator, type Translator } from '../../src-shared/i18n/translate'
import { companyId, fakeNow, fakeRecords, personId } from './fake-records'
import { pressKey, settle, show, user, withProgram } from './support'
import { wholeText } from '../renderer-today/pseudo'

withProgram()

/** Every text comes out in brackets; what stands outside of them was written into a component. */
function pseudo(): Translator {
  const real = createTranslator('en')
  const strip = (text: string) => text.replace(/[⟦⟧]/g, '')
  return {
    ...real,
    t: (key, params) => `⟦${strip(real.t(key, params))}⟧`,
    message: (one) => `⟦${strip(real.message(one))}⟧`,
  }
}

/** Values of the user, names of languages and key caps: they are shown as they are in every language. */
const own = new Set<string>()
for (const { person, company, affiliation, activities } of fakeRecords) {
  const values: unknown[] = [person, company, affiliation, ...activities].flatMap(Object.values)
  for (const value of [...values, ...person.contactPoints.map((point) => point.rawText)])
    if (typeof value === 'string') own.add(value)
}
for (const text of [
  'English',
  '한국어',
  '简体中文',
  'Русский',
  'LED',
  '광저우 2026',
  'Panel 600×600',
  'LED panel 600×600, 1 × 40HQ',
  '/home/kim/tradewind.db',
  '3.51.0',
  '0.1.0',
  'Enter',
  'Space',
  'Esc',
  'Ctrl',
  'Park',
  'HS code',
  '결제 담당',
]) {
  own.add(text)
}

const words = [...own].sort((one, other) => other.length - one.length)

/** What is left of a visible text without translated parts, own values, numbers, days and signs. */
function leftover(text: string): string {
  let rest = text.replace(/⟦[^⟧]*⟧/g, ' ')
  for (const word of words) rest = rest.replaceAll(word, ' ')
  return (
    rest
      .replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/g, ' ')
      .replace(/(?<!\p{L})(today|tomorrow|yesterday|days?|d ago|USD|kB|MB|F1|Ctrl|Shift|Del)\b/gu, ' ')
      .replace(/(South Korea|China|Russia)/g, ' ')
      // React Aria's own words: it brings them in the language of the UiProvider.
      .replace(/^(Dismiss|Selected Date: \w+ \d+, \d+)$/, ' ')
      .replace(/[^\p{L}]+|(?<!\p{L})\p{L}(?!\p{L})/gu, ' ')
      .trim()
  )
}

const spoken = ['aria-label', 'placeholder', 'title', 'aria-description']

/** All texts that somebody sees or hears. React Aria's own words come in the locale of the UiProvider. */
function textsOf(root: Element): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const isRendered = parent !== null && !['STYLE', 'SCRIPT'].includes(parent.tagName)
    if (
      isRendered &&
      parent.closest('[data-react-aria-prevent-focus], [role="spinbutton"], [role="group"] > [id]') === null
    )
      found.push(wholeText(node, parent))
  }
  for (const element of root.querySelectorAll('*'))
    for (const name of spoken) {
      const value = element.getAttribute(name)
      const isDatePart = element.closest('[role="spinbutton"], [data-rac][role="group"]') !== null
      if (value !== null && !isDatePart) found.push(value)
    }
  return found
}

async function expectTranslated(content: ReactElement, act?: () => Promise<void> | void): Promise<void> {
  show(content, { translator: pseudo() })
  await settle()
  await act?.()
  await settle()
  const texts = textsOf(document.body)
  expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(5)
  expect([...new Set(texts.filter((text) => leftover(text) !== ''))]).toEqual([])
}

function at(route: string): ReactElement {
  window.history.replaceState(null, '', `#${route}`)
  return <AppFrame />
}

describe('no text is left untranslated', () => {
  it('in the list of people, filtered to nothing too', async () => {
    peopleList.setQuery({ filter: {}, sort: 'name', direction: 'ascending' })
    await expectTranslated(at('/people'))
    peopleList.setQuery({ filter: { text: 'zzz' }, sort: 'name', direction: 'ascending' })
    await settle()
    expect(textsOf(document.body).filter((text) => leftover(text) !== '' && text !== 'zzz')).toEqual([])
    peopleList.setQuery({ filter: {}, sort: 'name', direction: 'ascending' })
  })

  it('with many people selected and the filters open', async () => {
    await expectTranslated(at('/people'), async () => {
      pressKey('KeyA', { target: document.activeElement ?? document.body, ctrlKey: true })
      await user.click(screen.getByRole('button', { name: /Add filter/ }))
    })
  })

  it('in the list of companies', () => expectTranslated(at('/companies')))
  it('in empty lists', async () => {
    program.empty()
    await expectTranslated(at('/people'))
  })

  it('on the page of a person, while something is completed', () =>
    expectTranslated(at(`/people/${personId(1)}`), async () => {
      pressKey('KeyC')
      await user.type(screen.getByRole('textbox', { name: '⟦Next step⟧' }), 'x')
    }))

  it('on the page of a person, with everything empty shown and a contact being added', () =>
    expectTranslated(at(`/people/${personId(1)}`), async () => {
      for (const button of screen.getAllByRole('button', { name: /Show \d/ })) await user.click(button)
      await user.click(screen.getByRole('button', { name: '⟦Add contact⟧' }))
    }))

  it('on the page of a company, with its history', () => {
    program.answer({
      history: {
        ofRecord: async () => [
          {
            transaction: {
              id: 't',
              label: message('label.company.update', { name: 'Park' }),
              at: fakeNow,
              actor: null,
              batch: null,
            },
            kind: 'set',
            isUndone: true,
            changes: [{ column: 'grade', before: null, after: 'A' }],
          },
        ],
      },
    })
    return expectTranslated(at(`/companies/${companyId(1)}`), () => {
      pressKey('KeyH')
    })
  })

  it.each(['person', 'company', 'task'] as const)('in the form for a new %s', (kind) =>
    expectTranslated(at('/people'), () => {
      openNew({ kind })
    }),
  )

  it('in the settings', () => expectTranslated(at('/settings')))
  it('on the page of sharing', () => expectTranslated(at('/sync')))
  it('in the palette', () =>
    expectTranslated(at('/people'), () => {
      pressKey('KeyK', { ctrlKey: true })
    }))
  it('on the shortcut sheet', () =>
    expectTranslated(at('/people'), () => {
      pressKey('F1')
    }))
  it('in the first run', () => expectTranslated(<FirstRun />))
  it('when the workspace cannot be opened', () =>
    expectTranslated(
      <>
        <WorkspaceBanner />
        <WorkspaceFailed text={message('error.storageDamaged')} onRetry={() => undefined} />
        <WorkspaceFailed text={null} />
      </>,
    ))
})
