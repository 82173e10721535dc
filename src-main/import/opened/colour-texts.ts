import type { ImportColumn } from '../../../src-shared/imports/imports-contract'
import type { NamedColour } from './colour-names'
import type { Corrections } from './corrections'

/** The part of a layout that tells of colours. */
interface Painted {
  readonly columns: readonly ImportColumn[]
  readonly colours: readonly NamedColour[]
}

/** A colour and the text that stands for it: its name at first, then what somebody says it means. */
export interface ColourText extends NamedColour {
  readonly text: string
}

function columnOf({ columns }: Painted): number | undefined {
  return columns.find(({ mark }) => mark === 'colour')?.index
}

/** The colours of a list with their texts. */
export function colourTexts({
  layout,
  corrections,
}: {
  readonly layout: Painted
  readonly corrections: Corrections
}): ColourText[] {
  const column = columnOf(layout)
  return layout.colours.map((colour) => {
    const changed = corrections.values.find((value) => value.column === column && value.was === colour.name)
    return { ...colour, text: changed?.text ?? colour.name }
  })
}

/** The corrections by which colours of a list get the texts that they had before, whatever they are called now. */
export function valuesOfColours(
  layout: Painted,
  texts: readonly { readonly colour: string; readonly text: string }[],
): Corrections['values'] {
  const column = columnOf(layout)
  if (column === undefined) return []
  return texts.flatMap(({ colour, text }) => {
    const was = layout.colours.find((one) => one.colour === colour)?.name
    return was === undefined || was === text ? [] : [{ column, was, text }]
  })
}
