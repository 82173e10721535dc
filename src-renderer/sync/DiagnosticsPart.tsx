import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { InlineError } from '../ui/InlineError'
import { showFile } from '../workspace/desktop-store'
import { readDiagnostics, saveDiagnostics } from './sync-store'

/** What somebody who helps needs to know, to be copied or saved. */
export function DiagnosticsPart() {
  const { t, message } = useTranslator()
  const action = useAction()
  const [file, setFile] = useState<string | null>(null)
  const read = async () => {
    const found: string[] = []
    await action.run(async () => found.push(await readDiagnostics()))
    return found[0] ?? null
  }
  const save = () => void action.run(async () => setFile(await saveDiagnostics(t('sync.diagnostics.file'))))
  return (
    <>
      <p className="text-ink-2">{t('sync.diagnostics.hint')}</p>
      <div className="flex flex-wrap gap-1.5">
        <CopyButton label={t('sync.diagnostics.copy')} done={t('sync.diagnostics.copied')} text={read} />
        <Button isBusy={action.isBusy} onPress={save}>
          {t('sync.diagnostics.save')}
        </Button>
      </div>
      {file === null ? null : (
        <p className="flex flex-wrap items-center gap-2">
          <span className="wrap-anywhere">{t('sync.diagnostics.saved', { file })}</span>
          <Button size="sm" kind="ghost" onPress={() => void showFile(file)}>
            {t('settings.showFile')}
          </Button>
        </p>
      )}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </>
  )
}
