import { ChevronDown } from 'lucide-react'

interface NativeSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly string[]
  readonly onChange: (value: string) => void
}

/** A short list of codes inside another field (currencies): the system's own list, typed to by its first letters. */
export function NativeSelect({ label, value, options, onChange }: NativeSelectProps) {
  return (
    <span className="relative inline-flex items-center">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="h-5.5 appearance-none rounded-sm bg-transparent pr-4.5 pl-1 text-sm text-ink-2 hover:bg-hover [&>option]:bg-surface [&>option]:text-ink"
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute right-0.5 size-3.5 text-ink-3"
      />
    </span>
  )
}
