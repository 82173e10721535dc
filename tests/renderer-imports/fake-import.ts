import type { ImportRowView, ImportView } from '../../src-shared/imports/imports-contract'

const column = (index: number, header: string, field: string, samples: string[], confidence = 0.95) => ({
  index,
  header,
  field,
  also: null,
  samples,
  confidence,
  mark: null,
})

/** A Korean list with its header in the third row, one column of which is a guess. */
export const view: ImportView = {
  importId: 'import 1',
  fileName: '거래처.xlsx',
  format: 'xlsx',
  encoding: null,
  sheets: [
    { index: 0, name: '국내', hidden: false, rows: 6 },
    { index: 1, name: '해외', hidden: false, rows: 40 },
  ],
  sheet: 0,
  hiddenRows: 0,
  includesHidden: false,
  headerRow: 2,
  columns: [
    column(0, '업체명', 'company.name', ['(주)한빛무역']),
    column(1, '담당자', 'person.fullName', ['김민준']),
    column(2, '이메일', 'person.email', ['mj.kim@hanbit.example']),
    column(3, '날짜', 'record.firstMetAt', ['2024.03.05'], 0.5),
    column(4, '번호', 'ignore', ['1']),
  ],
  colours: [],
  isMarksCut: false,
  constants: {},
  policy: 'fill',
  fieldPolicies: {},
  refusedRepairs: [],
  found: [
    { code: 'email-malformed', severity: 'warning', count: 1 },
    { code: 'no-name', severity: 'error', count: 1 },
    { code: 'phone-repaired', severity: 'repair', count: 1 },
  ],
  encodings: [],
  isRemembered: false,
  recognisedAs: null,
  isRoundTrip: false,
  ownerRule: null,
  owners: null,
  lastOwnerRule: null,
  counts: {
    total: 3,
    ready: 2,
    warnings: 1,
    errors: 1,
    leftOut: 0,
    duplicatesInFile: 0,
    duplicatesInBase: 1,
    newCompanies: 1,
    newPeople: 1,
    newDeals: 0,
    repairs: 0,
  },
}

/** The same list with painted rows: one column more. */
export const painted: ImportView = {
  ...view,
  columns: [
    ...view.columns,
    { ...column(5, '셀 색', 'record.tags', ['빨강'], 0.7), mark: 'colour' },
    { ...column(6, '셀 메모', 'record.note', ['다시 연락'], 0.9), mark: 'comments' },
  ],
  colours: [
    { colour: 'FF0000', name: '빨강', rows: 2, text: '빨강' },
    { colour: 'FFFF00', name: '노랑', rows: 1, text: '' },
  ],
  isMarksCut: true,
}

export const rows: ImportRowView[] = [
  {
    row: 3,
    cells: ['(주)한빛무역', '김민준', 'mj.kim@hanbit.example', '2024.03.05', '1'],
    issues: [],
    state: 'new',
    edited: [],
    choice: null,
    assignedOwner: null,
    colour: null,
  },
  {
    row: 4,
    cells: ['ООО «Восток»', 'Иванов Сергей', 'sy@daehan', '', '2'],
    issues: [{ row: 4, column: 2, code: 'email-malformed', severity: 'warning', text: 'sy@daehan' }],
    state: 'fill',
    edited: [],
    choice: null,
    assignedOwner: null,
    colour: null,
  },
  {
    row: 5,
    cells: ['', '', '', '2024.01.01', '3'],
    issues: [{ row: 5, column: null, code: 'no-name', severity: 'error', text: '' }],
    state: 'error',
    edited: [],
    choice: null,
    assignedOwner: null,
    colour: null,
  },
]

export const applied = {
  batch: '01900000-0000-7000-8000-00bb00000001',
  transactionId: '01900000-0000-7000-8000-00aa00000001',
  written: { companies: 1, people: 1, deals: 0, updated: 1 },
  file: 'kept' as const,
}

/** What stands in the list itself. */
export const ownWords = [
  view.fileName,
  '국내',
  '해외',
  ...view.columns.flatMap((one) => [one.header, ...one.samples]),
  ...rows.flatMap((row) => row.cells),
]
