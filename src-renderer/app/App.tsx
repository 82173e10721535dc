import { useEffect } from 'react'
import type { Message } from '../../src-shared/contract/message'
import { languageOf } from '../../src-shared/i18n/translate'
import type { Language } from '../../src-shared/i18n/language'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { defaultSettings } from '../../src-shared/settings/settings-contract'
import { TranslatorProvider } from '../i18n/translator'
import { settingsView } from '../settings/settings-store'
import { useView } from '../state/create-view-store'
import { applyAppearance } from '../ui/theme-choice'
import { UiProvider } from '../ui/UiProvider'
import { desktopView } from '../workspace/desktop-store'
import { useWorkspaceStatus, WorkspaceFailed } from '../workspace/WorkspaceStatus'
import { Shell } from './Shell'

/** Language, theme and density reach the page itself, so that fonts, form controls and assistive tools follow. */
function useAppearance({ theme, density }: Settings, language: Language): void {
  useEffect(() => {
    applyAppearance(document.documentElement, theme, density)
    document.documentElement.lang = language
  }, [theme, density, language])
}

type Opened =
  | { readonly is: 'waiting' }
  | { readonly is: 'open'; readonly settings: Settings }
  | { readonly is: 'failed'; readonly text: Message | null; readonly onRetry?: () => void }

/** What can be shown: the window, the reason why not, or nothing for the moment that the first call takes. */
function useOpened(hasDesktop: boolean): Opened {
  const settings = useView(settingsView, {})
  const status = useWorkspaceStatus()
  useEffect(() => {
    if (status?.status === 'ready') void settingsView.reload()
  }, [status])
  if (status?.status === 'failed') return { is: 'failed', text: status.text }
  if (settings.value !== null && hasDesktop) return { is: 'open', settings: settings.value }
  if (settings.error === null || status?.status === 'restarting') return { is: 'waiting' }
  return { is: 'failed', text: settings.error.text, onRetry: () => void settingsView.reload() }
}

/** The whole window. Nothing is drawn until the language is known; that takes one call. */
export function App() {
  const desktop = useView(desktopView, {}).value
  const known = useView(settingsView, {}).value ?? defaultSettings
  const opened = useOpened(desktop !== null)
  const language = known.language ?? languageOf(desktop?.systemLanguage ?? navigator.language)
  useAppearance(known, language)
  return (
    <TranslatorProvider language={language}>
      <UiProvider language={language} locale={language === 'en' ? 'en-GB' : undefined}>
        {opened.is === 'open' ? <Shell settings={opened.settings} /> : null}
        {opened.is === 'failed' ? <WorkspaceFailed text={opened.text} onRetry={opened.onRetry} /> : null}
      </UiProvider>
    </TranslatorProvider>
  )
}
