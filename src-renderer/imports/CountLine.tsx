import { useTranslator } from '../i18n/translator'

interface CountLineProps {
  readonly label: string
  readonly value: number
}

/** `New people   40`: a line of a `dl`. */
export function CountLine({ label, value }: CountLineProps) {
  const { format } = useTranslator()
  return (
    <div className="flex justify-between gap-3 py-0.5 text-left">
      <dt className="text-ink-2">{label}</dt>
      <dd className="text-ink">{format.number(value)}</dd>
    </div>
  )
}
