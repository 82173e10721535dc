import { NativeSelect } from './NativeSelect'
import { TextField, type TextFieldProps } from './TextField'

interface MoneyFieldProps
  extends Omit<
    TextFieldProps,
    'value' | 'onChange' | 'type' | 'inputMode' | 'align' | 'trailing' | 'leading'
  > {
  /** The amount as typed; the feature parses it (money rules are not known here). */
  readonly amount: string
  readonly onAmountChange: (amount: string) => void
  readonly currency: string
  readonly currencyLabel: string
  /** Codes to choose from; with one code it is shown as plain text. */
  readonly currencies: readonly string[]
  readonly onCurrencyChange?: ((currency: string) => void) | undefined
}

/** Full-width digits typed with a Chinese or Korean input method become plain ones when the field is left. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').trim()
}

/** An amount and its currency: text based, right aligned, nothing rounded or reformatted while typing. */
export function MoneyField(props: MoneyFieldProps) {
  const { amount, onAmountChange, currency, currencyLabel, currencies, onCurrencyChange, onBlur, ...rest } =
    props
  const leave = () => {
    const plain = plainDigits(amount)
    if (plain !== amount) onAmountChange(plain)
    onBlur?.()
  }
  const canChoose = currencies.length > 1 && onCurrencyChange !== undefined && rest.isDisabled !== true
  return (
    <TextField
      {...rest}
      value={amount}
      onChange={onAmountChange}
      onBlur={leave}
      inputMode="decimal"
      align="end"
      trailing={
        canChoose ? (
          <NativeSelect
            label={currencyLabel}
            value={currency}
            options={currencies}
            onChange={onCurrencyChange}
          />
        ) : (
          <span className="text-sm text-ink-2">{currency}</span>
        )
      }
    />
  )
}
