import { program } from './fake-api'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CompanyScreen } from '../../src-renderer/companies/CompanyScreen'
import { PersonScreen } from '../../src-renderer/people/PersonScreen'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { expectAccessible } from '../ui/support/axe'
import { activityId, companyId, fakeId, fakeNow, personId } from './fake-records'
import { pressKey, settle, show, user, withProgram } from './support'

withProgram()

async function open(language: 'en' | 'ko' | 'ru' = 'en', number = 1) {
  const view = show(<PersonScreen id={personId(number)} />, { language })
  await settle()
  return view
}

describe('the page of a person', () => {
  it.each([
    ['en', 'Who it is', 'Timeline', 'Related', 'overdue'],
    ['ko', '사람 정보', '타임라인', '관련 기록', '지남'],
    ['ru', 'Кто это', 'История', 'Связанное', 'просрочено'],
  ] as const)(
    'has three columns and tells what is due in %s',
    async (language, who, timeline, related, past) => {
      await open(language, 9)
      const columns = [who, timeline, related].map((name) => screen.getByRole('region', { name }))
      expect(within(columns[0] ?? document.body).getByText('mjkim_hb')).toBeDefined()
      expect(columns[1]?.textContent).toContain(past)
      expect(within(columns[2] ?? document.body).getByText('LED panel 600×600, 1 × 40HQ')).toBeDefined()
    },
  )

  it('is accessible', async () => {
    const { container } = await open('ko')
    await expectAccessible(container)
  })

  it('edits a value in place: Enter saves with the version, Esc puts back', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: /^Edit Source/ }))
    const field = screen.getByRole('textbox', { name: 'Source' })
    await user.clear(field)
    await user.type(field, '광저우 전시회{Enter}')
    await settle()
    expect(program.inputsOf('people.update')).toEqual([
      { id: personId(1), version: 'v1', patch: { source: '광저우 전시회' } },
    ])
    expect(screen.getByRole('button', { name: /^Edit Source/ }).textContent).toBe('광저우 전시회')
    await user.click(screen.getByRole('button', { name: /^Edit Owner/ }))
    await user.type(screen.getByRole('textbox', { name: 'Owner' }), 'x{Escape}')
    await settle()
    expect(program.inputsOf('people.update')).toHaveLength(1)
    expect(screen.getByRole('button', { name: /^Edit Owner/ }).textContent).toBe('Kim')
  })

  it('does not save on the Enter that ends a composition', async () => {
    await open('ko')
    await user.click(screen.getByRole('button', { name: /^담당자 편집/ }))
    const field = screen.getByRole('textbox', { name: '담당자' })
    fireEvent.change(field, { target: { value: '박' } })
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', keyCode: 229 })
    await settle()
    expect(program.inputsOf('people.update')).toHaveLength(0)
    expect(screen.getByRole('textbox', { name: '담당자' })).toBe(field)
  })

  it('keeps a refused value in the field, with the reason', async () => {
    program.answer({
      people: {
        update: async () => {
          throw new AppError('conflict', message('error.conflict'))
        },
      },
    })
    await open('ru')
    await user.click(screen.getByRole('button', { name: /^Изменить: Источник/ }))
    const field = screen.getByRole('textbox', { name: 'Источник' })
    await user.clear(field)
    await user.type(field, 'Выставка{Enter}')
    await settle()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Источник' }).value).toBe('Выставка')
    expect(screen.getByText(/Запись тем временем/)).toBeDefined()
  })

  it('calls, writes and copies with one click', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Call 010-4821-7730' }))
    await user.click(screen.getByRole('button', { name: 'Write e-mail' }))
    await user.click(screen.getByRole('button', { name: 'Copy mjkim_hb' }))
    expect(program.inputsOf('desktop.openLink')).toEqual([
      { url: 'tel:+821048217730' },
      { url: 'mailto:p1@hanbit.example' },
    ])
    expect(await navigator.clipboard.readText()).toBe('mjkim_hb')
  })

  it('adds a contact point, guessing what it is, and keeps the others', async () => {
    await open('ko')
    await user.click(screen.getByRole('button', { name: '연락처 추가' }))
    await user.type(screen.getByRole('textbox', { name: '번호, 주소 또는 아이디' }), 'a@b.example{Enter}')
    await settle()
    const [input] = program.inputsOf('people.setContactPoints') as { contactPoints: { kind: string }[] }[]
    expect(input?.contactPoints.map((point) => point.kind)).toEqual([
      'mobile',
      'phone',
      'email',
      'kakaotalk',
      'email',
    ])
  })

  it('adds a tag from the keyboard and takes one away', async () => {
    await open()
    pressKey('Digit3', { key: '#', shiftKey: true })
    await user.type(await screen.findByRole('combobox', { name: 'New tag' }), '서울{Enter}')
    await settle()
    await user.click(screen.getByRole('button', { name: 'Remove tag LED' }))
    await settle()
    const inputs = program.inputsOf('people.setTags') as { tags: string[] }[]
    expect(inputs.map((one) => one.tags)).toEqual([['LED', '광저우 2026', '서울'], ['광저우 2026']])
  })

  it('shows the history of the record and closes it again', async () => {
    program.answer({
      history: {
        ofRecord: async () => [
          {
            transaction: {
              id: 'tx',
              label: message('label.person.update', { name: '김민준' }),
              at: fakeNow,
              actor: 'Park',
              batch: null,
            },
            kind: 'set',
            isUndone: false,
            changes: [{ column: 'grade', before: 'B', after: 'A' }],
          },
        ],
      },
    })
    await open('ko')
    pressKey('KeyH', { key: 'ㅗ' })
    await settle()
    const panel = screen.getByRole('complementary', { name: '변경 기록' })
    expect(panel.textContent).toContain('등급: B → A')
    expect(panel.textContent).toContain('Park')
    pressKey('KeyH')
    await settle()
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('removes at once and goes back to the list', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'More for 김민준' }))
    await user.click(screen.getByRole('menuitem', { name: /Remove/ }))
    await settle()
    expect(program.inputsOf('people.remove')).toEqual([{ ids: [personId(1)] }])
  })

  it('says when the record is gone', async () => {
    await open('ru', 99)
    expect(screen.getByText('Этой записи больше нет.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'К списку' })).toBeDefined()
  })
})

describe('the timeline', () => {
  it('logs with one line and Enter, for the person and the company', async () => {
    await open('ko')
    await user.click(screen.getByRole('radio', { name: '통화' }))
    const composer = screen.getByRole('textbox', { name: '있었던 일이나 할 일' })
    fireEvent.change(composer, { target: { value: '단가 문의' } })
    fireEvent.keyDown(composer, { key: 'Enter', code: 'Enter', isComposing: true })
    await settle()
    expect(program.inputsOf('activities.create')).toHaveLength(0)
    fireEvent.keyDown(composer, { key: 'Enter', code: 'Enter' })
    await settle()
    expect(program.inputsOf('activities.create')).toEqual([
      { kind: 'call', title: '단가 문의', body: null, personId: personId(1), companyId: companyId(1) },
    ])
  })

  it('plans a task with a day', async () => {
    await open()
    await user.click(screen.getByRole('radio', { name: 'Task' }))
    await user.type(screen.getByRole('textbox', { name: 'What happened, or what is to do' }), 'Send PI')
    await user.click(screen.getByRole('button', { name: 'Add task' }))
    await settle()
    const [task] = program.inputsOf('activities.create') as { kind: string; due: object }[]
    expect([task?.kind, task?.due]).toEqual(['task', { on: '2026-11-22', time: null }])
  })

  it('asks for the next step when something is completed, and does both at once', async () => {
    await open()
    pressKey('KeyC', { key: 'ㅊ' })
    const next = screen.getByRole('textbox', { name: 'Next step' })
    await user.type(next, '계약서 보내기')
    await user.click(screen.getByRole('button', { name: 'Tomorrow' }))
    await user.type(next, '{Enter}')
    await settle()
    expect(program.inputsOf('activities.complete')).toEqual([
      {
        id: activityId(10),
        next: { kind: 'call', title: '계약서 보내기', due: { on: '2026-11-23', time: null } },
      },
    ])
  })

  it('completes without a next step when the line is left empty', async () => {
    await open('ru', 3)
    pressKey('KeyC')
    await user.type(screen.getByRole('textbox', { name: 'Следующий шаг' }), '{Enter}')
    await settle()
    expect(program.inputsOf('activities.complete')).toEqual([{ id: activityId(30), next: null }])
  })

  it('snoozes from a menu', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Snooze' }))
    await user.click(screen.getByRole('menuitem', { name: /Tomorrow/ }))
    await settle()
    const [input] = program.inputsOf('activities.snooze') as { until: number }[]
    expect(new Date(input?.until ?? 0).getHours()).toBe(9)
  })
})

describe('the page of a company', () => {
  it.each(['ko', 'zh', 'ru'] as const)('shows its people and edits in place in %s', async (language) => {
    const { container } = show(<CompanyScreen id={companyId(2)} />, { language })
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('深圳市海天进出口有限公司')
    expect(screen.getByRole('button', { name: /^王丽/ })).toBeDefined()
    await expectAccessible(container)
  })
})

describe('fields that lists bring along', () => {
  it('are edited on a person, the blank ones after a press', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Edit HS code: 9405.42' }))
    const field = screen.getByRole('textbox', { name: 'HS code' })
    await user.clear(field)
    await user.type(field, '9405.11{Enter}')
    await settle()
    expect(screen.queryByRole('button', { name: /결제 담당/ })).toBeNull()
    for (const button of screen.getAllByRole('button', { name: /empty field/ })) await user.click(button)
    await user.click(screen.getByRole('button', { name: /결제 담당/ }))
    await user.type(screen.getByRole('textbox', { name: '결제 담당' }), '이지은{Enter}')
    await settle()
    expect(program.inputsOf('people.setCustomValue')).toEqual([
      { id: personId(1), fieldId: fakeId(6, 1), value: '9405.11' },
      { id: personId(1), fieldId: fakeId(6, 2), value: '이지은' },
    ])
  })

  it('are taken away from a company', async () => {
    show(<CompanyScreen id={companyId(1)} />, { language: 'ko' })
    await settle()
    await user.click(screen.getByRole('button', { name: 'HS code 편집: 9405.42' }))
    await user.type(
      screen.getByRole('textbox', { name: 'HS code' }),
      '{Control>}a{/Control}{Backspace}{Enter}',
    )
    await settle()
    expect(program.inputsOf('companies.setCustomValue')).toEqual([
      { id: companyId(1), fieldId: fakeId(6, 1), value: null },
    ])
  })
})

describe('amounts of a company', () => {
  const edit = async (language: 'en' | 'ko' | 'ru' | 'zh', name: RegExp, label: string, typed: string) => {
    show(<CompanyScreen id={companyId(1)} />, { language })
    await settle()
    await user.click(screen.getByRole('button', { name }))
    const field = screen.getByRole('textbox', { name: label })
    await user.clear(field)
    await user.type(field, typed)
    return field
  }

  it.each([
    [
      'ko',
      /연 매출 편집/,
      '연 매출',
      '50억원{Enter}',
      { annualRevenue: { minor: 5_000_000_000, currency: 'KRW' } },
    ],
    [
      'ru',
      /Изменить: Кредитный лимит/,
      'Кредитный лимит',
      '2,5 млн руб.{Enter}',
      { creditLimit: { minor: 250_000_000, currency: 'RUB' } },
    ],
    [
      'en',
      /Edit Credit limit/,
      'Credit limit',
      '12,500.50 USD{Enter}',
      { creditLimit: { minor: 1_250_050, currency: 'USD' } },
    ],
  ] as const)('are typed as people write them in %s', async (language, name, label, typed, patch) => {
    await edit(language, name, label, typed)
    await settle()
    expect(program.inputsOf('companies.update')).toEqual([{ id: companyId(1), version: 'v1', patch }])
  })

  it('stay in the field with the reason when they are none, and Esc puts back', async () => {
    const field = await edit('en', /Edit Credit limit/, 'Credit limit', 'plenty{Enter}')
    await settle()
    expect(screen.getByText(/A number is needed/)).toBeDefined()
    await user.type(field, '{Escape}')
    await settle()
    expect(screen.queryByRole('textbox', { name: 'Credit limit' })).toBeNull()
    expect(program.inputsOf('companies.update')).toEqual([])
  })

  it('are saved on leaving, once', async () => {
    await edit('en', /Edit Annual revenue/, 'Annual revenue', '5000 EUR')
    await user.click(document.body)
    await settle()
    expect(program.inputsOf('companies.update')).toEqual([
      { id: companyId(1), version: 'v1', patch: { annualRevenue: { minor: 500_000, currency: 'EUR' } } },
    ])
  })
})
