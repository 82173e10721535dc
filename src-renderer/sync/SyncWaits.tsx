import { useTranslator } from '../i18n/translator'
import type { SyncStateProps } from './sync-props'
import { deviceText } from './sync-text'

/** What cannot be shown yet, whose it is, and what it waits for. */
export function SyncWaits({ state }: SyncStateProps) {
  const words = useTranslator()
  const { t, format, message } = words
  if (state.waits.length === 0) return <p className="text-ink-2">{t('sync.waits.none')}</p>
  return (
    <ul className="w-full">
      {state.waits.map((wait) => (
        <li
          key={`${wait.kind} ${wait.deviceId ?? ''} ${JSON.stringify(wait.text)}`}
          className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2 first:pt-0 last:border-0"
        >
          <span className="text-right text-title font-semibold tabular-nums">
            {format.number(wait.count)}
          </span>
          <div className="min-w-0">
            <p className="wrap-break-word">{message(wait.text)}</p>
            <p className="text-sm text-ink-2">
              {[
                t(`sync.waits.kind.${wait.kind}`),
                ...(wait.deviceId === null ? [] : [deviceText(words, wait.deviceName)]),
              ].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
