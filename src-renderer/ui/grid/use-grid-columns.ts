import { useMemo, useState } from 'react'
import { checkColumnId, columnTemplate, emptyLayout, leastWidth, visibleColumns } from './column-layout'
import type { ColumnLayout, DataGridProps, GridColumn } from './grid-model'

const checkWidth = 36

function checkColumn<Row>(header: string): GridColumn<Row> {
  return { id: checkColumnId, header, width: checkWidth, text: () => '' }
}

/** The columns as drawn: order, visibility, widths; keeps its own layout when none is given. */
export function useGridColumns<Row>(props: DataGridProps<Row>) {
  const { columns, hasCheckboxes, texts, onLayoutChange } = props
  const [ownLayout, setOwnLayout] = useState<ColumnLayout>(emptyLayout)
  // While an edge is dragged only the drag is drawn; the layout changes once, when it is let go.
  const [dragged, setDragged] = useState<ColumnLayout | null>(null)
  const kept = props.layout ?? ownLayout
  const layout = dragged ?? kept
  const visible = useMemo(() => {
    const shown = visibleColumns(columns, { ...kept, widths: {} })
    return hasCheckboxes ? [checkColumn<Row>(texts.selectAll), ...shown] : shown
  }, [columns, kept, hasCheckboxes, texts.selectAll])
  const setLayout = (next: ColumnLayout) => {
    setDragged(null)
    setOwnLayout(next)
    onLayoutChange?.(next)
  }
  return {
    visible,
    layout,
    setLayout,
    setDragged,
    template: columnTemplate(visible, layout),
    leastWidth: leastWidth(visible, layout),
  }
}
