import { useEffect } from 'react'
import { languageOf } from '../../src-shared/i18n/translate'
import type { Language, Settings } from '../../src-shared/settings/settings-contract'
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

/** The whole window. Nothing is drawn until the language is known; that takes one call. */
export function App() {
  const settings = useView(settingsView, {})
  const desktop = useView(desktopView, {}).value
  const status = useWorkspaceStatus()
  const known = settings.value ?? defaultSettings
  const language = known.language ?? languageOf(desktop?.systemLanguage ?? navigator.language)
  useAppearance(known, language)
  useEffect(() => {
    if (status?.status === 'ready') void settingsView.reload()
  }, [status])
  const isFailed = status?.status === 'failed'
  const isKnown = settings.value !== null && desktop !== null
  return (
    <TranslatorProvider language={language}>
      <UiProvider language={language} locale={language === 'en' ? 'en-GB' : undefined}>
        {isFailed ? <WorkspaceFailed text={status.text} /> : null}
        {!isFailed && isKnown ? <Shell settings={known} /> : null}
        {!isFailed && !isKnown && settings.error !== null && status?.status !== 'restarting' ? (
          <WorkspaceFailed text={settings.error.text} onRetry={() => void settingsView.reload()} />
        ) : null}
      </UiProvider>
    </TranslatorProvider>
  )
}
