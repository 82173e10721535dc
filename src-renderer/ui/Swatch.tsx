interface SwatchProps {
  /** `RRGGBB`, as it came from a file: no token of ours. */
  readonly colour: string
}

/** A colour of somebody else's list, beside its name. */
export function Swatch({ colour }: SwatchProps) {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-3.5 shrink-0 rounded-sm align-text-bottom border border-line-strong"
      style={{ backgroundColor: `#${colour}` }}
    />
  )
}
