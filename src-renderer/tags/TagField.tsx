import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { ComboBox } from '../ui/ComboBox'

interface TagFieldProps {
  readonly choices: readonly string[]
  readonly onChoose: (name: string) => void
  readonly onCancel: () => void
}

/** Chooses a tag that is there or takes a new one: Enter adds, Esc leaves. */
export function TagField({ choices, onChoose, onCancel }: TagFieldProps) {
  const { t } = useTranslator()
  const [text, setText] = useState('')
  const fitting = choices.filter((name) => name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()))
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.code === 'Escape') {
          event.stopPropagation()
          onCancel()
        }
        // A text that is no choice is a new tag; a highlighted choice is taken by the list itself.
        const isHighlighted =
          event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
        if (event.code === 'Enter' && !isHighlighted && text.trim() !== '') {
          event.preventDefault()
          event.stopPropagation()
          onChoose(text.trim())
        }
      }}
    >
      <ComboBox
        label={t('tags.field')}
        isLabelHidden
        autoFocus
        allowsOwnText
        items={fitting.map((name) => ({ id: name, label: name }))}
        value={null}
        inputValue={text}
        onInputChange={setText}
        onChange={(name) => name !== null && onChoose(name)}
        placeholder={t('tags.placeholder')}
        emptyText={t('tags.enterAdds')}
      />
    </div>
  )
}
