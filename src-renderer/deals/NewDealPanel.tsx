import { useState } from 'react'
import type { CompanyId, PersonId } from '../../src-shared/kernel/ids'
import type { Money } from '../../src-shared/kernel/money'
import { NewPanel } from '../customers/NewPanel'
import { useTranslator, type Words } from '../i18n/translator'
import { CustomerField, type CustomerPick } from '../search/CustomerField'
import { settingsView } from '../settings/settings-store'
import { useView } from '../state/create-view-store'
import type { NewRecord } from '../state/new-record'
import { useAction } from '../state/use-action'
import { DatePicker } from '../ui/DatePicker'
import { MoneyField } from '../ui/MoneyField'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { currencyChoices, readAmount } from '../customers/amount'
import { boardView, createDeal } from './deals-store'
import { presetName } from './stage-name'

interface NewDealPanelProps {
  readonly preset: NewRecord
  readonly onClose: () => void
}

function presetPick({ personId, personName, companyId, companyName }: NewRecord): CustomerPick | null {
  if (personId) return { kind: 'person', id: personId, name: personName ?? '' }
  return companyId ? { kind: 'company', id: companyId, name: companyName ?? '' } : null
}

/** A person's deal also belongs to the company that the form was opened with. */
function linksOf(pick: CustomerPick | null, preset: NewRecord) {
  if (pick?.kind === 'company') return { companyId: pick.id as CompanyId }
  if (!pick) return {}
  return { personId: pick.id as PersonId, ...(preset.companyId ? { companyId: preset.companyId } : {}) }
}

/** The stages to begin in, and the currency that the workspace counts in. */
function useChoices() {
  const board = useView(boardView, { cardsPerColumn: 50 }).value
  const settings = useView(settingsView, {}).value
  return {
    stages: (board?.columns ?? []).map((column) => column.stage),
    baseCurrency: settings?.baseCurrency ?? null,
  }
}

/** What keeps the deal from being saved, by field. */
function faultsOf({ t }: Words, title: string, money: Money | null | undefined) {
  return {
    ...(title.trim() === '' ? { title: t('deals.titleMissing') } : {}),
    ...(money === undefined ? { amount: t('frame.record.amountWrong') } : {}),
  }
}

/** A deal from anywhere: what, for whom, how much, and in which stage. */
export function NewDealPanel({ preset, onClose }: NewDealPanelProps) {
  const words = useTranslator()
  const { t, message } = words
  const { stages, baseCurrency } = useChoices()
  const [title, setTitle] = useState(preset.name ?? '')
  const [pick, setPick] = useState(() => presetPick(preset))
  const [amount, setAmount] = useState('')
  const [chosenCurrency, setCurrency] = useState<string | null>(null)
  const [stage, setStage] = useState<string | null>(null)
  const [closeOn, setCloseOn] = useState<string | null>(null)
  const [faults, setFaults] = useState<{ title?: string; amount?: string }>({})
  const action = useAction()
  const currency = chosenCurrency ?? baseCurrency ?? 'USD'
  const submit = async () => {
    const money = readAmount(amount, currency)
    const found = faultsOf(words, title, money)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const stageId = stages.find((one) => one.id === stage)?.id
    const input = {
      title: title.trim(),
      amount: money ?? null,
      expectedCloseOn: closeOn,
      ...linksOf(pick, preset),
    }
    if (await action.run(() => createDeal({ ...input, ...(stageId ? { stageId } : {}) }))) onClose()
  }
  return (
    <NewPanel
      title={t('deals.new')}
      save={t('deals.add')}
      isBusy={action.isBusy}
      error={action.error ? message(action.error.text) : undefined}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('deals.titleLabel')}
        value={title}
        onChange={setTitle}
        onSubmit={() => void submit()}
        onCancel={onClose}
        error={faults.title}
        autoFocus
      />
      <CustomerField label={t('deals.customer')} value={pick} onChange={setPick} />
      <MoneyField
        label={t('deals.amount')}
        amount={amount}
        onAmountChange={setAmount}
        currency={currency}
        currencyLabel={t('deals.currency')}
        currencies={currencyChoices(currency, baseCurrency)}
        onCurrencyChange={setCurrency}
        onSubmit={() => void submit()}
        error={faults.amount}
      />
      <Select
        label={t('deals.stageLabel')}
        items={stages.map((one) => ({ id: one.id, label: presetName(words, 'stage', one) }))}
        value={stage ?? stages[0]?.id ?? ''}
        onChange={setStage}
      />
      <DatePicker label={t('deals.expectedClose')} value={closeOn} onChange={setCloseOn} />
    </NewPanel>
  )
}
