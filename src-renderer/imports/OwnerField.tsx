import { useEffect, useState } from 'react'
import { foldText } from '../../src-shared/kernel/text-key'
import { useTranslator } from '../i18n/translator'
import { ComboBox } from '../ui/ComboBox'
import { isSubmitEnter } from '../ui/composition'

interface OwnerFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  /** Owners that are known. */
  readonly owners: readonly string[]
  readonly placeholder?: string | undefined
  /** A name was chosen, typed and confirmed, or taken out (blank). */
  readonly onCommit: (name: string) => void
}

/** Names an owner: one that is known, or any name; what is typed counts once it is confirmed or left. */
export function OwnerField({ label, isLabelHidden, value, owners, placeholder, onCommit }: OwnerFieldProps) {
  const { t } = useTranslator()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const commit = (name: string) => {
    setText(name.trim() === value ? value : name.trim())
    if (name.trim() !== value) onCommit(name.trim())
  }
  const typed = foldText(text.trim())
  const fitting = text === value ? owners : owners.filter((name) => foldText(name).includes(typed))
  return (
    <div
      className="min-w-0 flex-1"
      onBlur={() => commit(text)}
      onKeyDownCapture={(event) => {
        const isHighlighted =
          event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
        if (isSubmitEnter(event) && !isHighlighted) commit(text)
      }}
    >
      <ComboBox
        label={label}
        isLabelHidden={isLabelHidden}
        allowsOwnText
        items={fitting.map((name) => ({ id: name, label: name }))}
        value={owners.includes(value) ? value : null}
        inputValue={text}
        onInputChange={setText}
        onChange={(name) => name !== null && commit(name)}
        placeholder={placeholder}
        emptyText={t(typed === '' ? 'imports.owners.typeName' : 'imports.owners.enterTakes')}
      />
    </div>
  )
}
