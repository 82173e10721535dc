import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { go } from '../state/navigation'
import { useNow } from '../state/now'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { InlineError } from '../ui/InlineError'
import { PageBar } from '../ui/PageBar'
import { PageSection } from '../ui/PageSection'
import { DiagnosticsPart } from './DiagnosticsPart'
import { KeysPart } from './KeysPart'
import { LeavePart } from './LeavePart'
import { SyncAlarms } from './SyncAlarms'
import { SyncDevices } from './SyncDevices'
import { SyncTargets } from './SyncTargets'
import { SyncWaits } from './SyncWaits'
import { syncNowCommand } from './sync-commands'
import type { SyncStateProps } from './sync-props'
import { conflictsRoute } from './sync-route'
import { setPaused } from './sync-store'
import { dotSentence } from './sync-text'
import { exchange, useSyncWork } from './sync-work'
import { canExchange } from './use-sync-commands'

function OverviewBar({ state }: SyncStateProps) {
  const words = useTranslator()
  const { t } = words
  const now = useNow()
  const work = useSyncWork()
  const pausing = useAction()
  const isWorking = work.doing === 'exchange' || state.dot === 'working'
  return (
    <PageBar
      title={t('sync.page.title')}
      // What needs somebody stands below, where it can be mended.
      count={state.dot === 'needs-you' ? undefined : dotSentence(words, state, now)}
      actions={
        <>
          <Button
            kind="ghost"
            isBusy={pausing.isBusy}
            onPress={() => void pausing.run(() => setPaused(!state.isPaused))}
          >
            {t(state.isPaused ? 'sync.targets.resume' : 'sync.targets.pause')}
          </Button>
          <Button
            kind="primary"
            isBusy={isWorking}
            isDisabled={!canExchange(state)}
            shortcut={shortcutOf(syncNowCommand)}
            onPress={() => void exchange()}
          >
            {t('sync.targets.now')}
          </Button>
        </>
      }
    >
      {state.conflicts > 0 ? (
        <Chip size="md" tone="warn" onPress={() => go(conflictsRoute)}>
          {t('sync.conflicts.count', { count: state.conflicts })}
        </Chip>
      ) : null}
    </PageBar>
  )
}

function ConflictsPart({ state }: SyncStateProps) {
  const { t } = useTranslator()
  const { conflicts } = state
  return (
    <PageSection title={t('sync.conflicts.title')}>
      <p className="text-ink-2">{t(conflicts === 0 ? 'sync.conflicts.noneHint' : 'sync.conflicts.hint')}</p>
      {conflicts === 0 ? null : (
        <div className="flex items-center gap-2">
          <Button onPress={() => go(conflictsRoute)}>{t('sync.conflicts.look')}</Button>
          <Chip tone="warn">{t('sync.conflicts.count', { count: conflicts })}</Chip>
        </div>
      )}
    </PageSection>
  )
}

/** Everything there is to know about a shared workspace, what needs somebody first. */
export function SyncOverview({ state }: SyncStateProps) {
  const { t, message } = useTranslator()
  const work = useSyncWork()
  return (
    <>
      <OverviewBar state={state} />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line px-4">
        <div className="max-w-230">
          <SyncAlarms state={state} />
          <PageSection title={t('sync.targets.title')} hint={t('sync.targets.hint')}>
            {work.failed === 'exchange' && work.error ? (
              <InlineError>{message(work.error.text)}</InlineError>
            ) : null}
            <SyncTargets state={state} />
          </PageSection>
          <PageSection title={t('sync.devices.title')}>
            <SyncDevices state={state} />
          </PageSection>
          <ConflictsPart state={state} />
          <PageSection
            title={t('sync.waits.title')}
            hint={state.waits.length > 0 ? t('sync.waits.hint') : undefined}
          >
            <SyncWaits state={state} />
          </PageSection>
          <PageSection title={t('sync.keys.title')} hint={t('sync.keys.hint')}>
            <KeysPart />
          </PageSection>
          <PageSection title={t('sync.leave.title')}>
            <LeavePart />
          </PageSection>
          <PageSection title={t('sync.diagnostics.title')}>
            <DiagnosticsPart />
          </PageSection>
        </div>
      </div>
    </>
  )
}
