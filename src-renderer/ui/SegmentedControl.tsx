import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface Segment<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: ReactNode
  readonly isDisabled?: boolean | undefined
}

interface SegmentedControlProps<Id extends string> {
  /** What is being switched, e.g. "View". */
  readonly label: string
  readonly segments: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** One of a few views or kinds, all visible; arrow keys move. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  const choose = (keys: Iterable<unknown>) => {
    const chosen = segments.find((segment) => [...keys].includes(segment.id))
    if (chosen && chosen.id !== value) onChange(chosen.id)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className="inline-flex shrink-0 rounded-md border border-line-strong bg-surface"
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          isDisabled={segment.isDisabled === true}
          data-ring="inset"
          className="flex h-7 items-center gap-1.5 border-line px-2.5 text-md whitespace-nowrap text-ink-2 transition-colors first:rounded-l-[5px] last:rounded-r-[5px] not-first:border-l data-disabled:text-ink-3 data-hovered:bg-hover data-pressed:bg-press data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent-text"
        >
          {segment.icon}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
