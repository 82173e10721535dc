import type {
  ImportDetail,
  PastImport,
  TouchedRecord,
  UnfinishedImport,
} from '../../src-shared/imports/import-history-contract'
import type { Kept } from '../../src-shared/history/history-contract'
import { fakeId, fakeNow, personId } from '../renderer/fake-records'

const transactionId = '01900000-0000-7000-8000-00aa00000007'

const base = {
  importedAt: fakeNow,
  actor: null,
  rows: 1240,
  written: { companies: 310, people: 1190, deals: 0, updated: 42 },
  transactionId,
  isUndone: false,
}

/** Three imports: one of them undone, one with a long name that a colleague brought in on another device. */
export const past: PastImport[] = [
  { ...base, id: fakeId<'importBatch'>(8, 1), fileName: '거래처.xlsx' },
  { ...base, id: fakeId<'importBatch'>(8, 2), fileName: 'Клиенты.csv', isUndone: true },
  {
    ...base,
    id: fakeId<'importBatch'>(8, 3),
    fileName: '广州国际照明展览会参展商名单（含联系人与电话）最终版-2026年6月-v12-确认.xlsx',
    actor: '李娜',
    transactionId: null,
  },
]

export const detail: ImportDetail = {
  ...base,
  id: fakeId<'importBatch'>(8, 1),
  fileName: '거래처.xlsx',
  format: 'xlsx',
  encoding: null,
  sheet: '국내',
  policy: 'overwrite',
  headerRow: 2,
  columns: [
    { index: 0, header: '업체명', field: 'company.name' },
    { index: 1, header: '', field: 'person.fullName' },
  ],
  ownerRule: null,
  constants: { 'record.source': '부산 전시회' },
  fileSize: 18_000,
  unreviewed: 37,
}

export const touched: TouchedRecord[] = [
  { kind: 'person', id: personId(1), name: '김민준', isNew: true, isLive: true, changes: [], parts: [] },
  {
    kind: 'person',
    id: personId(2),
    name: 'Иванов Сергей',
    isNew: true,
    isLive: false,
    changes: [],
    parts: [],
  },
  {
    kind: 'company',
    id: fakeId<'company'>(2, 1),
    name: '(주)한빛무역',
    isNew: false,
    isLive: true,
    changes: [
      { column: 'source', before: '서울', after: '부산 전시회' },
      { column: 'city', before: null, after: '부산' },
      { column: 'grade', before: 'B', after: null },
    ],
    parts: [{ table: 'tagging', label: '', text: '重点' }],
  },
]

export const kept: Kept[] = [
  {
    table: 'person',
    id: personId(1),
    name: '김민준',
    part: null,
    group: null,
    edited: ['grade', 'source'],
    reason: 'edited',
  },
  {
    table: 'contactPoint',
    id: fakeId<'contactPoint'>(9, 1),
    name: '김민준',
    part: { table: 'contactPoint', label: 'mobile', text: '010-9999-0000' },
    group: 'value',
    edited: [],
    reason: 'edited',
  },
]

export const unfinished: UnfinishedImport = {
  importId: '01900000-0000-7000-8000-00ee00000001',
  fileName: '거래처 50000.csv',
  rowsRead: 12_400,
  rowsInAll: 52_641,
}

/** A past import as its page asks for it. */
export const historyApi = {
  list: async () => ({ rows: past, total: past.length }),
  get: async () => detail,
  listRecords: async ({ choice }: { choice: string }) => {
    const rows = touched.filter(({ isNew }) => choice === 'all' || isNew === (choice === 'new'))
    return { rows, total: rows.length }
  },
  listUnfinished: async (): Promise<UnfinishedImport[]> => [],
  listUnreviewed: async () => [{ id: detail.id, fileName: detail.fileName, count: 37 }],
  reviewOf: async () => null,
  review: async () => ({ transactionId }),
  saveFile: async () => ({}),
  removeFile: async () => ({}),
}

/** What stands in the lists and records themselves. */
export const historyWords = [
  ...past.flatMap(({ fileName, actor }) => [fileName, actor ?? '']),
  ...touched.map(({ name }) => name),
  '국내',
  '업체명',
  '부산 전시회',
  '서울',
  '부산',
  '重点',
  'xlsx',
  unfinished.fileName,
]
