import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src-shared/contract/app-error'
import type { CallResult } from '../../src-shared/contract/call-result'
import { message } from '../../src-shared/contract/message'
import { createRemoteParsers, type Port } from '../../src-main/ipc/remote-parser'
import { serveWorkspace } from '../../src-main/ipc/serve-workspace'
import type { Workspace } from '../../src-main/workspace-api'
import type { FromWorkspace } from '../../src-main/workspace-messages'

const place = { folder: '/작업', zone: 'Europe/Berlin' }

function setUp(given: { workspace?: Partial<Workspace>; open?: () => Promise<Workspace> } = {}) {
  const posted: FromWorkspace[] = []
  const zones: string[] = []
  const answers: number[] = []
  const workspace: Workspace = {
    call: async (method, input) => ({ ok: true, value: { method, input } }),
    wake: () => undefined,
    close: async () => undefined,
    ...given.workspace,
  }
  const receive = serveWorkspace({
    post: (one) => posted.push(structuredClone(one)),
    open: given.open ?? (async () => workspace),
    restore: async ({ file }) => {
      if (file === '/bad') throw new AppError('storage', message('error.notAWorkspace', { file: 'bad' }))
      return { keptFile: `/작업/backups/old.sqlite` }
    },
    adopt: async ({ file }) => {
      if (file === '/bad') throw new AppError('conflict', message('sync.error.notEmpty'))
    },
    parsers: { receive: () => undefined },
    keychain: { receive: (answer) => answers.push(answer.id) },
    setZone: (zone) => zones.push(zone),
  })
  return { posted, zones, answers, receive }
}

describe('the workspace process', () => {
  it('opens, answers, and closes', async () => {
    const { posted, receive, zones } = setUp()
    await receive({ type: 'open', ...place })
    await receive({ type: 'call', id: 7, method: 'people.list', input: { text: '박' } })
    await receive({ type: 'close' })
    await receive({ type: 'call', id: 8, method: 'people.list', input: {} })
    expect(posted).toEqual([
      { type: 'opened' },
      {
        type: 'result',
        id: 7,
        result: { ok: true, value: { method: 'people.list', input: { text: '박' } } },
      },
      { type: 'closed' },
      {
        type: 'result',
        id: 8,
        result: { ok: false, error: expect.objectContaining({ code: 'unavailable' }) },
      },
    ])
    expect(zones).toEqual(['Europe/Berlin'])
  })

  it('says in the words of the error why it cannot open', async () => {
    const refused = message('error.databaseFromFuture', { found: 9, known: 7 })
    const { posted, receive } = setUp({ open: () => Promise.reject(new AppError('storage', refused)) })
    await receive({ type: 'open', ...place })
    expect(posted).toEqual([{ type: 'open-failed', error: { code: 'storage', message: refused } }])
  })

  it('gives an unexpected reason a reference and writes it down', async () => {
    const { posted, receive } = setUp({ open: () => Promise.reject(new TypeError('x is not a function')) })
    await receive({ type: 'open', ...place })
    expect(posted.map((one) => one.type)).toEqual(['log', 'open-failed'])
    expect(posted[1]).toMatchObject({ error: { code: 'unexpected', reference: expect.any(String) } })
    expect(posted[0]).toMatchObject({ line: expect.stringContaining('x is not a function') })
  })

  it('restores before it opens, and tells a refused backup apart', async () => {
    const { posted, receive } = setUp()
    await receive({ type: 'restore', file: '/good', ...place })
    await receive({ type: 'restore', file: '/bad', ...place })
    expect(posted).toMatchObject([
      { type: 'replaced', keptFile: '/작업/backups/old.sqlite' },
      { type: 'replace-failed', error: { code: 'storage' } },
    ])
  })

  it('puts a fetched base in place the same way', async () => {
    const { posted, receive } = setUp()
    await receive({ type: 'adopt', file: '/good', ...place })
    await receive({ type: 'adopt', file: '/bad', ...place })
    expect(posted).toMatchObject([
      { type: 'replaced', keptFile: '' },
      { type: 'replace-failed', error: { code: 'conflict' } },
    ])
  })

  it('answers even when the value cannot be sent or the workspace throws', async () => {
    const odd = setUp({
      workspace: { call: async () => ({ ok: true, value: () => undefined }) as CallResult },
    })
    await odd.receive({ type: 'open', ...place })
    await odd.receive({ type: 'call', id: 1, method: 'a.b', input: {} })
    const thrown = setUp({ workspace: { call: () => Promise.reject(new Error('broken')) } })
    await thrown.receive({ type: 'open', ...place })
    await thrown.receive({ type: 'call', id: 1, method: 'a.b', input: {} })
    for (const { posted } of [odd, thrown])
      expect(posted.at(-1)).toMatchObject({
        type: 'result',
        id: 1,
        result: { ok: false, error: { code: 'unexpected' } },
      })
  })

  it('hands an answer of the keychain on, open or not', async () => {
    const { answers, receive } = setUp()
    await receive({ type: 'keychain-answer', id: 3, bytes: null })
    expect(answers).toEqual([3])
  })

  it('closes although closing fails', async () => {
    const { posted, receive } = setUp({ workspace: { close: () => Promise.reject(new Error('disk gone')) } })
    await receive({ type: 'open', ...place })
    await receive({ type: 'close' })
    expect(posted.map((one) => one.type)).toEqual(['opened', 'log', 'closed'])
  })
})

describe('a parser that main forks', () => {
  /** A port of Node in the shape of Electron's: messages come as `{data}`. */
  function portPair() {
    const { port1, port2 } = new MessageChannel()
    const port = {
      postMessage: (one: unknown) => port1.postMessage(one),
      on: (name: 'message' | 'close', listener: (given: { data: unknown }) => void) =>
        port1.on(name, (given: unknown) => listener({ data: given })),
      start: () => port1.start(),
    }
    return { port: port as unknown as Port, far: port2 }
  }

  it('is asked for, gets what was posted before it ran, and is heard', async () => {
    const posted: FromWorkspace[] = []
    const parsers = createRemoteParsers<string>({ post: (one) => posted.push(one), memoryOf: () => 4096 })
    const parser = parsers.fork()
    expect([parser.pid(), parser.rss()]).toEqual([undefined, null])
    parser.post('읽기')
    const { port, far } = portPair()
    const arrived = new Promise((resolve) => far.once('message', resolve))
    const heard = new Promise((resolve) => parser.onMessage(resolve))
    parsers.receive({ type: 'parser-started', id: 1, pid: 42 }, port)
    expect(await arrived).toBe('읽기')
    far.postMessage('ready')
    expect(await heard).toBe('ready')
    expect([parser.pid(), parser.rss()]).toEqual([42, 4096])
    parser.kill()
    expect(posted).toEqual([
      { type: 'fork-parser', id: 1 },
      { type: 'kill-parser', id: 1 },
    ])
    far.close()
  })

  it('is told to have ended only after its last message', async () => {
    const parsers = createRemoteParsers<string>({ post: () => undefined, memoryOf: () => null })
    const parser = parsers.fork()
    const { port, far } = portPair()
    const told: unknown[] = []
    const ended = new Promise<void>((resolve) => {
      parser.onMessage((one) => told.push(one))
      parser.onExit((exit) => {
        told.push(exit)
        resolve()
      })
    })
    parsers.receive({ type: 'parser-started', id: 1, pid: 42 }, port)
    far.postMessage('last row')
    parsers.receive({ type: 'parser-exited', id: 1, code: 3 }, undefined)
    far.close()
    await ended
    expect(told).toEqual(['last row', { code: 3, signal: null }])
  })

  it('that never ran has ended, too; a word about an unknown one is ignored', () => {
    const parsers = createRemoteParsers<string>({ post: () => undefined, memoryOf: () => null })
    const exits: unknown[] = []
    parsers.fork().onExit((exit) => exits.push(exit))
    parsers.receive({ type: 'parser-exited', id: 99, code: 1 }, undefined)
    parsers.receive({ type: 'parser-exited', id: 1, code: 1 }, undefined)
    parsers.receive({ type: 'parser-exited', id: 1, code: 1 }, undefined)
    expect(exits).toEqual([{ code: 1, signal: null }])
  })
})
