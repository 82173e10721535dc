import { Users } from 'lucide-react'
import { useMemo } from 'react'
import { personSorts, type PersonRow } from '../../src-shared/people/person'
import { CustomerList } from '../customers/CustomerList'
import { ListEmpty } from '../customers/ListEmpty'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { openNew } from '../state/new-record'
import { workspaceView } from '../workspace/workspace-store'
import { peopleColumns } from './people-columns'
import { peopleList, removePeople, updatePeople } from './people-store'
import { PersonPeek } from './PersonPeek'

const extraColumns = {
  always: ['phone', 'email', 'jobTitle', 'lifecycle'],
  narrow: ['country', 'owner'],
}

const keyOf = (row: PersonRow): string => row.id

/** Everybody one knows, as a list. */
export function PeopleScreen() {
  const words = useTranslator()
  const { t } = words
  const columns = useMemo(() => peopleColumns(words), [words])
  const workspace = useView(workspaceView, {}).value
  return (
    <CustomerList
      name="people"
      title={t('people.title')}
      filterLabel={t('people.filter')}
      store={peopleList}
      columns={columns}
      extraColumns={extraColumns}
      sorts={personSorts}
      keyOf={keyOf}
      allCount={workspace?.counts.people ?? null}
      onOpen={(row) => go(`/people/${row.id}`)}
      renderPeek={(row) => <PersonPeek id={row.id} />}
      onBulk={(rows, { patch, addTag }) =>
        updatePeople(
          rows.map((row) => row.id),
          patch,
          addTag,
        )
      }
      onRemove={(rows) => removePeople(rows.map((row) => row.id))}
      empty={
        <ListEmpty
          glyph={Users}
          title={t('people.empty')}
          hint={t('people.emptyHint')}
          action={t('people.new')}
          onCreate={() => openNew({ kind: 'person' })}
        />
      }
    />
  )
}
