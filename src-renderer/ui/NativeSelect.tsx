interface NativeSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly string[]
  readonly onChange: (value: string) => void
}

/** A short list of codes inside another field (currencies): the system's own list, typed to by its first letters. */
export function NativeSelect({ label, value, options, onChange }: NativeSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className="h-5.5 rounded-sm bg-transparent text-sm text-ink-2 hover:bg-hover [&>option]:bg-surface [&>option]:text-ink"
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}
