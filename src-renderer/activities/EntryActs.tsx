import { Check, Clock, Ellipsis } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { Activity, Due } from '../../src-shared/activities/activity'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { MenuButton } from '../ui/MenuButton'
import { removeActivity, reopenActivity, updateActivity } from './activities-store'
import { completeCommand, snoozeCommand } from './activity-commands'
import { DueFields } from './DueFields'
import { SnoozeMenu } from './SnoozeMenu'

interface EntryActsProps {
  readonly activity: Activity
  readonly isPlanned: boolean
  readonly snoozeRef: RefObject<HTMLButtonElement | null>
  readonly onComplete: () => void
  readonly onAct: (work: () => Promise<unknown>) => void
}

function dueOf(activity: Activity): Due | null {
  const [on, time] = (activity.dueLocal ?? '').split('T')
  if (!on) return null
  return { on, time: activity.isAllDay || !time ? null : time.slice(0, 5) }
}

interface MoveFormProps {
  readonly activity: Activity
  readonly onMove: (due: Due | null) => void
  readonly onCancel: () => void
}

/** Another day or time for something planned. */
function MoveForm({ activity, onMove, onCancel }: MoveFormProps) {
  const { t } = useTranslator()
  const [due, setDue] = useState(() => dueOf(activity))
  return (
    <div className="absolute top-7 right-0 z-20 flex flex-col gap-2 rounded-lg bg-raised p-3 shadow-over">
      <DueFields due={due} onChange={setDue} autoFocus />
      <div className="flex gap-1.5">
        <Button size="sm" kind="primary" onPress={() => onMove(due)}>
          {t('activities.saveDue')}
        </Button>
        <Button size="sm" kind="ghost" onPress={onCancel}>
          {t('frame.action.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** What can be done with a line of the timeline: always reachable by keyboard, quiet until the line is looked at. */
export function EntryActs({ activity, isPlanned, snoozeRef, onComplete, onAct }: EntryActsProps) {
  const { t } = useTranslator()
  const [isMoving, setIsMoving] = useState(false)
  const plannedEntries = [{ id: 'move', label: t('activities.move') }]
  const doneEntries = activity.dueAt === null ? [] : [{ id: 'reopen', label: t('activities.reopen') }]
  const act = (id: string) => {
    if (id === 'move') setIsMoving(true)
    if (id === 'reopen') onAct(() => reopenActivity(activity.id))
    if (id === 'remove') onAct(() => removeActivity(activity.id))
  }
  const move = (due: Due | null) => {
    setIsMoving(false)
    onAct(() => updateActivity(activity.id, { due }))
  }
  return (
    <div
      className={`relative flex shrink-0 ${isPlanned ? '' : 'opacity-0 group-focus-within/entry:opacity-100 group-hover/entry:opacity-100'}`}
    >
      {isPlanned ? (
        <>
          <IconButton
            size="sm"
            icon={<Icon glyph={Check} />}
            label={t('activities.complete')}
            shortcut={shortcutOf(completeCommand)}
            onPress={onComplete}
          />
          <SnoozeMenu
            id={activity.id}
            onError={(cause) => onAct(() => Promise.reject(cause))}
            trigger={
              <IconButton
                ref={snoozeRef}
                size="sm"
                icon={<Icon glyph={Clock} />}
                label={t('activities.snooze')}
                shortcut={shortcutOf(snoozeCommand)}
              />
            }
          />
        </>
      ) : null}
      <MenuButton
        label={t('activities.moreActs', { title: activity.title })}
        placement="bottom end"
        trigger={
          <IconButton
            size="sm"
            icon={<Icon glyph={Ellipsis} />}
            label={t('activities.moreActs', { title: activity.title })}
          />
        }
        groups={[
          { id: 'change', entries: isPlanned ? plannedEntries : doneEntries },
          { id: 'remove', entries: [{ id: 'remove', label: t('activities.remove'), isDanger: true }] },
        ].filter((group) => group.entries.length > 0)}
        onAction={act}
      />
      {isMoving ? <MoveForm activity={activity} onMove={move} onCancel={() => setIsMoving(false)} /> : null}
    </div>
  )
}
