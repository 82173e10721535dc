import type { ReactNode } from 'react'
import { useTranslator } from '../i18n/translator'
import { useRemembered } from '../state/remembered'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { SidePanel } from '../ui/SidePanel'

interface NewPanelProps {
  readonly title: string
  /** Verb and noun. */
  readonly save: string
  readonly isBusy: boolean
  readonly error: string | undefined
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The form for a new record, at the right of whatever is open. What was typed stays when saving fails. */
export function NewPanel({ title, save, isBusy, error, onSave, onClose, children }: NewPanelProps) {
  const { t } = useTranslator()
  const [width, setWidth] = useRemembered('new.width', 340)
  return (
    <SidePanel
      label={title}
      width={width}
      onResize={setWidth}
      resizeLabel={t('frame.resizePanel')}
      close={{ label: t('frame.action.close'), shortcut: 'Esc', onClose }}
    >
      <h2 className="mb-3 text-title">{title}</h2>
      <div className="flex flex-col gap-3">
        {children}
        {error === undefined ? null : <InlineError>{error}</InlineError>}
        <div className="flex flex-wrap gap-1.5">
          <Button kind="primary" isBusy={isBusy} onPress={onSave}>
            {save}
          </Button>
          <Button kind="ghost" onPress={onClose}>
            {t('frame.action.cancel')}
          </Button>
        </div>
      </div>
    </SidePanel>
  )
}
