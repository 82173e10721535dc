import { useState } from 'react'
import type { Backup } from '../../src-shared/workspace/workspace-contract'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { restoreFrom, showFile } from '../workspace/desktop-store'
import { RestoredBanner } from '../workspace/RestoredBanner'
import { backupsView, backUpNow } from '../workspace/workspace-store'

const shownBackups = 8

interface BackupLineProps {
  readonly backup: Backup
  readonly isBusy: boolean
  readonly onRestore: () => void
}

function BackupLine({ backup, isBusy, onRestore }: BackupLineProps) {
  const { t, format } = useTranslator()
  return (
    <li className="flex flex-wrap items-center gap-3 border-b border-line py-1.5 last:border-0">
      <span className="min-w-32 font-semibold">{format.dayAndTime(backup.at)}</span>
      <span className="min-w-20 text-ink-2">{format.fileSize(backup.size)}</span>
      <span className="ml-auto flex gap-1.5">
        <Button size="sm" kind="ghost" onPress={() => void showFile(backup.file)}>
          {t('settings.showFile')}
        </Button>
        <Button size="sm" isDisabled={isBusy} onPress={onRestore}>
          {t('settings.restore')}
        </Button>
      </span>
    </li>
  )
}

/** Backups of this workspace: made by themselves, made now, brought back. Restoring keeps the present file. */
export function BackupSettings() {
  const { t, message } = useTranslator()
  const { value, error } = useView(backupsView, {})
  const saving = useAction()
  const restoring = useAction()
  const [keptFile, setKeptFile] = useState<string | null>(null)
  const restore = (file?: string) =>
    void restoring.run(async () => setKeptFile((await restoreFrom(file))?.keptFile ?? null))
  const failure = saving.error ?? restoring.error ?? error
  return (
    <div className="flex w-full flex-col items-start gap-3">
      <p className="text-ink-2">{t('settings.backupsHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button isBusy={saving.isBusy} onPress={() => void saving.run(backUpNow)}>
          {t('settings.backUpNow')}
        </Button>
        <Button kind="ghost" isBusy={restoring.isBusy} onPress={() => restore()}>
          {t('settings.restoreOther')}
        </Button>
      </div>
      {failure ? <InlineError>{message(failure.text)}</InlineError> : null}
      {keptFile === null ? null : <RestoredBanner keptFile={keptFile} />}
      {value?.length === 0 ? <EmptyState look="inline" title={t('settings.noBackups')} /> : null}
      <ul className="w-full">
        {(value ?? []).slice(0, shownBackups).map((backup) => (
          <BackupLine
            key={backup.file}
            backup={backup}
            isBusy={restoring.isBusy}
            onRestore={() => restore(backup.file)}
          />
        ))}
      </ul>
    </div>
  )
}
