import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ComboBox } from '../../src-renderer/ui/ComboBox'
import { DatePicker } from '../../src-renderer/ui/DatePicker'
import { MoneyField } from '../../src-renderer/ui/MoneyField'
import { Select } from '../../src-renderer/ui/Select'
import { TextArea } from '../../src-renderer/ui/TextArea'
import { TextField } from '../../src-renderer/ui/TextField'
import { TimeField } from '../../src-renderer/ui/TimeField'
import { UiProvider } from '../../src-renderer/ui/UiProvider'
import { expectAccessible } from './support/axe'
import { withUnmount } from './support/unmount'

withUnmount()

// The test DOM tells of every change of the text selection from within it, without end; carets are not looked at here.
beforeEach(() => {
  vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined)
})

const enter = { code: 'Enter', key: 'Enter' }

describe('text fields', () => {
  it('submits with Enter, not with the Enter that ends a composition', () => {
    const onSubmit = vi.fn()
    render(<TextField label="이름" value="김민준" onChange={() => undefined} onSubmit={onSubmit} />)
    const input = screen.getByRole('textbox', { name: '이름' })
    fireEvent.keyDown(input, { ...enter, isComposing: true })
    fireEvent.keyDown(input, { ...enter, keyCode: 229 })
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.keyDown(input, enter)
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('leaves Escape to the input method, then cancels', () => {
    const onCancel = vi.fn()
    render(<TextField label="이름" value="" onChange={() => undefined} onCancel={onCancel} />)
    const input = screen.getByRole('textbox')
    fireEvent.keyDown(input, { code: 'Escape', key: 'Escape', isComposing: true })
    expect(onCancel).not.toHaveBeenCalled()
    fireEvent.keyDown(input, { code: 'Escape', key: 'Escape' })
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('ties label, help and error to the input', async () => {
    const { container, rerender } = render(
      <TextField label="E-mail" value="x" onChange={() => undefined} description="Как на визитке" />,
    )
    const input = screen.getByRole('textbox', { name: 'E-mail' })
    expect(input.getAttribute('aria-describedby')).toContain(screen.getByText('Как на визитке').id)
    rerender(<TextField label="E-mail" value="x" onChange={() => undefined} error="Нет знака @." />)
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.getAttribute('aria-describedby')).toContain(screen.getByText('Нет знака @.').id)
    await expectAccessible(container)
  })

  it('is a one-line composer: Enter submits, Shift+Enter breaks the line', () => {
    const onSubmit = vi.fn()
    render(
      <TextArea
        label="메모"
        value="내일 10시 전화"
        onChange={() => undefined}
        onSubmit={onSubmit}
        submitOn="enter"
        lines={1}
      />,
    )
    const input = screen.getByRole('textbox')
    fireEvent.keyDown(input, { ...enter, shiftKey: true })
    fireEvent.keyDown(input, { ...enter, isComposing: true })
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.keyDown(input, enter)
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('is a note otherwise: only Ctrl+Enter submits', () => {
    const onSubmit = vi.fn()
    render(<TextArea label="메모" value="" onChange={() => undefined} onSubmit={onSubmit} />)
    fireEvent.keyDown(screen.getByRole('textbox'), enter)
    expect(onSubmit).not.toHaveBeenCalled()
    fireEvent.keyDown(screen.getByRole('textbox'), { ...enter, ctrlKey: true })
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('takes an amount as text and makes full-width digits plain when it is left', () => {
    const onAmountChange = vi.fn()
    const onCurrencyChange = vi.fn()
    render(
      <MoneyField
        label="Сумма"
        amount="３８，４００．５"
        onAmountChange={onAmountChange}
        currency="USD"
        currencyLabel="Валюта"
        currencies={['USD', 'RUB']}
        onCurrencyChange={onCurrencyChange}
      />,
    )
    const input = screen.getByRole('textbox', { name: 'Сумма' })
    fireEvent.focus(input)
    fireEvent.blur(input)
    expect(onAmountChange).toHaveBeenLastCalledWith('38,400.5')
    fireEvent.change(screen.getByRole('combobox', { name: 'Валюта' }), { target: { value: 'RUB' } })
    expect(onCurrencyChange).toHaveBeenCalledWith('RUB')
  })
})

const stages = [
  { id: 'enquiry', label: '문의' },
  { id: 'sample', label: '견본', description: 'Отправлен' },
  { id: 'quote', label: '견적' },
]

function Companies({ onChange }: { readonly onChange: (id: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null)
  return (
    <ComboBox
      label="회사"
      items={stages}
      value={value}
      onChange={(id) => {
        setValue(id)
        onChange(id)
      }}
      emptyText="없음"
    />
  )
}

describe('choosing', () => {
  it('opens by keyboard and chooses', async () => {
    const onChange = vi.fn()
    const { container } = render(<Select label="단계" items={stages} value="enquiry" onChange={onChange} />)
    await expectAccessible(container)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    const list = await screen.findByRole('listbox')
    expect(within(list).getAllByRole('option').length).toBe(3)
    await user.click(within(list).getByRole('option', { name: '견본' }))
    expect(onChange).toHaveBeenCalledWith('sample')
  })

  it('finds by typing and chooses by Enter', async () => {
    const onChange = vi.fn()
    render(<Companies onChange={onChange} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('견')
    const options = await screen.findAllByRole('option')
    expect(options.map((option) => option.textContent)).toEqual(['견본Отправлен', '견적'])
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(onChange).toHaveBeenLastCalledWith('quote')
    expect(screen.getByRole('combobox').getAttribute('value')).toBe('견적')
  })

  it('chooses nothing with the Enter that ends a composition', async () => {
    const onChange = vi.fn()
    render(<Companies onChange={onChange} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('견{ArrowDown}')
    fireEvent.keyDown(screen.getByRole('combobox'), { ...enter, isComposing: true })
    expect(onChange).not.toHaveBeenCalledWith('sample')
    await user.keyboard('{Enter}')
    expect(onChange).toHaveBeenLastCalledWith('sample')
  })

  it('says when nothing fits', async () => {
    render(<Companies onChange={() => undefined} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('zzz')
    expect(await screen.findByText('없음')).toBeTruthy()
  })

  it('shows later answers as they are given, without filtering them again', async () => {
    const onInputChange = vi.fn()
    render(
      <ComboBox
        label="Company"
        items={stages}
        value={null}
        onChange={() => undefined}
        inputValue="ㅁㅇ"
        onInputChange={onInputChange}
        emptyText="-"
      />,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox'))
    await user.keyboard('x')
    expect(onInputChange).toHaveBeenCalledWith('ㅁㅇx')
    expect((await screen.findAllByRole('option')).length).toBe(3)
  })
})

describe('days and times', () => {
  it('shows a day in the order of the locale and changes it part by part', async () => {
    const onChange = vi.fn()
    render(
      <UiProvider language="ko">
        <DatePicker label="마감" value="2026-11-24" onChange={onChange} />
      </UiProvider>,
    )
    const parts = screen.getAllByRole('spinbutton').map((part) => part.textContent)
    expect(parts).toEqual(['2026', '11', '24'])
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowUp}')
    expect(onChange).toHaveBeenLastCalledWith('2027-11-24')
  })

  it('picks a day from the month', async () => {
    const onChange = vi.fn()
    render(
      <UiProvider language="ru">
        <DatePicker label="Срок" value="2026-11-24" onChange={onChange} />
      </UiProvider>,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('button'))
    await user.click(await screen.findByRole('button', { name: /26 ноября/ }))
    expect(onChange).toHaveBeenLastCalledWith('2026-11-26')
  })

  it('shows impossible days as empty instead of failing', () => {
    render(<DatePicker label="Due" value="2026-02-30" onChange={() => undefined} />)
    expect(
      screen.getAllByRole('spinbutton').every((part) => part.getAttribute('aria-valuetext') === 'Empty'),
    ).toBe(true)
  })

  it('changes a time', async () => {
    const onChange = vi.fn()
    render(<TimeField label="Time" value="10:30" onChange={onChange} hourCycle={24} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowUp}')
    expect(onChange).toHaveBeenLastCalledWith('11:30')
  })
})
