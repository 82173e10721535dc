import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appContract, channelPrefix } from '../../src-shared/contract/app-contract'
import { appErrorSchema } from '../../src-shared/contract/app-error'
import type { CallResult } from '../../src-shared/contract/call-result'
import type { Contract, Method } from '../../src-shared/contract/define-contract'
import { type AcceptedCall, serveContracts } from '../../src-main/ipc/serve-contract'
import { isTrustedSender } from '../../src-main/ipc/trusted-sender'
import { junk } from './junk'

type Listener = (
  event: { senderFrame: { url: string; parent: unknown } | null },
  input: unknown,
) => Promise<CallResult>

const page = { senderFrame: { url: 'app://tradewind/#/people', parent: null } }

/** Opens every channel onto an answer that tells what came through the door. */
function openDoor(
  options: { answer?: (call: AcceptedCall) => Promise<CallResult>; checksOutput?: boolean } = {},
) {
  const channels = new Map<string, Listener>()
  const lines: string[] = []
  let elapsed = 0
  serveContracts(appContract, {
    handle: (channel, listener) => channels.set(channel, listener),
    isTrusted: (frame) => isTrustedSender(frame, undefined),
    answer: options.answer ?? (async ({ parsed }) => ({ ok: true, value: parsed })),
    elapsed: () => {
      elapsed += 30
      return elapsed
    },
    log: (line) => lines.push(line),
    checksOutput: options.checksOutput ?? false,
  })
  const call = (method: string, input: unknown, event: Parameters<Listener>[0] = page) =>
    channels.get(`${channelPrefix}${method}`)?.(event, input) ?? expect.fail(`${method} has no channel`)
  return { channels, call, lines }
}

const methods = Object.entries(appContract).flatMap(([feature, contract]) =>
  Object.entries(contract as Contract).map(([name, method]): [string, Method] => [
    `${feature}.${name}`,
    method,
  ]),
)

describe('the channels', () => {
  it('are one for each method of each contract, all with the prefix', () => {
    const { channels } = openDoor()
    expect(methods.length).toBeGreaterThan(40)
    expect([...channels.keys()].toSorted()).toEqual(
      methods.map(([name]) => `${channelPrefix}${name}`).toSorted(),
    )
  })

  it.each(methods)(
    '%s answers junk with a typed error or with what its schema made of it',
    async (name, method) => {
      const { call } = openDoor()
      await fc.assert(
        fc.asyncProperty(junk, async (input) => {
          const result = await call(name, input)
          if (result.ok) expect(method.input.safeParse(input).success).toBe(true)
          else {
            expect(appErrorSchema.parse(result.error).code).toBe('invalid')
            expect(structuredClone(result)).toEqual(result)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(methods)('%s refuses a key that it does not know', async (name) => {
    const result = await openDoor().call(name, { thisKeyIsUnknown: 1 })
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } })
    if (!result.ok) expect(result.error.fields).toMatchObject({ thisKeyIsUnknown: 'unrecognized_keys' })
  })

  it('leave the prototype of objects alone', async () => {
    await openDoor().call('people.list', JSON.parse('{"__proto__": {"polluted": true}}'))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('the door', () => {
  it('lets nobody in but our page', async () => {
    const { call } = openDoor()
    const strangers = [
      null,
      { url: 'https://example.com/', parent: null },
      { url: 'app://tradewind/', parent: {} },
    ]
    for (const senderFrame of strangers)
      expect(await call('settings.get', {}, { senderFrame })).toEqual({
        ok: false,
        error: { code: 'invalid', message: { key: 'error.untrustedCaller' } },
      })
  })

  it('names the fields at fault by path', async () => {
    const result = await openDoor().call('settings.update', { patch: { theme: 'pink', closeToTray: 'да' } })
    expect(result).toMatchObject({
      error: { fields: { 'patch.theme': 'invalid_value', 'patch.closeToTray': 'invalid_type' } },
    })
  })

  it('passes on what was sent, so that a schema acts once', async () => {
    const seen: AcceptedCall[] = []
    const { call } = openDoor({
      answer: async (one) => {
        seen.push(one)
        return { ok: true, value: null }
      },
    })
    const input = { kind: 'note', title: '  박람회  ' }
    await call('activities.create', input)
    expect(seen).toEqual([
      { feature: 'activities', name: 'create', input, parsed: { kind: 'note', title: '박람회' } },
    ])
  })

  it('turns any other error into a reference, and tells the log what it was', async () => {
    const { call, lines } = openDoor({ answer: () => Promise.reject(new RangeError('deep inside')) })
    const result = await call('settings.get', {})
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'unexpected', message: { key: 'error.unexpected' } },
    })
    const reference = result.ok ? '' : (result.error.reference ?? '')
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(JSON.stringify(result)).not.toContain('deep inside')
    expect(lines.join('\n')).toMatch(
      new RegExp(`unexpected ${reference} in settings\\.get: RangeError: deep inside`),
    )
  })

  it('finds an answer that breaks the contract, where answers are checked', async () => {
    const answer = async () => ({ ok: true, value: 'no settings' }) as const
    expect(await openDoor({ answer }).call('settings.get', {})).toEqual({ ok: true, value: 'no settings' })
    expect(await openDoor({ answer, checksOutput: true }).call('settings.get', {})).toMatchObject({
      error: { code: 'unexpected' },
    })
  })

  it('writes down slow calls, and only those', async () => {
    const { call, lines } = openDoor()
    await call('settings.get', {})
    expect(lines).toEqual([])
    await Promise.all([call('settings.get', {}), call('tags.list', {})])
    expect(lines.some((line) => /^slow call settings\.get: \d+ ms$/.test(line))).toBe(true)
  })
})
