import { X } from 'lucide-react'
import { useTranslator, type Words } from '../i18n/translator'
import { useProgress } from '../state/progress'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { showFile } from '../workspace/desktop-store'
import { forgetSavedFile, type SavedFile, useSavedFile } from '../workspace/saved-file-store'
import { cancelExport } from './export-store'

type Numbers = { readonly done: number; readonly total: number | null } | null

function textOf({ t, format, message }: Words, state: SavedFile, numbers: Numbers): string {
  if (state.is === 'running') {
    const total = numbers?.total ?? null
    return t('export.progress', {
      done: format.number(numbers?.done ?? 0),
      total: total === null ? '…' : format.number(total),
    })
  }
  if (state.is === 'cancelled') return t('export.cancelled')
  if (state.error) return message(state.error.text)
  return t('export.done', { count: state.rows, file: state.path.split(/[\\/]/).at(-1) ?? '' })
}

/** How far an export is and where its file lies: a part of the status line. */
export function ExportStatus() {
  const words = useTranslator()
  const { t } = words
  const state = useSavedFile()
  const text = textOf(words, state, useProgress('export'))
  if (state.is === 'idle') return null
  return (
    <span className="flex min-w-0 items-center gap-1 pr-2 text-sm text-ink-2">
      <output className="min-w-0 truncate" title={state.is === 'done' ? state.path : text}>
        {text}
      </output>
      {state.is === 'running' ? (
        <Button kind="ghost" size="sm" onPress={() => void cancelExport()}>
          {t('export.cancel')}
        </Button>
      ) : null}
      {state.is === 'done' ? (
        <Button kind="ghost" size="sm" onPress={() => void showFile(state.path)}>
          {t('export.showFile')}
        </Button>
      ) : null}
      {state.is === 'running' ? null : (
        <IconButton
          icon={<Icon glyph={X} size={14} />}
          label={t('export.dismiss')}
          size="sm"
          onPress={forgetSavedFile}
        />
      )}
    </span>
  )
}
