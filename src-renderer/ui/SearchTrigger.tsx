import { Button as AriaButton } from 'react-aria-components'
import { Kbd } from './Kbd'

interface SearchTriggerProps {
  readonly label: string
  readonly shortcut: string
  readonly onPress: () => void
}

/** The header's "Search or do anything": looks like a field, opens the palette. */
export function SearchTrigger({ label, shortcut, onPress }: SearchTriggerProps) {
  return (
    <AriaButton
      onPress={onPress}
      className="flex h-control max-w-130 min-w-40 flex-1 cursor-text items-center gap-2 rounded-md bg-sunken px-2.5 text-left text-ink-3 data-hovered:text-ink-2"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <Kbd keys={shortcut} />
    </AriaButton>
  )
}
