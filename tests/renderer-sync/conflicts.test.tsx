import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppFrame } from '../../src-renderer/app/AppFrame'
import { go } from '../../src-renderer/state/navigation'
import { ConflictsScreen } from '../../src-renderer/sync/ConflictsScreen'
import { conflictList } from '../../src-renderer/sync/sync-store'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { type Language, languages } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { companyId, fakeDeal, personId } from '../renderer/fake-records'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { expectAccessible } from '../ui/support/axe'
import { answerSync, type FakeSync, sharedState } from './fake-sync'

withProgram()
beforeEach(() => conflictList.state.setState({ rows: new Map(), total: null, position: undefined }))

async function open(fake: FakeSync, language: Language = 'en') {
  window.history.replaceState(null, '', '#/sync/conflicts')
  const shown = show(<ConflictsScreen />, { language })
  await settle()
  return { ...shown, fake }
}

const shared = () => answerSync(sharedState({ dot: 'needs-you', conflicts: 5 }))
const panel = () => within(screen.getByRole('complementary'))
const rows = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1)

describe('the list of conflicts', () => {
  it.each(languages)('shows both values as screens show them, in %s', async (language) => {
    const { t } = createTranslator(language)
    const { container } = await open(shared(), language)
    const [address, lifecycle, amount, due, removed, kept, stage] = rows().map((row) => row.textContent)
    for (const text of ['김민준', t('frame.field.city'), '부산', 'Сеул', '中山路 12', t('history.empty')])
      expect(address).toContain(text)
    // What is the same on both sides says nothing.
    expect(address).not.toContain(t('frame.field.country'))
    for (const text of [t('customers.lifecycle.customer'), t('customers.lifecycle.dormant')])
      expect(lifecycle).toContain(text)
    expect(amount).toMatch(/USD\s38[,\s]400|38\s400\sUSD/)
    expect(due).toContain('09:30')
    expect(due).not.toContain('Asia/Seoul')
    expect(removed).toContain(
      t('sync.conflicts.removedWhileEdited', { device: "Ana's laptop", other: '사무실 노트북' }),
    )
    expect(removed).toContain('대구')
    expect(removed).not.toContain('부산')
    expect(kept).toContain(
      t('sync.conflicts.removedWhileEdited', { device: '사무실 노트북', other: "Ana's laptop" }),
    )
    for (const text of [t('frame.field.stageId'), t('deals.stage.quote'), '내 단계'])
      expect(stage).toContain(text)
    await expectAccessible(container)
  })

  it('has the focus, walks by arrows, and shows who and when side by side', async () => {
    await open(shared())
    expect(document.activeElement?.closest('[role="grid"]')).not.toBeNull()
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('김민준')
    const [holds, aside] = panel().getAllByRole('columnheader')
    expect(holds?.textContent).toContain("Holds nowAna's laptop22 Nov")
    expect(aside?.textContent).toContain('Set aside사무실 노트북22 Nov')
    await user.keyboard('{ArrowDown}')
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('ООО «Восток»')
  })

  it('puts a value back by P and keeps one by O; the next one stands in its place', async () => {
    await open(shared())
    pressKey('KeyP', { target: document.activeElement ?? document.body, key: 'з' })
    await settle()
    expect(program.inputsOf('sync.restoreConflict')).toEqual([{ id: 7 }])
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('ООО «Восток»')
    pressKey('KeyO', { target: document.activeElement ?? document.body, key: 'ㅣ' })
    await settle()
    expect(program.inputsOf('sync.settleConflict')).toEqual([{ id: 8 }])
    expect(rows()).toHaveLength(5)
  })

  it('decides by the buttons, down to the last one, and then says that there is none', async () => {
    await open(shared())
    for (let left = 7; left > 0; left -= 1) {
      await user.click(panel().getByRole('button', { name: /Keep as it is/ }))
      await settle()
    }
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(screen.getByText('No conflicts')).toBeDefined()
  })

  it('opens the record of one by Enter and by its link', async () => {
    await open(shared())
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe(`#/people/${personId(1)}`)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(window.location.hash).toBe(`#/companies/${companyId(2)}`)
    await user.keyboard('{ArrowDown}')
    await user.click(panel().getByRole('button', { name: 'Open the record' }))
    expect(window.location.hash).toBe(`#/deals/${fakeDeal.id}`)
  })

  it('offers no page for a record that has none', async () => {
    await open(shared())
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('견적 회신')
    expect(panel().queryByRole('button', { name: 'Open the record' })).toBeNull()
    expect(panel().getByText('in the trash')).toBeDefined()
  })

  it('says what went wrong, and the conflict stays', async () => {
    const fake = shared()
    fake.replace({
      restoreConflict: async () => {
        throw new AppError('not-found', message('error.notFound'))
      },
    })
    await open(fake)
    await user.click(panel().getByRole('button', { name: /Put back what was set aside/ }))
    await settle()
    expect(screen.getByRole('alert').textContent).toContain('no longer here')
    expect(rows()).toHaveLength(7)
  })

  it('follows what others decide', async () => {
    const { fake } = await open(shared())
    fake.open = fake.open.slice(5)
    act(() => program.emit({ type: 'changed', topics: ['sync'], ids: null, transaction: null }))
    await settle()
    expect(rows()).toHaveLength(2)
  })

  it('leads back by Esc', async () => {
    shared()
    window.history.replaceState(null, '', '#/sync')
    show(<AppFrame />)
    await settle()
    act(() => go('/sync/conflicts'))
    await settle()
    pressKey('Escape', { target: document.activeElement ?? document.body })
    await vi.waitFor(() => expect(window.location.hash).toBe('#/sync'))
  })
})
