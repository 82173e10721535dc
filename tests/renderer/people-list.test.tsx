import { program } from './fake-api'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PeopleScreen } from '../../src-renderer/people/PeopleScreen'
import { peopleList } from '../../src-renderer/people/people-store'
import { personId } from './fake-records'
import { pressKey, settle, show, user, withProgram } from './support'

withProgram()

async function open(language: 'en' | 'ko' | 'ru' = 'en') {
  // Another query and back: place and selection of the test before are forgotten.
  peopleList.setQuery({ filter: { grade: ['D'] }, sort: 'name', direction: 'ascending' })
  peopleList.setQuery({ filter: {}, sort: 'name', direction: 'ascending' })
  show(<PeopleScreen />, { language })
  await settle()
}

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[1]?.textContent)

describe('the list of people', () => {
  it.each([
    ['en', 'People', 'Next step', '2 d late', 'no next step'],
    ['ko', '사람', '다음 단계', '2일 지남', '다음 단계 없음'],
    ['ru', 'Люди', 'Следующий шаг', '2 дн. назад', 'шаг не задан'],
  ] as const)(
    'shows names, next steps and what they mean in %s',
    async (language, title, step, past, none) => {
      await open(language)
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
      expect(screen.getByRole('columnheader', { name: step })).toBeDefined()
      expect(names()[0]).toBe('김민준Kim Min-jun')
      const grid = screen.getByRole('grid')
      expect(within(grid).getAllByText(past)).toHaveLength(2)
      expect(within(grid).getByText(none)).toBeDefined()
    },
  )

  it('filters as one types, once per pause, and says what is left', async () => {
    await open('ko')
    pressKey('Slash')
    const field = screen.getByRole('searchbox')
    expect(document.activeElement).toBe(field)
    const before = program.inputsOf('people.list').length
    fireEvent.change(field, { target: { value: '민' } })
    fireEvent.change(field, { target: { value: '민준' } })
    await screen.findByText('전체 12 · 1건 표시')
    const asked = program.inputsOf('people.list').slice(before) as { filter: { text?: string } }[]
    expect(asked.map((one) => one.filter.text)).toEqual(['민준'])
    expect(names()).toEqual(['김민준Kim Min-jun'])
  })

  it('says when nothing fits and has the way out', async () => {
    await open()
    peopleList.setQuery({ filter: { text: 'zzz' }, sort: 'name', direction: 'ascending' })
    await settle()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await settle()
    expect(names()).toHaveLength(12)
  })

  it('without any record says what belongs here, with the one button that fills it', async () => {
    program.empty()
    await open('ru')
    expect(screen.getByText('Здесь будут люди, с которыми вы работаете')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Новый человек' })).toBeDefined()
  })

  it('moves, peeks and opens from the keyboard', async () => {
    await open()
    const target = document.activeElement ?? document.body
    expect(target.closest('[role="grid"]')).not.toBeNull()
    pressKey('ArrowDown', { target })
    await settle()
    const panel = screen.getByRole('complementary', { name: 'Preview' })
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toContain('王丽')
    pressKey('Space', { target: document.activeElement ?? document.body })
    await settle()
    expect(screen.queryByRole('complementary', { name: 'Preview' })).toBeNull()
    pressKey('Enter', { target: document.activeElement ?? document.body })
    expect(window.location.hash).toBe(`#/people/${personId(2)}`)
  })

  it('comes back to the same row after a page was open', async () => {
    await open()
    for (let step = 0; step < 4; step += 1)
      pressKey('ArrowDown', { target: document.activeElement ?? document.body })
    await settle()
    const position = peopleList.state.getState().position
    expect(position?.row).toBe(4)
    document.body.innerHTML = ''
    show(<PeopleScreen />)
    await settle()
    expect(document.activeElement?.closest('[role="row"]')?.textContent).toContain('佐藤 健')
  })

  it('changes many at once, all of them also when they were never on screen', async () => {
    await open()
    pressKey('KeyA', { target: document.activeElement ?? document.body, ctrlKey: true })
    await settle()
    const bar = screen.getByRole('toolbar', { name: 'Selected rows' })
    expect(within(bar).getByText('12 selected')).toBeDefined()
    await user.click(within(bar).getByRole('button', { name: 'Set grade' }))
    await user.click(screen.getByRole('menuitem', { name: 'Grade B' }))
    await settle()
    const [change] = program.inputsOf('people.updateMany') as { ids: string[]; patch: object }[]
    expect([change?.ids.length, change?.patch]).toEqual([12, { grade: 'B' }])
    await user.click(within(bar).getByRole('button', { name: 'Remove' }))
    await settle()
    expect(program.inputsOf('people.remove')).toHaveLength(1)
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('shows filters as chips that can be taken away', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Add filter' }))
    await user.click(screen.getByRole('checkbox', { name: 'A' }))
    await user.click(screen.getByRole('checkbox', { name: 'No next step' }))
    await settle()
    const last = program.inputsOf('people.list').at(-1) as { filter: object }
    expect(last.filter).toEqual({ grade: ['A'], withoutNextStep: true })
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Remove filter: No next step' }))
    await settle()
    expect((program.inputsOf('people.list').at(-1) as { filter: object }).filter).toEqual({ grade: ['A'] })
  })
})
