import type { LucideIcon } from 'lucide-react'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'

interface ListEmptyProps {
  readonly glyph: LucideIcon
  /** What belongs here. */
  readonly title: string
  readonly hint: string
  /** The one button that fills it. */
  readonly action: string
  readonly onCreate: () => void
}

/** A list without a single record: says what belongs here and fills it. */
export function ListEmpty({ glyph, title, hint, action, onCreate }: ListEmptyProps) {
  return (
    <EmptyState
      icon={<Icon glyph={glyph} size={20} />}
      title={title}
      action={
        <Button kind="primary" onPress={onCreate}>
          {action}
        </Button>
      }
    >
      {hint}
    </EmptyState>
  )
}
