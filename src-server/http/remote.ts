import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const loopbackHost = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i

/** True for an address that only this machine itself can reach. */
export function isLoopbackAddress(address: string): boolean {
  return loopback.test(address) || address === 'localhost'
}

/**
 * Where a request comes from, for counting: an IPv4 address, or the first 64 bits of an IPv6 one, within which one customer of a
 * provider has as many addresses as they like. The last proxy's word is taken only when there is said to be one.
 */
export function remoteOf(context: Context, isBehindProxy: boolean): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return networkOf((isBehindProxy && forwarded) || (getConnInfo(context).remote.address ?? 'unknown'))
}

/** The network that one party can be expected to hold: `2001:db8:0:7::/64` for an IPv6 address, any other text as it is. */
export function networkOf(address: string): string {
  const plain = address.replace(/^\[|\](:\d+)?$|%.*$/g, '').toLowerCase()
  const mapped = /^(?:0*:)*:?(?:0*:)*ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped !== undefined || !isIPv6(plain)) return mapped ?? address
  const [left = '', right] = plain.split('::')
  const before = left === '' ? [] : left.split(':')
  const after = right === undefined || right === '' ? [] : right.split(':')
  // A dotted ending stands for two groups.
  const count = before.length + after.length + (plain.includes('.') ? 1 : 0)
  const groups = [...before, ...Array.from({ length: 8 - count }, () => '0'), ...after]
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${network.join(':')}::/64`
}

/**
 * True when somebody at this very machine asks, with a program and not through a proxy or from a web page: those come
 * with another host, with an origin, or with the name of who was served.
 */
export function isAtThisMachine(context: Context, isBehindProxy: boolean): boolean {
  if (isBehindProxy || !loopback.test(getConnInfo(context).remote.address ?? '')) return false
  const isPassedOn = ['x-forwarded-for', 'forwarded', 'via', 'origin'].some((name) =>
    context.req.header(name),
  )
  return !isPassedOn && loopbackHost.test(context.req.header('host') ?? '')
}
