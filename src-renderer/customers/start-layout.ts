import type { ColumnLayout } from '../ui/grid/grid-model'

/** Below this width of the window a list with its panel has no room for every column. */
const NARROW = 1400

/** The columns before anybody has chosen: rare ones hidden, on a small window those that the panel shows as well. */
export function startLayout(extra: {
  readonly always: readonly string[]
  readonly narrow: readonly string[]
}): ColumnLayout {
  const hidden = window.innerWidth < NARROW ? [...extra.always, ...extra.narrow] : extra.always
  return { order: [], hidden, widths: {} }
}
