import { useRef, useState } from 'react'
import type { Money } from '../../src-shared/kernel/money'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { MoneyField } from '../ui/MoneyField'
import { amountText, currencyChoices, readAmount } from './amount'

interface InlineMoneyProps {
  readonly label: string
  readonly value: Money | null
  /** The currency to begin with while there is no amount. */
  readonly currency?: string | null | undefined
  readonly onSave: (value: Money | null) => Promise<unknown>
}

function isSame(one: Money | null, other: Money | null): boolean {
  return one?.minor === other?.minor && one?.currency === other?.currency
}

/** An amount that opens in place with its currency beside it. Enter or leaving saves, Esc puts back. */
export function InlineMoney({ label, value, currency, onSave }: InlineMoneyProps) {
  const { t, format, message } = useTranslator()
  const [draft, setDraft] = useState<{ amount: string; currency: string } | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const action = useAction()
  // The field is also left when it is taken away after Enter or Esc; that must not save once more.
  const isOpen = useRef(false)
  const shown = value ? format.money(value) : '—'
  const open = () => {
    isOpen.current = true
    setDraft({ amount: amountText(value), currency: value?.currency ?? currency ?? 'USD' })
  }
  const close = () => {
    isOpen.current = false
    setDraft(null)
    setIsWrong(false)
    action.forget()
  }
  if (draft === null)
    return (
      <button
        type="button"
        data-inline-field=""
        data-ring="inset"
        aria-label={`${t('frame.record.editField', { field: label })}: ${shown}`}
        onClick={open}
        className="-mx-1.5 block w-[calc(100%+12px)] cursor-text truncate rounded-sm px-1.5 py-0.75 text-left hover:bg-hover"
      >
        {value ? shown : <span className="text-ink-3">{shown}</span>}
      </button>
    )
  const submit = async () => {
    if (!isOpen.current) return
    const amount = readAmount(draft.amount, draft.currency)
    setIsWrong(amount === undefined)
    if (amount === undefined) return
    if (isSame(amount, value) || (await action.run(() => onSave(amount)))) close()
  }
  const fault = isWrong
    ? t('frame.record.amountWrong')
    : action.error
      ? message(action.error.text)
      : undefined
  return (
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void submit()
      }}
    >
      <MoneyField
        label={label}
        isLabelHidden
        amount={draft.amount}
        onAmountChange={(amount) => setDraft({ ...draft, amount })}
        currency={draft.currency}
        currencyLabel={t('frame.field.currency')}
        currencies={currencyChoices(draft.currency)}
        onCurrencyChange={(chosen) => setDraft({ ...draft, currency: chosen })}
        onSubmit={() => void submit()}
        onCancel={close}
        error={fault}
        autoFocus
      />
    </div>
  )
}
