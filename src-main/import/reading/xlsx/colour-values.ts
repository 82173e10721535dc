import { channels, isColour } from '../marks/colour'
import { type XmlTag, xmlTags } from '../xml-tags'

/** The colours of a theme when a workbook has none: lt1, dk1, lt2, dk2, six accents, two of links. */
export const officeTheme: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ')

/** In the file dark comes before light; the numbers of the colours count light first. */
const themeSlots = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ')

/** The colours of `theme1.xml` in the order in which cells count them. */
export function readTheme(xml: string): string[] {
  const colours = [...officeTheme]
  let slot = -1
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'clrScheme' && tag.closing) break
    if (!tag.closing && themeSlots.includes(tag.name)) slot = themeSlots.indexOf(tag.name)
    const value = tag.name === 'srgbClr' ? tag.attribute('val') : tag.attribute('lastClr')
    if (slot >= 0 && /^(srgbClr|sysClr)$/.test(tag.name) && isColour(value))
      colours[slot] = value.toUpperCase()
  }
  return colours
}

/** What the numbers of colours mean in one workbook. */
export interface ColourTables {
  readonly theme: readonly string[]
  readonly indexed: readonly string[]
}

/** A colour as a `<fgColor>` names it, as `RRGGBB`; white, which is paper, for one that is not known. */
export function colourOf(tag: XmlTag, { theme, indexed }: ColourTables): string {
  const rgb = tag.attribute('rgb').slice(-6)
  const number = (name: string) => (tag.attribute(name) === '' ? -1 : Number(tag.attribute(name)))
  const base = isColour(rgb) ? rgb.toUpperCase() : (theme[number('theme')] ?? indexed[number('indexed')])
  return base === undefined ? 'FFFFFF' : tinted(base, Number(tag.attribute('tint') || 0))
}

/** Lighter or darker by a share of what is left (ECMA-376 18.8.19): the lightness of HSL changes, hue and saturation stay. */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour
  const [red, green, blue] = channels(colour).map((channel) => channel / 255) as [number, number, number]
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const light = (most + least) / 2
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1))
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint
  const reach = (saturation * (1 - Math.abs(2 * wanted - 1))) / (most - least || 1)
  // Keeping hue and saturation, every channel keeps its place between the darkest and the lightest one.
  const moved = [red, green, blue].map((channel) => wanted + (channel - light) * reach)
  return moved
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
