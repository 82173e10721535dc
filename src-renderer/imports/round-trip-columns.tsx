import type { RoundTripCell } from '../../src-shared/imports/round-trip-contract'
import type { Words } from '../i18n/translator'
import { Button } from '../ui/Button'
import type { GridColumn } from '../ui/grid/grid-model'
import { cellKey, toggleFromFile } from './round-trip-store'

function decisionText({ t }: Words, cell: RoundTripCell, fromFile: ReadonlySet<string>): string {
  if (cell.reason !== null) return t(`imports.roundTrip.state.${cell.reason}`)
  if (cell.state === 'conflict' && fromFile.has(cellKey(cell))) return t('imports.roundTrip.state.fromFile')
  return t(cell.state === 'conflict' ? 'imports.roundTrip.state.conflict' : 'imports.roundTrip.state.change')
}

/** The cells of a workbook that say something else than the program, old and new beside each other. */
export function roundTripColumns(
  words: Words,
  fromFile: ReadonlySet<string>,
): readonly GridColumn<RoundTripCell>[] {
  const { t, format } = words
  return [
    {
      id: 'row',
      header: t('imports.row'),
      width: 64,
      align: 'end',
      text: ({ row }) => format.number(row + 1),
    },
    { id: 'name', header: t('imports.roundTrip.name'), width: 170, text: ({ name }) => name },
    { id: 'column', header: t('imports.roundTrip.column'), width: 130, text: ({ heading }) => heading },
    {
      id: 'before',
      header: t('imports.roundTrip.before'),
      width: 190,
      grow: 1,
      text: ({ before }) => before,
      render: ({ before }) => <span className="truncate text-ink-2">{before || '—'}</span>,
    },
    {
      id: 'after',
      header: t('imports.roundTrip.after'),
      width: 190,
      grow: 1,
      text: ({ after }) => after,
      render: ({ after }) => <span className="truncate font-semibold">{after || '—'}</span>,
    },
    {
      id: 'decision',
      header: t('imports.roundTrip.decision'),
      width: 210,
      text: (cell) => decisionText(words, cell, fromFile),
      render: (cell) =>
        cell.state === 'conflict' ? (
          <Button
            kind="link"
            size="sm"
            tone="warn"
            aria-label={t('imports.roundTrip.takeFile', { name: cell.name, column: cell.heading })}
            onPress={() => toggleFromFile(cell)}
          >
            {decisionText(words, cell, fromFile)}
          </Button>
        ) : (
          <span className="text-ink-2">{decisionText(words, cell, fromFile)}</span>
        ),
    },
  ]
}
