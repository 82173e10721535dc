import { ArrowDown, ArrowUp } from 'lucide-react'
import { Checkbox } from '../Checkbox'
import { Icon } from '../Icon'
import { IconButton } from '../IconButton'
import { orderedColumns, visibleColumns, withMove, withVisibility } from './column-layout'
import type { ColumnLayout, GridColumn } from './grid-model'

interface ColumnChooserProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly layout: ColumnLayout
  readonly onLayoutChange: (layout: ColumnLayout) => void
  readonly texts: {
    readonly moveUp: (header: string) => string
    readonly moveDown: (header: string) => string
  }
}

/** Which columns are shown and in what order; stands in a Popover. */
export function ColumnChooser<Row>({ columns, layout, onLayoutChange, texts }: ColumnChooserProps<Row>) {
  const shown = visibleColumns(columns, layout)
  return (
    <ul className="flex flex-col gap-0.5">
      {orderedColumns(columns, layout).map((column) => {
        const isVisible = shown.includes(column)
        const move = (step: number) => onLayoutChange(withMove(layout, columns, { id: column.id, step }))
        return (
          <li key={column.id} className="flex items-center gap-1">
            <div className="min-w-0 flex-1">
              <Checkbox
                isSelected={isVisible}
                isDisabled={isVisible && shown.length === 1}
                onChange={(checked) =>
                  onLayoutChange(withVisibility(layout, columns, { id: column.id, isVisible: checked }))
                }
              >
                {column.header}
              </Checkbox>
            </div>
            <IconButton
              size="sm"
              icon={<Icon glyph={ArrowUp} size={14} />}
              label={texts.moveUp(column.header)}
              isDisabled={!isVisible || shown[0] === column}
              onPress={() => move(-1)}
            />
            <IconButton
              size="sm"
              icon={<Icon glyph={ArrowDown} size={14} />}
              label={texts.moveDown(column.header)}
              isDisabled={!isVisible || shown.at(-1) === column}
              onPress={() => move(1)}
            />
          </li>
        )
      })}
    </ul>
  )
}
