import { comparableText } from '../../../src-shared/export/comparable-text'
import { isDay } from '../../../src-shared/kernel/day'
import type { ListReader } from '../../export/list-reader-service'
import type { Cell } from '../reading/cell'
import { readDay } from '../understanding/values/day-text'

type ColumnKind = ListReader['columns'][number]['kind']

function dayText(text: string): string {
  const day = text.slice(0, 10)
  return isDay(day) ? day : (readDay(text, 'ymd')?.day ?? text)
}

function numberText(text: string): string {
  const plain = text.replace(/[\s\u00a0,']/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : text
}

/** A cell of a workbook that came back, as the text that its value had when it left. */
export function fileText(cell: Cell | undefined, kind: ColumnKind): string {
  if (!cell || cell.kind === 'empty') return ''
  if (kind === 'day') return dayText(comparableText(cell.text))
  if (kind === 'text') return comparableText(cell.kind === 'number' ? (cell.raw ?? cell.text) : cell.text)
  return cell.kind === 'number' ? String(Number(cell.value)) : numberText(comparableText(cell.text))
}
