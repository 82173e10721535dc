import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import type { Affiliation } from '../../src-shared/people/person'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { SectionHeading } from '../ui/SectionHeading'
import { AffiliationForm } from './AffiliationForm'
import { affiliationLine } from './affiliation-line'
import { removeAffiliation, setAffiliation } from './people-store'

interface AffiliationsProps {
  readonly view: PersonView
}

function Colleagues({ view, companyId }: { readonly view: PersonView; readonly companyId: string }) {
  const { t } = useTranslator()
  const here = view.colleagues.filter((one) => one.companyId === companyId)
  if (here.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-col">
      {here.slice(0, 6).map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => go(`/people/${one.personId}`)}
            className="-mx-1 max-w-full truncate rounded-sm px-1 text-left hover:bg-hover"
          >
            {one.personName} <span className="text-ink-2">{affiliationLine(one, t)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface BoxProps {
  readonly view: PersonView
  readonly affiliation: Affiliation
  readonly onEdit: () => void
}

function AffiliationBox({ view, affiliation, onEdit }: BoxProps) {
  const { t, format } = useTranslator()
  return (
    <div className="rounded-lg border border-line bg-raised px-3 py-2.5">
      <button
        type="button"
        onClick={() => go(`/companies/${affiliation.companyId}`)}
        className="block max-w-full truncate text-left font-semibold hover:underline"
        title={affiliation.companyName}
      >
        {affiliation.companyName}
      </button>
      <button
        type="button"
        title={t('people.editAffiliation', { company: affiliation.companyName })}
        onClick={onEdit}
        className="-mx-1 block w-full cursor-text rounded-sm px-1 text-left text-ink-2 hover:bg-hover"
      >
        {affiliationLine(affiliation, t) || t('people.addJob')}
        {affiliation.leftOn === null
          ? null
          : ` · ${t('people.leftOn', { day: format.day(affiliation.leftOn) })}`}
      </button>
      <Colleagues view={view} companyId={affiliation.companyId} />
    </div>
  )
}

/** Where somebody works and worked, with the colleagues one could also ask. */
export function Affiliations({ view }: AffiliationsProps) {
  const { t, message } = useTranslator()
  const { person, affiliations } = view
  const [edited, setEdited] = useState<string | null>(null)
  const action = useAction()
  const close = () => setEdited(null)
  return (
    <>
      <SectionHeading>{t('people.companies')}</SectionHeading>
      <div className="flex flex-col gap-2">
        {affiliations.map((one) =>
          edited === one.id ? (
            <AffiliationForm
              key={one.id}
              initial={one}
              action={action}
              onSave={(draft) =>
                void action.run(() => setAffiliation(person.id, draft)).then((ok) => ok && close())
              }
              onRemove={() =>
                void action.run(() => removeAffiliation(person.id, one.id)).then((ok) => ok && close())
              }
              onCancel={close}
            />
          ) : (
            <AffiliationBox key={one.id} view={view} affiliation={one} onEdit={() => setEdited(one.id)} />
          ),
        )}
        {edited === 'new' ? (
          <AffiliationForm
            action={action}
            onSave={(draft) =>
              void action.run(() => setAffiliation(person.id, draft)).then((ok) => ok && close())
            }
            onCancel={close}
          />
        ) : (
          <span className="-ml-2.5">
            <Button
              kind="ghost"
              size="sm"
              icon={<Icon glyph={Plus} size={14} />}
              onPress={() => setEdited('new')}
            >
              {t('people.addCompany')}
            </Button>
          </span>
        )}
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      </div>
    </>
  )
}
