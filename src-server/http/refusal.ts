import type { Context } from 'hono'
import type { Failure, FailureCode } from '../../src-shared/sync/server-contract'

const statusOf = {
  malformed: 400,
  'unknown-token': 401,
  revoked: 401,
  'wrong-secret': 401,
  'invite-spent': 401,
  'needs-code': 403,
  'wrong-code': 403,
  'no-workspace': 404,
  'not-found': 404,
  taken: 409,
  'start-anew': 409,
  incomplete: 409,
  'too-large': 413,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
  full: 507,
} as const satisfies Record<FailureCode, number>

/** A request that is answered with a typed refusal; everything written for it is rolled back. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(code: FailureCode, more: Omit<Failure, 'code'> = {}) {
    super(code)
    this.failure = { code, ...more }
  }
}

/** Codes of SQLite and PostgreSQL (53100: disk full; 57: it is shutting down or took too long; 53300: too many connections; 40: two were in each other's way). */
const full = /^(SQLITE_FULL|53100|ENOSPC)$/
const unavailable =
  /^(57P0\d|57014|53300|40P01|40001|08\d{3}|SQLITE_BUSY.*|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT)$/
const connectionLost = /Connection terminated|timeout exceeded when trying to connect|not queryable/

function codeOfError(error: unknown): FailureCode {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (full.test(String(code))) return 'full'
  if (unavailable.test(String(code)) || connectionLost.test(String(message))) return 'unavailable'
  return 'failed'
}

/** What is answered when a request threw. */
export function answerError(context: Context, error: unknown): Response {
  const failure = error instanceof Refusal ? error.failure : { code: codeOfError(error) }
  return context.json(failure, statusOf[failure.code])
}
