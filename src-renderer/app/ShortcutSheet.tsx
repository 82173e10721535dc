import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { keysText } from '../state/command-keys'
import { commandGroups, useCommand } from '../state/commands'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Kbd } from '../ui/Kbd'
import { allCommands } from './command-list'
import { sheetCommand } from './frame-commands'

/** All shortcuts on one sheet, to look at or to print and put beside the screen. */
export function ShortcutSheet() {
  const { t } = useTranslator()
  const [isOpen, setIsOpen] = useState(false)
  useCommand(sheetCommand, () => setIsOpen(true))
  const groups = commandGroups
    .map((group) => ({
      group,
      commands: allCommands.filter((command) => command.group === group && command.keys !== undefined),
    }))
    .filter(({ commands }) => commands.length > 0)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      title={t('frame.shortcuts.title')}
      width="lg"
      actions={
        <>
          <Button kind="ghost" onPress={() => window.print()}>
            {t('frame.shortcuts.print')}
          </Button>
          <Button kind="primary" onPress={() => setIsOpen(false)}>
            {t('frame.action.close')}
          </Button>
        </>
      }
    >
      <div className="columns-2 gap-8 max-[760px]:columns-1">
        {groups.map(({ group, commands }) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1.5 text-sm text-ink-2">{t(`frame.shortcuts.group.${group}`)}</h3>
            <dl className="flex flex-col gap-1 text-md text-ink">
              {commands.map((command) => (
                <div key={command.id} className="flex items-center justify-between gap-3">
                  <dt className="min-w-0">{t(command.title)}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {(command.keys ?? []).map((keys) => (
                      <Kbd key={keys} keys={keysText(keys)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
