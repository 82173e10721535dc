import { program } from '../renderer/fake-api'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readAmount } from '../../src-renderer/customers/amount'
import { DealScreen } from '../../src-renderer/deals/DealScreen'
import { NewDealPanel } from '../../src-renderer/deals/NewDealPanel'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { companyId, personId } from '../renderer/fake-records'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import { expectAccessible } from '../ui/support/axe'
import { board, cards, dealScreen, dealWritten, ownWords, stages } from './fake-deals'

withProgram()

beforeEach(() => {
  program.answer({
    deals: {
      getBoard: async () => board,
      getScreen: async () => dealScreen,
      create: async () => dealWritten,
      update: async () => dealWritten,
      move: async () => dealWritten,
      win: async () => dealWritten,
      lose: async () => dealWritten,
      remove: async () => ({ transactionId: dealWritten.transactionId }),
    },
    activities: { timeline: async () => ({ rows: [], total: 0 }) },
  })
})

describe('an amount as people type it', () => {
  it.each([
    ['38,400.50', 'USD', 3_840_050],
    ['38 400,50', 'RUB', 3_840_050],
    ['1.234.567,5', 'EUR', 123_456_750],
    ['８２０００００', 'KRW', 8_200_000],
    ['1,234', 'USD', 123_400],
    ["12'000", 'EUR', 1_200_000],
    ['12,5', 'EUR', 1_250],
    ['5만', 'KRW', 50_000],
    ['3억 5천만원', 'KRW', 350_000_000],
    ['2,5 млн', 'RUB', 250_000_000],
    ['12k', 'USD', 1_200_000],
    ['150万', 'CNY', 150_000_000],
    ['$1,200', 'USD', 120_000],
  ] as const)('%s %s', (typed, currency, minor) => {
    expect(readAmount(typed, currency)).toEqual({ minor, currency })
  })

  it('is in the currency that is written beside it', () => {
    expect(readAmount('5000 EUR', 'USD')).toEqual({ minor: 500_000, currency: 'EUR' })
    expect(readAmount('₩50만', 'USD')).toEqual({ minor: 500_000, currency: 'KRW' })
  })

  it.each(['1.234', 'много', '5 штук', 'about 5'])('%s is no amount', (typed) => {
    expect(readAmount(typed, 'USD')).toBeUndefined()
  })

  it('may be left empty', () => {
    expect(readAmount(' ', 'USD')).toBeNull()
  })
})

describe('the form for a new deal', () => {
  it('saves title, amount, customer and stage', async () => {
    const onClose = vi.fn()
    const preset = {
      kind: 'deal' as const,
      personId: personId(1),
      personName: '김민준',
      companyId: companyId(1),
    }
    show(<NewDealPanel preset={preset} onClose={onClose} />, { language: 'ko' })
    await settle()
    await user.type(screen.getByRole('textbox', { name: '거래명' }), 'LED 조명 2차')
    await user.type(screen.getByRole('textbox', { name: '금액' }), '38,400.50{Enter}')
    await settle()
    expect(program.inputsOf('deals.create')).toEqual([
      {
        title: 'LED 조명 2차',
        amount: { minor: 3_840_050, currency: 'USD' },
        expectedCloseOn: null,
        personId: personId(1),
        companyId: companyId(1),
      },
    ])
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says what is missing, and keeps what was typed', async () => {
    show(<NewDealPanel preset={{ kind: 'deal' }} onClose={() => undefined} />, {
      language: 'ru',
    })
    await settle()
    await user.type(screen.getByRole('textbox', { name: 'Сумма' }), 'много{Enter}')
    expect(screen.getByText('Сделке нужно название.')).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Сумма' }).value).toBe('много')
    expect(program.inputsOf('deals.create')).toHaveLength(0)
  })

  it('leaves no text untranslated', async () => {
    show(<NewDealPanel preset={{ kind: 'deal' }} onClose={() => undefined} />, {
      translator: pseudoTranslator(),
    })
    await settle()
    await user.click(screen.getByRole('button', { name: '⟦Add deal⟧' }))
    expect(translatedCount()).toBeGreaterThan(5)
    expect(untranslated(ownWords)).toEqual([])
  })
})

describe('the page of a deal', () => {
  it.each([
    ['ko', '성사', 'ㅈ'],
    ['ru', 'Выиграна', 'ц'],
  ] as const)('is won by w in %s', async (language, won, key) => {
    const { container } = show(<DealScreen id={cards.led.id} />, { language })
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('五金件 一批')
    expect(screen.getByRole('button', { name: new RegExp(won) })).toBeDefined()
    await expectAccessible(container)
    pressKey('KeyW', { key })
    await settle()
    expect(program.inputsOf('deals.win')).toEqual([{ id: cards.led.id }])
  })

  it('edits the amount in place: a wrong one stays with its reason, Esc puts back', async () => {
    show(<DealScreen id={cards.led.id} />)
    await settle()
    await user.click(screen.getByRole('button', { name: /^Edit Amount/ }))
    const amount = screen.getByRole('textbox', { name: 'Amount' })
    await user.clear(amount)
    await user.type(amount, 'abc{Enter}')
    expect(screen.getByText('A number is needed, such as 38400.50 or 5 million.')).toBeDefined()
    await user.clear(amount)
    await user.type(amount, '40000{Enter}')
    await settle()
    expect(program.inputsOf('deals.update')).toEqual([
      { id: cards.led.id, patch: { amount: { minor: 4_000_000, currency: 'USD' } } },
    ])
  })

  it('moves to another stage by the menu', async () => {
    show(<DealScreen id={cards.led.id} />, { language: 'ru' })
    await settle()
    await user.click(screen.getByRole('button', { name: 'Запрос' }))
    await user.click(screen.getByRole('menuitem', { name: 'Предложение' }))
    await settle()
    expect(program.inputsOf('deals.move')).toEqual([
      { id: cards.led.id, stageId: stages[2].id, beforeId: null },
    ])
  })

  it('leaves no text untranslated, the question why it was lost included', async () => {
    show(<DealScreen id={cards.led.id} />, { translator: pseudoTranslator() })
    await settle()
    pressKey('KeyL')
    await settle()
    expect(translatedCount()).toBeGreaterThan(20)
    expect(untranslated([...ownWords, 'Enter'])).toEqual([])
  })
})
