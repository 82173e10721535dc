import { personScreen, program } from './fake-api'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CompanyScreen } from '../../src-renderer/companies/CompanyScreen'
import { PersonScreen } from '../../src-renderer/people/PersonScreen'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Comparison } from '../../src-shared/merging/merging-contract'
import { expectAccessible } from '../ui/support/axe'
import { companyId, fakeId, fakeRecords, personId } from './fake-records'
import { pressKey, settle, show, user, withProgram } from './support'

withProgram()

const me = personId(1)
const twin = personId(2)
const nothingMoves = {
  contactPoints: 0,
  affiliations: 0,
  deals: 0,
  tasks: 0,
  activities: 0,
  tags: 0,
  products: 0,
  customValues: 0,
}

const ownField = `custom:${fakeId<'customField'>(6, 1)}`
const compared: Comparison = {
  keep: { id: me, name: '김민준', detail: '(주)한빛무역 · 과장' },
  other: { id: twin, name: 'Ким Мин Чжун', detail: '+82 10 4821 7730' },
  fields: [
    {
      field: 'name',
      name: null,
      proposed: 'keep',
      columns: [{ column: 'fullName', keep: '김민준', other: 'Ким Мин Чжун' }],
    },
    {
      field: 'address',
      name: null,
      proposed: 'other',
      columns: [
        { column: 'country', keep: 'KR', other: 'KR' },
        { column: 'city', keep: null, other: '부산' },
      ],
    },
    { field: 'grade', name: null, proposed: 'keep', columns: [{ column: 'grade', keep: 'A', other: 'B' }] },
    {
      field: ownField,
      name: '결제 담당',
      proposed: 'keep',
      columns: [{ column: 'value', keep: '이 대리', other: 'бухгалтерия' }],
    },
  ],
  moves: { ...nothingMoves, contactPoints: 2, affiliations: 1, tasks: 5 },
}

function answers(swapped: Comparison = compared) {
  program.answer({
    merging: {
      candidates: async ({ text }) =>
        text === '' || text === '4821'
          ? [{ id: twin, name: 'Ким Мин Чжун', detail: '+82 10 4821 7730' }]
          : [],
      compare: async ({ keepId }) => (keepId === me ? compared : swapped),
      merge: async () => ({ transactionId: '01900000-0000-7000-8000-00aa00000009' }),
    },
  })
}

async function openDialog(language: 'en' | 'ru' = 'en') {
  show(<PersonScreen id={me} />, { language })
  await settle()
  pressKey('KeyM')
  await settle()
  return screen.getByRole('dialog')
}

async function openComparison(language: 'en' | 'ru' = 'en') {
  const dialog = await openDialog(language)
  await user.click(within(dialog).getByRole('button', { name: /Ким Мин Чжун/ }))
  await settle()
  return screen.getByRole('dialog')
}

describe('merging two records', () => {
  it('offers who looks the same, finds others, and Enter takes the first', async () => {
    answers()
    const dialog = await openDialog()
    expect(within(dialog).getByText('May be the same')).toBeDefined()
    await expectAccessible(dialog)
    const field = within(dialog).getByRole('searchbox')
    await user.type(field, 'nobody')
    expect(await within(dialog).findByText('Nothing found.')).toBeDefined()
    await user.clear(field)
    await user.type(field, '4821')
    await within(dialog).findByText('Found')
    await user.type(field, '{Enter}')
    await settle()
    expect(program.inputsOf('merging.compare')).toEqual([{ kind: 'person', keepId: me, otherId: twin }])
  })

  it('shows both side by side, and takes what is proposed and what was chosen', async () => {
    answers()
    const dialog = await openComparison()
    await expectAccessible(dialog)
    const group = (name: string) => within(within(dialog).getByRole('radiogroup', { name }))
    const isChecked = (name: string, value: string) =>
      (group(name).getByRole('radio', { name: value }) as HTMLInputElement).checked
    expect(isChecked('Name', '김민준')).toBe(true)
    expect(isChecked('Address', 'South Korea, 부산')).toBe(true)
    expect(within(dialog).getByText('2 ways to reach')).toBeDefined()
    expect(within(dialog).getByText('1 company')).toBeDefined()
    expect(within(dialog).getByText('5 open tasks')).toBeDefined()
    await user.click(group('Grade').getByRole('radio', { name: 'B' }))
    await user.click(group('결제 담당').getByRole('radio', { name: 'бухгалтерия' }))
    await user.click(within(dialog).getByRole('button', { name: 'Merge records' }))
    await settle()
    expect(program.inputsOf('merging.merge')).toEqual([
      { kind: 'person', keepId: me, otherId: twin, fromOther: ['address', 'grade', ownField] },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('lets the other one stay, and goes to its card', async () => {
    answers({ ...compared, keep: compared.other, other: compared.keep, fields: [] })
    const dialog = await openComparison()
    await user.click(within(dialog).getByRole('button', { name: 'Keep the other one' }))
    await settle()
    expect(within(dialog).getByText('No value differs.')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Merge records' }))
    await settle()
    expect(program.inputsOf('merging.merge')).toEqual([
      { kind: 'person', keepId: twin, otherId: me, fromOther: [] },
    ])
    expect(window.location.hash).toBe(`#/people/${twin}`)
  })

  it('stays open with what was chosen when it fails', async () => {
    answers()
    const failing = async () => {
      throw new AppError('not-found', message('error.notFound'))
    }
    const dialog = await openComparison('ru')
    program.answer({ merging: { compare: async () => compared, merge: failing } })
    await user.click(within(dialog).getByRole('button', { name: 'Объединить записи' }))
    await settle()
    expect(within(dialog).getByRole('alert')).toBeDefined()
    expect(within(dialog).getByRole('radiogroup', { name: 'Имя' })).toBeDefined()
    expect(within(dialog).getByText('5 задач')).toBeDefined()
  })
})

describe('a card of merged records', () => {
  async function openMerged(transactionId: string | null) {
    program.answer({
      people: {
        getScreen: async () => ({ ...personScreen(me), merged: [{ id: twin, name: 'Ким Мин Чжун' }] }),
      },
      merging: {
        mergeOf: async () => ({ transactionId }),
        separate: async () => ({ transactionId: '01900000-0000-7000-8000-00aa00000009' }),
      },
    })
    show(<PersonScreen id={twin} />)
    await settle()
    await user.click(screen.getByRole('button', { name: 'Separate Ким Мин Чжун' }))
    await settle()
  }

  it('takes them apart by undoing the merge of this device, so that values come back, too', async () => {
    await openMerged('01900000-0000-7000-8000-00aa00000007')
    expect(program.inputsOf('history.undo')).toEqual([
      { transactionId: '01900000-0000-7000-8000-00aa00000007' },
    ])
    expect(program.inputsOf('merging.separate')).toEqual([])
  })

  it('takes those of another device apart by itself', async () => {
    await openMerged(null)
    expect(program.inputsOf('history.undo')).toEqual([])
    expect(program.inputsOf('merging.separate')).toEqual([{ kind: 'person', id: twin }])
  })

  it('of a company offers the same from its menu', async () => {
    answers()
    show(<CompanyScreen id={companyId(1)} />)
    await settle()
    await user.click(screen.getByRole('button', { name: `More for ${fakeRecords[0]?.company.name}` }))
    await user.click(screen.getByRole('menuitem', { name: /^Merge with/ }))
    await settle()
    expect(screen.getByRole('dialog')).toBeDefined()
    expect(program.inputsOf('merging.candidates')).toEqual([{ kind: 'company', id: companyId(1), text: '' }])
  })
})
