import { SSF } from 'xlsx'
import { type Cell, textCell } from './cell'
import type { FormatKind } from './number-format'
import { plainDigits } from './number-text'
import { days1904, isDateSerial, serialText, splitSerial, timeText } from './serial-date'

/** How the numbers of one style are shown. */
export interface NumberStyle {
  readonly kind: FormatKind
  /** The format code; needed for shaped numbers and durations. */
  readonly code: string
}

export const plainStyle: NumberStyle = { kind: 'plain', code: 'General' }

function formatted(value: number, code: string): string {
  try {
    return SSF.format(code, value).trim()
  } catch (error) {
    // A code that the formatter does not know: the digits are still right.
    if (error instanceof Error) return ''
    throw error
  }
}

function shapedCell(value: number, code: string): Cell {
  const digits = plainDigits(value)
  const text = formatted(value, code)
  if (text === '' || text === digits || /\d[eE][+-]?\d/.test(text))
    return { kind: 'number', text: digits, value }
  return { kind: 'number', text, value, raw: digits }
}

/** A time of day or a duration: a number whose text is a clock time. */
function timeCell(value: number, code: string): Cell {
  const raw = plainDigits(value)
  if (/\[|\.0/.test(code)) return { kind: 'number', text: formatted(value, code) || raw, value, raw }
  const { seconds } = splitSerial(value)
  return { kind: 'number', text: timeText(seconds, seconds % 60 !== 0), value, raw }
}

function momentCell(value: number, style: NumberStyle, date1904: boolean): Cell {
  const isDuration = style.kind === 'time' && style.code.includes('[')
  const isClock = style.kind !== 'date' && value >= 0 && value < 1
  if (isDuration || isClock) return timeCell(value, style.code)
  const serial = date1904 ? value + days1904 : value
  if (!isDateSerial(serial)) return { kind: 'number', text: plainDigits(value), value }
  return { kind: 'date', text: serialText(serial, style.kind !== 'date'), value: serial }
}

/** The cell of a number under its format. `date1904` says that the file counts days from 1904. */
export function numberCell(value: number, style: NumberStyle, date1904: boolean): Cell {
  switch (style.kind) {
    case 'plain':
      return { kind: 'number', text: plainDigits(value), value }
    case 'shaped':
      return shapedCell(value, style.code)
    case 'text':
      return textCell(plainDigits(value))
    default:
      return momentCell(value, style, date1904)
  }
}
