import { program } from './fake-api'
import { act } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { createListStore } from '../../src-renderer/state/create-list-store'
import { createViewStore } from '../../src-renderer/state/create-view-store'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { ChangedEvent, Topic } from '../../src-shared/contract/app-event'

function changed(topics: Topic[], id = 'other'): ChangedEvent {
  const transaction = { id, label: message('label.person.create', { name: '김민준' }), undoes: null }
  return { type: 'changed', topics, ids: null, transaction }
}

const turn = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)))

/** Answers that a test gives when it wants, in the order it wants. */
function manualLoad<Query, Value>() {
  const asked: { query: Query; answer: (value: Value) => void; fail: (cause: unknown) => void }[] = []
  const load = (query: Query) =>
    new Promise<Value>((answer, fail) => {
      asked.push({ query, answer, fail })
    })
  return { asked, load }
}

beforeEach(() => program.reset())

describe('a view store', () => {
  it('reads once for many changes in one tick, and not at all for other topics', async () => {
    let reads = 0
    const store = createViewStore({
      topics: ['people'],
      load: async (query: string) => {
        reads += 1
        return `${query} ${reads}`
      },
    })
    const stop = store.mount()
    store.open('김')
    await turn()
    expect(reads).toBe(1)
    for (let time = 0; time < 5; time += 1) program.emit(changed(['people', 'history']))
    program.emit(changed(['deals']))
    await turn()
    await turn()
    expect(reads).toBe(2)
    expect(store.state.getState().value).toBe('김 2')
    stop()
    program.emit(changed(['people']))
    await turn()
    expect(reads).toBe(2)
  })

  it('drops an answer that comes after a newer question', async () => {
    const { asked, load } = manualLoad<string, string>()
    const store = createViewStore({ topics: [], load })
    store.open('ki')
    store.open('kim')
    asked[1]?.answer('answer to kim')
    asked[0]?.answer('answer to ki')
    await turn()
    expect(store.state.getState()).toMatchObject({ query: 'kim', value: 'answer to kim', status: 'ready' })
  })

  it('never shows the value of another query, but keeps its own while it is read again', async () => {
    const { asked, load } = manualLoad<string, string>()
    const store = createViewStore({ topics: [], load })
    store.open('one')
    asked[0]?.answer('first')
    await turn()
    void store.reload()
    expect(store.state.getState()).toMatchObject({ value: 'first', status: 'ready' })
    store.open('two')
    expect(store.state.getState()).toMatchObject({ value: null, status: 'loading' })
  })

  it('takes over what a write answered and does not follow its own broadcast', async () => {
    let reads = 0
    const store = createViewStore({
      topics: ['people'],
      load: async () => {
        reads += 1
        return 'read'
      },
    })
    const stop = store.mount()
    store.open('x')
    await turn()
    store.put('written', 'tx-1')
    program.emit(changed(['people'], 'tx-1'))
    await turn()
    expect([reads, store.state.getState().value]).toEqual([1, 'written'])
    program.emit(changed(['people'], 'tx-2'))
    await turn()
    await turn()
    expect(store.state.getState().value).toBe('read')
    stop()
  })

  it('reads again when the workspace has come back', async () => {
    let reads = 0
    const store = createViewStore({
      topics: ['people'],
      load: async () => {
        reads += 1
        return reads
      },
    })
    program.emit({ type: 'workspace', status: 'ready', text: null })
    const stop = store.mount()
    store.open('x')
    await turn()
    await turn()
    expect(reads).toBe(1)
    program.emit({ type: 'workspace', status: 'restarting', text: null })
    program.emit({ type: 'workspace', status: 'ready', text: null })
    await turn()
    await turn()
    expect(reads).toBe(2)
    stop()
  })

  it('shows an error and keeps the old value beside it', async () => {
    const { asked, load } = manualLoad<string, string>()
    const store = createViewStore({ topics: [], load })
    store.open('x')
    asked[0]?.answer('old')
    await turn()
    void store.reload()
    asked[1]?.fail(new AppError('storage', message('error.storageBusy')))
    await turn()
    const { value, status, error } = store.state.getState()
    expect([value, status, error?.code]).toEqual(['old', 'failed', 'storage'])
  })
})

describe('a list store', () => {
  const listOf = (count: number, loads: string[] = []) =>
    createListStore<{ text: string }, string>({
      topics: ['people'],
      query: { text: '' },
      keyOf: (row) => row,
      pageSize: 10,
      load: async ({ text }, { offset, limit }) => {
        loads.push(`${text}@${offset}+${limit}`)
        const size = Math.max(0, Math.min(limit, count - offset))
        return { rows: Array.from({ length: size }, (_, at) => `${text}${offset + at}`), total: count }
      },
    })

  it('reads the pages that are on screen, each once', async () => {
    const loads: string[] = []
    const store = listOf(95, loads)
    const stop = store.mount()
    await turn()
    store.onWindow(0, 12)
    store.onWindow(3, 15)
    store.onWindow(88, 94)
    await turn()
    expect(loads).toEqual(['@0+10', '@10+10', '@80+10', '@90+10'])
    const { rows, total } = store.state.getState()
    expect([total, rows.get(0), rows.get(15), rows.get(94), rows.get(50)]).toEqual([
      95,
      '0',
      '15',
      '94',
      undefined,
    ])
    stop()
  })

  it('after a change reads only what is on screen, and keeps place and selection', async () => {
    const loads: string[] = []
    const store = listOf(95, loads)
    const stop = store.mount()
    store.onWindow(40, 49)
    await turn()
    store.setSelection({ mode: 'some', keys: new Set(['41']) })
    store.setPosition({ row: 41, columnId: 'name', offset: 1200 })
    loads.length = 0
    program.emit(changed(['people']))
    await turn()
    await turn()
    expect(loads).toEqual(['@40+10'])
    const { selection, position, rows } = store.state.getState()
    expect([selection, position?.offset, rows.get(41)]).toEqual([
      { mode: 'some', keys: new Set(['41']) },
      1200,
      '41',
    ])
    stop()
  })

  it('lets go of selected rows that have left the list, and of no others', async () => {
    let rows = ['김민준', '王丽', 'Иванов', '이서연']
    const store = createListStore<{ text: string }, string>({
      topics: ['people'],
      query: { text: '' },
      keyOf: (row) => row,
      pageSize: 2,
      load: async (_, { offset, limit }) => ({
        rows: rows.slice(offset, offset + limit),
        total: rows.length,
      }),
    })
    const stop = store.mount()
    store.onWindow(0, 3)
    await turn()
    const far = 'somebody on a page that is not loaded'
    store.setSelection({ mode: 'some', keys: new Set(['王丽', 'Иванов', far]) })
    rows = ['김민준', 'Иванов', '이서연']
    program.emit(changed(['people']))
    await turn()
    await turn()
    expect(store.state.getState().selection).toEqual({ mode: 'some', keys: new Set(['Иванов', far]) })
    rows = []
    store.setSelection({ mode: 'some', keys: new Set(['Иванов']) })
    program.emit(changed(['people']))
    await turn()
    await turn()
    expect(store.state.getState().selection).toEqual({ mode: 'some', keys: new Set() })
    stop()
  })

  it('keeps the old rows until those of the new query are there, and drops late ones', async () => {
    const waiting: { text: string; answer: (rows: string[]) => void }[] = []
    const store = createListStore<{ text: string }, string>({
      topics: [],
      query: { text: 'a' },
      keyOf: (row) => row,
      load: ({ text }) =>
        new Promise((resolve) => {
          waiting.push({ text, answer: (rows) => resolve({ rows, total: rows.length }) })
        }),
    })
    const stop = store.mount()
    waiting[0]?.answer(['a0'])
    await turn()
    store.setQuery({ text: 'b' })
    store.setQuery({ text: 'bc' })
    expect(store.state.getState().rows.get(0)).toBe('a0')
    waiting[2]?.answer(['bc0'])
    waiting[1]?.answer(['b0', 'b1'])
    await turn()
    expect([...store.state.getState().rows.values()]).toEqual(['bc0'])
    expect(store.state.getState().total).toBe(1)
    stop()
  })

  it('knows all selected rows, also those never seen', async () => {
    const store = listOf(1234)
    const stop = store.mount()
    await turn()
    const rows = await store.rowsOf({ mode: 'all', except: new Set(['7', '1000']) })
    expect([rows.length, rows[0], rows.at(-1), rows.includes('7')]).toEqual([1232, '0', '1233', false])
    expect(await store.rowsOf({ mode: 'some', keys: new Set(['3', '1200']) })).toEqual(['3', '1200'])
    stop()
  })
})
