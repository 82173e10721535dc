import { useState } from 'react'
import { type Grade, grades, type Lifecycle, lifecycles } from '../../src-shared/contract/customer'
import { useTranslator } from '../i18n/translator'
import type { Action } from '../state/use-action'
import { TagField } from '../tags/TagField'
import { useTags } from '../tags/use-tags'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { MenuButton } from '../ui/MenuButton'
import { Popover } from '../ui/Popover'

export interface BulkChange {
  readonly patch: { readonly grade?: Grade | null; readonly lifecycle?: Lifecycle | null }
  readonly addTag?: string
}

interface BulkBarProps {
  readonly count: number
  readonly action: Action
  readonly onChange: (change: BulkChange) => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with many selected rows at once. Everything takes effect at once and can be undone. */
export function BulkBar({ count, action, onChange, onRemove, onClear }: BulkBarProps) {
  const { t, format, message } = useTranslator()
  const known = useTags()
  const [isTagging, setIsTagging] = useState(false)
  return (
    <div
      role="toolbar"
      aria-label={t('frame.bulk.label')}
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-1.5 border-t border-line bg-accent-soft px-4 py-1"
    >
      <span className="mr-2 font-semibold text-accent-text">
        {t('frame.bulk.selected', { count, shown: format.number(count) })}
      </span>
      <MenuButton
        label={t('frame.bulk.setGrade')}
        trigger={<Button size="sm">{t('frame.bulk.setGrade')}</Button>}
        entries={[...grades, null].map((grade) => ({
          id: grade ?? 'none',
          label: grade === null ? t('frame.record.noGrade') : t('customers.grade', { grade }),
        }))}
        onAction={(id) => onChange({ patch: { grade: grades.find((one) => one === id) ?? null } })}
      />
      <MenuButton
        label={t('frame.bulk.setLifecycle')}
        trigger={<Button size="sm">{t('frame.bulk.setLifecycle')}</Button>}
        entries={lifecycles.map((id) => ({ id, label: t(`customers.lifecycle.${id}`) }))}
        onAction={(id) => onChange({ patch: { lifecycle: lifecycles.find((one) => one === id) ?? null } })}
      />
      <Popover
        label={t('frame.bulk.addTag')}
        isOpen={isTagging}
        onOpenChange={setIsTagging}
        trigger={<Button size="sm">{t('frame.bulk.addTag')}</Button>}
      >
        <TagField
          choices={known.map((tag) => tag.name)}
          onCancel={() => setIsTagging(false)}
          onChoose={(addTag) => {
            setIsTagging(false)
            onChange({ patch: {}, addTag })
          }}
        />
      </Popover>
      <Button size="sm" kind="danger" isBusy={action.isBusy} onPress={onRemove}>
        {t('frame.action.remove')}
      </Button>
      <Button size="sm" kind="ghost" onPress={onClear}>
        {t('frame.bulk.clear')}
      </Button>
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </div>
  )
}
