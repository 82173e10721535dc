import fc from 'fast-check'

/** Any sign of Unicode; the lists of fast-check for this take seconds to build. */
export const anyLetter = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0xd7ff }),
    fc.integer({ min: 0xf900, max: 0xffff }),
    fc.integer({ min: 0x10000, max: 0x1ffff }),
  )
  .map((code) => String.fromCodePoint(code))
