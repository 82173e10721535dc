import type { ReactNode } from 'react'

/** One thing to choose in Select, ComboBox and lists. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** Second line or side note. */
  readonly description?: string | undefined
  readonly icon?: ReactNode
  readonly isDisabled?: boolean | undefined
}
