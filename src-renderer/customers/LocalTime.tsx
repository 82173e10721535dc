import { localTime } from '../i18n/local-time'
import { useTranslator } from '../i18n/translator'
import { useNow } from '../state/now'
import { Fact } from './FactList'

/** The customer's clock, and whether somebody is likely to be at the desk. */
export function LocalTime({ zone }: { readonly zone: string | null }) {
  const words = useTranslator()
  const now = useNow()
  const time = localTime(words, zone, now)
  if (time === null) return null
  return (
    <Fact term={words.t('frame.field.localTime')}>
      <span className="block py-0.75">
        {time.text}{' '}
        <span className="text-ink-2">
          · {words.t(time.isWorking ? 'frame.record.working' : 'frame.record.closed')}
        </span>
      </span>
    </Fact>
  )
}
