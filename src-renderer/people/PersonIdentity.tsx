import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import { ContactPoints } from '../customers/ContactPoints'
import { CountryField } from '../customers/CountryField'
import { CustomFacts } from '../customers/CustomFacts'
import { tagCommand } from '../customers/customer-commands'
import { Fact, FactList } from '../customers/FactList'
import { InlineField } from '../customers/InlineField'
import { LocalTime } from '../customers/LocalTime'
import { NextTalk } from '../customers/NextTalk'
import { useTranslator } from '../i18n/translator'
import { TagEditor } from '../tags/TagEditor'
import { SectionHeading } from '../ui/SectionHeading'
import { setPersonContactPoints, setPersonTags, updatePerson } from './people-store'

interface PersonIdentityProps {
  readonly view: PersonView
}

const names = ['fullName', 'localName', 'familyName', 'givenName', 'nickname', 'honorific'] as const
const facts = ['language', 'source', 'sourceDetail', 'owner'] as const
const places = ['region', 'city', 'street', 'postalCode'] as const

/** The left column: what to say next, how to reach, who it is. Every value edits in place. */
export function PersonIdentity({ view }: PersonIdentityProps) {
  const { t, format } = useTranslator()
  const { person } = view
  const save = (key: keyof typeof person) => (value: string | null) =>
    updatePerson(person.id, { [key]: value }, person.version)
  const text = (key: (typeof names | typeof facts | typeof places)[number]) => (
    <Fact key={key} term={t(`frame.field.${key}`)}>
      <InlineField
        label={t(`frame.field.${key}`)}
        value={person[key]}
        onSave={save(key)}
        isRequired={key === 'fullName'}
      />
    </Fact>
  )
  const day = (key: 'birthday' | 'firstMetOn') => (
    <Fact key={key} term={t(`frame.field.${key}`)}>
      <InlineField
        kind="day"
        label={t(`frame.field.${key}`)}
        value={person[key]}
        shown={person[key] === null ? undefined : format.day(person[key])}
        onSave={save(key)}
      />
    </Fact>
  )
  return (
    <>
      <NextTalk text={person.nextTalk} onSave={(nextTalk) => updatePerson(person.id, { nextTalk })} />
      <div className="mt-3">
        <ContactPoints
          points={person.contactPoints}
          onSave={(points) => setPersonContactPoints(person.id, points)}
        />
      </div>
      <div className="mt-1">
        <FactList>
          <LocalTime zone={person.timeZone} />
        </FactList>
      </div>
      <SectionHeading>{t('tags.title')}</SectionHeading>
      <TagEditor tags={view.tags} command={tagCommand} onSave={(tags) => setPersonTags(person.id, tags)} />
      <SectionHeading>{t('frame.record.facts')}</SectionHeading>
      <FactList>
        {names.map(text)}
        {day('birthday')}
        {day('firstMetOn')}
        {facts.map(text)}
        <CustomFacts values={view.customValues} />
      </FactList>
      <SectionHeading>{t('frame.field.address')}</SectionHeading>
      <FactList>
        <CountryField country={person.country} onSave={save('country')} />
        {places.map(text)}
      </FactList>
    </>
  )
}
