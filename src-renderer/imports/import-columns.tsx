import type { ReactNode } from 'react'
import { lifecycleSchema } from '../../src-shared/contract/customer'
import type {
  ImportColumn,
  ImportIssue,
  ImportRowView,
  ImportView,
} from '../../src-shared/imports/imports-contract'
import type { Words } from '../i18n/translator'
import type { CellIssue, GridColumn } from '../ui/grid/grid-model'
import { Swatch } from '../ui/Swatch'
import { ColumnHead } from './ColumnHead'
import { fieldName } from './field-menu'
import { issueText } from './issue-text'

const tones = { error: 'bad', warning: 'warn', repair: 'info' } as const

/** Worst first. */
function worst(issues: readonly ImportIssue[]): ImportIssue | undefined {
  return (
    issues.find((issue) => issue.severity === 'error') ??
    issues.find((issue) => issue.severity === 'warning') ??
    issues[0]
  )
}

/** A character of Korean, Chinese or Japanese takes the room of two. */
function roomOf(text: string): number {
  return Array.from(text).reduce(
    (room, sign) => room + (/[\u1100-\u11ff\u2e80-\uffef]/.test(sign) ? 13 : 7.5),
    0,
  )
}

/** The chevron of a head, and the mark of a meaning that is asked. */
const HEAD_ROOM = 28
/** The longest of what stands in such columns, though the first rows be shorter: a number with its country code. */
const PHONES = /phone|mobile|fax/i

/** Room for the samples and for both lines of the head, whatever language names the field. */
function widthOf(words: Words, { header, field, samples }: ImportColumn): number {
  const rooms = samples.map(roomOf)
  const head = Math.min(196, Math.max(roomOf(header), roomOf(fieldName(words, field)) + HEAD_ROOM))
  const least = PHONES.test(field) ? 128 : 88
  return Math.round(24 + Math.min(236, Math.max(least, head, ...rooms)))
}

/** What is wrong with a row is said in one cell; it should be read there. */
const TOLD_WIDTH = 284

/** The column that tells what is wrong with a whole row: the one that names the customer, else the first. */
function namingColumn(view: ImportView): number | undefined {
  const naming = ['company.name', 'person.fullName', 'person.familyName']
  return (view.columns.find((column) => naming.includes(column.field)) ?? view.columns[0])?.index
}

/** Where the list has a column of owners, whom the rule gives a row stands in its blank cell. */
function withOwner(row: ImportRowView, { index, field, also }: ImportColumn): string {
  const text = row.cells[index] ?? ''
  const isOwner = field === 'record.owner' || also === 'record.owner'
  return isOwner && text.trim() === '' ? (row.assignedOwner ?? text) : text
}

/** What stands in a cell. A colour that was given a stage of life says it in the user's words. */
function textOf({ t }: Words, row: ImportRowView, column: ImportColumn): string {
  const text = withOwner(row, column)
  const isStage = column.mark === 'colour' && column.field === 'record.lifecycle'
  const stage = isStage ? lifecycleSchema.safeParse(text).data : null
  return stage ? t(`customers.lifecycle.${stage}`) : text
}

/** A row that is left out is struck through; a colour is shown. */
function cellOf(words: Words, row: ImportRowView, column: ImportColumn): ReactNode {
  const text = textOf(words, row, column)
  const shown = row.state === 'left-out' ? <s className="text-ink-3">{text}</s> : text
  if (column.mark !== 'colour' || row.colour === null) return shown
  return (
    <>
      <Swatch colour={row.colour} /> {shown}
    </>
  )
}

/** The columns of the list, each with its meaning in the head and its problems in the cells. */
export function importColumns(words: Words, view: ImportView): GridColumn<ImportRowView>[] {
  const naming = namingColumn(view)
  const isTelling = ({ index }: ImportColumn) => index === naming && view.counts.errors > 0
  const byRule: CellIssue = { tone: 'info', text: words.t('imports.owners.assigned') }
  const issueOf = (row: ImportRowView, column: ImportColumn): CellIssue | undefined => {
    const isAssigned = withOwner(row, column) !== (row.cells[column.index] ?? '')
    return isAssigned ? byRule : cellIssueOf(row, column.index)
  }
  const cellIssueOf = (row: ImportRowView, column: number): CellIssue | undefined => {
    const issue = worst(
      row.issues.filter((one) => one.column === column || (one.column === null && column === naming)),
    )
    return issue ? { tone: tones[issue.severity], text: issueText(words, issue) } : undefined
  }
  const number: GridColumn<ImportRowView> = {
    id: 'row',
    header: words.t('imports.row'),
    width: 72,
    align: 'end',
    text: (row) => words.format.number(row.row + 1),
  }
  const columns = view.columns.map(
    (column): GridColumn<ImportRowView> => ({
      id: `column ${column.index}`,
      header: column.header || String(column.index + 1),
      headerContent: <ColumnHead column={column} />,
      width: isTelling(column) ? TOLD_WIDTH : widthOf(words, column),
      text: (row) => textOf(words, row, column),
      render: (row) => cellOf(words, row, column),
      editing: { value: (row) => row.cells[column.index] ?? '' },
      issue: (row) => issueOf(row, column),
    }),
  )
  const isNamed = view.columns.some(({ field, also }) => [field, also].includes('record.owner'))
  if (view.ownerRule === null || isNamed) return [number, ...columns]
  const owner: GridColumn<ImportRowView> = {
    id: 'owner',
    header: `${words.t('imports.field.record.owner')} · ${words.t('imports.owners.assigned')}`,
    headerContent: (
      <span className="flex min-w-0 flex-col items-start leading-tight">
        <span className="w-full truncate">{words.t('imports.field.record.owner')}</span>
        <span className="font-normal text-info-text">{words.t('imports.owners.assigned')}</span>
      </span>
    ),
    width: 150,
    text: (row) => row.assignedOwner ?? '',
    render: (row) => <span className="text-info-text">{row.assignedOwner}</span>,
  }
  return [number, owner, ...columns]
}
