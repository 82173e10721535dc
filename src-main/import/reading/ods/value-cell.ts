import { booleanCell, type Cell, errorCell, textCell } from '../cell'
import { numberCell } from '../number-cell'
import { plainDigits } from '../number-text'
import { isDateSerial, serialOfIso, serialText } from '../serial-date'

/** What the tag of a cell says about its value. */
export interface StatedValue {
  /** `office:value-type`; empty where there is none. */
  type: string
  /** `calcext:value-type` says `error`. */
  isError: boolean
  /** `office:value`; not a number where there is none. */
  number: number
  /** The date, time, boolean or string value. */
  text: string
}

/** Whether digits are shown with signs of their own or leading zeros: `010-1234-5678`, `00123`, `12 kg`. */
function isShaped(shown: string): boolean {
  if (/\d[eE][+-]?\d/.test(shown) || !/\d/.test(shown)) return false
  return /^0\d/.test(shown) || shown.replace(/^[-−(]/, '').replace(/[\d.,\s'’()]/g, '') !== ''
}

function shownNumber(value: number, shown: string, always: boolean): Cell {
  const digits = plainDigits(value)
  const isTold = shown !== digits && !shown.includes('###') && (always ? /\d/.test(shown) : isShaped(shown))
  return isTold
    ? { kind: 'number', text: shown, value, raw: digits }
    : { kind: 'number', text: digits, value }
}

function dateCell(iso: string, shown: string): Cell {
  const serial = serialOfIso(iso)
  if (serial === null || !isDateSerial(serial)) return textCell(shown || iso)
  return { kind: 'date', text: serialText(serial, iso.includes('T')), value: serial }
}

/** A time of day or a duration such as `PT10H30M00S`. */
function timeCell(duration: string, shown: string): Cell {
  const parts = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(duration)
  if (!parts) return textCell(shown || duration)
  const [days = 0, hours = 0, minutes = 0] = parts.slice(2, 5).map((part) => Number(part ?? 0))
  const seconds = Number((parts[5] ?? '0').replace(',', '.'))
  const value = days + (hours * 3600 + minutes * 60 + seconds) / 86_400
  const signed = parts[1] === '-' ? -value : value
  const isClock = signed >= 0 && signed < 1
  return numberCell(signed, { kind: 'time', code: isClock ? 'hh:mm:ss' : '[h]:mm:ss' }, false)
}

function amountCell({ number }: StatedValue, shown: string, always: boolean): Cell {
  return Number.isFinite(number) ? shownNumber(number, shown, always) : textCell(shown)
}

type CellMaker = (stated: StatedValue, shown: string) => Cell

const makers: ReadonlyMap<string, CellMaker> = new Map<string, CellMaker>([
  ['float', (stated, shown) => amountCell(stated, shown, false)],
  ['percentage', (stated, shown) => amountCell(stated, shown, true)],
  ['currency', (stated, shown) => amountCell(stated, shown, true)],
  ['date', ({ text }, shown) => dateCell(text, shown)],
  ['time', ({ text }, shown) => timeCell(text, shown)],
  ['boolean', ({ text }, shown) => (text === '' ? textCell(shown) : booleanCell(text === 'true'))],
])

/** The cell of a stated value and the text that is shown for it. */
export function valueCell(stated: StatedValue, shown: string): Cell {
  if (stated.isError && shown !== '') return errorCell(shown)
  const make = makers.get(stated.type)
  return make ? make(stated, shown) : textCell(shown || stated.text)
}
