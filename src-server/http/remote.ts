import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const loopbackHost = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/i

/** True for an address that only this machine itself can reach. */
export function isLoopbackAddress(address: string): boolean {
  return loopback.test(address) || address === 'localhost'
}

/** Where a request comes from. The last proxy's word is taken only when there is said to be one. */
export function remoteOf(context: Context, isBehindProxy: boolean): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return (isBehindProxy && forwarded) || (getConnInfo(context).remote.address ?? 'unknown')
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
