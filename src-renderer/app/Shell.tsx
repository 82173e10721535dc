import { useEffect } from 'react'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { onEvent } from '../ipc/events'
import { listenForKeys } from '../state/command-keys'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { newKinds, openNew } from '../state/new-record'
import { workspaceView } from '../workspace/workspace-store'
import { AppFrame } from './AppFrame'
import { DropAnywhere } from './DropAnywhere'
import { FirstRun } from './FirstRun'
import { importRoute } from './import-route'

interface ShellProps {
  readonly settings: Settings
}

/** Menu and tray ask for `/new/person` and its like: a form over whatever is open. Everything else is a place. */
function open(route: string): void {
  const kind = newKinds.find((one) => route === `/new/${one}`)
  if (kind) openNew({ kind })
  else go(route)
}

/** What comes from outside the page: keys, files handed to the program, views that a notification asks for. */
function useOutside(): void {
  useEffect(() => listenForKeys(window), [])
  useEffect(() => onEvent('open', (event) => open(event.route)), [])
  useEffect(() => onEvent('import-file', (event) => go(importRoute(event.path))), [])
}

/** The choice of the first run, or the frame with its screens. A file dropped anywhere is looked at. */
export function Shell({ settings }: ShellProps) {
  useOutside()
  const workspace = useView(workspaceView, {}).value
  const isEmpty =
    workspace !== null &&
    workspace.counts.people + workspace.counts.companies + workspace.counts.openDeals === 0
  const isFirstRun = !settings.firstRunDone && isEmpty
  // Until the counts are known it could be either; showing the frame first would flash.
  if (!settings.firstRunDone && workspace === null) return null
  return <DropAnywhere>{isFirstRun ? <FirstRun /> : <AppFrame />}</DropAnywhere>
}
