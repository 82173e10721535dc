import { program } from '../renderer/fake-api'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TodayScreen } from '../../src-renderer/today/TodayScreen'
import { todayView, type TodayScreenView } from '../../src-renderer/today/today-store'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { TodayItem } from '../../src-shared/today/today-contract'
import { activityId, fakeDeal, fakeNow, fakeRecords, personId } from '../renderer/fake-records'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { expectAccessible } from '../ui/support/axe'
import { pseudoTranslator, translatedCount, untranslated } from './pseudo'

withProgram()

function itemOf(number: number): TodayItem {
  const record = fakeRecords[number - 1]
  const activity = record?.activities[0]
  if (!record || !activity) throw new Error(`no record ${number}`)
  return {
    activity,
    customerZone: 'Asia/Seoul',
    customerPlace: record.person.city,
    touchCount: record.touches,
  }
}

const empty: TodayScreenView = {
  day: '2026-11-22',
  now: fakeNow,
  overdue: [],
  due: [],
  missed: [],
  missedSince: null,
  staleDeals: [],
  dealsWithoutNextStep: [],
  upcoming: [],
  doneCount: 0,
  counts: { overdue: 0, due: 0, missed: 0, stale: 0, withoutNextStep: 0 },
}

const full: TodayScreenView = {
  ...empty,
  overdue: [itemOf(9)],
  due: [itemOf(1)],
  missed: [itemOf(3)],
  missedSince: fakeNow - 86_400_000,
  staleDeals: [{ ...fakeDeal, isStale: true }],
  dealsWithoutNextStep: [{ ...fakeDeal, title: 'Насосы, 2 партии' }],
  upcoming: [itemOf(12)],
  doneCount: 3,
  counts: { overdue: 1, due: 1, missed: 1, stale: 1, withoutNextStep: 1 },
}

async function open(view: TodayScreenView, language: 'en' | 'ko' | 'ru' | 'zh' = 'en') {
  program.answer({ today: { getScreen: async () => view } })
  await todayView.reload()
  const shown = show(<TodayScreen />, { language })
  await settle()
  return shown
}

const selected = () => screen.getAllByRole('row').find((row) => row.getAttribute('aria-selected') === 'true')

describe('the Today page', () => {
  it.each([
    ['en', 'Sunday 22 November', 'overdue', 'While you were away', 'Deals that stand still'],
    ['ko', '11월 22일 일요일', '지남', '자리를 비운 동안', '멈춰 있는 거래'],
    ['zh', '11月22日', '逾期', '您不在的时候', '停滞的商机'],
    ['ru', '22 ноября', 'просрочено', 'Пока вас не было', 'Сделки без движения'],
  ] as const)('stands in its order in %s', async (language, day, overdue, missed, stale) => {
    const { container } = await open(full, language)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(day)
    const text = screen.getByRole('grid').textContent
    const places = [overdue, '견적 회신', missed, stale, 'Насосы, 2 партии', 'Версия 3'].map((part) =>
      text.indexOf(part),
    )
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((one, other) => one - other))
    await expectAccessible(container)
  })

  it('counts what is to do, overdue and done', async () => {
    await open(full, 'ru')
    expect(screen.getByText('2 дела · 1 просрочено · 3 сделано')).toBeDefined()
  })

  it('walks by arrows and by j and k on any keyboard layout, and shows whom the line is about', async () => {
    await open(full, 'ko')
    const grid = screen.getByRole('grid')
    expect(selected()?.textContent).toContain('박서연')
    fireEvent.keyDown(grid, { code: 'ArrowDown', key: 'ArrowDown' })
    expect(selected()?.textContent).toContain('김민준')
    fireEvent.keyDown(grid, { code: 'KeyJ', key: 'ㅓ' })
    fireEvent.keyDown(grid, { code: 'KeyK', key: 'ㅏ' })
    await settle()
    expect(selected()?.textContent).toContain('김민준')
    expect(screen.getByRole('complementary').textContent).toContain('(주)한빛무역')
    fireEvent.keyDown(grid, { code: 'Enter', key: 'Enter' })
    expect(window.location.hash).toBe(`#/people/${personId(1)}`)
  })

  it('draws the lines around the current one only, however many are due, and keeps an open form', async () => {
    const many = Array.from({ length: 200 }, (_none, index) => {
      const item = itemOf(9)
      return {
        ...item,
        activity: { ...item.activity, id: activityId(1000 + index), title: `Call ${index}.` },
      }
    })
    await open({ ...empty, overdue: many })
    const grid = screen.getByRole('grid')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    pressKey('KeyC', { key: 'c' })
    await settle()
    grid.scrollTop = 6000
    fireEvent.scroll(grid)
    await settle()
    expect(grid.textContent).toContain('Call 150.')
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(screen.getByRole('textbox', { name: 'Next step' })).toBeDefined()
  })

  it('completes the current line with c and asks for the next step; keys in a field stay in it', async () => {
    await open(full)
    pressKey('KeyC', { key: 'с' })
    const next = screen.getByRole('textbox', { name: 'Next step' })
    await user.type(next, 'jk{Enter}')
    await settle()
    expect(program.inputsOf('activities.complete')).toMatchObject([
      { id: activityId(90), next: { title: 'jk' } },
    ])
    expect(selected()?.textContent).toContain('박서연')
  })

  it('completes by the check mark, and snoozes from the line', async () => {
    await open(full, 'ru')
    const row = screen.getAllByRole('row').find((one) => one.textContent.includes('견적 회신'))
    if (!row) throw new Error('the line is missing')
    await user.click(within(row).getByRole('checkbox'))
    expect(within(row).getByRole('textbox', { name: 'Следующий шаг' })).toBeDefined()
    await user.click(within(row).getByRole('button', { name: 'Отложить' }))
    await user.click(screen.getAllByRole('menuitem')[0] ?? row)
    await settle()
    expect(program.inputsOf('activities.snooze')).toMatchObject([{ id: activityId(10) }])
  })

  it('takes note that what was missed has been seen', async () => {
    program.answer({ reminders: { acknowledgeMissed: async () => ({ count: 1 }) } })
    program.answer({
      today: { getScreen: async () => full },
      reminders: { acknowledgeMissed: async () => ({ count: 1 }) },
    })
    await todayView.reload()
    show(<TodayScreen />)
    await settle()
    await user.click(screen.getByRole('button', { name: 'Seen' }))
    await settle()
    expect(program.inputsOf('reminders.acknowledgeMissed')).toEqual([{}])
  })

  it.each([
    ['ko', '오늘 할 일이 없습니다', '새 할 일'],
    ['ru', 'На сегодня ничего нет', 'Новая задача'],
  ] as const)('says what belongs there when nothing is due in %s', async (language, title, button) => {
    const { container } = await open(empty, language)
    expect(screen.getByText(title)).toBeDefined()
    expect(screen.getByRole('button', { name: button })).toBeDefined()
    await expectAccessible(container)
  })

  it('says so when it cannot be read, and tries again', async () => {
    let isBroken = true
    program.answer({
      today: {
        getScreen: async () => {
          if (isBroken) throw new AppError('unavailable', message('error.workspaceUnavailable'))
          return empty
        },
      },
    })
    todayView.put(null as unknown as TodayScreenView)
    await todayView.reload()
    show(<TodayScreen />)
    await settle()
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    expect(screen.getByText('Nothing is due today')).toBeDefined()
  })

  it('leaves no text untranslated', async () => {
    program.answer({ today: { getScreen: async () => full } })
    await todayView.reload()
    show(<TodayScreen />, { translator: pseudoTranslator() })
    await settle()
    pressKey('KeyC')
    await settle()
    expect(translatedCount()).toBeGreaterThan(15)
    const own = fakeRecords.flatMap(({ person, company, affiliation, activities }) =>
      [person, company, affiliation, ...activities, ...person.contactPoints]
        .flatMap((one) => Object.values(one) as unknown[])
        .filter((value): value is string => typeof value === 'string'),
    )
    expect(untranslated([...own, fakeDeal.title, 'Насосы, 2 партии', 'LED', '광저우 2026'])).toEqual([])
  })
})
