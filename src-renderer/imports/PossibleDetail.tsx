import { columnField } from '../../src-shared/imports/import-fields'
import type { PossiblePair } from '../../src-shared/imports/possible-contract'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { classNames } from '../ui/class-names'
import { fieldName } from './field-menu'
import { differentCommand, sameCommand } from './possible-commands'
import { nameOf, placeOf } from './possible-columns'

interface PossibleDetailProps {
  readonly pair: PossiblePair
  readonly onDecide: (decision: 'same' | 'different') => void
}

function Values({ values, differs }: { readonly values: readonly string[]; readonly differs: boolean }) {
  return (
    <td
      className={classNames(
        'w-1/2 border-t border-line px-2 py-1.5 align-top [overflow-wrap:anywhere]',
        differs ? 'bg-warn-soft text-warn-text' : 'text-ink',
      )}
    >
      {values.length === 0 ? <span className="text-ink-3">—</span> : values.join(', ')}
    </td>
  )
}

/** Everything that both sides say, side by side; what differs is marked. */
function Comparison({ pair }: { readonly pair: PossiblePair }) {
  const words = useTranslator()
  const { t, format } = words
  return (
    <table className="w-full table-fixed border-collapse text-md">
      <caption className="sr-only">{`${nameOf(pair, 'row')} · ${nameOf(pair, 'other')}`}</caption>
      <thead>
        <tr className="text-left text-sm text-ink-2">
          <th scope="col" className="px-2 py-1 font-semibold">
            {t('imports.possible.inRow', { row: format.number(pair.row + 1) })}
          </th>
          <th scope="col" className="px-2 py-1 font-semibold">
            {placeOf(words, pair)}
          </th>
        </tr>
      </thead>
      {pair.fields.map(({ field, row, other, differs }) => (
        <tbody key={field}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={2}
              className="px-2 pt-2 pb-0.5 text-left text-sm font-normal text-ink-2"
            >
              {fieldName(words, columnField(field) ?? 'custom')}
            </th>
          </tr>
          <tr>
            <Values values={row} differs={differs} />
            <Values values={other} differs={differs} />
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** One pair: why it may be one, what both sides say, and the decision. */
export function PossibleDetail({ pair, onDecide }: PossibleDetailProps) {
  const { t } = useTranslator()
  return (
    <>
      <h2 className="mb-2 text-title">{t('imports.possible.question')}</h2>
      <div className="mb-3 flex flex-wrap gap-1">
        {pair.reasons.map((reason) => (
          <Chip key={reason}>{t(`imports.possible.reason.${reason}`)}</Chip>
        ))}
      </div>
      <div className="mb-3 flex flex-wrap gap-1.5">
        <Button
          kind={pair.decision === 'same' ? 'primary' : 'plain'}
          shortcut={shortcutOf(sameCommand)}
          onPress={() => onDecide('same')}
        >
          {t('imports.possible.same')}
        </Button>
        <Button
          kind={pair.decision === 'different' ? 'primary' : 'plain'}
          shortcut={shortcutOf(differentCommand)}
          onPress={() => onDecide('different')}
        >
          {t('imports.possible.different')}
        </Button>
      </div>
      <Comparison pair={pair} />
      <p className="mt-4 text-ink-2">{t('imports.possible.hint')}</p>
    </>
  )
}
