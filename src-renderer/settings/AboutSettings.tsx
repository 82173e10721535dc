import { useTranslator } from '../i18n/translator'
import { runCommand } from '../state/commands'
import { useView } from '../state/create-view-store'
import { Button } from '../ui/Button'
import { DefinitionList } from '../ui/DefinitionList'
import { desktopView } from '../workspace/desktop-store'
import { workspaceView } from '../workspace/workspace-store'

/** Which program this is, where the data lies, and how safely it is written. */
export function AboutSettings() {
  const { t } = useTranslator()
  const desktop = useView(desktopView, {}).value
  const workspace = useView(workspaceView, {}).value
  const items = [
    { id: 'version', term: t('settings.version'), value: desktop?.version ?? '' },
    { id: 'path', term: t('settings.path'), value: workspace?.path ?? '' },
    { id: 'sqlite', term: t('settings.sqlite'), value: workspace?.sqliteVersion ?? '' },
    { id: 'schema', term: t('settings.schema'), value: String(workspace?.schemaVersion ?? '') },
  ]
  return (
    <>
      <div className="w-full max-w-full">
        <DefinitionList items={items} />
      </div>
      <Button shortcut="F1" onPress={() => runCommand('shortcuts.show')}>
        {t('frame.command.shortcuts')}
      </Button>
    </>
  )
}
