import { type NumberStyle, plainStyle } from './number-cell'
import { builtinFormatCodes, builtinFormatKind, formatKind } from './number-format'

function styleOf(id: number, codes: ReadonlyMap<number, string>): NumberStyle {
  const code = codes.get(id)
  if (code !== undefined) return { kind: formatKind(code), code }
  const kind = builtinFormatKind(id)
  return kind === 'plain' ? plainStyle : { kind, code: builtinFormatCodes.get(id) ?? '' }
}

/** Number styles by the id of their format (ids without a code of their own are built in). */
export class FormatTable {
  private readonly codes: ReadonlyMap<number, string>
  private readonly styles = new Map<number, NumberStyle>()

  constructor(codes: ReadonlyMap<number, string>) {
    this.codes = codes
  }

  /** The style of a format id. */
  style(id: number): NumberStyle {
    const style = this.styles.get(id) ?? styleOf(id, this.codes)
    this.styles.set(id, style)
    return style
  }
}
