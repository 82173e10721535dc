import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { useNow } from '../state/now'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { dotClass } from '../ui/tone'
import { Tooltip } from '../ui/Tooltip'
import { syncRoute } from './sync-route'
import { syncView } from './sync-store'
import { dotSentence, dotTones } from './sync-text'

/** How sharing is, at a glance: a dot and a word; the sentence on hover, the page on a press. */
export function SyncDot() {
  const words = useTranslator()
  const { t } = words
  const now = useNow()
  const { value } = useView(syncView, {})
  if (value === null) return null
  const { dot } = value
  const word = t(`sync.dot.${dot}`)
  return (
    <Tooltip text={dotSentence(words, value, now)}>
      <Button
        kind="ghost"
        aria-label={t('sync.dot.label', { state: word })}
        icon={
          <span
            aria-hidden="true"
            className={classNames(
              'size-2 shrink-0 rounded-full',
              dot === 'alone' ? 'border border-ink-3' : dotClass[dotTones[dot]],
            )}
          />
        }
        onPress={() => go(syncRoute())}
      >
        <span className="font-normal max-[900px]:sr-only">{word}</span>
      </Button>
    </Tooltip>
  )
}
