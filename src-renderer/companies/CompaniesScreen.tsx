import { Building2 } from 'lucide-react'
import { useMemo } from 'react'
import { companySorts, type CompanyRow } from '../../src-shared/companies/company'
import { CustomerList } from '../customers/CustomerList'
import { ListEmpty } from '../customers/ListEmpty'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { openNew } from '../state/new-record'
import { workspaceView } from '../workspace/workspace-store'
import { companiesList, removeCompanies, updateCompanies } from './companies-store'
import { companyColumns } from './company-columns'
import { CompanyPeek } from './CompanyPeek'

const extraColumns = { always: ['industry', 'phone', 'email'], narrow: ['kinds', 'country', 'owner'] }

const keyOf = (row: CompanyRow): string => row.id

/** Every firm one trades with, as a list. */
export function CompaniesScreen() {
  const words = useTranslator()
  const { t } = words
  const columns = useMemo(() => companyColumns(words), [words])
  const workspace = useView(workspaceView, {}).value
  return (
    <CustomerList
      name="companies"
      title={t('companies.title')}
      filterLabel={t('companies.filter')}
      store={companiesList}
      columns={columns}
      extraColumns={extraColumns}
      sorts={companySorts}
      keyOf={keyOf}
      allCount={workspace?.counts.companies ?? null}
      onOpen={(row) => go(`/companies/${row.id}`)}
      renderPeek={(row) => <CompanyPeek id={row.id} />}
      onBulk={(rows, { patch, addTag }) =>
        updateCompanies(
          rows.map((row) => row.id),
          patch,
          addTag,
        )
      }
      onRemove={(rows) => removeCompanies(rows.map((row) => row.id))}
      empty={
        <ListEmpty
          glyph={Building2}
          title={t('companies.empty')}
          hint={t('companies.emptyHint')}
          action={t('companies.new')}
          onCreate={() => openNew({ kind: 'company' })}
        />
      }
    />
  )
}
