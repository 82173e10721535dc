import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { IconButton } from './IconButton'
import { Splitter } from './Splitter'

interface SidePanelProps {
  /** Landmark name, e.g. "Preview". */
  readonly label: string
  readonly width: number
  readonly minWidth?: number | undefined
  readonly maxWidth?: number | undefined
  readonly resizeLabel: string
  readonly onResize: (width: number) => void
  /** Shown as a close button with this name and shortcut. */
  readonly close?:
    | { readonly label: string; readonly shortcut?: string; readonly onClose: () => void }
    | undefined
  /** A panel that only repeats what its page says leaves the room to the list as long as a form stands beside both. */
  readonly isBesideForm?: boolean | undefined
  readonly children: ReactNode
}

/** Beside a form in a small window at 200 % there is no room for a third part of the screen. */
const givesWay = '@max-[420px]/screen:hidden'
/** A list keeps 400 px beside a panel of the usual width. */
const givesWayToList = '@max-[760px]/screen:hidden'

/** The peek panel at the right of a list; resizable, never takes the focus by itself. */
export function SidePanel({
  label,
  width,
  minWidth = 260,
  maxWidth = 560,
  resizeLabel,
  onResize,
  close,
  isBesideForm = false,
  children,
}: SidePanelProps) {
  const way = isBesideForm ? givesWayToList : givesWay
  return (
    <>
      <div className={classNames('contents', way)}>
        <Splitter label={resizeLabel} size={width} min={minWidth} max={maxWidth} onResize={onResize} />
      </div>
      <aside
        aria-label={label}
        style={{ width }}
        className={classNames(
          'relative flex min-h-0 max-w-1/2 shrink-0 flex-col overflow-auto bg-surface p-4',
          way,
        )}
      >
        {close ? (
          <div className="absolute top-2.5 right-2.5 z-10">
            <IconButton
              icon={<Icon glyph={X} size={14} />}
              size="sm"
              label={close.label}
              shortcut={close.shortcut}
              onPress={close.onClose}
            />
          </div>
        ) : null}
        {children}
      </aside>
    </>
  )
}
