import { useState } from 'react'
import { useTranslator } from '../../i18n/translator'
import { TextField } from '../../ui/TextField'
import { passphraseStrength } from './passphrase-strength'

/** A new passphrase, while it is typed twice. */
export interface PassphraseDraft {
  readonly first: string
  readonly again: string
  readonly setFirst: (text: string) => void
  readonly setAgain: (text: string) => void
  /** True once somebody has tried to go on with it. */
  readonly isTried: boolean
  /** The passphrase when it is long enough and both are the same; else what is missing is shown from now on. */
  readonly take: () => string | null
}

export function usePassphraseDraft(): PassphraseDraft {
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isTried, setIsTried] = useState(false)
  const take = () => {
    setIsTried(true)
    const isFit = !['empty', 'short'].includes(passphraseStrength(first)) && first === again
    return isFit ? first : null
  }
  return { first, again, setFirst, setAgain, isTried, take }
}

/** What is wrong so far: said once somebody has tried, and that both differ as soon as the second is as long. */
function wrongOf({ first, again, isTried }: PassphraseDraft): 'short' | 'different' | null {
  const isShort = ['empty', 'short'].includes(passphraseStrength(first))
  if (isShort) return isTried ? 'short' : null
  const isTyped = isTried || again.length >= first.length
  return isTyped && first !== again ? 'different' : null
}

interface PassphraseFieldsProps {
  readonly draft: PassphraseDraft
  readonly label: string
  readonly autoFocus?: boolean | undefined
  readonly onSubmit: () => void
  readonly onCancel?: (() => void) | undefined
}

/** A passphrase twice, with a quiet word on how easily it is guessed. */
export function PassphraseFields({ draft, label, autoFocus, onSubmit, onCancel }: PassphraseFieldsProps) {
  const { t } = useTranslator()
  const { first, again, setFirst, setAgain } = draft
  const wrong = wrongOf(draft)
  const strength = passphraseStrength(first)
  return (
    <>
      <TextField
        label={label}
        type="password"
        value={first}
        onChange={setFirst}
        description={t(`sync.setup.strength.${strength}`)}
        error={wrong === 'short' ? t('sync.setup.strength.short') : undefined}
        onSubmit={onSubmit}
        onCancel={onCancel}
        autoFocus={autoFocus}
      />
      <TextField
        label={t('sync.setup.again')}
        type="password"
        value={again}
        onChange={setAgain}
        error={wrong === 'different' ? t('sync.setup.different') : undefined}
        onSubmit={onSubmit}
        onCancel={onCancel}
      />
    </>
  )
}
