import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names'
import { isComposing, isSubmitEnter } from './composition'
import { defined } from './defined'
import { fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'

interface TextAreaProps extends FieldFrameProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Ctrl+Enter always submits; plain Enter only with submitOn="enter" (Shift+Enter is then the new line). */
  readonly onSubmit?: (() => void) | undefined
  readonly onCancel?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly submitOn?: 'enter' | 'ctrl-enter' | undefined
  /** Lines shown when empty; grows with its text up to maxLines. */
  readonly lines?: number | undefined
  readonly maxLines?: number | undefined
  /** bare: no edge of its own, for composers that draw one around several controls. */
  readonly look?: 'box' | 'bare' | undefined
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined
}

function submits(event: KeyboardEvent, submitOn: 'enter' | 'ctrl-enter'): boolean {
  if (!isSubmitEnter(event)) return false
  if (event.ctrlKey || event.metaKey) return true
  return submitOn === 'enter' && !event.shiftKey && !event.altKey
}

/** Text that grows with what is written; with lines={1} and submitOn="enter" it is the one-line composer. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, description, error, onSubmit, onCancel, placeholder, inputRef, ...others } =
    props
  const { submitOn = 'ctrl-enter', lines = 3, maxLines = 12, look = 'box', ...rest } = others
  const handleKeys = (event: KeyboardEvent) => {
    if (onSubmit && submits(event, submitOn)) {
      event.preventDefault()
      onSubmit()
    } else if (onCancel && event.code === 'Escape' && !isComposing(event)) {
      event.stopPropagation()
      onCancel()
    }
  }
  return (
    <AriaTextField {...defined(rest)} isInvalid={error !== undefined} className={fieldColumn}>
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <AriaTextArea
          {...defined({ placeholder, ref: inputRef })}
          rows={lines}
          onKeyDown={handleKeys}
          style={{ maxHeight: `calc(${maxLines} * 1.45em + 12px)` }}
          className={classNames(
            'field-sizing-content w-full resize-none text-lg text-ink',
            look === 'box'
              ? 'rounded-md border border-line-control bg-surface px-2.5 py-1.5 transition-colors data-disabled:bg-sunken data-disabled:text-ink-3 data-hovered:border-ink-3 data-invalid:border-bad'
              : 'bg-transparent py-0.5 outline-none!',
          )}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
