import type { PossiblePair } from '../../src-shared/imports/possible-contract'
import type { Words } from '../i18n/translator'
import { Chip } from '../ui/Chip'
import type { GridColumn } from '../ui/grid/grid-model'

type Side = 'row' | 'other'

function valueOf({ fields }: PossiblePair, side: Side, field: string): string {
  return fields.find((one) => one.field === field)?.[side].join(', ') ?? ''
}

function differs({ fields }: PossiblePair, field: string): boolean {
  return fields.find((one) => one.field === field)?.differs ?? false
}

/** Who a side stands for: the person, else the company. */
export function nameOf(pair: PossiblePair, side: Side): string {
  return valueOf(pair, side, pair.kind === 'person' ? 'person.fullName' : 'company.name')
}

/** Where the other side stands: `row 12`, or in the workspace. */
export function placeOf({ t, format }: Words, { with: target }: PossiblePair): string {
  if ('record' in target) return t('imports.possible.inBase')
  return t('imports.possible.inRow', { row: format.number(target.row + 1) })
}

/** A value of one side; where both sides say different things, marked. */
function sideColumn(pairs: {
  id: string
  header: string
  field: string
  side: Side
}): GridColumn<PossiblePair> {
  const { id, header, field, side } = pairs
  const isName = field === 'person.fullName'
  const text = (pair: PossiblePair) => (isName ? nameOf(pair, side) : valueOf(pair, side, field))
  return {
    id,
    header,
    width: 130,
    grow: 1,
    text,
    render: (pair) => (
      <span
        className={
          differs(pair, isName && pair.kind === 'company' ? 'company.name' : field)
            ? 'font-semibold text-warn-text'
            : 'text-ink'
        }
      >
        {text(pair)}
      </span>
    ),
  }
}

const decisionTones = { same: 'good', different: 'neutral' } as const

/** Pairs side by side: name beside name, company beside company, then what was decided. */
export function possibleColumns(words: Words): GridColumn<PossiblePair>[] {
  const { t, format } = words
  const other = t('imports.possible.candidate')
  return [
    {
      id: 'row',
      header: t('imports.row'),
      width: 64,
      align: 'end',
      text: (pair) => format.number(pair.row + 1),
    },
    {
      id: 'decision',
      header: t('imports.possible.decision'),
      width: 124,
      text: ({ decision }) => (decision === null ? '' : t(`imports.possible.decided.${decision}`)),
      render: ({ decision }) =>
        decision === null ? null : (
          <Chip tone={decisionTones[decision]}>{t(`imports.possible.decided.${decision}`)}</Chip>
        ),
    },
    sideColumn({ id: 'name', header: t('imports.possible.thisRow'), field: 'person.fullName', side: 'row' }),
    sideColumn({ id: 'otherName', header: other, field: 'person.fullName', side: 'other' }),
    sideColumn({
      id: 'company',
      header: t('imports.field.company.name'),
      field: 'company.name',
      side: 'row',
    }),
    sideColumn({
      id: 'otherCompany',
      header: t('imports.possible.candidateCompany'),
      field: 'company.name',
      side: 'other',
    }),
    { id: 'place', header: t('imports.possible.place'), width: 120, text: (pair) => placeOf(words, pair) },
  ]
}
