import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names'
import { isComposing, isSubmitEnter } from './composition'
import { defined } from './defined'
import { controlBox, fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'

export interface TextFieldProps extends FieldFrameProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter, but never the Enter that ends a composition. */
  readonly onSubmit?: (() => void) | undefined
  /** Escape outside a composition. */
  readonly onCancel?: (() => void) | undefined
  readonly onBlur?: (() => void) | undefined
  readonly placeholder?: string | undefined
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'password' | undefined
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | undefined
  readonly name?: string | undefined
  readonly leading?: ReactNode
  readonly trailing?: ReactNode
  readonly align?: 'start' | 'end' | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

function handleKeys(event: KeyboardEvent, props: Pick<TextFieldProps, 'onSubmit' | 'onCancel'>) {
  if (isSubmitEnter(event) && props.onSubmit) {
    event.preventDefault()
    props.onSubmit()
  }
  if (event.code === 'Escape' && !isComposing(event) && props.onCancel) {
    event.stopPropagation()
    props.onCancel()
  }
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    onSubmit,
    onCancel,
    placeholder,
    leading,
    trailing,
    inputRef,
    align,
    ...rest
  } = props
  return (
    <AriaTextField {...defined(rest)} isInvalid={error !== undefined} className={fieldColumn}>
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Group
          className={classNames(
            controlBox,
            'flex items-center gap-1.5 data-focus-within:outline-2 data-focus-within:outline-offset-1 data-focus-within:outline-accent',
          )}
        >
          {leading ? <span className="flex shrink-0 text-ink-3">{leading}</span> : null}
          <Input
            {...defined({ placeholder, ref: inputRef })}
            onKeyDown={(event) => handleKeys(event, { onSubmit, onCancel })}
            className={classNames(
              'h-full min-w-0 flex-1 bg-transparent outline-none! [&::-webkit-search-cancel-button]:hidden',
              align === 'end' && 'text-right',
            )}
          />
          {trailing ? <span className="flex shrink-0 items-center text-ink-3">{trailing}</span> : null}
        </Group>
      </FieldFrame>
    </AriaTextField>
  )
}
