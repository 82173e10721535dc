import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { shortcutOf } from '../state/command-keys'
import { Icon } from '../ui/Icon'
import { Kbd } from '../ui/Kbd'
import { TextField } from '../ui/TextField'
import { filterCommand } from './customer-commands'

/** Milliseconds between two questions: the first letter asks at once, the letters of a quick typist are joined. */
const PAUSE = 60

interface FilterFieldProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  /** Down or Enter: on to the list. */
  readonly onLeave: () => void
}

/** Filters as one types, a syllable still being composed included. Esc empties, Enter goes to the list. */
export function FilterField({ label, text, onChange, onLeave }: FilterFieldProps) {
  const { t } = useTranslator()
  const [draft, setDraft] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const tell = useRef(onChange)
  tell.current = onChange
  const lastAsked = useRef(Number.NEGATIVE_INFINITY)
  useCommand(filterCommand, () => {
    input.current?.focus()
    input.current?.select()
  })

  useEffect(() => setDraft(text), [text])
  useEffect(() => {
    if (draft === text) return undefined
    const ask = () => {
      lastAsked.current = performance.now()
      tell.current(draft)
    }
    const timer = setTimeout(ask, Math.max(0, lastAsked.current + PAUSE - performance.now()))
    return () => clearTimeout(timer)
  }, [draft, text])

  const empty = () => {
    if (draft === '') return onLeave()
    setDraft('')
    onChange('')
  }
  return (
    <div className="w-52 shrink-0">
      <TextField
        label={label}
        isLabelHidden
        type="search"
        placeholder={t('frame.filter.text')}
        value={draft}
        onChange={setDraft}
        onSubmit={onLeave}
        onCancel={empty}
        inputRef={input}
        leading={<Icon glyph={Search} size={14} />}
        trailing={draft === '' ? <Kbd keys={shortcutOf(filterCommand) ?? '/'} /> : undefined}
      />
    </div>
  )
}
