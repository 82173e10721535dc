import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import type { Choice } from './choice'
import { ChoiceItem, listBoxClass, popoverClass } from './ChoiceItem'
import { classNames } from './class-names'
import { defined } from './defined'
import { controlBox, fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'
import { Spinner } from './Spinner'

interface ComboBoxProps extends FieldFrameProps {
  /** All choices (filtered here) or, with onInputChange, the answers to what is typed (not filtered again). */
  readonly items: readonly Choice[]
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Text in the field; give it together with onInputChange for answers that come later. */
  readonly inputValue?: string | undefined
  readonly onInputChange?: ((text: string) => void) | undefined
  /** Own filter for known choices, e.g. by first consonants; otherwise "contains", ignoring case and accents. */
  readonly matches?: ((choiceLabel: string, typed: string) => boolean) | undefined
  /** Enter or leaving keeps text that is no choice; onChange gets null, onInputChange has the text. */
  readonly allowsOwnText?: boolean | undefined
  readonly isLoading?: boolean | undefined
  readonly emptyText: string
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

/** Type to find, arrows to choose. Safe with input methods: Enter that ends a composition chooses nothing. */
export function ComboBox(props: ComboBoxProps) {
  const {
    items,
    value,
    onChange,
    onInputChange,
    inputValue,
    matches,
    allowsOwnText,
    isLoading,
    emptyText,
    ...rest
  } = props
  const { label, isLabelHidden, description, error, placeholder, isDisabled, autoFocus } = rest
  const source = onInputChange ? { items, onInputChange } : { defaultItems: items }
  return (
    <AriaComboBox
      {...source}
      {...defined({ inputValue, defaultFilter: matches, isDisabled, autoFocus })}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      allowsCustomValue={allowsOwnText === true}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error !== undefined}
      className={fieldColumn}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} description={description} error={error}>
        <Group
          className={classNames(
            controlBox,
            'flex items-center gap-1 pr-1! data-focus-within:outline-2 data-focus-within:outline-offset-1 data-focus-within:outline-accent',
          )}
        >
          <Input
            {...defined({ placeholder })}
            className="h-full min-w-0 flex-1 bg-transparent outline-none!"
          />
          {isLoading ? <Spinner /> : null}
          <Button className="flex size-5.5 items-center justify-center rounded-sm text-ink-3 data-hovered:bg-hover">
            <ChevronDown aria-hidden="true" className="size-3.5" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={4} className={popoverClass}>
        <ListBox<Choice>
          className={listBoxClass}
          renderEmptyState={() => <div className="px-2 py-1.5 text-ink-2">{emptyText}</div>}
        >
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
