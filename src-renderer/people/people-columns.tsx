import type { PersonRow } from '../../src-shared/people/person'
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

/** The columns of the list of people, in the order in which they are read aloud on the phone. */
export function peopleColumns(words: Words): readonly GridColumn<PersonRow>[] {
  const { t, format } = words
  return [
    {
      id: 'name',
      header: t('frame.field.fullName'),
      width: 140,
      grow: 2,
      isSortable: true,
      text: (row) => row.fullName,
      render: (row) => <NameCell name={row.fullName} other={row.localName} />,
    },
    {
      id: 'company',
      header: t('people.company'),
      width: 112,
      grow: 2,
      isSortable: true,
      text: (row) => row.companyName ?? '',
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
      id: 'touches',
      header: t('frame.list.touches'),
      width: 76,
      align: 'end',
      isSortable: true,
      text: (row) => format.number(row.touchCount),
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
    { id: 'phone', header: t('people.phone'), width: 130, text: (row) => row.phone ?? '' },
    { id: 'email', header: t('people.email'), width: 170, text: (row) => row.email ?? '' },
    { id: 'jobTitle', header: t('frame.field.jobTitle'), width: 110, text: (row) => row.jobTitle ?? '' },
    {
      id: 'lifecycle',
      header: t('frame.record.lifecycle'),
      width: 100,
      text: (row) => (row.lifecycle === null ? '' : t(`customers.lifecycle.${row.lifecycle}`)),
    },
  ]
}
