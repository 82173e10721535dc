import { useState } from 'react'
import { countryCodes } from '../../src-shared/countries/country-codes'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { ComboBox } from '../ui/ComboBox'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { updateSettings } from './settings-store'

interface WorkSettingsProps {
  readonly settings: Settings
}

/** Currencies that trade is done in, most used first; any other code can be typed. */
const currencies =
  'USD EUR CNY KRW JPY RUB GBP HKD TWD SGD AED INR VND THB IDR MYR KZT UZS TRY BRL MXN'.split(' ')

/** Who is working, from where, and in what money sums are shown. */
export function WorkSettings({ settings }: WorkSettingsProps) {
  const { t, format, message, locale } = useTranslator()
  const action = useAction()
  const [name, setName] = useState(settings.userName ?? '')
  const set = (patch: Partial<Settings>) => void action.run(() => updateSettings(patch))
  const saveName = () => {
    const userName = name.trim() || null
    if (userName !== settings.userName) set({ userName })
  }
  const countries = countryCodes
    .map((id) => ({ id, label: format.country(id) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
  return (
    <div className="flex w-full max-w-90 flex-col gap-4">
      <TextField
        label={t('settings.userName')}
        description={t('settings.userNameHint')}
        value={name}
        onChange={setName}
        onSubmit={saveName}
        onBlur={saveName}
      />
      <ComboBox
        label={t('settings.homeCountry')}
        description={t('settings.homeCountryHint')}
        items={countries}
        value={settings.homeCountry}
        onChange={(homeCountry) => set({ homeCountry })}
        emptyText={t('frame.filter.noCountry')}
      />
      <ComboBox
        label={t('settings.baseCurrency')}
        description={t('settings.baseCurrencyHint')}
        items={currencies.map((id) => ({ id, label: `${id} · ${format.currency(id)}` }))}
        value={settings.baseCurrency}
        onChange={(baseCurrency) => set({ baseCurrency })}
        emptyText={t('settings.noCurrency')}
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </div>
  )
}
