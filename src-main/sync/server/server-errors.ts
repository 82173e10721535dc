import { AppError, type AppErrorCode } from '../../../src-shared/contract/app-error'
import { type Message, message } from '../../../src-shared/contract/message'
import type { Failure, FailureCode } from '../../../src-shared/sync/server-contract'

/** The server has refused a request; the calls that know what to do about it catch it, everybody else gets words. */
export class ServerRefusal extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

type Words = [code: AppErrorCode, text: (host: string, failure: Failure) => Message]

const disagrees: Words = ['unavailable', (host) => message('sync.error.serverDisagrees', { host })]

const wordsOf: Record<FailureCode, Words> = {
  malformed: disagrees,
  'not-found': disagrees,
  incomplete: disagrees,
  'start-anew': disagrees,
  'no-workspace': ['conflict', (host) => message('sync.error.noWorkspaceThere', { host })],
  taken: ['conflict', (host) => message('sync.error.workspaceThere', { host })],
  'needs-code': ['invalid', (host) => message('sync.error.serverNeedsCode', { host })],
  'wrong-code': ['invalid', (host) => message('sync.error.serverWrongCode', { host })],
  'wrong-secret': ['invalid', () => message('sync.error.wrongPassphrase')],
  'invite-spent': ['invalid', () => message('sync.error.inviteSpent')],
  'unknown-token': ['invalid', (host) => message('sync.error.deviceUnknown', { host })],
  revoked: ['invalid', (host) => message('sync.error.deviceRevoked', { host })],
  'too-large': [
    'invalid',
    (host, { limit }) => message('sync.error.tooLargeForServer', { host, limit: limit ?? 0 }),
  ],
  'too-many': ['unavailable', (host) => message('sync.error.serverBusy', { host })],
  full: ['storage', (host) => message('sync.error.serverFull', { host })],
  unavailable: ['unavailable', (host) => message('sync.error.serverUnreachable', { host })],
  failed: ['unavailable', (host) => message('sync.error.serverFailed', { host })],
}

/** What a person is told when a server has refused. Any other error is given back as it is. */
export function inWords(error: unknown, host: string): unknown {
  if (!(error instanceof ServerRefusal)) return error
  const [code, text] = wordsOf[error.failure.code]
  return new AppError(code, text(host, error.failure), { cause: error })
}

/** Node's codes for a certificate that proves nothing. */
const certificate = /CERT|SIGNATURE|SELF_SIGNED|ERR_TLS/

/** Why nothing came back. Throws nothing; `cause` is what `fetch` threw. */
export function notReached(cause: unknown, host: string): AppError {
  const { code } = ((cause as Error).cause ?? {}) as { code?: string }
  return certificate.test(code ?? '')
    ? new AppError('invalid', message('sync.error.serverCertificate', { host }), { cause })
    : new AppError('unavailable', message('sync.error.serverUnreachable', { host }), { cause })
}
