import { Check } from 'lucide-react'
import { ListBoxItem, Text } from 'react-aria-components'
import type { Choice } from './choice'

export const listBoxClass = 'max-h-80 overflow-auto p-1 outline-none!'
export const popoverClass = 'tw-over min-w-(--trigger-width) max-w-96 rounded-lg bg-raised shadow-over'

/** A row of a drop-down list. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled === true}
      className="flex min-h-7.5 cursor-default items-center gap-2 rounded-md px-2 py-1 text-md text-ink outline-none! data-disabled:text-ink-3 data-focused:bg-accent-soft data-pressed:bg-press data-selected:font-semibold"
    >
      {({ isSelected }) => (
        <>
          {choice.icon}
          <span className="flex min-w-0 flex-1 flex-col">
            <Text slot="label" className="truncate">
              {choice.label}
            </Text>
            {choice.description ? (
              <Text slot="description" className="truncate text-sm font-normal text-ink-2">
                {choice.description}
              </Text>
            ) : null}
          </span>
          <Check
            aria-hidden="true"
            className={isSelected ? 'size-3.5 text-accent-text' : 'invisible size-3.5'}
          />
        </>
      )}
    </ListBoxItem>
  )
}
