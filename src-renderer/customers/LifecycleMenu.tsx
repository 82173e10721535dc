import { type Lifecycle, lifecycles } from '../../src-shared/contract/customer'
import { useTranslator } from '../i18n/translator'
import { Chip } from '../ui/Chip'
import { MenuButton } from '../ui/MenuButton'
import type { Tone } from '../ui/tone'

const lifecycleTone: Record<Lifecycle, Tone> = {
  lead: 'info',
  prospect: 'info',
  customer: 'good',
  dormant: 'warn',
  lost: 'neutral',
}

interface LifecycleMenuProps {
  readonly lifecycle: Lifecycle | null
  readonly onChange: (lifecycle: Lifecycle | null) => void
}

/** Where a customer stands, and the way to change it. */
export function LifecycleMenu({ lifecycle, onChange }: LifecycleMenuProps) {
  const { t } = useTranslator()
  const name = (one: Lifecycle | null) =>
    one === null ? t('frame.record.noLifecycle') : t(`customers.lifecycle.${one}`)
  return (
    <MenuButton
      label={t('frame.record.lifecycle')}
      trigger={
        <Chip isPressable size="md" tone={lifecycle === null ? 'neutral' : lifecycleTone[lifecycle]}>
          {name(lifecycle)}
        </Chip>
      }
      entries={[...lifecycles, null].map((one) => ({
        id: one ?? 'none',
        label: name(one),
        isChecked: one === lifecycle,
      }))}
      onAction={(id) => onChange(lifecycles.find((one) => one === id) ?? null)}
    />
  )
}

/** The lifecycle as a fact, without the menu. */
export function LifecycleChip({ lifecycle }: { readonly lifecycle: Lifecycle | null }) {
  const { t } = useTranslator()
  if (lifecycle === null) return null
  return <Chip tone={lifecycleTone[lifecycle]}>{t(`customers.lifecycle.${lifecycle}`)}</Chip>
}
