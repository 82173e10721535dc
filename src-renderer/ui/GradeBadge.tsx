import { classNames } from './class-names'

interface GradeBadgeProps {
  /** 'A', 'B', 'C' ... */
  readonly grade: string
  /** Spoken, e.g. "Grade A". */
  readonly label: string
}

const grades: Record<string, string> = {
  A: 'bg-good-soft text-good-text',
  B: 'bg-info-soft text-info-text',
}

/** A customer's grade, 20 px square. */
export function GradeBadge({ grade, label }: GradeBadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex size-5 shrink-0 items-center justify-center rounded-[5px] align-middle text-xs font-bold',
        grades[grade] ?? 'bg-sunken text-ink-2',
      )}
    >
      <span aria-hidden="true">{grade}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
