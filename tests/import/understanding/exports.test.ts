import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { addressBooks } from './exports/address-books'
import type { ExportList } from './exports/export-list'
import { salesPrograms } from './exports/sales-programs'
import { row } from './sheet'

/** Turns the columns of a list into its sheet. */
function open(list: ExportList) {
  const columns = list.columns
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => text.trim()))
  const lines = [0, 2, 3].map((at) => row(...columns.map((column) => column[at])))
  const above = (list.above ?? []).map((line) => row(line === '-' ? null : line))
  const rows = [...above, ...lines]
  const found = findHeader(rows)
  const data = rows.slice(found.firstDataRow)
  const mapped = mapColumns(found.headers, data)
  return { found, mapped, data, expected: columns.map(([, field = '']) => field.split(',')) }
}

const all = [...addressBooks, ...salesPrograms]

function opened(name: string) {
  const list = all.find((one) => one.name === name)
  if (!list) throw new Error(name)
  const { mapped, data } = open(list)
  const plan = planReading({ columns: mapped, rows: data, country: 'KR' })
  return data.map((line) => readRow(line, plan))
}

describe('exports of other programs', () => {
  it.each(all.map((list) => [list.name, list] as const))(
    'maps every column and asks nothing: %s',
    (_, list) => {
      const { found, mapped, expected } = open(list)
      expect(found.headerRow).toBe(list.above?.length ?? 0)
      const misses = mapped.flatMap(({ index, header, field, confidence, samples }) => {
        const fits = expected[index]?.includes(field) || (samples.length === 0 && field === 'ignore')
        const isAsked = field !== 'ignore' && confidence < 0.8
        return fits && !isAsked ? [] : [`${header}: ${field} ${confidence}`]
      })
      expect(misses).toEqual([])
    },
  )

  it.each([
    [
      'Google Contacts, before 2024',
      ['+79123456789', '+79123456780'],
      ['anna@sever.ru', 'a.petrova@mail.ru'],
    ],
    ['Google Contacts, from 2024 on', ['+79123456789'], ['anna@sever.ru', 'a.petrova@mail.ru']],
  ])('splits the values of %s and labels them', (name, mobiles, emails) => {
    const [first] = opened(name)
    const points = first?.contactPoints ?? []
    const mobile = points.filter(({ kind }) => kind === 'mobile')
    expect(mobile.map(({ e164, label }) => [e164, label])).toEqual(mobiles.map((e164) => [e164, 'Mobile']))
    expect(points.filter(({ kind }) => kind === 'email').map(({ rawText }) => rawText)).toEqual(emails)
    expect(points.find(({ e164 }) => e164 === '+73432223344')?.label).toBe('Work')
    expect(first?.tags).toEqual(['Buyers'])
    expect(first?.person).toMatchObject({ familyName: 'Petrova', givenName: 'Anna' })
  })

  it.each([
    ['Zoho CRM contacts', 'zcrm_4150868000000225013'],
    ['Salesforce contacts and accounts', '0035g00000AbCdEAAV'],
    ['Salesforce, data export', '0035g00000AbCdEAAV'],
    ['HubSpot contacts', '151'],
    ['Pipedrive people', '11'],
  ])('keeps the id of %s', (name, id) => {
    expect(opened(name)[0]?.record.externalId).toBe(id)
  })
})
