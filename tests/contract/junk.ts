import fc from 'fast-check'

/** Values that no page of ours sends: every kind that crosses a process boundary, deep, odd and hostile. */
export const junk = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true }),
  fc.jsonValue({ maxDepth: 6 }),
  fc.dictionary(
    fc.constantFrom(
      'id',
      'ids',
      'patch',
      'window',
      'text',
      '__proto__',
      'constructor',
      'url',
      'file',
      'name',
    ),
    fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null), fc.jsonValue()),
  ),
)
