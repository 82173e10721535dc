import type { CompanyScreen as CompanyView } from '../../src-shared/companies/companies-contract'
import { companyKinds } from '../../src-shared/companies/company'
import { ContactPoints } from '../customers/ContactPoints'
import { CountryField } from '../customers/CountryField'
import { CustomFacts } from '../customers/CustomFacts'
import { tagCommand } from '../customers/customer-commands'
import { Fact, FactList } from '../customers/FactList'
import { Facts } from '../customers/Facts'
import { InlineField } from '../customers/InlineField'
import { InlineMoney } from '../customers/InlineMoney'
import { LocalTime } from '../customers/LocalTime'
import { NextTalk } from '../customers/NextTalk'
import { useTranslator } from '../i18n/translator'
import { ReviewMark } from '../imports/ReviewMark'
import { settingsView } from '../settings/settings-store'
import { useView } from '../state/create-view-store'
import { TagEditor } from '../tags/TagEditor'
import { Chip } from '../ui/Chip'
import { MenuButton } from '../ui/MenuButton'
import { SectionHeading } from '../ui/SectionHeading'
import {
  setCompanyContactPoints,
  setCompanyCustomValue,
  setCompanyTags,
  updateCompany,
} from './companies-store'

interface CompanyIdentityProps {
  readonly view: CompanyView
}

const facts = ['name', 'localName', 'industry', 'taxId', 'representative'] as const
const terms = ['incoterm', 'paymentTerms', 'currency', 'source', 'sourceDetail', 'owner'] as const
const amounts = [
  ['annualRevenue', 'revenue'],
  ['creditLimit', 'creditLimit'],
] as const
const places = ['region', 'city', 'street', 'postalCode'] as const

/** What the company is to us: several kinds at once. */
function Kinds({ view }: CompanyIdentityProps) {
  const { t } = useTranslator()
  const { company } = view
  const names = company.kinds.map((kind) => t(`customers.companyKind.${kind}`)).join(', ')
  return (
    <Fact term={t('frame.field.kinds')}>
      <MenuButton
        label={t('frame.field.kinds')}
        trigger={<Chip isPressable>{names || '—'}</Chip>}
        entries={companyKinds.map((id) => ({
          id,
          label: t(`customers.companyKind.${id}`),
          isChecked: company.kinds.includes(id),
        }))}
        onAction={(id) => {
          const kinds = companyKinds.filter((kind) => company.kinds.includes(kind) !== (kind === id))
          void updateCompany(company.id, { kinds })
        }}
      />
    </Fact>
  )
}

function Numbers({ view }: CompanyIdentityProps) {
  const { t, format } = useTranslator()
  const baseCurrency = useView(settingsView, {}).value?.baseCurrency
  const { company } = view
  return (
    <>
      <Fact term={t('frame.field.employees')}>
        <InlineField
          label={t('frame.field.employees')}
          value={company.employees === null ? null : String(company.employees)}
          shown={company.employees === null ? undefined : format.number(company.employees)}
          onSave={(text) => {
            const employees = text === null ? null : Number(text.replace(/[\s,.]/g, ''))
            return updateCompany(company.id, { employees })
          }}
        />
      </Fact>
      {amounts.map(([key, name]) => (
        <Fact key={key} term={t(`frame.field.${name}`)}>
          <InlineMoney
            label={t(`frame.field.${name}`)}
            value={company[key]}
            currency={company.currency ?? baseCurrency}
            onSave={(amount) => updateCompany(company.id, { [key]: amount }, company.version)}
          />
        </Fact>
      ))}
      <Fact term={t('frame.field.foundedOn')}>
        <InlineField
          kind="day"
          label={t('frame.field.foundedOn')}
          value={company.foundedOn}
          shown={company.foundedOn === null ? undefined : format.day(company.foundedOn)}
          onSave={(foundedOn) => updateCompany(company.id, { foundedOn }, company.version)}
        />
      </Fact>
    </>
  )
}

/** The left column: what to say next, how to reach, what it is. Every value edits in place. */
export function CompanyIdentity({ view }: CompanyIdentityProps) {
  const { t } = useTranslator()
  const { company } = view
  const save = (key: keyof typeof company) => (value: string | null) =>
    updateCompany(company.id, { [key]: value }, company.version)
  const text = (key: (typeof facts | typeof terms | typeof places)[number]) => ({
    id: key,
    isEmpty: company[key] === null,
    line: (
      <Fact key={key} term={t(`frame.field.${key}`)}>
        <InlineField
          label={t(`frame.field.${key}`)}
          value={company[key]}
          onSave={save(key)}
          isRequired={key === 'name'}
        />
      </Fact>
    ),
  })
  const country = {
    id: 'country',
    isEmpty: company.country === null,
    line: <CountryField key="country" country={company.country} onSave={save('country')} />,
  }
  return (
    <>
      <ReviewMark kind="company" recordId={company.id} />
      <NextTalk text={company.nextTalk} onSave={(nextTalk) => updateCompany(company.id, { nextTalk })} />
      <div className="mt-3">
        <ContactPoints
          points={company.contactPoints}
          onSave={(points) => setCompanyContactPoints(company.id, points)}
        />
      </div>
      <div className="mt-1">
        <FactList>
          <LocalTime zone={company.timeZone} />
        </FactList>
      </div>
      <SectionHeading>{t('tags.title')}</SectionHeading>
      <TagEditor tags={view.tags} command={tagCommand} onSave={(tags) => setCompanyTags(company.id, tags)} />
      <SectionHeading>{t('frame.record.facts')}</SectionHeading>
      <FactList>
        <Kinds view={view} />
        <Numbers view={view} />
      </FactList>
      <Facts facts={facts.map(text)} />
      <SectionHeading>{t('companies.trade')}</SectionHeading>
      <Facts facts={terms.map(text)} />
      <CustomFacts
        values={view.customValues}
        onSave={(fieldId, value) => setCompanyCustomValue(company.id, fieldId, value)}
      />
      <SectionHeading>{t('frame.field.address')}</SectionHeading>
      <Facts facts={[country, ...places.map(text)]} />
    </>
  )
}
