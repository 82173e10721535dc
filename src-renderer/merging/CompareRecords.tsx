import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import type { Comparison, MergeKind, MergeSide } from '../../src-shared/merging/merging-contract'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { SkeletonText } from '../ui/Skeleton'
import { ValueChoice } from '../ui/ValueChoice'
import { toldField, toldParts } from './merge-text'
import { comparisonView, mergeRecords } from './merging-store'

interface CompareRecordsProps {
  readonly kind: MergeKind
  /** The record whose card is open. */
  readonly id: string
  readonly otherId: string
  readonly onBack: () => void
  readonly onClose: () => void
}

type Side = 'keep' | 'other'
type Choices = Readonly<Record<string, Side>>

const homes = { person: '/people', company: '/companies' } as const

function SideHead({ side, isKept }: { readonly side: MergeSide; readonly isKept: boolean }) {
  const { t } = useTranslator()
  return (
    <div className="min-w-0">
      <Chip tone={isKept ? 'good' : 'neutral'}>{t(isKept ? 'merging.stays' : 'merging.goes')}</Chip>
      <p className="mt-1 text-lg font-semibold wrap-anywhere text-ink">{side.name}</p>
      <p className="text-sm wrap-anywhere text-ink-2">{side.detail}</p>
    </div>
  )
}

interface SidesProps {
  readonly comparison: Comparison
  readonly choices: Choices
  readonly onChoose: (field: string, side: Side) => void
  readonly onSwap: () => void
}

/** Both records as columns, a line for each value in which they differ. */
function Sides({ comparison, choices, onChoose, onSwap }: SidesProps) {
  const words = useTranslator()
  const { t } = words
  const { keep, other, fields } = comparison
  return (
    <div className="grid grid-cols-[minmax(6.5rem,9rem)_minmax(0,1fr)_minmax(0,1fr)] gap-x-2 gap-y-1.5">
      <div className="self-end">
        <span className="-ml-2.5 inline-flex">
          <Button kind="ghost" size="sm" icon={<Icon glyph={ArrowLeftRight} size={14} />} onPress={onSwap}>
            {t('merging.swap')}
          </Button>
        </span>
      </div>
      <SideHead side={keep} isKept />
      <SideHead side={other} isKept={false} />
      <p className="col-span-full mt-2 text-md text-ink-2">
        {t(fields.length === 0 ? 'merging.nothingDiffers' : 'merging.choose')}
      </p>
      {fields.map((one) => {
        const told = toldField(words, one)
        return (
          <ValueChoice
            key={told.field}
            label={told.name}
            blank={t('merging.blank')}
            values={[
              { id: 'keep', text: told.keep },
              { id: 'other', text: told.other },
            ]}
            value={choices[told.field] ?? one.proposed}
            onChange={(side) => onChoose(told.field, side)}
          />
        )
      })}
    </div>
  )
}

function Moves({ kind, comparison }: { readonly kind: MergeKind; readonly comparison: Comparison }) {
  const words = useTranslator()
  const parts = toldParts(words, kind, comparison.moves)
  if (parts.length === 0) return null
  return (
    <div className="mt-4">
      <h3 className="mb-1.5 text-sm font-semibold text-ink-2">{words.t('merging.moves')}</h3>
      <ul className="flex flex-wrap gap-1">
        {parts.map((part) => (
          <li key={part}>
            <Chip size="md">{part}</Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Both records side by side: which one stays, which value of each field it is to have, and what is added to it. */
export function CompareRecords({ kind, id, otherId, onBack, onClose }: CompareRecordsProps) {
  const { t, message } = useTranslator()
  const [isSwapped, setIsSwapped] = useState(false)
  const [choices, setChoices] = useState<Choices>({})
  const pair = isSwapped ? { kind, keepId: otherId, otherId: id } : { kind, keepId: id, otherId }
  const { value, error } = useView(comparisonView, pair)
  const action = useAction()
  const swap = () => {
    setChoices({})
    setIsSwapped(!isSwapped)
  }
  const merge = async () => {
    const taken = (value?.fields ?? []).filter(
      ({ field, proposed }) => (choices[field] ?? proposed) === 'other',
    )
    const fromOther = taken.map(({ field }) => field)
    if (!(await action.run(() => mergeRecords(pair, fromOther)))) return
    onClose()
    if (isSwapped) go(`${homes[kind]}/${pair.keepId}`, { replace: true })
  }
  const failure = action.error ?? error
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="lg"
      title={t('merging.compareTitle')}
      actions={
        <>
          <Button kind="ghost" onPress={onBack}>
            {t('merging.back')}
          </Button>
          <Button onPress={onClose}>{t('frame.action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={value === null}
            isBusy={action.isBusy}
            onPress={() => void merge()}
          >
            {t('merging.merge')}
          </Button>
        </>
      }
    >
      {failure ? <InlineError>{message(failure.text)}</InlineError> : null}
      {value === null ? (
        <SkeletonText lines={6} label={t('frame.loading')} />
      ) : (
        <>
          <Sides
            comparison={value}
            choices={choices}
            onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
            onSwap={swap}
          />
          <Moves kind={kind} comparison={value} />
          <p className="mt-4 text-md">{t('merging.hint')}</p>
        </>
      )}
    </Dialog>
  )
}
