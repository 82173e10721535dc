import type { TextKey } from '../../../src-shared/i18n/text-key'
import type { Translator } from '../../../src-shared/i18n/translate'
import { channels } from '../reading/marks/colour'

/** A colour of a list and what people call it. */
export interface NamedColour {
  /** `RRGGBB`. */
  readonly colour: string
  readonly name: string
  /** Rows that have it. */
  readonly rows: number
}

/** What the colours of spreadsheets are called: full ones and the pale ones that their programs offer for whole rows. */
const examples = {
  'imports.colour.red': 'FF0000 C00000 E06666 CC0000 FF5050',
  'imports.colour.orange': 'FF9900 FFC000 ED7D31 F4B084 FCE4D6 F8CBAD F6B26B FFCC99',
  'imports.colour.yellow': 'FFFF00 FFFF99 FFEB9C FFF2CC FFD966 FFE699 FFFFCC',
  'imports.colour.green': '00B050 008000 70AD47 00FF00 A9D08E 548235 339966',
  'imports.colour.lightGreen': '92D050 C6EFCE E2EFDA C6E0B4 CCFFCC 99CC00 D9EAD3 B6D7A8',
  'imports.colour.turquoise': '00CCCC 008080 00FFFF 33CCCC 76D7C4 CCFFFF',
  'imports.colour.lightBlue': '00B0F0 BDD7EE DDEBF7 9BC2E6 CFE2F3 99CCFF D9E1F2',
  'imports.colour.blue': '0070C0 0000FF 002060 4472C4 5B9BD5 3366FF 1F4E78',
  'imports.colour.purple': '7030A0 800080 B4A7D6 CC99FF 9900FF E4DFEC 5F497A',
  'imports.colour.pink': 'FF99CC FFC7CE FF00FF EAD1DC F4CCCC FFC0CB FF66CC',
  'imports.colour.brown': '833C0B 996633 C65911 7F6000 806000 A0522D',
  'imports.colour.grey': '808080 D9D9D9 A6A6A6 BFBFBF F2F2F2 595959 EDEDED',
  'imports.colour.black': '000000 262626 1A1A1A',
} as const satisfies { readonly [Key in TextKey]?: string }

type Point = readonly [number, number, number]

/** A colour in Oklab (Björn Ottosson, 2020), where distances are as people see them. */
function pointOf(colour: string): Point {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

const known = Object.entries(examples).flatMap(([key, colours]) =>
  colours.split(' ').map((colour) => ({ key: key as keyof typeof examples, point: pointOf(colour) })),
)

/** Hue tells more of a name than lightness does. */
const lightnessWeight = 0.5

function distance(one: Point, other: Point): number {
  return Math.hypot((one[0] - other[0]) * lightnessWeight, one[1] - other[1], one[2] - other[2])
}

function keyOf(colour: string): keyof typeof examples {
  const point = pointOf(colour)
  let nearest: (typeof known)[number] | undefined
  for (const one of known)
    if (!nearest || distance(one.point, point) < distance(nearest.point, point)) nearest = one
  return nearest?.key ?? 'imports.colour.grey'
}

/** Gives colours names in the user's language; of several of one name the second is `Red 2`, and so on. */
export function nameColours(
  colours: readonly { readonly colour: string; readonly rows: number }[],
  { t }: Translator,
): NamedColour[] {
  const given = new Map<string, number>()
  return colours.map(({ colour, rows }) => {
    const key = keyOf(colour)
    const count = (given.get(key) ?? 0) + 1
    given.set(key, count)
    return { colour, rows, name: count === 1 ? t(key) : `${t(key)} ${count}` }
  })
}
