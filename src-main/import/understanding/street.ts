import { countryOf } from '../../../src-shared/countries/country'

/** What a row says about its place in columns of its own. */
interface PlaceOfRow {
  /** Two letters. */
  readonly country: string | null
  /** City, region, post code, as they stand. */
  readonly parts: readonly (string | null)[]
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u)

/**
 * The street of a row: its addresses without what stands at their end and in columns of its own, too. Address books
 * write the whole address beside its parts (`테헤란로 12, 3층, 서울 06236, KR`). Null where nothing is left.
 */
export function streetOf(addresses: readonly string[], { country, parts }: PlaceOfRow): string | null {
  const known = new Set(parts.flatMap((part) => (part === null ? [] : wordsOf(part))))
  const isOfPlace = (segment: string) =>
    (country !== null && countryOf(segment) === country) || wordsOf(segment).every((word) => known.has(word))
  const streets = addresses.map((address) => {
    const segments = address.split(', ')
    while (segments.length > 1 && isOfPlace(segments.at(-1) ?? '')) segments.pop()
    return segments.join(', ')
  })
  return streets.join(', ') || null
}
