import { type Grade, grades } from '../../src-shared/contract/customer'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { GradeBadge } from '../ui/GradeBadge'
import { MenuButton } from '../ui/MenuButton'

interface GradeMenuProps {
  readonly grade: Grade | null
  readonly onChange: (grade: Grade | null) => void
}

/** The grade of a customer and the way to change it. */
export function GradeMenu({ grade, onChange }: GradeMenuProps) {
  const { t } = useTranslator()
  const entries = [...grades, null].map((one) => ({
    id: one ?? 'none',
    label: one === null ? t('frame.record.noGrade') : t('customers.grade', { grade: one }),
    isChecked: one === grade,
  }))
  return (
    <MenuButton
      label={t('frame.record.grade')}
      trigger={
        <Button kind="ghost" size="sm" aria-label={gradeName(grade, t)}>
          {grade === null ? (
            <span className="font-normal text-ink-2">{t('frame.record.noGrade')}</span>
          ) : (
            <GradeBadge grade={grade} label={t('customers.grade', { grade })} />
          )}
        </Button>
      }
      entries={entries}
      onAction={(id) => onChange(grades.find((one) => one === id) ?? null)}
    />
  )
}

function gradeName(grade: Grade | null, t: ReturnType<typeof useTranslator>['t']): string {
  return grade === null ? t('frame.record.noGrade') : t('customers.grade', { grade })
}

/** A grade as a fact, without the menu. */
export function GradeMark({ grade }: { readonly grade: Grade | null }) {
  const { t } = useTranslator()
  return grade === null ? null : <GradeBadge grade={grade} label={t('customers.grade', { grade })} />
}
