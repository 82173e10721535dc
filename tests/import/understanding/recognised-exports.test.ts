import { expect, it } from 'vitest'
import { exportingProgram } from '../../../src-main/import/understanding/known-exports'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { gradeOf } from '../../../src-main/import/understanding/values/value-words'
import { sheet } from './sheet'

const google =
  'First Name|Last Name|Labels|Phone 1 - Label|Phone 1 - Value|Custom Field 1 - Label|Custom Field 1 - Value'

function customOf(...lines: readonly string[]) {
  const headers = google.split('|')
  const rows = sheet(...lines)
  const columns = mapColumns(headers, rows)
  const plan = planReading({ columns, rows, country: 'KR' })
  return rows.map((row) => readRow(row, plan).custom)
}

it('names the program whose export a list is', () => {
  expect(exportingProgram(google.split('|'))).toBe('Google Contacts')
  expect(exportingProgram(['微信号', '昵称', '备注名', '标签'])).toBe('WeChat')
  expect(exportingProgram(['업체명', '담당자', '연락처'])).toBeNull()
})

it('names a custom field by its label where all rows have the same', () => {
  expect(
    customOf(
      '민수|김||Mobile|010-1234-5678|거래 품목|화장품',
      'Anna|Lee||Work|+82 2 555 1234|거래 품목|마스크팩',
    ),
  ).toEqual([[{ name: '거래 품목', value: '화장품' }], [{ name: '거래 품목', value: '마스크팩' }]])
  expect(customOf('민수|김||||품목|화장품', 'Anna|Lee||||Код|A-17')[0]).toEqual([
    { name: 'Custom Field 1 - Value', value: '화장품' },
  ])
})

it('takes no sign alone for a grade', () => {
  for (const sign of ['???', '-', '/', '…', '']) expect(gradeOf(sign)).toBeNull()
  expect(gradeOf('★★★')).toBe('B')
})
