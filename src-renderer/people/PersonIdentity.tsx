import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import { ContactPoints } from '../customers/ContactPoints'
import { CountryField } from '../customers/CountryField'
import { CustomFacts } from '../customers/CustomFacts'
import { tagCommand } from '../customers/customer-commands'
import { Fact, FactList } from '../customers/FactList'
import { Facts } from '../customers/Facts'
import { InlineField } from '../customers/InlineField'
import { LocalTime } from '../customers/LocalTime'
import { NextTalk } from '../customers/NextTalk'
import { useTranslator } from '../i18n/translator'
import { ReviewMark } from '../imports/ReviewMark'
import { TagEditor } from '../tags/TagEditor'
import { SectionHeading } from '../ui/SectionHeading'
import { setPersonContactPoints, setPersonCustomValue, setPersonTags, updatePerson } from './people-store'

interface PersonIdentityProps {
  readonly view: PersonView
}

const names = [
  'fullName',
  'localName',
  'familyName',
  'givenName',
  'middleName',
  'nickname',
  'honorific',
] as const
const facts = ['language', 'source', 'sourceDetail', 'owner'] as const
const places = ['region', 'city', 'street', 'postalCode'] as const
const days = ['birthday', 'firstMetOn'] as const

/** The left column: what to say next, how to reach, who it is. Every value edits in place. */
export function PersonIdentity({ view }: PersonIdentityProps) {
  const { t, format } = useTranslator()
  const { person } = view
  const save = (key: keyof typeof person) => (value: string | null) =>
    updatePerson(person.id, { [key]: value }, person.version)
  const text = (key: (typeof names | typeof facts | typeof places)[number]) => ({
    id: key,
    isEmpty: person[key] === null,
    line: (
      <Fact key={key} term={t(`frame.field.${key}`)}>
        <InlineField
          label={t(`frame.field.${key}`)}
          value={person[key]}
          onSave={save(key)}
          isRequired={key === 'fullName'}
        />
      </Fact>
    ),
  })
  const day = (key: (typeof days)[number]) => ({
    id: key,
    isEmpty: person[key] === null,
    line: (
      <Fact key={key} term={t(`frame.field.${key}`)}>
        <InlineField
          kind="day"
          label={t(`frame.field.${key}`)}
          value={person[key]}
          shown={person[key] === null ? undefined : format.day(person[key])}
          onSave={save(key)}
        />
      </Fact>
    ),
  })
  const country = {
    id: 'country',
    isEmpty: person.country === null,
    line: <CountryField key="country" country={person.country} onSave={save('country')} />,
  }
  return (
    <>
      <ReviewMark kind="person" recordId={person.id} />
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
      <Facts facts={[...names.map(text), ...days.map(day), ...facts.map(text)]} />
      <CustomFacts
        values={view.customValues}
        onSave={(fieldId, value) => setPersonCustomValue(person.id, fieldId, value)}
      />
      <SectionHeading>{t('frame.field.address')}</SectionHeading>
      <Facts facts={[country, ...places.map(text)]} />
    </>
  )
}
