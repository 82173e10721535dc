import { useEffect, useState } from 'react'
import type { SyncPlace } from '../../../src-shared/sync/sync-contract'
import { backCommand } from '../../customers/customer-commands'
import { useTranslator } from '../../i18n/translator'
import { useCommand } from '../../state/commands'
import { back, go } from '../../state/navigation'
import { useAction } from '../../state/use-action'
import { Button } from '../../ui/Button'
import { InlineError } from '../../ui/InlineError'
import { PageBar } from '../../ui/PageBar'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { syncRoute, type SyncWay } from '../sync-route'
import { lookAt } from '../sync-store'
import { forgetSyncError } from '../sync-work'
import { ConnectForm } from './ConnectForm'
import { CreateForm } from './CreateForm'
import { JoinForm } from './JoinForm'
import { FolderField, ServerField } from './PlaceFields'
import { type Found, type SetupStep, stepOf } from './setup-step'

interface SetupScreenProps {
  readonly way: SyncWay
  /** True: one more place for a workspace that is shared already. */
  readonly isShared: boolean
}

/** What belongs there, by what is being set up. */
const folderHints = {
  folder: 'sync.setup.folderHint',
  server: 'sync.setup.folderHint',
  join: 'sync.setup.joinFolderHint',
  carry: 'sync.setup.stickHint',
} as const

const leave = () => back(syncRoute())
const done = () => go(syncRoute(), { replace: true })

/** What stands at a chosen place, and looking at another one. */
function useLook() {
  const [found, setFound] = useState<Found | null>(null)
  const [place, setPlace] = useState<SyncPlace | null>(null)
  const action = useAction()
  const look = (next: SyncPlace) => {
    setFound(null)
    setPlace(next)
    forgetSyncError()
    void action.run(async () => setFound({ place: next, ...(await lookAt(next)) }))
  }
  const forget = () => {
    setFound(null)
    setPlace(null)
    action.forget()
  }
  return { found, place, action, look, forget }
}

/** What was found, in a sentence. */
function FoundText({ step, found }: { readonly step: SetupStep; readonly found: Found }) {
  const { t } = useTranslator()
  const texts = {
    create: 'sync.setup.foundEmpty',
    join: 'sync.setup.foundWorkspace',
    connect: found.isOurs ? 'sync.setup.foundOurs' : 'sync.setup.foundFree',
    nothing: 'sync.setup.foundNothing',
    several: 'sync.setup.foundSeveral',
    newer: 'sync.setup.foundNewer',
    other: 'sync.setup.foundOther',
  } as const
  return <output className="block text-lg font-semibold text-ink">{t(texts[step])}</output>
}

interface FoundFormProps {
  readonly way: SyncWay
  readonly isShared: boolean
  readonly found: Found
}

/** What can be done at the place; nothing is asked that can be seen there. */
function FoundForm({ way, isShared, found }: FoundFormProps) {
  const { t } = useTranslator()
  const [isCreating, setIsCreating] = useState(false)
  const step = isCreating ? 'create' : stepOf(way, isShared, found)
  const mode = way === 'carry' ? 'carried' : 'automatic'
  const form = { place: found.place, mode, onDone: done, onCancel: leave } as const
  return (
    <>
      <FoundText step={step} found={found} />
      {step === 'create' ? <CreateForm {...form} /> : null}
      {step === 'join' ? <JoinForm {...form} /> : null}
      {step === 'connect' ? <ConnectForm {...form} /> : null}
      {step === 'nothing' ? (
        <div>
          <Button onPress={() => setIsCreating(true)}>{t('sync.setup.createInstead')}</Button>
        </div>
      ) : null}
    </>
  )
}

/** Sets a place up: where it is, what is there, and what follows from that. Esc leads back. */
export function SetupScreen({ way, isShared }: SetupScreenProps) {
  const { t, message } = useTranslator()
  const [where, setWhere] = useState<SyncPlace['kind']>(way === 'server' ? 'server' : 'folder')
  const { found, place, action, look, forget } = useLook()
  useCommand(backCommand, leave)
  useEffect(() => forgetSyncError, [])
  const hint = t(where === 'server' ? 'sync.setup.addressHint' : folderHints[way])
  const PlaceField = where === 'folder' ? FolderField : ServerField
  return (
    <>
      <PageBar
        title={t(`sync.way.${way}`)}
        actions={
          <Button kind="ghost" shortcut="Esc" onPress={leave}>
            {t('frame.action.cancel')}
          </Button>
        }
      />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line px-4 py-6">
        <div className="flex w-full max-w-120 flex-col gap-5">
          <p className="text-lg text-ink-2">{t(`sync.way.${way}Text`)}</p>
          {way === 'join' ? (
            <div>
              <SegmentedControl
                label={t('sync.setup.where')}
                segments={[
                  { id: 'folder', label: t('sync.setup.atFolder') },
                  { id: 'server', label: t('sync.setup.atServer') },
                ]}
                value={where}
                onChange={(next) => {
                  setWhere(next)
                  forget()
                }}
              />
            </div>
          ) : null}
          <PlaceField
            key={where}
            place={place}
            isBusy={action.isBusy}
            hint={hint}
            onPlace={look}
            onCancel={leave}
          />
          {action.isBusy ? <output className="text-ink-2">{t('sync.setup.looking')}</output> : null}
          {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
          {found === null ? null : (
            <FoundForm key={JSON.stringify(found.place)} way={way} isShared={isShared} found={found} />
          )}
        </div>
      </div>
    </>
  )
}
