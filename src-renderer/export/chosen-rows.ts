import type { ExportRequest } from '../../src-shared/export/export-contract'
import type { GridSelection } from '../ui/grid/grid-model'
import { selectedCount } from '../ui/grid/selection'

/** The chosen rows of a list as a request names them; all rows when only the row under the cursor is. */
export function chosenRows(selection: GridSelection, total: number): Pick<ExportRequest, 'only' | 'except'> {
  if (selectedCount(selection, total) <= 1) return {}
  const ids = (keys: ReadonlySet<string>) => [...keys] as NonNullable<ExportRequest['only']>
  if (selection.mode === 'all') return selection.except.size > 0 ? { except: ids(selection.except) } : {}
  return selection.keys.size > 0 ? { only: ids(selection.keys) } : {}
}
