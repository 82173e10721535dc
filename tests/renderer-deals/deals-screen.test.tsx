import { program } from '../renderer/fake-api'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DealsScreen } from '../../src-renderer/deals/DealsScreen'
import { boardView } from '../../src-renderer/deals/deals-store'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Language } from '../../src-shared/i18n/language'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import { expectAccessible } from '../ui/support/axe'
import { board, cards, dealWritten, ownWords, stages } from './fake-deals'

withProgram()

const dealsApi = {
  getBoard: async () => board,
  move: async () => dealWritten,
  win: async () => dealWritten,
  lose: async () => dealWritten,
  reopen: async () => dealWritten,
  remove: async () => ({ transactionId: dealWritten.transactionId }),
  list: async () => ({
    rows: [{ ...dealWritten.deal, outcome: 'lost' as const, lostReason: '가격', closedAt: Date.now() }],
    total: 1,
  }),
}

beforeEach(() => {
  program.answer({ deals: dealsApi })
})

async function open(language: Language = 'en') {
  await boardView.reload()
  const shown = show(<DealsScreen />, { language })
  await settle()
  return shown
}

function focus(name: string): HTMLElement {
  const card = screen.getByRole('row', { name })
  card.focus()
  fireEvent.focus(card)
  return card
}

describe('the board of deals', () => {
  it.each([
    ['en', 'Enquiry', 'USD\u00a076.8k', 'EUR\u00a040k', '3 open'],
    ['ko', '문의', 'USD\u00a07.68만', 'EUR\u00a04만', '진행 중 3건'],
    ['zh', '询盘', 'USD\u00a07.68万', 'EUR\u00a04万', '进行中 3 个'],
    ['ru', 'Запрос', '76,8\u00a0тыс.\u00a0USD', '40\u00a0тыс.\u00a0EUR', '3 открыт'],
  ] as const)('shows stages with their sums in %s', async (language, stage, dollars, euros, count) => {
    const { container } = await open(language)
    const lane = screen.getByRole('region', { name: stage })
    expect(lane.textContent).toContain(dollars)
    expect(lane.textContent).toContain(euros)
    expect(within(lane).getAllByRole('row')).toHaveLength(2)
    expect(container.textContent).toContain(count)
    await expectAccessible(container)
  })

  it('moves the focused card by Ctrl and an arrow, and the focus goes with it', async () => {
    await open('ko')
    const card = focus('五金件 一批')
    fireEvent.keyDown(card, { code: 'ArrowRight', key: 'ArrowRight', ctrlKey: true })
    await settle()
    expect(program.inputsOf('deals.move')).toEqual([
      { id: cards.led.id, stageId: stages[1].id, beforeId: cards.pumps.id },
    ])
    const lane = screen.getByRole('region', { name: '샘플' })
    const moved = await within(lane).findByRole('row', { name: '五金件 一批' })
    await waitFor(() => expect(document.activeElement).toBe(moved))
  })

  it('puts a card back that may not move, and says why', async () => {
    program.answer({
      deals: {
        ...dealsApi,
        move: async () => {
          throw new AppError('conflict', message('error.conflict'))
        },
      },
    })
    await open('ru')
    fireEvent.keyDown(focus('五金件 一批'), { code: 'ArrowRight', key: 'ArrowRight', ctrlKey: true })
    await settle()
    expect(within(screen.getByRole('region', { name: 'Запрос' })).getAllByRole('row')).toHaveLength(2)
    expect(screen.getByText(/Запись тем временем/)).toBeDefined()
  })

  it('wins by w on any layout, and asks why before it loses by l', async () => {
    await open('ru')
    focus('Насосы, 2 партии')
    pressKey('KeyW', { key: 'ц' })
    await settle()
    expect(program.inputsOf('deals.win')).toEqual([{ id: cards.pumps.id }])
    pressKey('KeyL', { key: 'д' })
    const panel = screen.getByRole('complementary')
    await user.click(within(panel).getByRole('button', { name: 'Проиграна' }))
    expect(program.inputsOf('deals.lose')).toHaveLength(0)
    await user.type(within(panel).getByRole('textbox'), 'Цена{Enter}')
    await settle()
    expect(program.inputsOf('deals.lose')).toEqual([{ id: cards.pumps.id, reason: 'Цена' }])
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('takes a usual reason with one press', async () => {
    await open('ko')
    focus('화장품 샘플')
    pressKey('KeyL', { key: 'ㅣ' })
    await user.click(screen.getByRole('button', { name: '가격' }))
    await settle()
    expect(program.inputsOf('deals.lose')).toEqual([{ id: cards.cosmetics.id, reason: '가격' }])
  })

  it('moves a card by its menu', async () => {
    await open()
    fireEvent.contextMenu(focus('五金件 一批'))
    await user.click(screen.getByRole('menuitem', { name: /Move to stage/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Quote' }))
    await settle()
    expect(program.inputsOf('deals.move')).toEqual([
      { id: cards.led.id, stageId: stages[2].id, beforeId: null },
    ])
  })

  it('shows what was lost with its reason, and reopens it', async () => {
    await open('ko')
    await user.click(screen.getByRole('radio', { name: '실패 1' }))
    await settle()
    expect(screen.getByText('가격')).toBeDefined()
    await user.click(screen.getByRole('button', { name: /다시/ }))
    await settle()
    expect(program.inputsOf('deals.reopen')).toEqual([{ id: cards.led.id }])
  })

  it('says what belongs there when there is no deal', async () => {
    const none = { ...board, openCount: 0, wonCount: 0, lostCount: 0, sums: [], columns: [] }
    program.answer({ deals: { ...dealsApi, getBoard: async () => none } })
    const { container } = await open('zh')
    expect(container.textContent).toContain('还没有商机')
    await expectAccessible(container)
  })

  it('leaves no text untranslated', async () => {
    await boardView.reload()
    show(<DealsScreen />, { translator: pseudoTranslator() })
    await settle()
    focus('화장품 샘플')
    pressKey('KeyL')
    await settle()
    expect(translatedCount()).toBeGreaterThan(15)
    expect(untranslated(ownWords)).toEqual([])
  })
})
