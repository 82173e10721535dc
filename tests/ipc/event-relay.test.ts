import { describe, expect, it } from 'vitest'
import type { AppEvent } from '../../src-shared/contract/app-event'
import { createEventRelay } from '../../src-main/ipc/event-relay'

const open: AppEvent = { type: 'open', route: '/today' }
const file: AppEvent = { type: 'import-file', path: '/내려받기/고객.xlsx' }
const changed: AppEvent = { type: 'changed', topics: ['people'], ids: null, transaction: null }
const status = (status: 'ready' | 'restarting'): AppEvent => ({ type: 'workspace', status, text: null })

function setUp() {
  const posted: AppEvent[] = []
  return { posted, relay: createEventRelay((event) => posted.push(event)) }
}

describe('events to a page', () => {
  it('wait for the page when it must not miss them; the last status comes first', () => {
    const { posted, relay } = setUp()
    for (const event of [open, changed, status('restarting'), file, status('ready')]) relay.send(event)
    expect(posted).toEqual([])
    relay.pageReady()
    expect(posted).toEqual([status('ready'), open, file])
  })

  it('go out at once while the page listens', () => {
    const { posted, relay } = setUp()
    relay.pageReady()
    for (const event of [changed, open]) relay.send(event)
    expect(posted).toEqual([changed, open])
  })

  it('are kept again while the page loads anew, and not said twice', () => {
    const { posted, relay } = setUp()
    relay.pageReady()
    relay.send(open)
    relay.pageGone()
    relay.send(file)
    relay.send(changed)
    relay.send(status('ready'))
    posted.length = 0
    relay.pageReady()
    expect(posted).toEqual([status('ready'), file])
    relay.pageGone()
    posted.length = 0
    relay.pageReady()
    expect(posted).toEqual([status('ready')])
  })
})
