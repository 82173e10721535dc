import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { packFrames, unpackFrames } from '../../../src-shared/sync/frames'
import { failureSchema } from '../../../src-shared/sync/server-contract'
import { inWords, notReached, ServerRefusal } from './server-errors'

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `BASE/v1`, every part of it safe in an address. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | null>>
  readonly body?: Uint8Array<ArrayBuffer>
  /** How often it is made at most, when nothing comes back; six times if not said. */
  readonly tries?: number
  readonly signal: AbortSignal
}

/** Waits before a call is made again, in milliseconds. Every call may be: the server does nothing twice. */
const waits = [250, 500, 1000, 2000, 4000]

/** A call may take so long, and longer by what it carries on the slowest line that is worth waiting for. */
const PATIENCE_MILLISECONDS = 30_000
const SLOWEST_BYTES_PER_MILLISECOND = 16

/** What stands before an answer that never comes whole: tried again. */
const passing = new Set(['unavailable', 'too-many'])

/** Calls to one server, with the token of this device once there is one. */
export class ServerCalls {
  readonly #base: string
  /** What a person would call the server. */
  readonly host: string
  token: string | null = null

  constructor(base: string) {
    this.#base = base
    this.host = new URL(base).host
  }

  /** Answers JSON of a shape. Throws ServerRefusal, and AppError `unavailable`, `invalid` or `cancelled`. */
  async json<Shape extends z.ZodType>(shape: Shape, call: Call): Promise<z.infer<Shape>> {
    return this.#shaped(shape, await this.bytes(call))
  }

  /** Answers frames: the JSON at their beginning, and the parts it speaks of. Throws as above. */
  async frames<Shape extends z.ZodType>(
    shape: Shape,
    call: Call,
  ): Promise<{ head: z.infer<Shape>; parts: Uint8Array[] }> {
    const [first, ...parts] = unpackFrames(await this.bytes(call)) ?? []
    return { head: this.#shaped(shape, first ?? new Uint8Array()), parts }
  }

  /** Answers the bytes of the body. Throws as above. */
  async bytes(call: Call): Promise<Uint8Array> {
    const { tries = waits.length + 1 } = call
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#once(call)
      } catch (error) {
        if (call.signal.aborted) throw cancelled()
        const wait = waits[attempt]
        if (wait === undefined || attempt + 1 >= tries || !isPassing(error)) throw error
        await pause(wait + Math.random() * wait, undefined, { signal: call.signal }).catch(() => undefined)
        if (call.signal.aborted) throw cancelled()
      }
    }
  }

  /** Opens a stream that goes on until `signal` ends it. Throws as above; it is not tried again. */
  async stream(call: Call): Promise<ReadableStream<Uint8Array>> {
    const response = await this.#send(call, call.signal)
    if (!response.ok) throw await this.#refusal(response)
    if (!response.body)
      throw new AppError('unavailable', message('sync.error.notAServer', { host: this.host }))
    return response.body
  }

  /** Does `work`; what the server refuses comes out in words. */
  async inWords<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw inWords(error, this.host)
    }
  }

  async #once(call: Call): Promise<Uint8Array> {
    const weight = call.body?.length ?? 4 * 1024 * 1024
    const patience = AbortSignal.timeout(
      PATIENCE_MILLISECONDS + Math.ceil(weight / SLOWEST_BYTES_PER_MILLISECOND),
    )
    const response = await this.#send(call, AbortSignal.any([call.signal, patience]))
    if (!response.ok) throw await this.#refusal(response)
    return new Uint8Array(await response.arrayBuffer().catch((error: unknown) => this.#fail(error)))
  }

  async #send({ method = 'GET', path, query, body }: Call, signal: AbortSignal): Promise<Response> {
    const url = new URL(`${this.#base}/v1${path}`)
    for (const [name, value] of Object.entries(query ?? {}))
      if (value !== null) url.searchParams.set(name, String(value))
    const headers = {
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...(body ? { 'content-type': 'application/octet-stream' } : {}),
    }
    // Another address would be handed the token.
    const rest = { method, headers, signal, redirect: 'error' as const, ...(body ? { body } : {}) }
    return fetch(url, rest).catch((error: unknown) => this.#fail(error))
  }

  #fail(cause: unknown): never {
    throw notReached(cause, this.host)
  }

  /** What stands before the server has words of its own; their number says enough. */
  async #refusal(response: Response): Promise<Error> {
    const text = await response.text().catch(() => '')
    const failure = failureSchema.safeParse(parsed(text))
    if (failure.success) return new ServerRefusal(failure.data)
    if (response.status === 413) return new ServerRefusal({ code: 'too-large' })
    if (response.status === 429) return new ServerRefusal({ code: 'too-many' })
    if (response.status >= 500) return new ServerRefusal({ code: 'unavailable' })
    return new AppError('unavailable', message('sync.error.notAServer', { host: this.host }))
  }

  #shaped<Shape extends z.ZodType>(shape: Shape, bytes: Uint8Array): z.infer<Shape> {
    const found = shape.safeParse(parsed(Buffer.from(bytes).toString('utf8')))
    if (found.success) return found.data
    throw new AppError('unavailable', message('sync.error.notAServer', { host: this.host }))
  }
}

/** A value as the body of a request. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** A value and the parts it speaks of as the body of a request. */
export function framesBytes(head: unknown, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return packFrames([jsonBytes(head), ...parts])
}

/** An answer that says nothing but that it is done. */
export const doneSchema = z.object({})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof ServerRefusal) return passing.has(error.failure.code)
  return error instanceof AppError && error.text.key === 'sync.error.serverUnreachable'
}

function cancelled(): AppError {
  return new AppError('cancelled', message('error.cancelled'))
}
