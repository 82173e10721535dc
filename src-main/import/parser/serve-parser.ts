import { ReadingError } from '../reading/reading-error'
import type { OnRows, ReadControl } from '../reading/sheet'
import type { SpreadsheetReader } from '../reading/spreadsheet-reader'
import { packRows } from './packed-rows'
import { batchesUnderway, type OwnerMessage, type ParserMessage } from './parser-messages'

/** The owner as the parser process sees it. */
export interface OwnerPort {
  post(message: ParserMessage): void
  onMessage(listener: (message: OwnerMessage) => void): void
}

/** One request that is being worked on. */
class Job {
  cancelled = false
  private readonly id: number
  private readonly port: OwnerPort
  private underway = 0
  private wake: (() => void) | null = null

  constructor(id: number, port: OwnerPort) {
    this.id = id
    this.port = port
  }

  /** Posts a batch and waits while too many are on their way. */
  readonly onRows: OnRows = async (batch) => {
    this.underway += 1
    const { first, hiddenRows } = batch
    this.port.post({ type: 'rows', job: this.id, first, texts: packRows(batch.rows), hiddenRows })
    while (this.underway >= batchesUnderway && !this.cancelled) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    if (this.cancelled) throw new ReadingError('cancelled')
  }

  readonly control: ReadControl = {
    cancelled: () => this.cancelled,
    progress: (progress) => this.port.post({ type: 'progress', job: this.id, progress }),
  }

  taken(): void {
    this.underway -= 1
    this.wake?.()
  }

  cancel(): void {
    this.cancelled = true
    this.wake?.()
  }
}

function readingError(error: unknown): ReadingError {
  if (error instanceof ReadingError) return error
  const reason = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown'
  return new ReadingError('damaged', { part: 'unexpected', reason }, error)
}

/**
 * The child's side of the protocol: lists and reads files for its owner, one request at a time, batches under
 * back-pressure. Every failure of a request is answered with a typed error; the process stays.
 */
export function serveParser(port: OwnerPort, reader: SpreadsheetReader): void {
  const jobs = new Map<number, Job>()

  async function answer(message: Extract<OwnerMessage, { type: 'list' | 'read' }>): Promise<void> {
    const job = new Job(message.job, port)
    jobs.set(message.job, job)
    try {
      if (message.type === 'list') {
        const list = await reader.listSheets(message.path, message.hints)
        port.post({ type: 'listed', job: message.job, list })
      } else {
        const summary = await reader.readSheet(message.request, job.onRows, job.control)
        port.post({ type: 'done', job: message.job, summary })
      }
    } catch (error) {
      port.post({ type: 'failed', job: message.job, error: readingError(error).toShape() })
    } finally {
      jobs.delete(message.job)
    }
  }

  port.onMessage((message) => {
    if (message.type === 'taken') jobs.get(message.job)?.taken()
    else if (message.type === 'cancel') jobs.get(message.job)?.cancel()
    else void answer(message)
  })
  port.post({ type: 'ready' })
}
