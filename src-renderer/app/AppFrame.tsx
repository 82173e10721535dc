import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { go } from '../state/navigation'
import { openNew } from '../state/new-record'
import { RecoveryCode } from '../sync/RecoveryCode'
import { useSyncCommands } from '../sync/use-sync-commands'
import { Frame } from '../ui/Frame'
import { RestoredNotice } from '../workspace/RestoredBanner'
import { WorkspaceBanner } from '../workspace/WorkspaceStatus'
import { AppHeader } from './AppHeader'
import { AppNav } from './AppNav'
import { AppStatus } from './AppStatus'
import {
  goCompaniesCommand,
  goDealsCommand,
  goImportsCommand,
  goPeopleCommand,
  goSettingsCommand,
  goTodayCommand,
  newCompanyCommand,
  newDealCommand,
  newPersonCommand,
  newTaskCommand,
} from './frame-commands'
import { NewRecordPanel } from './NewRecordPanel'
import { Palette } from './Palette'
import { RouteScreen } from './RouteScreen'
import { ShortcutSheet } from './ShortcutSheet'

function useFrameCommands(): void {
  useCommand(goTodayCommand, () => go('/today'))
  useCommand(goPeopleCommand, () => go('/people'))
  useCommand(goCompaniesCommand, () => go('/companies'))
  useCommand(goDealsCommand, () => go('/deals'))
  useCommand(goImportsCommand, () => go('/import'))
  useCommand(goSettingsCommand, () => go('/settings'))
  useCommand(newPersonCommand, () => openNew({ kind: 'person' }))
  useCommand(newCompanyCommand, () => openNew({ kind: 'company' }))
  useCommand(newDealCommand, () => openNew({ kind: 'deal' }))
  useCommand(newTaskCommand, () => openNew({ kind: 'task' }))
}

/** Navigation, header, the screen with its panel, status line; palette and shortcut sheet over it. */
export function AppFrame() {
  const { t } = useTranslator()
  useFrameCommands()
  useSyncCommands()
  return (
    <>
      <Frame
        labels={{ nav: t('frame.nav'), skipToMain: t('frame.skipToMain') }}
        nav={<AppNav />}
        header={<AppHeader />}
        status={<AppStatus />}
      >
        <WorkspaceBanner />
        <RestoredNotice />
        <div className="flex min-h-0 flex-1">
          <div className="@container/screen flex min-h-0 min-w-0 flex-1 flex-col">
            <RouteScreen />
          </div>
          <NewRecordPanel />
        </div>
      </Frame>
      <RecoveryCode />
      <Palette />
      <ShortcutSheet />
    </>
  )
}
