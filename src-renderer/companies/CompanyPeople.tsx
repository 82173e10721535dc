import type { Affiliation } from '../../src-shared/people/person'
import { useTranslator } from '../i18n/translator'
import { affiliationLine } from '../people/affiliation-line'
import { go } from '../state/navigation'

interface CompanyPeopleProps {
  readonly people: readonly Affiliation[]
}

/** Who works at a company: those who are there first, those who left dimmer at the end. */
export function CompanyPeople({ people }: CompanyPeopleProps) {
  const { t, format } = useTranslator()
  const present = people.filter((one) => one.leftOn === null)
  const gone = people.filter((one) => one.leftOn !== null)
  return (
    <ul className="flex flex-col gap-px">
      {[...present, ...gone].map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => go(`/people/${one.personId}`)}
            className="-mx-1.5 flex w-[calc(100%+12px)] items-baseline gap-1.5 rounded-sm px-1.5 py-0.75 text-left hover:bg-hover"
          >
            <span className={one.leftOn === null ? 'shrink-0 truncate font-semibold' : 'shrink-0 text-ink-2'}>
              {one.personName}
            </span>
            <span className="min-w-0 truncate text-ink-2">
              {one.leftOn === null
                ? affiliationLine(one, t)
                : t('people.leftOn', { day: format.day(one.leftOn) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
