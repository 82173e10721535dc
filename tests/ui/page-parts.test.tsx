import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Avatar } from '../../src-renderer/ui/Avatar'
import { Banner } from '../../src-renderer/ui/Banner'
import { Button } from '../../src-renderer/ui/Button'
import { isComposing, isSubmitEnter } from '../../src-renderer/ui/composition'
import { DefinitionList } from '../../src-renderer/ui/DefinitionList'
import { EmptyState } from '../../src-renderer/ui/EmptyState'
import { Frame } from '../../src-renderer/ui/Frame'
import { GradeBadge } from '../../src-renderer/ui/GradeBadge'
import { InlineError } from '../../src-renderer/ui/InlineError'
import { NavItem } from '../../src-renderer/ui/NavItem'
import { PageBar } from '../../src-renderer/ui/PageBar'
import { ProgressBar } from '../../src-renderer/ui/ProgressBar'
import { SidePanel } from '../../src-renderer/ui/SidePanel'
import { SkeletonText } from '../../src-renderer/ui/Skeleton'
import { StatusLine } from '../../src-renderer/ui/StatusLine'
import { applyAppearance } from '../../src-renderer/ui/theme-choice'
import { expectAccessible } from './support/axe'
import { withUnmount } from './support/unmount'

withUnmount()

function Page({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <Frame
      labels={{ nav: '장소', skipToMain: '본문으로' }}
      nav={<NavItem label="사람" href="#/people" count="12 408" isCurrent />}
      header={<Button>Импорт</Button>}
      status={
        <StatusLine
          message="42행을 가져왔습니다."
          undo={{ label: '되돌리기', shortcut: 'Ctrl Z', onUndo }}
          end="1 / 312"
        />
      }
    >
      <PageBar title="사람" count="12,408" actions={<Button>저장</Button>} />
    </Frame>
  )
}

describe('frame', () => {
  it('has the landmarks, one h1 and the current place', async () => {
    const { container } = render(<Page onUndo={() => undefined} />)
    expect(screen.getByRole('navigation', { name: '장소' })).toBeTruthy()
    expect(screen.getByRole('main')).toBeTruthy()
    expect(screen.getByRole('banner')).toBeTruthy()
    expect(screen.getByRole('contentinfo')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('사람')
    expect(screen.getByRole('link', { name: /사람/ }).getAttribute('aria-current')).toBe('page')
    await expectAccessible(container)
  })

  it('skips to the content and undoes from the status line', async () => {
    const onUndo = vi.fn()
    render(<Page onUndo={onUndo} />)
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
    expect(screen.getByRole('status').textContent).toBe('42행을 가져왔습니다.')
    await user.click(screen.getByRole('button', { name: '되돌리기' }))
    expect(onUndo).toHaveBeenCalledOnce()
  })

  it('resizes the side panel by keyboard within its limits', () => {
    const onResize = vi.fn()
    render(
      <SidePanel label="미리보기" width={332} resizeLabel="Ширина" onResize={onResize}>
        x
      </SidePanel>,
    )
    const splitter = screen.getByRole('separator', { name: 'Ширина' })
    for (const code of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
      fireEvent.keyDown(splitter, { code, key: code })
    expect(onResize.mock.calls.flat()).toEqual([348, 316, 260, 560])
    expect(screen.getByRole('complementary', { name: '미리보기' })).toBeTruthy()
  })
})

describe('messages', () => {
  it('says an error at once, with what was kept and what to do', async () => {
    const { container } = render(
      <>
        <Banner
          tone="bad"
          title="Файл не прочитан."
          kept="Ничего не изменено."
          advice="Сохраните как .xlsx."
        />
        <InlineError>주소에 @가 없습니다.</InlineError>
        <SkeletonText label="불러오는 중" />
      </>,
    )
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'Файл не прочитан.Ничего не изменено.Сохраните как .xlsx.',
      '주소에 @가 없습니다.',
    ])
    await expectAccessible(container)
  })

  it('shows progress in numbers and can be stopped', async () => {
    const onCancel = vi.fn()
    const { container } = render(
      <ProgressBar
        label="가져오기"
        done={12_400}
        total={50_000}
        text="12 400 из 50 000"
        cancel={{ label: '취소', onCancel }}
      />,
    )
    const bar = screen.getByRole('progressbar', { name: '가져오기' })
    expect(bar.getAttribute('aria-valuetext')).toBe('12 400 из 50 000')
    expect(bar.getAttribute('aria-valuenow')).toBe('12400')
    await userEvent.setup().click(screen.getByRole('button', { name: '취소' }))
    expect(onCancel).toHaveBeenCalledOnce()
    await expectAccessible(container)
  })

  it('says what belongs in an empty place and has one button', async () => {
    const { container } = render(
      <EmptyState title="거래처가 여기에 모입니다" action={<Button>가져오기</Button>} />,
    )
    expect(screen.getAllByRole('button').length).toBe(1)
    await expectAccessible(container)
  })
})

describe('small parts', () => {
  it.each([
    ['김민준', '김'],
    ['王丽', '王'],
    ['(주)한빛무역', '주'],
    ['ООО «Восток»', 'О'],
    ['élan', 'É'],
    ['', '?'],
  ])('draws the initial of %s', (name, initial) => {
    const { container } = render(<Avatar name={name} />)
    expect(container.textContent).toBe(initial)
  })

  it('speaks a grade in words', () => {
    const { container } = render(<GradeBadge grade="A" label="등급 A" />)
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe('A')
    expect(screen.getByText('등급 A')).toBeTruthy()
  })

  it('keeps terms and values together, long values whole', async () => {
    const long = 'Müller GmbH & Co. KG Vertriebsgesellschaft für Industriebedarf'
    const { container } = render(<DefinitionList items={[{ id: 'c', term: '회사', value: long }]} />)
    const value = screen.getByRole('definition')
    expect(value.textContent).toBe(long)
    expect(value.className).not.toContain('truncate')
    await expectAccessible(container)
  })

  it('follows the system unless told otherwise', () => {
    const root = document.createElement('html')
    applyAppearance(root, 'dark', 'comfortable')
    expect([root.dataset['theme'], root.dataset['density']]).toEqual(['dark', 'comfortable'])
    applyAppearance(root, 'system', 'compact')
    expect([root.dataset['theme'], root.dataset['density']]).toEqual([undefined, 'compact'])
  })

  it('tells an input method from a key', () => {
    const key = { key: 'Enter', code: 'Enter' }
    expect([isSubmitEnter(key), isSubmitEnter({ ...key, code: 'NumpadEnter' })]).toEqual([true, true])
    expect(isSubmitEnter({ ...key, nativeEvent: { isComposing: true } })).toBe(false)
    expect([isComposing({ ...key, keyCode: 229 }), isComposing({ key: 'Process', code: 'KeyR' })]).toEqual([
      true,
      true,
    ])
  })
})
