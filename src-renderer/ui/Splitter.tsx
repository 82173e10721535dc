import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface SplitterProps {
  /** What is resized, e.g. "Panel width". */
  readonly label: string
  /** Width in px of the panel the splitter belongs to. */
  readonly size: number
  readonly min: number
  readonly max: number
  readonly onResize: (size: number) => void
  /** The panel lies after (right of) or before (left of) the splitter. */
  readonly panel?: 'after' | 'before' | undefined
}

const keySteps: Record<string, number> = { ArrowLeft: -16, ArrowRight: 16 }

/** A line to drag, or to move with the arrow keys (Home and End: the limits). */
export function Splitter({ label, size, min, max, onResize, panel = 'after' }: SplitterProps) {
  const start = useRef<{ x: number; size: number } | null>(null)
  const sign = panel === 'after' ? -1 : 1
  const resize = (next: number) => onResize(Math.round(Math.min(max, Math.max(min, next))))
  const press = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, size }
  }
  const drag = (event: PointerEvent) => {
    if (start.current) resize(start.current.size + sign * (event.clientX - start.current.x))
  }
  const handleKeys = (event: KeyboardEvent) => {
    const step = keySteps[event.code]
    if (step !== undefined) resize(size + sign * step)
    else if (event.code === 'Home') resize(min)
    else if (event.code === 'End') resize(max)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      data-ring="inset"
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onKeyDown={handleKeys}
      className="relative z-10 -mx-1 w-2 shrink-0 cursor-col-resize touch-none after:absolute after:inset-y-0 after:left-1/2 after:w-px after:bg-line hover:after:bg-line-control active:after:bg-accent"
    />
  )
}
