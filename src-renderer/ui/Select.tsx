import { ChevronDown } from 'lucide-react'
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import type { Choice } from './choice'
import { ChoiceItem, listBoxClass, popoverClass } from './ChoiceItem'
import { classNames } from './class-names'
import { controlBox, fieldColumn, FieldFrame, type FieldFrameProps } from './FieldFrame'

interface SelectProps extends FieldFrameProps {
  readonly items: readonly Choice[]
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly placeholder?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** Choose one of a short, known list. Typing the first letters jumps, arrows move. */
export function Select({ items, value, onChange, placeholder, isDisabled, ...frame }: SelectProps) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? ''}
      isDisabled={isDisabled === true}
      isInvalid={frame.error !== undefined}
      className={fieldColumn}
    >
      <FieldFrame {...frame}>
        <Button
          className={classNames(
            controlBox,
            'flex items-center gap-1.5 text-left group-data-invalid/field:border-bad data-pressed:bg-sunken',
          )}
        >
          <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-ink-3 [&_[slot=description]]:hidden [&_svg.invisible]:hidden">
            {({ selectedText, isPlaceholder, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <ChevronDown aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
        </Button>
      </FieldFrame>
      <Popover offset={4} className={popoverClass}>
        <ListBox items={items} className={listBoxClass}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
