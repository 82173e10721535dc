import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '../../src-renderer/imports/ImportScreen'
import { discardImport } from '../../src-renderer/imports/import-store'
import { draftOf, ruleOf } from '../../src-renderer/imports/owner-draft'
import type { Language } from '../../src-shared/i18n/language'
import { createTranslator, type Translator } from '../../src-shared/i18n/translate'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import type { OwnerChoices, OwnerRule } from '../../src-shared/imports/owner-rule'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import { expectAccessible } from '../ui/support/axe'
import { ownWords, rows, view } from './fake-import'

withProgram()

const choices: OwnerChoices = {
  countries: [
    { country: 'KR', customers: 34 },
    { country: 'RU', customers: 9 },
    { country: null, customers: 3 },
  ],
  products: [
    { name: 'LED 조명', customers: 12 },
    { name: 'Кабель', customers: 5 },
  ],
  owners: ['김영업', '이영업'],
}
const nothing: OwnerChoices = { countries: [], products: [], owners: [] }

const owned = (rule: OwnerRule | null, more: Partial<ImportView> = {}): ImportView => ({
  ...view,
  ...more,
  ownerRule: rule,
  owners:
    rule === null
      ? null
      : {
          assigned: [
            { owner: '김영업', customers: 34 },
            { owner: null, customers: 1200 },
          ],
          kept: 2,
        },
})

function answer(opened: ImportView, found: OwnerChoices = choices): void {
  let now = opened
  program.answer({
    imports: {
      open: async () => opened,
      getRows: async () => ({
        rows: now.ownerRule === null ? rows : rows.map((row) => ({ ...row, assignedOwner: '김영업' })),
        total: rows.length,
      }),
      getOwnerChoices: async () => found,
      setOwnerRule: async ({ rule }: { rule: OwnerRule | null }) => {
        now = owned(rule, { lastOwnerRule: opened.lastOwnerRule, columns: opened.columns })
        return now
      },
      setConstant: async () => now,
      discard: async () => ({}),
    },
  })
}

beforeEach(() => answer(view))
afterEach(async () => {
  await act(() => discardImport())
})

async function open(language: Language = 'en', translator?: Translator) {
  const shown = show(<ImportScreen path="/home/kim/거래처.xlsx" />, {
    language,
    ...(translator ? { translator } : {}),
  })
  await settle()
  return shown
}

async function choose(mode: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^.*(go to|고객은|客户|ответственного)/ }))
  await settle()
  await user.click(screen.getByRole('option', { name: mode }))
  await settle()
}

async function openPanel(line: RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name: line }))
  await settle()
}

const rules = () => program.inputsOf('imports.setOwnerRule')
const lastRule = () => (rules().at(-1) as { rule: OwnerRule | null } | undefined)?.rule

describe('the line about owners', () => {
  it('says nobody, asks nothing, and looks through no list before it is pressed', async () => {
    await open()
    expect(screen.getByRole('button', { name: 'Owner: Nobody' })).toBeDefined()
    expect(program.inputsOf('imports.getOwnerChoices')).toEqual([])
    expect(rules()).toEqual([])
  })

  it('names the column of the list, and takes the last rule again with one press', async () => {
    const last: OwnerRule = { by: 'turn', owners: ['김영업', '이영업'] }
    const columns = view.columns.map((one) => (one.index === 4 ? { ...one, field: 'record.owner' } : one))
    answer(owned(null, { lastOwnerRule: last, columns }))
    await open('ru')
    expect(screen.getByRole('button', { name: 'Ответственный: Из столбца «번호»' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Как в прошлый раз: По очереди: 김영업, 이영업' }))
    await settle()
    expect(rules()).toEqual([{ importId: 'import 1', rule: last }])
    expect(
      screen.getByRole('button', { name: 'Ответственный: Из столбца «번호», иначе: По очереди' }),
    ).toBeDefined()
  })
})

describe('the panel about owners', () => {
  it.each([
    ['en', /^Owner: Nobody/, /by country/, 'South Korea', 'Everybody else', '2 customers keep'],
    ['ko', /^담당 직원: 없음/, /국가별/, '대한민국', '그 밖의 고객', '고객 2곳'],
    ['zh', /^负责人: 无/, /按国家/, '韩国', '其余客户', '2 个客户'],
    ['ru', /^Ответственный: Никто/, /По странам/, 'Республика Корея', 'Все остальные', 'У 2 клиентов'],
  ] as const)(
    'gives countries of the list their owners in %s',
    async (language, line, mode, korea, rest, kept) => {
      const { container } = await open(language)
      await openPanel(line)
      await choose(mode)
      expect(lastRule()).toBeUndefined()
      const field = screen.getByRole('combobox', { name: new RegExp(korea) })
      await user.click(field)
      await settle()
      await user.click(screen.getByRole('option', { name: '김영업' }))
      await settle()
      expect(lastRule()).toEqual({
        by: 'country',
        lines: [{ countries: ['KR'], owner: '김영업' }],
        otherwise: null,
      })
      await user.type(screen.getByRole('combobox', { name: new RegExp(rest) }), '새 사람{Enter}')
      await user.tab()
      await settle()
      expect(lastRule()).toMatchObject({ otherwise: '새 사람' })
      const panel = screen.getByRole('complementary')
      expect(within(panel).getByText(/^김영업 34$/)).toBeDefined()
      expect(panel.textContent).toContain(kept)
      await expectAccessible(container)
    },
  )

  it('marks in the grid whom the rule gives a row', async () => {
    answer(owned({ by: 'turn', owners: ['김영업'] }))
    await open()
    await openPanel(/^Owner: In turn/)
    await user.click(screen.getByRole('button', { name: /Take 김영업 out/ }))
    await settle()
    expect(lastRule()).toBeNull()
    expect(screen.queryByRole('columnheader', { name: /by rule/ })).toBeNull()
    await user.type(screen.getByRole('combobox', { name: /Add an owner/ }), 'Иванов{Enter}')
    await settle()
    expect(lastRule()).toEqual({ by: 'turn', owners: ['Иванов'] })
    expect(screen.getByRole('columnheader', { name: /by rule/ })).toBeDefined()
    expect(screen.getAllByRole('gridcell', { name: '김영업' })).toHaveLength(3)
  })

  it('marks it in the blank cells of the list’s own column of owners', async () => {
    const columns = view.columns.map((one) => (one.index === 3 ? { ...one, field: 'record.owner' } : one))
    answer(owned({ by: 'turn', owners: ['김영업'] }, { columns }))
    await open('zh')
    expect(screen.getAllByRole('gridcell', { name: /^김영업 ?按规则$/ })).toHaveLength(1)
    expect(screen.getByRole('gridcell', { name: '2024.03.05' })).toBeDefined()
  })

  it('takes products of the list, and words of its own', async () => {
    await open()
    await openPanel(/^Owner: Nobody/)
    await choose(/by product/)
    await user.click(screen.getByRole('button', { name: 'LED 조명 12' }))
    await settle()
    expect(screen.queryByRole('button', { name: 'LED 조명 12' })).toBeNull()
    await user.type(screen.getByRole('textbox', { name: 'Words' }), ', 램프{Enter}')
    await user.type(screen.getByRole('combobox', { name: 'Owner for LED 조명, 램프' }), '이영업{Enter}')
    await settle()
    expect(lastRule()).toEqual({
      by: 'product',
      lines: [{ words: ['LED 조명', '램프'], owner: '이영업' }],
      otherwise: null,
    })
  })

  it('gives all to one, in the place of a rule', async () => {
    answer(owned({ by: 'turn', owners: ['김영업'] }))
    await open()
    await openPanel(/^Owner: In turn/)
    await choose(/One person/)
    expect(lastRule()).toBeNull()
    await user.type(screen.getByRole('combobox', { name: 'Owner of all' }), 'Park{Enter}')
    await settle()
    expect(program.inputsOf('imports.setConstant')).toEqual([
      { importId: 'import 1', field: 'record.owner', value: 'Park' },
    ])
  })

  it('says what belongs there where the list tells nothing', async () => {
    answer(view, nothing)
    const { container } = await open('ko')
    await openPanel(/^담당 직원: 없음/)
    const { t } = createTranslator('ko')
    for (const [mode, empty] of [
      [/국가별/, t('imports.owners.noCountries')],
      [/제품별/, t('imports.owners.noProducts')],
      [/차례대로/, t('imports.owners.noOwners')],
    ] as const) {
      await choose(mode)
      expect(screen.getByText(empty)).toBeDefined()
      await expectAccessible(container)
    }
    expect(rules()).toEqual([])
  })

  it('closes by Esc and gives the focus back to its line', async () => {
    await open()
    await openPanel(/^Owner: Nobody/)
    expect(screen.getByRole('complementary', { name: 'Owners' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Owners' }))
    await user.keyboard('{Escape}')
    await settle()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Owner: Nobody' }))
  })

  it('closes by Esc from a field, whose open list is closed first', async () => {
    await open()
    await openPanel(/^Owner: Nobody/)
    await choose(/by country/)
    const field = screen.getByRole('combobox', { name: /South Korea/ })
    await user.click(field)
    await settle()
    expect(screen.getByRole('listbox')).toBeDefined()
    await user.keyboard('{Escape}')
    await settle()
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(document.activeElement).toBe(field)
    // The Esc that gives up a syllable is the input method's.
    pressKey('Escape', { target: field, isComposing: true })
    await settle()
    expect(screen.getByRole('complementary', { name: 'Owners' })).toBeDefined()
    await user.keyboard('{Escape}')
    await settle()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Owner: Nobody' }))
  })

  it('closes by Esc from a field of words, too', async () => {
    await open()
    await openPanel(/^Owner: Nobody/)
    await choose(/by product/)
    await user.click(screen.getByRole('button', { name: 'LED 조명 12' }))
    await user.click(screen.getByRole('textbox', { name: 'Words' }))
    await user.keyboard('{Escape}')
    await settle()
    expect(screen.queryByRole('complementary', { name: 'Owners' })).toBeNull()
  })

  it('leaves no text untranslated', async () => {
    answer(owned({ by: 'country', lines: [{ countries: ['KR'], owner: '김영업' }], otherwise: null }))
    await open('en', pseudoTranslator())
    await openPanel(/Owner/)
    expect(translatedCount()).toBeGreaterThan(20)
    // What fields announce comes from their library, in the language itself.
    const announced = ['option available', 'options available']
    expect(untranslated([...ownWords, ...announced, '김영업', 'South Korea', 'Russia'])).toEqual([])
  })
})

describe('the form and its rule', () => {
  it.each<OwnerRule>([
    { by: 'turn', owners: ['김', '이'] },
    {
      by: 'country',
      lines: [
        { countries: ['KR', 'JP'], owner: '김' },
        { countries: ['RU'], owner: 'Ли' },
      ],
      otherwise: '本部',
    },
    { by: 'product', lines: [{ words: ['LED', '조명'], owner: '김' }], otherwise: null },
  ])('say the same: $by', (rule) => {
    expect(ruleOf(draftOf({ ownerRule: rule, constants: {} }))).toEqual(rule)
  })

  it('keep the first owner of a country that stands in two lines', () => {
    const lines = [
      { countries: ['KR'], owner: '김' },
      { countries: ['KR', 'RU'], owner: 'Ли' },
    ]
    const draft = draftOf({ ownerRule: { by: 'country', lines, otherwise: null }, constants: {} })
    expect(draft.countries).toEqual({ KR: '김', RU: 'Ли' })
  })

  it('says nothing while it is half filled', () => {
    const draft = draftOf({ ownerRule: null, constants: {} })
    for (const mode of ['country', 'product', 'turn'] as const) expect(ruleOf({ ...draft, mode })).toBeNull()
    expect(ruleOf({ ...draft, mode: 'product', products: [{ words: ' , ', owner: '김' }] })).toBeNull()
  })
})
