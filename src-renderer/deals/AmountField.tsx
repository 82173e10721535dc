import { useState } from 'react'
import type { Deal } from '../../src-shared/deals/deal'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { MoneyField } from '../ui/MoneyField'
import { amountText, currencyChoices, readAmount } from './amount'
import { updateDeal } from './deals-store'

interface AmountFieldProps {
  readonly deal: Deal
}

/** The amount, which opens in place with its currency beside it. Enter saves, Esc puts back. */
export function AmountField({ deal }: AmountFieldProps) {
  const { t, format, message } = useTranslator()
  const [draft, setDraft] = useState<{ amount: string; currency: string } | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const action = useAction()
  const shown = deal.amount ? format.money(deal.amount) : '—'
  if (draft === null)
    return (
      <button
        type="button"
        data-inline-field=""
        data-ring="inset"
        aria-label={`${t('frame.record.editField', { field: t('deals.amount') })}: ${shown}`}
        onClick={() =>
          setDraft({ amount: amountText(deal.amount), currency: deal.amount?.currency ?? 'USD' })
        }
        className="-mx-1.5 block w-[calc(100%+12px)] cursor-text truncate rounded-sm px-1.5 py-0.75 text-left hover:bg-hover"
      >
        {deal.amount ? shown : <span className="text-ink-3">{shown}</span>}
      </button>
    )
  const submit = async () => {
    const amount = readAmount(draft.amount, draft.currency)
    setIsWrong(amount === undefined)
    if (amount === undefined) return
    if (await action.run(() => updateDeal(deal.id, { amount }))) setDraft(null)
  }
  const fault = isWrong ? t('deals.amountWrong') : action.error ? message(action.error.text) : undefined
  return (
    <MoneyField
      label={t('deals.amount')}
      isLabelHidden
      amount={draft.amount}
      onAmountChange={(amount) => setDraft({ ...draft, amount })}
      currency={draft.currency}
      currencyLabel={t('deals.currency')}
      currencies={currencyChoices(draft.currency)}
      onCurrencyChange={(currency) => setDraft({ ...draft, currency })}
      onSubmit={() => void submit()}
      onCancel={() => setDraft(null)}
      error={fault}
      autoFocus
    />
  )
}
