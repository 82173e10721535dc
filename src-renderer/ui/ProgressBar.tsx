import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { Button } from './Button'

interface ProgressBarProps {
  /** What is being done. */
  readonly label: string
  readonly done: number
  /** Undefined while it is not known. */
  readonly total?: number | undefined
  /** The numbers as shown, e.g. "12,400 of 50,000 rows". */
  readonly text: string
  readonly cancel?:
    | { readonly label: string; readonly onCancel: () => void; readonly isBusy?: boolean }
    | undefined
}

/** Progress with numbers and, where it can be stopped, Cancel. */
export function ProgressBar({ label, done, total, text, cancel }: ProgressBarProps) {
  const isKnown = total !== undefined && total > 0
  return (
    <div className="flex items-end gap-3">
      <AriaProgressBar
        value={isKnown ? done : 0}
        maxValue={isKnown ? total : 1}
        isIndeterminate={!isKnown}
        valueLabel={text}
        className="flex min-w-0 flex-1 flex-col gap-1.5 text-md"
      >
        {({ percentage }) => (
          <>
            <div className="flex items-baseline gap-3">
              <Label className="min-w-0 truncate text-ink">{label}</Label>
              <span className="ml-auto whitespace-nowrap text-ink-2">{text}</span>
            </div>
            <div className="h-1.5 overflow-hidden rounded-full bg-line">
              <div
                className="h-full rounded-full bg-accent transition-[width]"
                style={{ width: `${isKnown ? (percentage ?? 0) : 30}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {cancel ? (
        <Button size="sm" onPress={cancel.onCancel} isBusy={cancel.isBusy}>
          {cancel.label}
        </Button>
      ) : null}
    </div>
  )
}
