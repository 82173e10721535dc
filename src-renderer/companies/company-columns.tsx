import type { CompanyRow } from '../../src-shared/companies/company'
import {
  LastTouchCell,
  lastTouchText,
  LocalTimeCell,
  localTimeText,
  NameCell,
  NextStepCell,
  nextStepText,
} from '../customers/cells'
import { GradeMark } from '../customers/GradeMenu'
import type { Words } from '../i18n/translator'
import { now } from '../state/now'
import type { GridColumn } from '../ui/grid/grid-model'

/** The columns of the list of companies. */
export function companyColumns(words: Words): readonly GridColumn<CompanyRow>[] {
  const { t, format } = words
  return [
    {
      id: 'name',
      header: t('frame.field.name'),
      width: 164,
      grow: 3,
      isSortable: true,
      text: (row) => row.name,
      render: (row) => <NameCell name={row.name} other={row.localName} />,
    },
    {
      id: 'kinds',
      header: t('frame.field.kinds'),
      width: 92,
      grow: 1,
      text: (row) => row.kinds.map((kind) => t(`customers.companyKind.${kind}`)).join(', '),
    },
    {
      id: 'grade',
      header: t('frame.record.grade'),
      width: 58,
      isSortable: true,
      text: (row) => row.grade ?? '',
      render: (row) => <GradeMark grade={row.grade} />,
    },
    {
      id: 'nextStep',
      header: t('frame.list.nextStep'),
      width: 140,
      grow: 3,
      isSortable: true,
      text: (row) => nextStepText(words, row.nextStep, now()),
      render: (row) => <NextStepCell step={row.nextStep} />,
    },
    {
      id: 'lastTouch',
      header: t('frame.list.lastTouch'),
      width: 136,
      isSortable: true,
      text: (row) => lastTouchText(words, row.lastTouch, now()),
      render: (row) => <LastTouchCell touch={row.lastTouch} />,
    },
    {
      id: 'people',
      header: t('companies.peopleCount'),
      width: 64,
      align: 'end',
      isSortable: true,
      text: (row) => format.number(row.peopleCount),
    },
    {
      id: 'deals',
      header: t('frame.record.deals'),
      width: 72,
      align: 'end',
      isSortable: true,
      text: (row) => format.number(row.openDealCount),
    },
    {
      id: 'country',
      header: t('frame.field.localTime'),
      width: 128,
      isSortable: true,
      text: (row) => localTimeText(words, row, now()),
      render: (row) => <LocalTimeCell country={row.country} city={row.city} />,
    },
    {
      id: 'owner',
      header: t('frame.field.owner'),
      width: 64,
      isSortable: true,
      text: (row) => row.owner ?? '',
    },
    { id: 'industry', header: t('frame.field.industry'), width: 110, text: (row) => row.industry ?? '' },
    { id: 'phone', header: t('people.phone'), width: 130, text: (row) => row.phone ?? '' },
    { id: 'email', header: t('people.email'), width: 170, text: (row) => row.email ?? '' },
  ]
}
