import type { RoundTripView } from '../../src-shared/imports/round-trip-contract'
import { useTranslator } from '../i18n/translator'
import { Checkbox } from '../ui/Checkbox'
import { SectionHeading } from '../ui/SectionHeading'
import { CountLine } from './CountLine'
import { setRemovesMissing, useRoundTrip } from './round-trip-store'

/** What writing the changes would do beside the cells, and what is open. */
export function RoundTripPlan({ view }: { readonly view: RoundTripView }) {
  const { t } = useTranslator()
  const { removesMissing } = useRoundTrip()
  const { newRows, missing, missingCount, gone, unknownColumns, conflicts } = view
  return (
    <>
      <h2 className="mb-2 text-title">{t('imports.whatWillHappen')}</h2>
      <dl>
        <CountLine label={t('imports.roundTrip.newRows')} value={newRows} />
        <CountLine label={t('imports.roundTrip.missing')} value={missingCount} />
        {gone > 0 ? <CountLine label={t('imports.roundTrip.gone')} value={gone} /> : null}
      </dl>
      {missingCount > 0 ? (
        <>
          <SectionHeading>{t('imports.roundTrip.missing')}</SectionHeading>
          <ul className="max-h-40 overflow-y-auto text-ink-2">
            {missing.map((name, at) => (
              <li key={`${name} ${at}`} className="truncate">
                {name}
              </li>
            ))}
          </ul>
          <div className="mt-2">
            <Checkbox isSelected={removesMissing} onChange={setRemovesMissing}>
              {t('imports.roundTrip.removeMissing', { count: missingCount })}
            </Checkbox>
          </div>
          <p className="mt-1 text-ink-2">{t('imports.roundTrip.missingKept')}</p>
        </>
      ) : null}
      {conflicts > 0 ? <p className="mt-4 text-ink-2">{t('imports.roundTrip.conflictHint')}</p> : null}
      {unknownColumns.length > 0 ? (
        <p className="mt-4 text-ink-2">
          {t('imports.roundTrip.unknown', { columns: unknownColumns.join(', ') })}
        </p>
      ) : null}
      <p className="mt-4 text-ink-2">{t('imports.undoHint')}</p>
    </>
  )
}
