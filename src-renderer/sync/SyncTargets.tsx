import { Plus } from 'lucide-react'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { MenuButton } from '../ui/MenuButton'
import { SyncTargetCard } from './SyncTargetCard'
import type { SyncStateProps } from './sync-props'
import { syncRoute, wayOf } from './sync-route'

const addWays = ['folder', 'server', 'carry'] as const

/** All places of this workspace, and the way to one more. */
export function SyncTargets({ state }: SyncStateProps) {
  const { t } = useTranslator()
  return (
    <>
      {state.targets.length === 0 ? <EmptyState look="inline" title={t('sync.targets.none')} /> : null}
      <ul className="flex w-full flex-col gap-2">
        {state.targets.map((target) => (
          <SyncTargetCard key={target.id} target={target} isLocked={state.isLocked} />
        ))}
      </ul>
      <MenuButton
        label={t('sync.targets.add')}
        trigger={<Button icon={<Icon glyph={Plus} size={14} />}>{t('sync.targets.add')}</Button>}
        entries={addWays.map((way) => ({ id: way, label: t(`sync.way.${way}`) }))}
        onAction={(id) => go(syncRoute(wayOf(id) ?? 'folder'))}
      />
    </>
  )
}
