import { Plus } from 'lucide-react'
import type { CompanyScreen as CompanyView } from '../../src-shared/companies/companies-contract'
import { PageError } from '../app/PageError'
import { ContactButtons } from '../customers/ContactButtons'
import { GradeMenu } from '../customers/GradeMenu'
import { LifecycleMenu } from '../customers/LifecycleMenu'
import { RecordMenu } from '../customers/RecordMenu'
import { useTranslator } from '../i18n/translator'
import { newDealCommand, newPersonCommand, newTaskCommand } from '../app/frame-commands'
import { useCommand } from '../state/commands'
import { back } from '../state/navigation'
import { openNew } from '../state/new-record'
import { useAction } from '../state/use-action'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { removeCompanies, updateCompany } from './companies-store'
import { companyLine } from './company-line'

interface CompanyBarProps {
  readonly view: CompanyView
  readonly onHistory: () => void
  readonly onMerge: () => void
}

/** Name, kind, grade and standing of a company, and the acts of the page. */
export function CompanyBar({ view, onHistory, onMerge }: CompanyBarProps) {
  const words = useTranslator()
  const { t } = words
  const { company } = view
  const action = useAction()
  const others = company.localName === company.name ? null : company.localName
  const about = { companyId: company.id, companyName: company.name }
  useCommand(newTaskCommand, () => openNew({ kind: 'task', ...about }))
  useCommand(newDealCommand, () => openNew({ kind: 'deal', ...about }))
  useCommand(newPersonCommand, () => openNew({ kind: 'person', ...about }))
  const remove = async () => {
    if (await action.run(() => removeCompanies([company.id]))) back('/companies')
  }
  return (
    <>
      <PageBar
        leading={<Avatar name={company.name} />}
        title={company.name}
        count={[others, companyLine(words, company)].filter(Boolean).join(' · ') || undefined}
        actions={
          <>
            <ContactButtons points={company.contactPoints} />
            <Button
              icon={<Icon glyph={Plus} size={14} />}
              onPress={() => openNew({ kind: 'deal', ...about })}
            >
              {t('frame.record.newDeal')}
            </Button>
            <RecordMenu
              name={company.name}
              fallback="/companies"
              onHistory={onHistory}
              onMerge={onMerge}
              onRemove={() => void remove()}
            />
          </>
        }
      >
        <GradeMenu
          grade={company.grade}
          onChange={(grade) => void action.run(() => updateCompany(company.id, { grade }))}
        />
        <LifecycleMenu
          lifecycle={company.lifecycle}
          onChange={(lifecycle) => void action.run(() => updateCompany(company.id, { lifecycle }))}
        />
      </PageBar>
      <PageError error={action.error} />
    </>
  )
}
