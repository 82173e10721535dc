import { type Language, languages } from '../../src-shared/i18n/language'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { InlineError } from '../ui/InlineError'
import { SegmentedControl } from '../ui/SegmentedControl'
import { Switch } from '../ui/Switch'
import { languageNames } from './language-names'
import { Labelled } from './Labelled'
import { updateSettings } from './settings-store'

interface LookSettingsProps {
  readonly settings: Settings
}

/** Language, theme, density and what closing the window means: they belong to this device. */
export function LookSettings({ settings }: LookSettingsProps) {
  const { t, message, language } = useTranslator()
  const action = useAction()
  const set = (patch: Partial<Settings>) => void action.run(() => updateSettings(patch))
  return (
    <>
      <Labelled label={t('settings.language')}>
        <SegmentedControl
          label={t('settings.language')}
          segments={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(id: Language) => set({ language: id })}
        />
      </Labelled>
      <Labelled label={t('settings.theme')}>
        <SegmentedControl
          label={t('settings.theme')}
          segments={(['system', 'light', 'dark'] as const).map((id) => ({
            id,
            label: t(`settings.themeChoice.${id}`),
          }))}
          value={settings.theme}
          onChange={(theme) => set({ theme })}
        />
      </Labelled>
      <Labelled label={t('settings.density')}>
        <SegmentedControl
          label={t('settings.density')}
          segments={(['compact', 'comfortable'] as const).map((id) => ({
            id,
            label: t(`settings.densityChoice.${id}`),
          }))}
          value={settings.density}
          onChange={(density) => set({ density })}
        />
      </Labelled>
      <Switch isSelected={settings.closeToTray} onChange={(closeToTray) => set({ closeToTray })}>
        {t('settings.closeToTray')}
      </Switch>
      <p className="-mt-3 text-ink-2">{t('settings.closeToTrayHint')}</p>
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </>
  )
}
