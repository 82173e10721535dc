import type { LucideIcon } from 'lucide-react'
import { Icon } from './Icon'

interface ChoiceCardProps {
  readonly glyph: LucideIcon
  readonly title: string
  readonly text: string
  /** The way that most will go. */
  readonly isMain?: boolean | undefined
  readonly onChoose: () => void
}

/** One of a few ways to begin, with what it means. */
export function ChoiceCard({ glyph, title, text, isMain = false, onChoose }: ChoiceCardProps) {
  const edge = isMain
    ? 'border-accent shadow-[0_0_0_1px_var(--accent)] hover:bg-accent-soft'
    : 'border-line hover:border-line-control hover:bg-hover'
  return (
    <button
      type="button"
      onClick={onChoose}
      className={`flex min-w-0 flex-col items-start gap-2 rounded-lg border bg-surface p-5 text-left transition-colors ${edge}`}
    >
      <span
        className={`flex size-10 items-center justify-center rounded-lg ${isMain ? 'bg-accent text-accent-ink' : 'bg-sunken text-ink-2'}`}
      >
        <Icon glyph={glyph} size={20} />
      </span>
      <span className="mt-1 text-title font-semibold">{title}</span>
      <span className="text-lg text-ink-2">{text}</span>
    </button>
  )
}
