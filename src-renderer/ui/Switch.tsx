import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'

interface SwitchProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
  readonly isDisabled?: boolean | undefined
}

/** A setting that takes effect at once. */
export function Switch({ isSelected, onChange, children, isDisabled }: SwitchProps) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled === true}
      className="group/switch inline-flex min-h-6 items-center gap-2 text-md text-ink outline-none! data-disabled:text-ink-3"
    >
      <span
        aria-hidden="true"
        className="flex h-4.5 w-8 shrink-0 items-center rounded-full border border-line-control bg-sunken p-0.5 transition-colors group-data-disabled/switch:border-line-strong group-data-focus-visible/switch:outline-2 group-data-focus-visible/switch:outline-offset-1 group-data-focus-visible/switch:outline-accent group-data-hovered/switch:border-ink-3 group-data-selected/switch:border-accent group-data-selected/switch:bg-accent group-data-selected/switch:group-data-disabled/switch:border-line-strong group-data-selected/switch:group-data-disabled/switch:bg-line-strong"
      >
        <span className="size-3 rounded-full bg-line-control transition-transform group-data-selected/switch:translate-x-3.5 group-data-selected/switch:bg-accent-ink" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  )
}
