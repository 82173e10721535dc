import { useState } from 'react'
import type { SyncSecret } from '../../../src-shared/sync/sync-contract'
import { useTranslator } from '../../i18n/translator'
import { InlineError } from '../../ui/InlineError'
import { PictureButton } from '../../ui/PictureButton'
import { SegmentedControl } from '../../ui/SegmentedControl'
import { TextField } from '../../ui/TextField'
import { codeInPicture } from './code-in-picture'

/** What opens a workspace, while it is typed. */
export interface SecretDraft {
  readonly kind: SyncSecret['kind']
  readonly text: string
  readonly set: (draft: { readonly kind?: SyncSecret['kind']; readonly text: string }) => void
  /** Null while nothing stands there. */
  readonly secret: SyncSecret | null
}

/** The passphrase or the recovery code, as it is typed. */
export function useSecretDraft(): SecretDraft {
  const [kind, setKind] = useState<SyncSecret['kind']>('passphrase')
  const [text, setText] = useState('')
  const passphrase: SyncSecret = { kind: 'passphrase', passphrase: text }
  const recovery: SyncSecret = { kind: 'recovery', code: text.trim() }
  const full = kind === 'passphrase' ? passphrase : recovery
  return {
    kind,
    text,
    set: (draft) => {
      if (draft.kind !== undefined) setKind(draft.kind)
      setText(draft.text)
    },
    secret: text.trim() === '' ? null : full,
  }
}

interface SecretFieldsProps {
  readonly draft: SecretDraft
  /** What the choice between the two is called. */
  readonly label: string
  readonly error?: string | undefined
  readonly onSubmit: () => void
  readonly onCancel?: (() => void) | undefined
}

/** Opens a workspace by what is remembered, or by what stands on the sheet. */
export function SecretFields({ draft, label, error, onSubmit, onCancel }: SecretFieldsProps) {
  const { t } = useTranslator()
  const isCode = draft.kind === 'recovery'
  return (
    <>
      <SegmentedControl
        label={label}
        segments={[
          { id: 'passphrase', label: t('sync.setup.passphrase') },
          { id: 'recovery', label: t('sync.setup.code') },
        ]}
        value={draft.kind}
        onChange={(kind) => draft.set({ kind, text: '' })}
      />
      <TextField
        key={draft.kind}
        label={t(isCode ? 'sync.setup.code' : 'sync.setup.passphrase')}
        description={isCode ? t('sync.setup.codeHint') : undefined}
        type={isCode ? 'text' : 'password'}
        value={draft.text}
        onChange={(text) => draft.set({ text })}
        error={error}
        onSubmit={onSubmit}
        onCancel={onCancel}
        autoFocus
      />
      {isCode ? <CodeFromPicture onRead={(code) => draft.set({ text: code })} /> : null}
    </>
  )
}

/** The sheet has the code as a picture, too: a photograph of it is quicker than typing. */
function CodeFromPicture({ onRead }: { readonly onRead: (code: string) => void }) {
  const { t } = useTranslator()
  const [isMissing, setIsMissing] = useState(false)
  const read = async (picture: File) => {
    const code = await codeInPicture(picture)
    setIsMissing(code === null)
    if (code !== null) onRead(code)
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <PictureButton label={t('sync.setup.readPicture')} onChoose={(picture) => void read(picture)} />
      {isMissing ? <InlineError>{t('sync.setup.noCodeInPicture')}</InlineError> : null}
    </div>
  )
}
