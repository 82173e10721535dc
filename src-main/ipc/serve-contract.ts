import { type CallResult, callResultSchema } from '../../src-shared/contract/call-result'
import { AppError } from '../../src-shared/contract/app-error'
import { channelPrefix } from '../../src-shared/contract/app-contract'
import type { Contract, Method } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import { failureOf, invalidInput } from './call-failure'
import { limitFault } from './input-limits'
import type { SenderFrame } from './trusted-sender'

/** Calls slower than this are written to the log, in milliseconds. */
const slowCall = 40

/** A call that passed the door. `input` is what was sent, `parsed` what its schema made of it. */
export interface AcceptedCall {
  readonly feature: string
  readonly name: string
  readonly input: unknown
  readonly parsed: unknown
}

export interface ServeOptions {
  /** `ipcMain.handle`, or a stand-in for it. */
  handle(
    channel: string,
    listener: (event: { senderFrame: SenderFrame | null }, input: unknown) => Promise<CallResult>,
  ): void
  isTrusted(frame: SenderFrame | null): boolean
  /** Does the work; may throw. */
  answer(call: AcceptedCall): Promise<CallResult>
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number
  log(line: string): void
  /** Parses answers as well; on in development and tests. */
  checksOutput: boolean
}

/**
 * Opens one channel per method of the contracts, `tradewind:<feature>.<method>`. Every call goes through the same
 * door: sender, size and depth, strict schema; then the answer, which is always a CallResult and never a throw.
 */
export function serveContracts(contracts: Readonly<Record<string, Contract>>, options: ServeOptions): void {
  for (const [feature, contract] of Object.entries(contracts))
    for (const [name, method] of Object.entries(contract))
      options.handle(`${channelPrefix}${feature}.${name}`, async (event, input) => {
        const start = options.elapsed()
        const result = await answerOne(
          { feature, name, method },
          { frame: event.senderFrame, input },
          options,
        )
        const took = options.elapsed() - start
        if (took > slowCall) options.log(`slow call ${feature}.${name}: ${Math.round(took)} ms`)
        return result
      })
}

interface Target {
  readonly feature: string
  readonly name: string
  readonly method: Method
}

async function answerOne(
  target: Target,
  sent: { frame: SenderFrame | null; input: unknown },
  options: ServeOptions,
): Promise<CallResult> {
  const { feature, name, method } = target
  try {
    if (!options.isTrusted(sent.frame)) throw new AppError('invalid', message('error.untrustedCaller'))
    const parsed = parseInput(method, sent.input)
    const result = await options.answer({ feature, name, input: sent.input, parsed })
    return options.checksOutput ? checkedResult(method, result) : result
  } catch (error) {
    return failureOf(error, `${feature}.${name}`, options.log)
  }
}

/** What the schema makes of an input. AppError `invalid` with the fields at fault otherwise. */
function parseInput(method: Method, input: unknown): unknown {
  const fault = limitFault(input)
  if (fault !== null) throw new AppError('invalid', message('error.invalidInput'), { fields: { '': fault } })
  const parsed = method.input.safeParse(input)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

/** The answer as it is, or a thrown ZodError that says where the service broke its contract. */
function checkedResult(method: Method, result: CallResult): CallResult {
  callResultSchema.parse(result)
  if (result.ok) method.output.parse(result.value)
  return result
}
