import type { OpenColumn } from './column-context'
import type { LanguageWeights } from './compose-header'
import { lookAtColumn } from './content-shapes'
import type { HeaderLanguage } from './dictionary'
import { headerKey } from './header-text'
import { readHeader, readTimedHeader, weighLanguages } from './read-header'
import { isGroupHeading } from './group-heading'
import { type Row, rowKind } from './row-kinds'
import { rereadByCells } from './reread-by-cells'
import { restReader } from './shared-start'

/** How many rows below the header are looked at. */
const SAMPLED_ROWS = 400

const HOMES: { readonly [Language in HeaderLanguage]?: string } = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'BR',
  it: 'IT',
  tr: 'TR',
  vi: 'VN',
}

/** Countries whose mobiles may stand in the list without a calling code: the usual ones and those of its language. */
function homesOf(weights: LanguageWeights): string[] {
  const spoken = (Object.keys(HOMES) as HeaderLanguage[]).filter(
    (language) => (weights.get(language) ?? 0) >= 0.6,
  )
  return [...spoken.flatMap((language) => HOMES[language] ?? []), 'KR', 'CN', 'RU', 'JP']
}

/** The columns of a list with what their headers and their cells say. */
export function openColumns(headers: readonly string[], rows: readonly Row[]): OpenColumn[] {
  const keys = headers.map(headerKey)
  const customers = rows
    .slice(0, SAMPLED_ROWS)
    .filter((row) => rowKind(row, keys) === 'data' && !isGroupHeading(row, keys))
  const width = Math.max(headers.length, ...customers.map((row) => row.length))
  const weights = weighLanguages(headers)
  const homes = homesOf(weights)
  const readRest = restReader(headers, weights)
  return Array.from({ length: width }, (_, index) => {
    const header = headers[index] ?? ''
    const cells = customers.map((row) => row[index])
    const content = lookAtColumn(cells, homes)
    const holdsDays = Math.max(content.shares.day, content.typedDates) >= 0.5
    const whole = holdsDays ? readTimedHeader(header, weights) : readHeader(header, weights)
    const reading = rereadByCells(readRest(header, whole) ?? whole, header, content)
    return { index, place: width < 2 ? 0 : index / (width - 1), header, reading, content }
  })
}
