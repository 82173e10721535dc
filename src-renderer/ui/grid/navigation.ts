import type { CellPosition } from './grid-model'

export interface GridExtent {
  readonly rowCount: number
  readonly columnCount: number
  /** Whole rows in view. */
  readonly pageRows: number
}

interface Chord {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** 'Ctrl+Alt+Shift+Code': physical keys, so that Korean and Russian layouts work; the Mac's command key counts as Ctrl. */
export function chordOf(event: Chord): string {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  return `${ctrl}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`
}

type Step = (at: CellPosition, extent: GridExtent) => CellPosition

const first = Number.NEGATIVE_INFINITY
const last = Number.POSITIVE_INFINITY

const down: Step = (at) => ({ ...at, row: at.row + 1 })
const up: Step = (at) => ({ ...at, row: at.row - 1 })

const steps: Record<string, Step> = {
  ArrowDown: down,
  ArrowUp: up,
  KeyJ: down,
  // k stops at the first row: the header is for arrows.
  KeyK: (at) => ({ ...at, row: Math.max(0, at.row - 1) }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  Home: (at) => ({ ...at, column: first }),
  End: (at) => ({ ...at, column: last }),
  PageDown: (at, extent) => ({ ...at, row: at.row + extent.pageRows }),
  PageUp: (at, extent) => ({ ...at, row: Math.max(0, at.row - extent.pageRows) }),
  'Ctrl+Home': () => ({ row: 0, column: first }),
  'Ctrl+End': () => ({ row: last, column: last }),
  'Ctrl+ArrowDown': (at) => ({ ...at, row: last }),
  'Ctrl+ArrowUp': (at) => ({ ...at, row: 0 }),
  'Ctrl+ArrowLeft': (at) => ({ ...at, column: first }),
  'Ctrl+ArrowRight': (at) => ({ ...at, column: last }),
}

const extending = new Set([
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Ctrl+Home',
  'Ctrl+End',
  'Ctrl+ArrowDown',
  'Ctrl+ArrowUp',
])

/** Brings a position into the grid; row -1 (the header) is allowed. */
export function clampPosition(
  at: CellPosition,
  extent: Pick<GridExtent, 'rowCount' | 'columnCount'>,
): CellPosition {
  return {
    row: Math.max(-1, Math.min(extent.rowCount - 1, at.row)),
    column: Math.max(0, Math.min(extent.columnCount - 1, at.column)),
  }
}

/** Where a key leads and whether it extends the selection; undefined for keys that do not move. */
export function moveFor(event: Chord, at: CellPosition, extent: GridExtent) {
  const chord = chordOf(event)
  const plain = steps[chord]
  if (plain) return { to: clampPosition(plain(at, extent), extent), isExtending: false }
  const bare = chord.replace('Shift+', '')
  const step = event.shiftKey && extending.has(bare) ? steps[bare] : undefined
  if (!step || at.row < 0) return undefined
  const to = clampPosition(step(at, extent), extent)
  return { to: { row: Math.max(0, to.row), column: at.column }, isExtending: true }
}
