import { useRef } from 'react'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { runCommand, useCommand } from '../state/commands'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { SyncDot } from '../sync/SyncDot'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { MenuButton } from '../ui/MenuButton'
import { SearchTrigger } from '../ui/SearchTrigger'
import { Tooltip } from '../ui/Tooltip'
import { chooseImportFile } from '../workspace/desktop-store'
import {
  importCommand,
  newCommand,
  newCompanyCommand,
  newDealCommand,
  newPersonCommand,
  newTaskCommand,
  paletteCommand,
} from './frame-commands'
import { importRoute } from './import-route'

const newCommands = [newPersonCommand, newCompanyCommand, newDealCommand, newTaskCommand]

/** Search, import, new: the three things that are wanted on every screen; and how sharing is. */
export function AppHeader() {
  const { t, message } = useTranslator()
  const newButton = useRef<HTMLButtonElement>(null)
  const action = useAction()
  const chooseFile = () =>
    void action.run(async () => {
      const path = await chooseImportFile()
      if (path !== null) go(importRoute(path))
    })
  useCommand(newCommand, () => newButton.current?.click())
  useCommand(importCommand, chooseFile)
  return (
    <>
      <SearchTrigger
        label={t('frame.search')}
        shortcut={shortcutOf(paletteCommand) ?? ''}
        onPress={() => runCommand(paletteCommand.id)}
      />
      <Tooltip text={t('frame.command.import')} shortcut={shortcutOf(importCommand)}>
        <Button onPress={chooseFile}>{t('frame.import')}</Button>
      </Tooltip>
      <MenuButton
        label={t('frame.new')}
        trigger={
          <Button kind="primary" ref={newButton} shortcut={shortcutOf(newCommand)}>
            {t('frame.new')}
          </Button>
        }
        entries={newCommands.map((command) => ({
          id: command.id,
          label: t(command.title),
          shortcut: shortcutOf(command),
        }))}
        onAction={runCommand}
      />
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      <span className="ml-auto flex">
        <SyncDot />
      </span>
    </>
  )
}
