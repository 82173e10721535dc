import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../src-renderer/ui/Button'
import { Checkbox } from '../../src-renderer/ui/Checkbox'
import { Chip } from '../../src-renderer/ui/Chip'
import { IconButton } from '../../src-renderer/ui/IconButton'
import { SegmentedControl } from '../../src-renderer/ui/SegmentedControl'
import { Switch } from '../../src-renderer/ui/Switch'
import { expectAccessible } from './support/axe'
import { withUnmount } from './support/unmount'

withUnmount()

describe('buttons', () => {
  it('acts by mouse, Enter and Space', async () => {
    const onPress = vi.fn()
    render(<Button onPress={onPress}>저장하기</Button>)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: '저장하기' }))
    await user.keyboard('{Enter} ')
    expect(onPress).toHaveBeenCalledTimes(3)
  })

  it('keeps its name free of the shortcut hint', () => {
    render(<Button shortcut="Ctrl N">Новый контакт</Button>)
    expect(screen.getByRole('button', { name: 'Новый контакт' }).textContent).toContain('Ctrl N')
  })

  it('stays focusable but refuses presses while busy', async () => {
    const onPress = vi.fn()
    render(
      <Button isBusy onPress={onPress}>
        导入
      </Button>,
    )
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button'))
    await user.keyboard('{Enter}')
    expect(onPress).not.toHaveBeenCalled()
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  })

  it('does not submit a form while busy', async () => {
    const onSubmit = vi.fn()
    render(
      <form onSubmit={onSubmit}>
        <Button isBusy type="submit">
          Сохранить
        </Button>
      </form>,
    )
    await userEvent.setup().click(screen.getByRole('button'))
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('leaves nothing behind that names a button which its work took away', async () => {
    const content = (isBusy: boolean | null) =>
      isBusy === null ? <p>검토함</p> : <Button isBusy={isBusy}>검토</Button>
    const { rerender } = render(content(false))
    await userEvent.setup().tab()
    rerender(content(true))
    rerender(content(null))
    await expectAccessible(document.body)
  })

  it('does nothing when disabled', async () => {
    const onPress = vi.fn()
    render(
      <Button isDisabled onPress={onPress}>
        Delete
      </Button>,
    )
    await userEvent.setup().click(screen.getByRole('button'))
    expect(onPress).not.toHaveBeenCalled()
  })

  it('explains a picture by name, and on focus by a tooltip with the shortcut', async () => {
    render(<IconButton icon={<svg />} label="전화" shortcut="C" />)
    const button = screen.getByRole('button', { name: '전화' })
    await userEvent.setup().tab()
    const tooltip = await screen.findByRole('tooltip')
    expect(tooltip.textContent).toBe('전화C')
    expect(button.getAttribute('aria-describedby')).toBe(tooltip.id)
  })
})

describe('choices', () => {
  it('switches a segment', async () => {
    const onChange = vi.fn()
    const segments = [
      { id: 'list', label: '목록' },
      { id: 'board', label: '보드' },
    ] as const
    render(<SegmentedControl label="보기" segments={segments} value="list" onChange={onChange} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: '보드' }))
    await user.click(screen.getByRole('radio', { name: '목록' }))
    expect(onChange.mock.calls).toEqual([['board']])
    expect(screen.getByRole('radiogroup', { name: '보기' })).toBeTruthy()
  })

  it('checks, says "mixed", and switches', async () => {
    const onChange = vi.fn()
    const { container } = render(
      <>
        <Checkbox isSelected={false} isIndeterminate onChange={onChange}>
          Все
        </Checkbox>
        <Switch isSelected={false} onChange={onChange}>
          Tray
        </Switch>
      </>,
    )
    const box = screen.getByRole('checkbox', { name: 'Все' })
    expect(box instanceof HTMLInputElement && box.indeterminate).toBe(true)
    const user = userEvent.setup()
    await user.click(box)
    await user.click(screen.getByRole('switch', { name: 'Tray' }))
    expect(onChange.mock.calls).toEqual([[true], [true]])
    await expectAccessible(container)
  })

  it('has chips that can be pressed and removed apart', async () => {
    const onPress = vi.fn()
    const onRemove = vi.fn()
    const { container } = render(
      <Chip tone="accent" onPress={onPress} onRemove={onRemove} removeLabel="Remove filter">
        광저우 2026
      </Chip>,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Remove filter' }))
    expect([onPress.mock.calls.length, onRemove.mock.calls.length]).toEqual([0, 1])
    await user.click(screen.getByRole('button', { name: '광저우 2026' }))
    expect(onPress).toHaveBeenCalledOnce()
    await expectAccessible(container)
  })
})
