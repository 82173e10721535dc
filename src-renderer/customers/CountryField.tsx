import { countryCodes } from '../../src-shared/countries/country-codes'
import { countryOf } from '../../src-shared/countries/country'
import { useTranslator } from '../i18n/translator'
import { Fact } from './FactList'
import { InlineField } from './InlineField'

interface CountryFieldProps {
  readonly country: string | null
  readonly onSave: (country: string | null) => Promise<unknown>
}

/** The country by its name in the user's language; typed in any of thirteen languages or as a code. */
export function CountryField({ country, onSave }: CountryFieldProps) {
  const { t, format } = useTranslator()
  const name = country === null ? null : format.country(country)
  const save = (typed: string | null) => {
    if (typed === null) return onSave(null)
    const inOwnLanguage = countryCodes.find((code) => format.country(code) === typed)
    return onSave(inOwnLanguage ?? countryOf(typed) ?? typed)
  }
  return (
    <Fact term={t('frame.field.country')}>
      <InlineField label={t('frame.field.country')} value={name} onSave={save} />
    </Fact>
  )
}
