import { type Hue, hues } from '../ui/tone'

/** A tag keeps one muted colour everywhere: its own when it has one, otherwise one that follows from its name. */
export function tagHue(tag: { readonly name: string; readonly colour: string | null }): Hue {
  const own = hues.find((hue) => hue === tag.colour)
  if (own !== undefined) return own
  let sum = 0
  for (const sign of tag.name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return hues[sum % hues.length] ?? 'slate'
}
