import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../src-renderer/ui/Button'
import { CommandPalette } from '../../src-renderer/ui/CommandPalette'
import { ContextMenu } from '../../src-renderer/ui/ContextMenu'
import { Dialog } from '../../src-renderer/ui/Dialog'
import { MenuButton } from '../../src-renderer/ui/MenuButton'
import { Popover } from '../../src-renderer/ui/Popover'
import { expectAccessible } from './support/axe'
import { withUnmount } from './support/unmount'

withUnmount()

const groups = [
  { id: 'a', entries: [{ id: 'edit', label: '편집', shortcut: 'E' }] },
  { id: 'b', title: 'Осторожно', entries: [{ id: 'delete', label: 'Удалить', isDanger: true }] },
]

describe('menus', () => {
  it('opens by keyboard, acts and gives the focus back', async () => {
    const onAction = vi.fn()
    render(<MenuButton label="More" trigger={<Button>더보기</Button>} groups={groups} onAction={onAction} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect((await screen.findAllByRole('menuitem')).length).toBe(2)
    await expectAccessible(document.body)
    await user.click(screen.getByRole('menuitem', { name: 'Удалить' }))
    expect(onAction.mock.calls).toEqual([['delete']])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '더보기' })))
  })

  it('opens at a right click and at the menu key', async () => {
    const onAction = vi.fn()
    render(
      <ContextMenu label="Row" groups={groups} onAction={onAction}>
        <button type="button">김민준</button>
      </ContextMenu>,
    )
    const user = userEvent.setup()
    screen.getByRole('button').focus()
    fireEvent.contextMenu(screen.getByRole('button'), { clientX: 40, clientY: 50 })
    await screen.findByRole('menu')
    await user.click(screen.getByRole('menuitem', { name: '편집' }))
    expect(onAction.mock.calls).toEqual([['edit']])
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})

function Asking() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Открыть</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="원본을 바꿀까요"
        actions={<Button>바꾸기</Button>}
      >
        되돌릴 수 있습니다.
      </Dialog>
    </>
  )
}

describe('panels', () => {
  it('opens a dialog with a name, closes with Escape and gives the focus back', async () => {
    render(<Asking />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: '원본을 바꿀까요' })
    await expectAccessible(document.body)
    expect(dialog.contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Открыть'))
  })

  it('opens a popover beside its button and closes it with Escape', async () => {
    render(
      <Popover label="Filter" trigger={<Button>필터</Button>}>
        <Button>적용</Button>
      </Popover>,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: '필터' }))
    await screen.findByRole('button', { name: '적용' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

const sections = [
  { id: 'people', title: '사람', items: [{ id: 'kim', label: '김민준', hint: '(주)한빛무역' }] },
  { id: 'none', title: 'Пусто', items: [] },
  { id: 'commands', title: '할 일', items: [{ id: 'new', label: '새 사람', shortcut: 'Ctrl N' }] },
]

function Palette({
  onAction,
  found,
}: {
  readonly onAction: (id: string) => void
  readonly found: typeof sections
}) {
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(true)
  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      label="검색 또는 실행"
      placeholder="검색"
      query={query}
      onQueryChange={setQuery}
      sections={found}
      onAction={onAction}
      emptyText="찾지 못했습니다"
    />
  )
}

describe('command palette', () => {
  it('has the focus in its field and acts on the line chosen by arrows', async () => {
    const onAction = vi.fn()
    render(<Palette onAction={onAction} found={sections} />)
    const user = userEvent.setup()
    const input = screen.getByRole('textbox')
    await user.click(input)
    expect(screen.getAllByRole('menuitem').length).toBe(2)
    expect(screen.queryByText('Пусто')).toBeNull()
    await expectAccessible(document.body)
    await user.keyboard('ㄱ{ArrowDown}{ArrowDown}{Enter}')
    expect(onAction.mock.calls).toEqual([['new']])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('runs nothing on the Enter that ends a composition', async () => {
    const onAction = vi.fn()
    render(<Palette onAction={onAction} found={sections} />)
    const user = userEvent.setup()
    const input = screen.getByRole('textbox')
    await user.click(input)
    await user.keyboard('{ArrowDown}')
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', isComposing: true })
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter', keyCode: 229 })
    expect(onAction).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onAction).toHaveBeenCalledOnce()
  })

  it('says when nothing was found', () => {
    render(<Palette onAction={() => undefined} found={[]} />)
    expect(screen.getByText('찾지 못했습니다')).toBeTruthy()
  })
})
