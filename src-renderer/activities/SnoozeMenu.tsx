import type { ReactElement } from 'react'
import type { ActivityId } from '../../src-shared/kernel/ids'
import { useTranslator } from '../i18n/translator'
import { useNow } from '../state/now'
import { MenuButton } from '../ui/MenuButton'
import { snoozeActivity } from './activities-store'
import { snoozeOffers } from './snooze-times'

interface SnoozeMenuProps {
  readonly id: ActivityId
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly onError: (cause: unknown) => void
}

/** Hides a due activity for an hour, until tomorrow 9:00 or until next week. */
export function SnoozeMenu({ id, trigger, onError }: SnoozeMenuProps) {
  const { t, format } = useTranslator()
  const offers = snoozeOffers(useNow())
  return (
    <MenuButton
      label={t('activities.snooze')}
      trigger={trigger}
      entries={offers.map(({ choice, until }) => ({
        id: choice,
        label: t(`activities.snoozeChoice.${choice}`),
        shortcut: format.dayAndTime(until),
      }))}
      onAction={(chosen) => {
        const offer = offers.find(({ choice }) => choice === chosen)
        if (offer) snoozeActivity(id, offer.until).catch(onError)
      }}
    />
  )
}
