import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PreloadBridge } from '../../src-main/preload/preload'
import type { Bridge } from '../../src-renderer/ipc/bridge'
import { AppError } from '../../src-shared/contract/app-error'
import type { AppEvent } from '../../src-shared/contract/app-event'

/** Compiles only while the preload script offers what the page expects. */
const asBridge = (bridge: PreloadBridge): Bridge => bridge

let say: (event: AppEvent) => void = () => undefined
const calls: [string, unknown][] = []
let answer: (method: string) => Promise<unknown> = async () => ({ ok: true, value: null })

beforeEach(() => {
  vi.resetModules()
  calls.length = 0
  Object.defineProperty(window, 'tradewind', {
    configurable: true,
    value: asBridge({
      call: (method, input) => {
        calls.push([method, input])
        return answer(method)
      },
      onEvent: (listener) => {
        say = listener
        return () => undefined
      },
      pathForFile: (file) => `/내려받기/${file.name}`,
    }),
  })
})

afterEach(() => {
  Reflect.deleteProperty(window, 'tradewind')
})

it('a call goes to its method and gives the value', async () => {
  const { api } = await import('../../src-renderer/ipc/api')
  answer = async () => ({ ok: true, value: { theme: 'dark' } })
  expect(await api.settings.get({})).toEqual({ theme: 'dark' })
  expect(calls).toEqual([['settings.get', {}]])
  expect(api.settings.get).toBe(api.settings.get)
})

it('an error is thrown again as what it was', async () => {
  const { api } = await import('../../src-renderer/ipc/api')
  const error = { code: 'conflict', message: { key: 'error.conflict' }, fields: { name: 'taken' } } as const
  answer = async () => ({ ok: false, error })
  const caught: unknown = await api.settings.get({}).catch((thrown: unknown) => thrown)
  expect(caught).toMatchObject({ code: 'conflict', fields: { name: 'taken' } })
  expect(caught).toHaveProperty('name', AppError.name)
})

it('a main process that does not answer, or is not there, is unavailable', async () => {
  const { api } = await import('../../src-renderer/ipc/api')
  answer = () => Promise.reject(new Error('No handler registered'))
  await expect(api.settings.get({})).rejects.toMatchObject({ code: 'unavailable' })
  Reflect.deleteProperty(window, 'tradewind')
  await expect(api.settings.get({})).rejects.toMatchObject({ code: 'unavailable' })
})

it('events reach the listeners of their type until they stop', async () => {
  const { onEvent } = await import('../../src-renderer/ipc/events')
  const heard: string[] = []
  const stop = onEvent('open', (event) => heard.push(event.route))
  onEvent('progress', () => heard.push('progress'))
  say({ type: 'open', route: '/deals' })
  stop()
  say({ type: 'open', route: '/people' })
  expect(heard).toEqual(['/deals'])
})

it('a late listener hears the last status, and what was asked for before it came, once', async () => {
  const { onEvent } = await import('../../src-renderer/ipc/events')
  say({ type: 'workspace', status: 'restarting', text: null })
  say({ type: 'workspace', status: 'ready', text: null })
  say({ type: 'import-file', path: '/고객.xlsx' })
  say({ type: 'changed', topics: ['people'], ids: null, transaction: null })
  const heard: unknown[] = []
  onEvent('workspace', (event) => heard.push(event.status))
  onEvent('changed', () => heard.push('changed'))
  onEvent('import-file', (event) => heard.push(event.path))
  onEvent('import-file', (event) => heard.push(event.path))
  onEvent('workspace', (event) => heard.push(event.status))
  expect(heard).toEqual(['ready', '/고객.xlsx', 'ready'])
})

it('a dropped file has its path', async () => {
  const { pathForFile } = await import('../../src-renderer/ipc/api')
  expect(pathForFile(new File(['x'], '고객.xlsx'))).toBe('/내려받기/고객.xlsx')
})
