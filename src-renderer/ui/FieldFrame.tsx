import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classNames } from './class-names'

export interface FieldFrameProps {
  readonly label: string
  /** The label is spoken but not shown (dense bars, composers). */
  readonly isLabelHidden?: boolean | undefined
  /** Help below the field. */
  readonly description?: string | undefined
  /** What is wrong and what to do; marks the field invalid. */
  readonly error?: string | undefined
}

/** Edge, ground and states shared by everything one types or chooses in. */
export const controlBox =
  'h-control w-full min-w-0 rounded-md border border-line-control bg-surface px-2.5 text-md text-ink transition-colors data-hovered:border-ink-3 data-invalid:border-bad data-disabled:cursor-not-allowed data-disabled:border-line-strong data-disabled:bg-sunken data-disabled:text-ink-3 group-data-readonly/field:bg-sunken'

export const fieldColumn = 'group/field flex w-full min-w-0 flex-col gap-1'

/** Label above, help or error below; must stand inside a React Aria field. */
export function FieldFrame({
  label,
  isLabelHidden,
  description,
  error,
  children,
}: FieldFrameProps & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={classNames('truncate text-sm text-ink-2', isLabelHidden && 'sr-only')}>{label}</Label>
      {children}
      {description && !error ? (
        <Text slot="description" className="text-sm text-ink-2">
          {description}
        </Text>
      ) : null}
      <FieldError className="text-sm text-bad-text">{error ?? ''}</FieldError>
    </>
  )
}
