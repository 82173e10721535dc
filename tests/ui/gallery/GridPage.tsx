import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../src-renderer/ui/Button'
import { Chip } from '../../../src-renderer/ui/Chip'
import { CommandPalette } from '../../../src-renderer/ui/CommandPalette'
import { ContextMenu } from '../../../src-renderer/ui/ContextMenu'
import { GradeBadge } from '../../../src-renderer/ui/GradeBadge'
import { ColumnChooser } from '../../../src-renderer/ui/grid/ColumnChooser'
import { emptyLayout } from '../../../src-renderer/ui/grid/column-layout'
import { DataGrid } from '../../../src-renderer/ui/grid/DataGrid'
import type {
  ColumnLayout,
  GridColumn,
  GridSelection,
  GridSort,
} from '../../../src-renderer/ui/grid/grid-model'
import { emptySelection, selectedCount } from '../../../src-renderer/ui/grid/selection'
import { Icon } from '../../../src-renderer/ui/Icon'
import { PageBar } from '../../../src-renderer/ui/PageBar'
import { Popover } from '../../../src-renderer/ui/Popover'
import { SegmentedControl } from '../../../src-renderer/ui/SegmentedControl'
import { SidePanel } from '../../../src-renderer/ui/SidePanel'
import { textClass } from '../../../src-renderer/ui/tone'
import { GalleryFrame } from './GalleryFrame'
import { gridTexts } from './grid-texts'
import { PeekSample } from './PeekSample'
import { type SampleRow, sampleRows } from './sample-rows'

const rows = sampleRows(50_000)

const columns: readonly GridColumn<SampleRow>[] = [
  {
    id: 'name',
    header: 'Name',
    width: 164,
    isSortable: true,
    text: (row) => row.name,
    render: (row) => (
      <>
        <span className="font-semibold">{row.name}</span>{' '}
        <span className="ml-0.5 text-ink-2">{row.latin}</span>
      </>
    ),
  },
  { id: 'company', header: 'Company', width: 150, isSortable: true, text: (row) => row.company, editing: {} },
  {
    id: 'grade',
    header: 'Grade',
    width: 62,
    isSortable: true,
    text: (row) => row.grade,
    render: (row) => <GradeBadge grade={row.grade} label={`Grade ${row.grade}`} />,
  },
  {
    id: 'next',
    header: 'Next step',
    width: 140,
    grow: 1,
    text: (row) => `${row.next} ${row.due}`,
    render: (row) => (
      <>
        {row.next} <span className={textClass[row.dueTone]}>{row.due}</span>
      </>
    ),
  },
  {
    id: 'touch',
    header: 'Last touch',
    width: 106,
    isSortable: true,
    text: (row) => row.touch,
    render: (row) => <span className="text-ink-2">{row.touch}</span>,
  },
  {
    id: 'touches',
    header: 'Touches',
    width: 78,
    align: 'end',
    isSortable: true,
    text: (row) => String(row.touches),
  },
  {
    id: 'time',
    header: 'Local time',
    width: 116,
    text: (row) => row.localTime,
    render: (row) => <span className="text-ink-2">{row.localTime}</span>,
  },
  { id: 'owner', header: 'Owner', width: 64, isSortable: true, text: (row) => row.owner },
]

const paletteSections = [
  {
    id: 'people',
    title: 'People',
    items: [
      { id: 'p1', label: '김민준 Kim Min-jun', hint: '(주)한빛무역' },
      { id: 'p2', label: 'Иванов Сергей', hint: 'ООО «Восток»' },
    ],
  },
  {
    id: 'commands',
    title: 'Do',
    items: [
      { id: 'c1', label: 'New person', shortcut: 'Ctrl N' },
      { id: 'c2', label: 'Import a list' },
    ],
  },
]

function Filters() {
  return (
    <>
      <Chip tone="accent" size="md" removeLabel="Remove filter" onRemove={() => undefined}>
        Grade is A or B
      </Chip>
      <Chip tone="accent" size="md" removeLabel="Remove filter" onRemove={() => undefined}>
        Last touch before 7 days
      </Chip>
      <Chip size="md" icon={<Icon glyph={Plus} size={14} />} onPress={() => undefined}>
        Filter
      </Chip>
    </>
  )
}

interface ColumnsButtonProps {
  readonly layout: ColumnLayout
  readonly onLayoutChange: (layout: ColumnLayout) => void
}

function ColumnsButton({ layout, onLayoutChange }: ColumnsButtonProps) {
  return (
    <Popover label="Columns" trigger={<Button kind="ghost">Columns</Button>} placement="bottom end">
      <ColumnChooser
        columns={columns}
        layout={layout}
        onLayoutChange={onLayoutChange}
        texts={{ moveUp: (header) => `Move ${header} up`, moveDown: (header) => `Move ${header} down` }}
      />
    </Popover>
  )
}

export function GridPage() {
  const [selection, setSelection] = useState<GridSelection>(emptySelection)
  const [sort, setSort] = useState<GridSort | null>({ columnId: 'name', direction: 'ascending' })
  const [layout, setLayout] = useState<ColumnLayout>(emptyLayout)
  const [message, setMessage] = useState('Imported 42 rows from 거래처.xlsx: 40 new, 2 filled in.')
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [width, setWidth] = useState(332)
  const [peeked, setPeeked] = useState<SampleRow | undefined>(rows[0])
  const [view, setView] = useState<'list' | 'board' | 'calendar'>('list')
  const end = `${selectedCount(selection, rows.length).toLocaleString('en')} of 50,000 selected`
  return (
    <GalleryFrame current="People" message={message} end={end} onSearch={() => setPaletteOpen(true)}>
      <PageBar
        title="People"
        count="50,000 · 312 shown"
        actions={
          <>
            <SegmentedControl
              label="View"
              segments={[
                { id: 'list', label: 'List' },
                { id: 'board', label: 'Board' },
                { id: 'calendar', label: 'Calendar' },
              ]}
              value={view}
              onChange={setView}
            />
            <ColumnsButton layout={layout} onLayoutChange={setLayout} />
            <Button>Save list</Button>
          </>
        }
      >
        <Filters />
      </PageBar>
      <div className="flex min-h-0 flex-1">
        <ContextMenu
          label="Row"
          entries={[
            { id: 'open', label: 'Open', shortcut: 'Enter' },
            { id: 'delete', label: 'Delete 2 people', isDanger: true },
          ]}
          onAction={setMessage}
        >
          <DataGrid
            label="People"
            columns={columns}
            source={{ rowCount: rows.length, rowAt: (index) => rows[index], rowKey: (row) => row.key }}
            texts={gridTexts}
            hasCheckboxes
            layout={layout}
            onLayoutChange={setLayout}
            sort={sort}
            onSortChange={setSort}
            selection={selection}
            onSelectionChange={setSelection}
            onOpen={(row) => setMessage(`Opened ${row.name}`)}
            onPeek={setPeeked}
            onCancel={() => setPeeked(undefined)}
            onEdit={(edit) => setMessage(`${edit.columnId}: ${edit.text}`)}
          />
        </ContextMenu>
        {peeked ? (
          <SidePanel
            label="Preview"
            width={width}
            resizeLabel="Preview width"
            onResize={setWidth}
            close={{ label: 'Close preview', shortcut: 'Esc', onClose: () => setPeeked(undefined) }}
          >
            <PeekSample row={peeked} />
          </SidePanel>
        ) : null}
      </div>
      <CommandPalette
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        label="Search or do anything"
        placeholder="Search or do anything"
        query={query}
        onQueryChange={setQuery}
        sections={paletteSections}
        onAction={setMessage}
        emptyText="Nothing found"
      />
    </GalleryFrame>
  )
}
