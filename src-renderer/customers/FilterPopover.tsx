import { Filter } from 'lucide-react'
import { type CustomerFilter, grades, type Lifecycle, lifecycles } from '../../src-shared/contract/customer'
import { countryCodes } from '../../src-shared/countries/country-codes'
import { useTranslator } from '../i18n/translator'
import { useTags } from '../tags/use-tags'
import { Checkbox } from '../ui/Checkbox'
import { Chip } from '../ui/Chip'
import { ComboBox } from '../ui/ComboBox'
import { Icon } from '../ui/Icon'
import { Popover } from '../ui/Popover'
import { Select } from '../ui/Select'

interface FilterPopoverProps {
  readonly filter: CustomerFilter
  readonly onChange: (filter: CustomerFilter) => void
}

type Key = keyof CustomerFilter

/** The filter with one part set, or taken away when there is nothing to look for. */
function withPart<K extends Key>(
  filter: CustomerFilter,
  key: K,
  value: CustomerFilter[K] | null,
): CustomerFilter {
  const { [key]: _gone, ...rest } = filter
  const isEmpty = value === null || value === undefined || value === '' || value === false
  return isEmpty || (Array.isArray(value) && value.length === 0) ? rest : { ...rest, [key]: value }
}

function GradeChoice({ filter, onChange }: FilterPopoverProps) {
  const { t } = useTranslator()
  const chosen = filter.grade ?? []
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm text-ink-2">{t('frame.record.grade')}</span>
      <div className="flex gap-3">
        {grades.map((grade) => (
          <Checkbox
            key={grade}
            isSelected={chosen.includes(grade)}
            onChange={(isOn) => {
              const next = grades.filter((one) => (one === grade ? isOn : chosen.includes(one)))
              onChange(withPart(filter, 'grade', next))
            }}
          >
            {grade}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}

function FilterForm({ filter, onChange }: FilterPopoverProps) {
  const { t, format, locale } = useTranslator()
  const tags = useTags()
  const countries = countryCodes
    .map((id) => ({ id, label: format.country(id) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
  const any = { id: 'any', label: t('frame.filter.any') }
  return (
    <div className="flex w-64 flex-col gap-3">
      <GradeChoice filter={filter} onChange={onChange} />
      <Select
        label={t('frame.record.lifecycle')}
        items={[any, ...lifecycles.map((id) => ({ id, label: t(`customers.lifecycle.${id}`) }))]}
        value={filter.lifecycle ?? 'any'}
        onChange={(id) => onChange(withPart(filter, 'lifecycle', id === 'any' ? null : (id as Lifecycle)))}
      />
      <ComboBox
        label={t('frame.filter.tag')}
        items={tags.map(({ id, name }) => ({ id, label: name }))}
        value={filter.tagId ?? null}
        onChange={(id) => onChange(withPart(filter, 'tagId', tags.find((tag) => tag.id === id)?.id ?? null))}
        emptyText={t('frame.filter.noTag')}
      />
      <ComboBox
        label={t('frame.field.country')}
        items={countries}
        value={filter.country ?? null}
        onChange={(id) => onChange(withPart(filter, 'country', id))}
        emptyText={t('frame.filter.noCountry')}
      />
      <Checkbox
        isSelected={filter.withoutNextStep === true}
        onChange={(isOn) => onChange(withPart(filter, 'withoutNextStep', isOn))}
      >
        {t('frame.filter.withoutNextStep')}
      </Checkbox>
    </div>
  )
}

/** The button that adds filters, and its form; every choice takes effect at once. */
export function FilterPopover(props: FilterPopoverProps) {
  const { t } = useTranslator()
  return (
    <Popover
      label={t('frame.filter.add')}
      trigger={
        <Chip isPressable size="md" icon={<Icon glyph={Filter} size={14} />}>
          {t('frame.filter.add')}
        </Chip>
      }
    >
      <FilterForm {...props} />
    </Popover>
  )
}

/** The filters in force, each with its remove button. */
export function FilterChips({ filter, onChange }: FilterPopoverProps) {
  const { t, format } = useTranslator()
  const tags = useTags()
  const tag = tags.find((one) => one.id === filter.tagId)
  const chips: { key: Key; text: string }[] = []
  if (filter.grade?.length)
    chips.push({ key: 'grade', text: t('frame.filter.gradeIs', { grades: filter.grade.join(', ') }) })
  if (filter.lifecycle) chips.push({ key: 'lifecycle', text: t(`customers.lifecycle.${filter.lifecycle}`) })
  if (filter.tagId) chips.push({ key: 'tagId', text: `#${tag?.name ?? ''}` })
  if (filter.country) chips.push({ key: 'country', text: format.country(filter.country) })
  if (filter.withoutNextStep === true)
    chips.push({ key: 'withoutNextStep', text: t('frame.filter.withoutNextStep') })
  return (
    <>
      {chips.map(({ key, text }) => (
        <Chip
          key={key}
          size="md"
          tone="accent"
          removeLabel={t('frame.filter.remove', { filter: text })}
          onRemove={() => onChange(withPart(filter, key, null))}
        >
          {text}
        </Chip>
      ))}
    </>
  )
}
