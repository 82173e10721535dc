import { act, render, type RenderResult } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import { program } from './fake-api'
import { TranslatorProvider } from '../../src-renderer/i18n/translator'
import { listenForKeys } from '../../src-renderer/state/command-keys'
import { closeNew } from '../../src-renderer/state/new-record'
import { UiProvider } from '../../src-renderer/ui/UiProvider'
import type { Translator } from '../../src-shared/i18n/translate'
import type { Language } from '../../src-shared/i18n/language'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { withLayout } from '../ui/support/layout'
import { withUnmount } from '../ui/support/unmount'
import { fakeNow } from './fake-records'

/** Each test gets the standard world, a layout with sizes, a fixed clock, and the keys of the program. */
export function withProgram(settings: Partial<Settings> = {}): void {
  withLayout()
  withUnmount()
  let stop: () => void = () => undefined
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: fakeNow })
    window.localStorage.clear()
    window.history.replaceState(null, '', '#/people')
    program.reset(settings)
    closeNew()
    stop = listenForKeys(window)
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })
}

interface ShownIn {
  readonly language?: Language
  readonly translator?: Translator
}

/** Draws a part of the window in a language. */
export function show(content: ReactNode, { language = 'en', translator }: ShownIn = {}): RenderResult {
  return render(
    <TranslatorProvider language={language} translator={translator}>
      <UiProvider language={language}>{content}</UiProvider>
    </TranslatorProvider>,
  )
}

/** Lets answers arrive and effects run. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

export const user = userEvent.setup({ delay: null })

interface KeyInit extends KeyboardEventInit {
  readonly target?: EventTarget
}

/** A physical key, as another layout reports it: `code` is the place, `key` what is printed there. */
export function pressKey(code: string, { target = document.body, ...init }: KeyInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...init })
  act(() => {
    target.dispatchEvent(event)
  })
  return event
}
