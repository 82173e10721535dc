import { isUtf8 } from 'node:buffer'
import { basename, extname } from 'node:path'
import { type Cell, emptyCell, textCell, dropTrailingBlanks } from '../cell'
import { limits } from '../limits'
import { noMarks } from '../marks/sheet-marks'
import { ReadingError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { OnRows, ReadControl, SheetEntry, SheetSummary } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import { guessLegacy } from '../text/detect-encoding'
import { knownEncoding, type TextEncoding } from '../text/encodings'
import type { ByteSource } from '../zip/byte-source'
import { cardCells } from './card-cells'
import { type CardColumn, cardColumns } from './card-columns'
import { type CardProperty, isAscii } from './card-property'
import { walkCards } from './walk-cards'

/** More of the letters in unknown bytes than this need not be seen to know their encoding. */
const sampleSize = 64 * 1024

/** What is known of a vCard file after a first walk. */
interface Survey {
  readonly encoding: TextEncoding
  readonly cards: number
  readonly columns: readonly CardColumn[]
}

function chosenEncoding(name: string): TextEncoding {
  const encoding = knownEncoding(name)
  if (!encoding) throw new ReadingError('unsupported', { encoding: name })
  return encoding
}

/** Letters whose encoding nobody states and that are no UTF-8. */
class UnknownLetters {
  private readonly pieces: Buffer[] = []
  private total = 0

  look(property: CardProperty): void {
    if (property.charset !== null || this.total > sampleSize || isAscii(property)) return
    const bytes = Buffer.from(property.octets, 'latin1')
    if (isUtf8(bytes)) return
    this.pieces.push(bytes, Buffer.from('\n'))
    this.total += bytes.length + 1
  }

  encoding(): TextEncoding {
    return this.pieces.length === 0 ? 'utf-8' : guessLegacy(Buffer.concat(this.pieces))
  }
}

/** Walks over the file once, to know which columns its cards fill and how its letters are written. */
async function survey(
  source: ByteSource,
  chosen: string | undefined,
  step: (done: number) => Promise<void>,
): Promise<Survey> {
  if (source.size > limits.textFile) throw new ReadingError('too-large', { limit: 'textFile' })
  const used = new Set<CardColumn>()
  const letters = new UnknownLetters()
  let cards = 0
  const onCard = (card: readonly CardProperty[]) => {
    cards += 1
    for (const property of card) letters.look(property)
    for (const column of cardCells(card, 'utf-8').keys()) used.add(column)
  }
  await walkCards(source, { onCard, step })
  if (used.size === 0) throw new ReadingError('empty')
  return {
    encoding: chosen === undefined ? letters.encoding() : chosenEncoding(chosen),
    cards,
    columns: cardColumns.filter((column) => used.has(column)),
  }
}

function sheetName(path: string): string {
  return basename(path, extname(path))
}

/**
 * A vCard file as a workbook of one sheet: a header and a row per card.
 * @throws ReadingError `empty` without a card that says anything, `too-large`, `unsupported` (an unknown encoding).
 */
export async function listVcard(
  source: ByteSource,
  encoding?: string,
): Promise<{ encoding: string; sheets: SheetEntry[] }> {
  const found = await survey(source, encoding, pause)
  const sheet = { index: 0, name: sheetName(source.path), hidden: false, approxRows: found.cards + 1 }
  return { encoding: found.encoding, sheets: [sheet] }
}

function rowOf(texts: ReadonlyMap<CardColumn, string>, columns: readonly CardColumn[]): Cell[] {
  const cells = columns.map((column) => {
    const text = texts.get(column)
    return text === undefined ? emptyCell : textCell(text)
  })
  dropTrailingBlanks(cells)
  return cells
}

/**
 * Reads the cards of a file (vCard 2.1, 3.0 and 4.0, mixed as they come) as the rows of a table, in two walks: the
 * header must be known before the first row. Pictures and sounds are left out.
 * @throws ReadingError `empty`, `too-large`, `unsupported`, `cancelled`.
 */
export async function readVcardSheet(
  input: { source: ByteSource; encoding: string | undefined },
  onRows: OnRows,
  control: ReadControl,
): Promise<SheetSummary> {
  const { source } = input
  const batcher = new RowBatcher(onRows)
  const step = (walked: number) => async (done: number) => {
    stopIfCancelled(control)
    await batcher.drain()
    control.progress?.({ done: walked + done, total: source.size * 2, unit: 'bytes' })
    await pause()
  }
  const { columns, encoding } = await survey(source, input.encoding, step(0))
  batcher.add(0, columns.map(textCell), false)
  let row = 0
  const onCard = (card: readonly CardProperty[]) => {
    row += 1
    batcher.add(row, rowOf(cardCells(card, encoding), columns), false)
  }
  await walkCards(source, { onCard, step: step(source.size) })
  await batcher.finish()
  return {
    format: 'vcf',
    encoding,
    delimiter: null,
    sheetName: sheetName(source.path),
    rowCount: batcher.rowCount,
    columnCount: batcher.columnCount,
    cellCount: batcher.cellCount,
    merges: [],
    hiddenColumns: [],
    secondReader: false,
    warnings: [],
    marks: noMarks,
  }
}
