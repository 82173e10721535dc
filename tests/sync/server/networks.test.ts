import { expect, test } from 'vitest'
import { networkOf } from '../../../src-server/http/remote'
import { createWorkspace, startTestServer, testClock } from './support/test-server'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['0:0:0:0:0:FFFF:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:7:aaaa:bbbb:cccc:dddd', '2001:db8:0:7::/64'],
  ['2001:0DB8:0000:0007::1', '2001:db8:0:7::/64'],
  ['[2001:db8:0:7::2]:51234', '2001:db8:0:7::/64'],
  ['2001:db8::7:0:0:1', '2001:db8:0:0::/64'],
  ['2001:db8:0:8::1', '2001:db8:0:8::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('who guesses from one address after the other of one network is slowed down; others are not', async () => {
  const { url } = await startTestServer('sqlite', {
    isCounting: true,
    clock: testClock(),
    options: { isBehindProxy: true, adminCode: 'boss' },
  })
  const { workspace } = await createWorkspace(`${url}/#code=boss`)
  const guessFrom = (address: string) =>
    fetch(`${url}/v1/w/${workspace}/join`, {
      method: 'POST',
      headers: { 'x-forwarded-for': address },
      body: JSON.stringify({
        device: 'ab'.repeat(16),
        token: 'b'.repeat(43),
        by: { kind: 'invite', code: `wrong ${address}` },
      }),
    }).then(({ status }) => status)
  const statuses: number[] = []
  for (let host = 1; host <= 15; host += 1)
    statuses.push(await guessFrom(`2001:db8:0:7::${host.toString(16)}`))
  expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(5).fill(429)])
  expect(await guessFrom('2001:db8:0:8::1')).toBe(401)
  expect(await guessFrom('203.0.113.7')).toBe(401)
})
