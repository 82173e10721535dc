import { AppError } from '../../src-shared/contract/app-error'
import type { Translator } from '../../src-shared/i18n/translate'
import type { Workspace } from '../workspace-api'

/** Exit statuses: import-fields.md names them. */
export const exitStatus = { done: 0, failed: 1, usage: 2, unreadable: 3, someRowsLeft: 4 } as const

/** What a command has to say: the JSON value, and the lines for a person. */
export interface Outcome {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly status?: number
}

/** Everything that a command works with. */
export interface CommandGround {
  readonly workspace: Workspace
  readonly folder: string
  readonly translator: Translator
  /** See Terminal. */
  askSecret(question: string): Promise<string | null>
  /** True when the command has fetched a base in its first run and now goes on with it. */
  readonly isReopened: boolean
}

/** The value of a call; an error of the workspace is thrown again. */
export async function ask<Value>(workspace: Workspace, method: string, input: unknown): Promise<Value> {
  const result = await workspace.call(method, input)
  if (!result.ok) throw AppError.fromShape(result.error)
  return result.value as Value
}

interface Page {
  rows: unknown[]
  total: number
}

const MOST_ROWS = 500

/** All rows of a paged query, or the first `limit` of them. */
export async function askAll(
  workspace: Workspace,
  method: string,
  { limit, ...input }: Record<string, unknown> & { limit: number },
): Promise<{ items: unknown[]; total: number }> {
  const items: unknown[] = []
  for (;;) {
    const window = { offset: items.length, limit: Math.min(MOST_ROWS, limit - items.length) }
    const page = await ask<Page>(workspace, method, { ...input, window })
    items.push(...page.rows)
    if (page.rows.length === 0 || items.length >= limit || items.length >= page.total)
      return { items, total: page.total }
  }
}
