import { Search } from 'lucide-react'
import { useState } from 'react'
import type { MergeCandidate, MergeKind } from '../../src-shared/merging/merging-contract'
import { useTranslator } from '../i18n/translator'
import { useView, type ViewState } from '../state/create-view-store'
import { useSettled } from '../state/use-settled'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { candidatesView } from './merging-store'

interface ChooseRecordProps {
  readonly kind: MergeKind
  readonly id: string
  readonly title: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

function Candidates({
  label,
  candidates,
  onChoose,
}: {
  readonly label: string
  readonly candidates: readonly MergeCandidate[]
  readonly onChoose: (id: string) => void
}) {
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold text-ink-2">{label}</h3>
      <ul className="-mx-2 max-h-72 overflow-y-auto">
        {candidates.map(({ id, name, detail }) => (
          <li key={id}>
            <button
              type="button"
              data-ring="inset"
              onClick={() => onChoose(id)}
              className="block w-full rounded-md px-2 py-1.5 text-left text-md hover:bg-hover"
            >
              <span className="block truncate font-semibold text-ink">{name}</span>
              <span className="block wrap-anywhere text-ink-2">{detail ?? ' '}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface FoundProps {
  readonly view: Pick<ViewState<unknown, MergeCandidate[]>, 'value' | 'error'>
  readonly isSearch: boolean
  readonly onChoose: (id: string) => void
}

/** Who looks the same or was found, or that there is nobody. */
function Found({ view: { value, error }, isSearch, onChoose }: FoundProps) {
  const { t, message } = useTranslator()
  return (
    <div role="status" className="min-h-24">
      {error ? <InlineError>{message(error.text)}</InlineError> : null}
      {value && value.length > 0 ? (
        <Candidates
          label={t(isSearch ? 'merging.found' : 'merging.proposed')}
          candidates={value}
          onChoose={onChoose}
        />
      ) : null}
      {value?.length === 0 ? (
        <p className="mt-3 text-md">{t(isSearch ? 'merging.noneFound' : 'merging.noneProposed')}</p>
      ) : null}
    </div>
  )
}

/** Which other record is meant: those that look the same are offered, any other is found by typing. */
export function ChooseRecord({ kind, id, title, onChoose, onClose }: ChooseRecordProps) {
  const { t } = useTranslator()
  const [text, setText] = useState('')
  const settled = useSettled(text.trim(), 150)
  const view = useView(candidatesView, { kind, id, text: settled })
  const first = settled === text.trim() ? view.value?.[0] : undefined
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={<Button onPress={onClose}>{t('frame.action.cancel')}</Button>}
    >
      <TextField
        label={t('merging.find')}
        placeholder={t('merging.placeholder')}
        type="search"
        leading={<Icon glyph={Search} size={14} />}
        value={text}
        onChange={setText}
        onSubmit={first ? () => onChoose(first.id) : undefined}
        autoFocus
      />
      <Found view={view} isSearch={settled !== ''} onChoose={onChoose} />
    </Dialog>
  )
}
