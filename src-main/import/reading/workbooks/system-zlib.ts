import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { limits } from '../limits'

/** zlib's option to hand over, beside the bytes, the engine that knows how far it has read. */
const withEngine = 'info'

/**
 * The part of zlib that SheetJS unpacks zips with when it is given one. Its own inflater goes round for ever in some damaged
 * data; this one refuses it, and what would grow beyond all bounds.
 */
class InflateRaw {
  /** Bytes that the last stream took. */
  bytesRead = 0
  readonly _finishFlushFlag = 0

  _processChunk(packed: Uint8Array): Uint8Array {
    const options = { [withEngine]: true, maxOutputLength: limits.wholeFile }
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    this.bytesRead = engine.bytesWritten
    return buffer
  }
}

/** To be handed to `CFB.utils.use_zlib`. */
export const systemZlib = { InflateRaw, deflateRawSync }
