import type { ReactElement } from 'react'
import type { ActivityId } from '../../src-shared/kernel/ids'
import { useTranslator } from '../i18n/translator'
import { useNow } from '../state/now'
import { MenuButton } from '../ui/MenuButton'
import { snoozeActivity } from './activities-store'
import { type SnoozeChoice, snoozeChoices, snoozeUntil } from './snooze-times'

interface SnoozeMenuProps {
  readonly id: ActivityId
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly onError: (cause: unknown) => void
}

/** Hides a due activity for an hour, until tomorrow 9:00 or until next week. */
export function SnoozeMenu({ id, trigger, onError }: SnoozeMenuProps) {
  const { t, format } = useTranslator()
  const now = useNow()
  return (
    <MenuButton
      label={t('activities.snooze')}
      trigger={trigger}
      entries={snoozeChoices.map((choice) => ({
        id: choice,
        label: t(`activities.snoozeChoice.${choice}`),
        shortcut: format.dayAndTime(snoozeUntil(choice, now)),
      }))}
      onAction={(choice) => {
        snoozeActivity(id, snoozeUntil(choice as SnoozeChoice, now)).catch(onError)
      }}
    />
  )
}
