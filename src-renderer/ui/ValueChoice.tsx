import { Label, Radio, RadioGroup } from 'react-aria-components'

interface Value<Id extends string> {
  readonly id: Id
  /** What is chosen; null for nothing, shown as `blank`. */
  readonly text: string | null
}

interface ValueChoiceProps<Id extends string> {
  readonly label: string
  /** Side by side, in this order. */
  readonly values: readonly Value<Id>[]
  readonly value: Id
  readonly blank: string
  readonly onChange: (id: Id) => void
}

/** One of two values of a field, side by side: a click or an arrow key chooses. Stands in a grid of three columns. */
export function ValueChoice<Id extends string>({
  label,
  values,
  value,
  blank,
  onChange,
}: ValueChoiceProps<Id>) {
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = values.find((one) => one.id === id)
        if (chosen) onChange(chosen.id)
      }}
      orientation="horizontal"
      className="col-span-full grid grid-cols-subgrid items-stretch"
    >
      <Label className="self-center py-1 text-md wrap-break-word text-ink-2">{label}</Label>
      {values.map(({ id, text }) => (
        <Radio
          key={id}
          value={id}
          className="group flex min-w-0 cursor-default items-start gap-2 rounded-md border border-line px-2.5 py-1.5 text-md text-ink-2 transition-colors data-focus-visible:outline-2 data-focus-visible:outline-offset-1 data-focus-visible:outline-accent data-hovered:bg-hover data-selected:border-accent data-selected:bg-accent-soft data-selected:text-ink"
        >
          <span
            aria-hidden="true"
            className="mt-0.5 flex size-3.5 shrink-0 items-center justify-center rounded-full border border-line-control group-data-selected:border-accent"
          >
            <span className="size-1.75 rounded-full group-data-selected:bg-accent" />
          </span>
          <span className={`min-w-0 wrap-anywhere ${text === null ? 'text-ink-3' : ''}`}>
            {text ?? blank}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
