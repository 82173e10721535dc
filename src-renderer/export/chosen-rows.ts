import type { ExportRequest } from '../../src-shared/export/export-contract'
import type { GridSelection } from '../ui/grid/grid-model'

/** The chosen rows of a list as a request names them; all rows when none is chosen. */
export function chosenRows(selection: GridSelection): Pick<ExportRequest, 'only' | 'except'> {
  const ids = (keys: ReadonlySet<string>) => [...keys] as NonNullable<ExportRequest['only']>
  if (selection.mode === 'all') return selection.except.size > 0 ? { except: ids(selection.except) } : {}
  return selection.keys.size > 0 ? { only: ids(selection.keys) } : {}
}
