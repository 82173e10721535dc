import type { LucideIcon } from 'lucide-react'

interface IconProps {
  /** A named import from lucide-react. */
  readonly glyph: LucideIcon
  readonly size?: 14 | 16 | 20
}

/** A picture beside text: decorative, never the only bearer of a meaning. */
export function Icon({ glyph: Glyph, size = 16 }: IconProps) {
  return <Glyph aria-hidden="true" size={size} strokeWidth={1.75} className="shrink-0" />
}
