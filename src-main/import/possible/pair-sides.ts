import type { ImportFieldId } from '../../../src-shared/imports/import-fields'
import type { PossiblePair } from '../../../src-shared/imports/possible-contract'
import { matchKey } from '../../../src-shared/kernel/text-key'
import { phoneTail } from '../../../src-shared/phones/phone-tail'
import { pointKey } from '../../../src-shared/contact-points/point-key'
import type { ImportRow } from '../understanding/import-row'
import type { StoredRecord } from './possible-queries'

/** A value as it is shown and the key by which it is compared. */
interface Value {
  readonly text: string
  readonly key: string
}

/** What one side of a pair says, by field. */
export type Side = ReadonlyMap<ImportFieldId, readonly Value[]>

const fields: readonly ImportFieldId[] = [
  'person.fullName',
  'person.localName',
  'company.name',
  'company.localName',
  'person.jobTitle',
  'person.mobile',
  'person.phone',
  'person.email',
  'person.wechat',
  'person.kakaotalk',
  'person.telegram',
  'company.phone',
  'company.email',
  'company.taxId',
  'company.country',
  'company.city',
  'company.address',
  'company.postalCode',
]
const shown: ReadonlySet<string> = new Set(fields)
const numbers: ReadonlySet<string> = new Set(['person.mobile', 'person.phone', 'company.phone'])

type Address = Pick<StoredRecord, 'country' | 'city' | 'street' | 'postalCode'>

class SideBuilder {
  readonly side = new Map<ImportFieldId, Value[]>()

  text(field: ImportFieldId, text: string | null | undefined): void {
    if (text) this.#add(field, { text, key: matchKey(text) || text })
  }

  point(
    owner: 'person' | 'company',
    point: { kind: string | null; rawText: string | null; e164: string | null },
  ): void {
    const kind = owner === 'company' && point.kind === 'mobile' ? 'phone' : point.kind
    const field = `${owner}.${kind ?? ''}`
    if (!shown.has(field)) return
    const text = point.rawText ?? ''
    const key = numbers.has(field) ? phoneTail(point.e164 ?? text) : pointKey(point)
    this.#add(field as ImportFieldId, { text, key })
  }

  address(at: Address | null): void {
    if (!at) return
    this.text('company.country', at.country)
    this.text('company.city', at.city)
    this.text('company.address', at.street)
    this.text('company.postalCode', at.postalCode)
  }

  #add(field: ImportFieldId, value: Value): void {
    const values = this.side.get(field) ?? []
    if (values.some(({ key }) => key === value.key)) return
    this.side.set(field, [...values, value])
  }
}

/** What a row of the file says. */
export function sideOfRow({ person, company, affiliation, contactPoints }: ImportRow): Side {
  const builder = new SideBuilder()
  if (person) {
    builder.text('person.fullName', person.fullName)
    builder.text('person.localName', person.localName)
  }
  if (company) {
    builder.text('company.name', company.name)
    builder.text('company.localName', company.localName)
    builder.text('company.taxId', company.taxId)
  }
  builder.text('person.jobTitle', affiliation?.jobTitle)
  for (const point of contactPoints) builder.point(point.owner, point)
  builder.address(company ?? person)
  return builder.side
}

/** What a record of the workspace says. */
export function sideOfRecord(record: StoredRecord): Side {
  const builder = new SideBuilder()
  const isPerson = record.kind === 'person'
  builder.text(isPerson ? 'person.fullName' : 'company.name', record.name)
  builder.text(isPerson ? 'person.localName' : 'company.localName', record.localName)
  for (const company of record.companies) {
    builder.text('company.name', company.name)
    builder.text('person.jobTitle', company.jobTitle)
  }
  for (const point of record.points) builder.point(record.kind, point)
  builder.text('company.taxId', record.taxId)
  builder.address(record)
  return builder.side
}

/** True when what the shorter side says stands on the other one, too. */
function areSame(some: readonly Value[], others: readonly Value[]): boolean {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some]
  return fewer.every(({ key }) => more.some((other) => other.key === key))
}

/** The fields that either side fills, side by side. */
export function compareSides(row: Side, other: Side): PossiblePair['fields'] {
  return fields.flatMap((field) => {
    const [mine, theirs] = [row.get(field) ?? [], other.get(field) ?? []]
    if (mine.length + theirs.length === 0) return []
    return [
      {
        field,
        row: mine.map(({ text }) => text),
        other: theirs.map(({ text }) => text),
        differs: mine.length > 0 && theirs.length > 0 && !areSame(mine, theirs),
      },
    ]
  })
}
