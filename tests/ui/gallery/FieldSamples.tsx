import { Search } from 'lucide-react'
import { useState } from 'react'
import { ComboBox } from '../../../src-renderer/ui/ComboBox'
import { DatePicker } from '../../../src-renderer/ui/DatePicker'
import { Icon } from '../../../src-renderer/ui/Icon'
import { Kbd } from '../../../src-renderer/ui/Kbd'
import { MoneyField } from '../../../src-renderer/ui/MoneyField'
import { SegmentedControl } from '../../../src-renderer/ui/SegmentedControl'
import { Select } from '../../../src-renderer/ui/Select'
import { TextArea } from '../../../src-renderer/ui/TextArea'
import { TextField } from '../../../src-renderer/ui/TextField'
import { TimeField } from '../../../src-renderer/ui/TimeField'

const stages = [
  { id: 'enquiry', label: 'Enquiry' },
  { id: 'sample', label: 'Sample', description: 'Sent or promised' },
  { id: 'quote', label: 'Quote' },
]

function Composer() {
  const [text, setText] = useState('내일 10시 전화, 40HQ 단가 확인')
  const [kind, setKind] = useState<'note' | 'call' | 'task'>('note')
  return (
    <div className="col-span-2 flex items-center gap-2.5 rounded-lg border border-line-control p-2.5">
      <SegmentedControl
        label="Kind"
        value={kind}
        onChange={setKind}
        segments={[
          { id: 'note', label: 'Note' },
          { id: 'call', label: 'Call' },
          { id: 'task', label: 'Task' },
        ]}
      />
      <TextArea
        label="Note"
        isLabelHidden
        look="bare"
        lines={1}
        submitOn="enter"
        value={text}
        onChange={setText}
      />
      <Kbd keys="Enter" />
    </div>
  )
}

export function FieldSamples() {
  const [text, setText] = useState('김민준')
  const [amount, setAmount] = useState('38,400.00')
  const [currency, setCurrency] = useState('USD')
  const [stage, setStage] = useState<string | null>('quote')
  const [company, setCompany] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>('2026-11-24')
  const [time, setTime] = useState<string | null>('10:30')
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField label="Name" value={text} onChange={setText} description="As it stands on the card" />
      <TextField label="E-mail" value="jh.lee@mirae" onChange={setText} error="This is not an address." />
      <TextField
        label="Filter"
        isLabelHidden
        value=""
        onChange={setText}
        placeholder="Filter 12,408 people"
        leading={<Icon glyph={Search} size={14} />}
        trailing={<Kbd keys="/" />}
      />
      <TextField label="Read only" isLabelHidden isDisabled value="Disabled" onChange={setText} />
      <MoneyField
        label="Amount"
        amount={amount}
        onAmountChange={setAmount}
        currency={currency}
        currencyLabel="Currency"
        currencies={['USD', 'EUR', 'KRW', 'CNY', 'RUB']}
        onCurrencyChange={setCurrency}
      />
      <Select label="Stage" items={stages} value={stage} onChange={setStage} />
      <ComboBox
        label="Company"
        items={stages}
        value={company}
        onChange={setCompany}
        emptyText="No company"
        placeholder="Type a name"
      />
      <DatePicker label="Due" value={day} onChange={setDay} />
      <TimeField label="Time" value={time} onChange={setTime} hourCycle={24} />
      <DatePicker label="Empty day" value={null} onChange={setDay} error="A day is needed." />
      <div className="col-span-2">
        <TextArea
          label="Note"
          value={'샘플 문제없음.\n40HQ 가격을 금요일까지 회신 요청.'}
          onChange={setText}
        />
      </div>
      <Composer />
    </div>
  )
}
