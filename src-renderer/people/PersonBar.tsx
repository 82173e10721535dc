import { Plus } from 'lucide-react'
import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import type { Affiliation } from '../../src-shared/people/person'
import { PageError } from '../app/PageError'
import { ContactButtons } from '../customers/ContactButtons'
import { GradeMenu } from '../customers/GradeMenu'
import { LifecycleMenu } from '../customers/LifecycleMenu'
import { RecordMenu } from '../customers/RecordMenu'
import { useTranslator } from '../i18n/translator'
import { newDealCommand, newTaskCommand } from '../app/frame-commands'
import { useCommand } from '../state/commands'
import { back } from '../state/navigation'
import { openNew } from '../state/new-record'
import { useAction } from '../state/use-action'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { jobLine } from './job-line'
import { removePeople, updatePerson } from './people-store'

interface PersonBarProps {
  readonly view: PersonView
  readonly company: Affiliation | undefined
  readonly onHistory: () => void
  readonly onMerge: () => void
}

/** Name, place, grade and standing of a person, and the acts of the page. */
export function PersonBar({ view, company, onHistory, onMerge }: PersonBarProps) {
  const { t } = useTranslator()
  const { person } = view
  const action = useAction()
  const others = person.localName === person.fullName ? null : person.localName
  const where = company ? { companyId: company.companyId, companyName: company.companyName } : {}
  const about = { personId: person.id, personName: person.fullName, ...where }
  useCommand(newTaskCommand, () => openNew({ kind: 'task', ...about }))
  useCommand(newDealCommand, () => openNew({ kind: 'deal', ...about }))
  const remove = async () => {
    if (await action.run(() => removePeople([person.id]))) back('/people')
  }
  return (
    <>
      <PageBar
        leading={<Avatar name={person.fullName} />}
        title={person.fullName}
        count={[others, jobLine(view.affiliations)].filter(Boolean).join(' · ') || undefined}
        actions={
          <>
            <ContactButtons points={person.contactPoints} />
            <Button
              icon={<Icon glyph={Plus} size={14} />}
              onPress={() => openNew({ kind: 'deal', ...about })}
            >
              {t('frame.record.newDeal')}
            </Button>
            <RecordMenu
              name={person.fullName}
              fallback="/people"
              onHistory={onHistory}
              onMerge={onMerge}
              onRemove={() => void remove()}
            />
          </>
        }
      >
        <GradeMenu
          grade={person.grade}
          onChange={(grade) => void action.run(() => updatePerson(person.id, { grade }))}
        />
        <LifecycleMenu
          lifecycle={person.lifecycle}
          onChange={(lifecycle) => void action.run(() => updatePerson(person.id, { lifecycle }))}
        />
      </PageBar>
      <PageError error={action.error} />
    </>
  )
}
