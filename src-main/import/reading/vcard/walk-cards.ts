import iconv from 'iconv-lite'
import { limits } from '../limits'
import { ReadingError } from '../reading-error'
import { byteOrderMark, zeroBytePattern } from '../text/detect-encoding'
import type { TextEncoding } from '../text/encodings'
import type { ByteSource } from '../zip/byte-source'
import { CardLines } from './card-lines'
import { type CardProperty, readProperty } from './card-property'

const chunkSize = 512 * 1024

/** Gathers the properties of one card after the other; a card inside another one (`AGENT`) is left out. */
class CardGatherer {
  private readonly take: (card: readonly CardProperty[]) => void
  private card: CardProperty[] | null = null
  private depth = 0
  private size = 0

  constructor(take: (card: readonly CardProperty[]) => void) {
    this.take = take
  }

  /** @throws ReadingError `too-large` for a card without end. */
  add(line: string): void {
    this.size += line.length
    if (this.size > limits.rowText) throw new ReadingError('too-large', { limit: 'text' })
    const property = readProperty(line)
    if (!property) return
    const isCard = /^\s*vcard\s*$/i.test(property.octets)
    if (property.name === 'BEGIN' && isCard) this.begin()
    else if (property.name === 'END' && isCard) this.end()
    else if (this.depth === 1) this.card?.push(property)
  }

  /** The last card counts, even when its end is missing. */
  finish(): void {
    const { card } = this
    this.card = null
    this.depth = 0
    this.size = 0
    if (card && card.length > 0) this.take(card)
  }

  private begin(): void {
    // Inside a card another one follows only its AGENT; anywhere else the end of the card is missing.
    if (this.card && this.card.at(-1)?.name !== 'AGENT') this.finish()
    this.depth += 1
    this.card ??= []
  }

  private end(): void {
    if (this.depth > 1) this.depth -= 1
    else this.finish()
  }
}

/** UTF-16 by its mark or its zero bytes; everything else is taken byte by byte. */
function wideEncoding(source: ByteSource): { encoding: TextEncoding | null; skip: number } {
  const head = source.read(0, 16_384)
  const marked = byteOrderMark(head)
  const isWide = marked !== null && marked.encoding !== 'utf-8'
  return { encoding: isWide ? marked.encoding : zeroBytePattern(head), skip: marked?.skip ?? 0 }
}

interface Walk {
  readonly onCard: (card: readonly CardProperty[]) => void
  /** After each chunk, with the bytes read so far. */
  readonly step: (done: number) => Promise<void>
}

/**
 * Gives every card of a file to `onCard`, chunk by chunk. UTF-16 is turned into UTF-8 on the way.
 * @throws ReadingError `too-large` for a line or a card without end.
 */
export async function walkCards(source: ByteSource, { onCard, step }: Walk): Promise<void> {
  const { encoding, skip } = wideEncoding(source)
  const decoder = encoding ? iconv.getDecoder(encoding) : null
  const gatherer = new CardGatherer(onCard)
  const lines = new CardLines((line) => gatherer.add(line))
  let rest = ''
  for (let at = skip; at < source.size; ) {
    const chunk = source.read(at, chunkSize)
    if (chunk.length === 0) break
    at += chunk.length
    rest += decoder ? Buffer.from(decoder.write(chunk)).toString('latin1') : chunk.toString('latin1')
    // A line end that may be the first half of a pair waits for the next chunk.
    const complete = rest.split(/\r\n|\n|\r(?!$)/)
    rest = complete.pop() ?? ''
    if (rest.length > limits.rowText) throw new ReadingError('too-large', { limit: 'text' })
    for (const line of complete) lines.push(line)
    await step(at)
  }
  lines.push(rest.replace(/\r$/, ''))
  lines.finish()
  gatherer.finish()
}
