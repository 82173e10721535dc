import { ChevronDown } from 'lucide-react'
import { Button } from '../../../src-renderer/ui/Button'
import { Chip } from '../../../src-renderer/ui/Chip'
import { DataGrid } from '../../../src-renderer/ui/grid/DataGrid'
import type { GridColumn } from '../../../src-renderer/ui/grid/grid-model'
import { MenuButton } from '../../../src-renderer/ui/MenuButton'
import { PageBar } from '../../../src-renderer/ui/PageBar'
import { ProgressBar } from '../../../src-renderer/ui/ProgressBar'
import { SectionHeading } from '../../../src-renderer/ui/SectionHeading'
import { SidePanel } from '../../../src-renderer/ui/SidePanel'
import { GalleryFrame } from './GalleryFrame'
import { gridTexts } from './grid-texts'

type FileRow = readonly string[]

const file: readonly FileRow[] = [
  ['1', '(주)한빛무역', '김민준', '과장', '010-4821-7730', 'mj.kim@hanbit.co.kr', '2023.03.02'],
  ['2', '㈜대한상사', '박서연', '대리', '10-3391-2208', 'sy@daehan.kr', '2024.11.19'],
  ['3', '주식회사 미래', '이정희', '대표', '010-9922-1177', 'jh.lee@mirae', '2019.07.30'],
  ['4', '세종산업', '최은지', '부장', '010-2210-6654', 'ej@sejong.co.kr', '2022.01.11'],
]

const heads = [
  ['번호', 'ignored', 64],
  ['업체명', 'Company', 130],
  ['담당자', 'Person', 90],
  ['직급', 'Job title', 90],
  ['휴대폰', 'Mobile', 190],
  ['이메일', 'E-mail', 230],
  ['거래시작일', 'First met?', 120],
] as const

function issueOf(column: number, row: FileRow) {
  if (column === 5 && row[0] === '3') return { tone: 'bad', text: 'not an address' } as const
  if (column === 4 && row[0] === '2') return { tone: 'info', text: 'leading zero put back' } as const
  if (column === 6 && row[0] === '4') return { tone: 'warn', text: 'day or month first?' } as const
  return undefined
}

const columns: readonly GridColumn<FileRow>[] = heads.map(([header, target, width], index) => ({
  id: String(index),
  header,
  width,
  text: (row: FileRow) => row[index] ?? '',
  editing: {},
  issue: (row: FileRow) => issueOf(index, row),
  headerContent: (
    <div className="flex min-w-0 flex-col items-start gap-0.5 py-1.5">
      <span className="max-w-full truncate">{header}</span>
      <MenuButton
        label={`${header}: target`}
        trigger={
          <Button
            kind="link"
            tone={index === 6 ? 'warn' : 'accent'}
            iconEnd={<ChevronDown aria-hidden="true" className="size-3" />}
          >
            {target}
          </Button>
        }
        entries={[
          { id: 'company', label: 'Company', isChecked: true },
          { id: 'person', label: 'Person', isChecked: false },
          { id: 'ignore', label: 'Ignore', isChecked: false },
        ]}
        onAction={() => undefined}
      />
    </div>
  ),
}))

export function ImportPage() {
  return (
    <GalleryFrame current="People" message="Nothing has been written yet." onSearch={() => undefined}>
      <PageBar
        title="거래처.xlsx"
        count="Sheet1, header in row 3, 42 rows"
        actions={<Button kind="primary">Import 40 rows</Button>}
      >
        <Chip tone="good">40 ready</Chip>
        <Chip tone="info">31 repairs proposed</Chip>
        <Chip tone="bad" onPress={() => undefined}>
          2 problems
        </Chip>
        <Chip>1 duplicate in file</Chip>
      </PageBar>
      <div className="flex min-h-0 flex-1">
        <DataGrid
          label="Preview of 거래처.xlsx"
          columns={columns}
          headerHeight={58}
          source={{
            rowCount: 9,
            rowAt: (index) => file[index],
            rowKey: (row) => row[0] ?? '',
          }}
          texts={gridTexts}
          onEdit={() => undefined}
          initialPosition={{ row: 2, columnId: '5', offset: 0 }}
        />
        <SidePanel label="What will happen" width={332} resizeLabel="Width" onResize={() => undefined}>
          <SectionHeading level={2}>What will happen</SectionHeading>
          <ProgressBar
            label="Writing people"
            done={12_400}
            total={50_000}
            text="12,400 of 50,000"
            cancel={{ label: 'Cancel', onCancel: () => undefined }}
          />
        </SidePanel>
      </div>
    </GalleryFrame>
  )
}
