import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../src-shared/contract/app-event'
import {
  type ForkListeners,
  type WorkspaceReport,
  WorkspaceSupervisor,
} from '../../src-main/desktop/workspace-supervisor'
import { closeLimit, healthyAfter, lockedRetry, restartDelays } from '../../src-main/desktop/restart-delays'
import type { ToWorkspace } from '../../src-main/workspace-messages'

/** A process that does only what the test tells it to. */
class FakeChild {
  readonly heard: ToWorkspace[] = []
  isKilled = false
  readonly #listeners: ForkListeners

  constructor(listeners: ForkListeners) {
    this.#listeners = listeners
  }

  post(message: ToWorkspace): void {
    this.heard.push(message)
  }

  kill(): void {
    this.isKilled = true
  }

  says(message: WorkspaceReport): void {
    this.#listeners.onMessage(message)
  }

  exits(code: number): void {
    this.#listeners.onExit(code)
  }
}

function setUp() {
  const children: FakeChild[] = []
  const events: AppEvent[] = []
  const timers = new Map<number, { milliseconds: number; action: () => void }>()
  let lastTimer = 0
  const supervisor = new WorkspaceSupervisor({
    folder: '/자료/작업 공간',
    zone: () => 'Asia/Seoul',
    fork: (listeners) => {
      const child = new FakeChild(listeners)
      children.push(child)
      return child
    },
    after: (milliseconds, action) => {
      lastTimer += 1
      const id = lastTimer
      timers.set(id, { milliseconds, action })
      return () => timers.delete(id)
    },
    emit: (event) => events.push(event),
    log: () => undefined,
  })
  const child = () => children.at(-1) ?? expect.fail('nothing was forked')
  /** Lets the one timer of that length run out. */
  const passes = (milliseconds: number) => {
    const found = [...timers].find(([, timer]) => timer.milliseconds === milliseconds)
    if (!found)
      return expect.fail(`no timer of ${milliseconds} ms, but ${JSON.stringify([...timers.values()])}`)
    timers.delete(found[0])
    found[1].action()
  }
  const statuses = () => events.flatMap((event) => (event.type === 'workspace' ? [event.status] : []))
  return { supervisor, children, child, passes, events, statuses, timers }
}

const locked = { code: 'locked', message: { key: 'error.locked' } } as const
const future = {
  code: 'storage',
  message: { key: 'error.databaseFromFuture', params: { found: 9, known: 7 } },
} as const

/** Lets promises that are already settled be heard. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a workspace process under supervision', () => {
  it('opens the folder and lets calls wait until it is open', async () => {
    const { supervisor, child, statuses } = setUp()
    supervisor.start()
    const early = supervisor.call('people.list', { text: '김' })
    await turn()
    expect(child().heard).toEqual([{ type: 'open', folder: '/자료/작업 공간', zone: 'Asia/Seoul' }])
    child().says({ type: 'opened' })
    await turn()
    expect(child().heard.at(-1)).toEqual({
      type: 'call',
      id: 1,
      method: 'people.list',
      input: { text: '김' },
    })
    child().says({ type: 'result', id: 1, result: { ok: true, value: ['김민준'] } })
    expect(await early).toEqual({ ok: true, value: ['김민준'] })
    expect(statuses()).toEqual(['ready'])
  })

  it('matches answers to calls by number, whatever their order', async () => {
    const { supervisor, child } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    const first = supervisor.call('a.one', {})
    const second = supervisor.call('a.two', {})
    child().says({ type: 'result', id: 2, result: { ok: true, value: 'two' } })
    child().says({ type: 'result', id: 1, result: { ok: true, value: 'one' } })
    expect([await first, await second]).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ])
  })

  it('fails calls in flight at a crash, comes back, and answers those that came meanwhile', async () => {
    const { supervisor, children, child, passes, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    const inFlight = supervisor.call('people.create', { name: 'Иван' })
    const crashed = child()
    crashed.exits(139)
    expect(await inFlight).toMatchObject({ ok: false, error: { code: 'unavailable' } })
    const meanwhile = supervisor.call('people.list', {})
    passes(restartDelays[0])
    expect(children).toHaveLength(2)
    child().says({ type: 'opened' })
    await turn()
    // A word from the dead process must not reach a call of the new one.
    crashed.says({ type: 'result', id: 2, result: { ok: true, value: 'stale' } })
    child().says({ type: 'result', id: 2, result: { ok: true, value: 'fresh' } })
    expect(await meanwhile).toEqual({ ok: true, value: 'fresh' })
    expect(statuses()).toEqual(['ready', 'restarting', 'ready'])
  })

  it('waits longer after each crash, and gives up after the last delay', async () => {
    const { supervisor, child, passes, statuses } = setUp()
    supervisor.start()
    for (const delay of restartDelays) {
      child().exits(1)
      passes(delay)
    }
    child().exits(1)
    expect(statuses().at(-1)).toBe('failed')
    expect(await supervisor.call('people.list', {})).toMatchObject({
      ok: false,
      error: { code: 'unavailable', message: { key: 'app.desktop.workspaceCrashed' } },
    })
  })

  it('starts counting anew after a healthy minute', () => {
    const { supervisor, child, passes } = setUp()
    supervisor.start()
    child().exits(1)
    passes(restartDelays[0])
    child().says({ type: 'opened' })
    passes(healthyAfter)
    child().exits(1)
    passes(restartDelays[0])
    child().says({ type: 'opened' })
  })

  it('says why a workspace cannot be opened, to the window and to every call, and does not try again', async () => {
    const { supervisor, children, child, events, timers } = setUp()
    supervisor.start()
    const early = supervisor.call('people.list', {})
    child().says({ type: 'open-failed', error: future })
    expect(await early).toEqual({ ok: false, error: future })
    expect(await supervisor.call('people.list', {})).toEqual({ ok: false, error: future })
    expect(events).toEqual([{ type: 'workspace', status: 'failed', text: future.message }])
    expect(supervisor.hasFailed).toBe(true)
    expect(child().isKilled).toBe(true)
    expect([children.length, timers.size]).toEqual([1, 0])
  })

  it('tries a locked workspace again and says so only once', () => {
    const { supervisor, child, passes, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'open-failed', error: locked })
    passes(lockedRetry)
    child().says({ type: 'open-failed', error: locked })
    passes(lockedRetry)
    child().says({ type: 'opened' })
    expect(statuses()).toEqual(['failed', 'ready'])
  })

  it('passes events on, and wakes only an open workspace', () => {
    const { supervisor, child, events } = setUp()
    supervisor.wake()
    supervisor.start()
    supervisor.wake()
    child().says({ type: 'opened' })
    supervisor.wake()
    const changed = { type: 'changed', topics: ['deals'], ids: null, transaction: null } as const
    child().says({ type: 'event', event: { ...changed, topics: [...changed.topics] } })
    expect(child().heard.filter((one) => one.type === 'wake')).toEqual([{ type: 'wake', zone: 'Asia/Seoul' }])
    expect(events.at(-1)).toEqual(changed)
  })
})

describe('closing', () => {
  it('waits for the workspace to close', async () => {
    const { supervisor, child } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    const last = supervisor.call('people.create', {})
    let isStopped = false
    const stopped = supervisor.stop().then(() => {
      isStopped = true
    })
    await turn()
    expect([child().heard.at(-1)?.type, isStopped]).toEqual(['close', false])
    child().says({ type: 'result', id: 1, result: { ok: true, value: 'written' } })
    child().says({ type: 'closed' })
    await stopped
    expect(await last).toEqual({ ok: true, value: 'written' })
    expect(child().isKilled).toBe(true)
    expect(await supervisor.call('people.list', {})).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    })
  })

  it('ends a workspace that does not close in time, and takes a crash meanwhile for the end', async () => {
    const slow = setUp()
    slow.supervisor.start()
    slow.child().says({ type: 'opened' })
    const stopped = slow.supervisor.stop()
    slow.passes(closeLimit)
    await stopped
    expect(slow.child().isKilled).toBe(true)

    const crashing = setUp()
    crashing.supervisor.start()
    const ended = crashing.supervisor.stop()
    crashing.child().exits(1)
    await ended
    expect([crashing.children.length, crashing.timers.size]).toEqual([1, 0])
  })

  it('answers calls that waited for an opening that never came', async () => {
    const { supervisor, child } = setUp()
    supervisor.start()
    const waiting = supervisor.call('people.list', {})
    const stopped = supervisor.stop()
    child().says({ type: 'closed' })
    await stopped
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'unavailable' } })
  })
})

describe('restoring a backup', () => {
  it('closes, restores in a fresh process, opens, and says where the old file is', async () => {
    const { supervisor, children, child, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    const restored = supervisor.restore('/백업/2026-07-01.sqlite')
    child().says({ type: 'closed' })
    await turn()
    expect(children).toHaveLength(2)
    expect(child().heard).toEqual([
      { type: 'restore', folder: '/자료/작업 공간', file: '/백업/2026-07-01.sqlite', zone: 'Asia/Seoul' },
    ])
    child().says({ type: 'replaced', keptFile: '/자료/작업 공간/backups/x.sqlite' })
    expect(await restored).toEqual({ keptFile: '/자료/작업 공간/backups/x.sqlite' })
    expect(child().heard.at(-1)?.type).toBe('open')
    child().says({ type: 'opened' })
    expect(statuses()).toEqual(['ready', 'restarting', 'ready'])
  })

  it('works after a failed opening, and goes back to the reason when the backup is refused', async () => {
    const { supervisor, child, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'open-failed', error: future })
    const restored = supervisor.restore('/tmp/not-ours.sqlite')
    await turn()
    child().says({
      type: 'replace-failed',
      error: { code: 'storage', message: { key: 'error.notAWorkspace' } },
    })
    await expect(restored).rejects.toMatchObject({ code: 'storage', text: { key: 'error.notAWorkspace' } })
    child().says({ type: 'open-failed', error: future })
    expect(statuses()).toEqual(['failed', 'restarting', 'failed'])
  })

  it('puts a fetched base in place when the workspace asks for it, and opens it', async () => {
    const { supervisor, children, child, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    const joined = supervisor.call('sync.join', {})
    child().says({ type: 'adoption-ready', file: '/자료/작업 공간/incoming/x/base.sqlite' })
    child().says({ type: 'result', id: 1, result: { ok: true, value: { isRestarting: true } } })
    expect(await joined).toMatchObject({ ok: true })
    expect(children[0]?.heard.at(-1)?.type).toBe('close')
    child().says({ type: 'closed' })
    await turn()
    expect(children).toHaveLength(2)
    expect(child().heard).toEqual([
      {
        type: 'adopt',
        folder: '/자료/작업 공간',
        file: '/자료/작업 공간/incoming/x/base.sqlite',
        zone: 'Asia/Seoul',
      },
    ])
    child().says({ type: 'replaced', keptFile: '' })
    await turn()
    expect(child().heard.at(-1)?.type).toBe('open')
    child().says({ type: 'opened' })
    expect(statuses()).toEqual(['ready', 'restarting', 'ready'])
  })

  it('opens the old workspace again when a fetched base is refused', async () => {
    const { supervisor, child, statuses } = setUp()
    supervisor.start()
    child().says({ type: 'opened' })
    child().says({ type: 'adoption-ready', file: '/x' })
    child().says({ type: 'closed' })
    await turn()
    child().says({
      type: 'replace-failed',
      error: { code: 'conflict', message: { key: 'sync.error.notEmpty' } },
    })
    await turn()
    expect(child().heard.at(-1)?.type).toBe('open')
    child().says({ type: 'opened' })
    expect(statuses()).toEqual(['ready', 'restarting', 'ready'])
  })

  it('fails when the process dies over it, and opens again', async () => {
    const { supervisor, child, passes } = setUp()
    supervisor.start()
    child().says({ type: 'open-failed', error: future })
    const restored = supervisor.restore('/tmp/a.sqlite')
    await turn()
    child().exits(9)
    await expect(restored).rejects.toMatchObject({ code: 'unavailable' })
    passes(restartDelays[0])
    expect(child().heard[0]?.type).toBe('open')
  })
})
