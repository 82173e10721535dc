import type { ContactPointDraft } from '../../src-shared/contact-points/contact-point'
import { digitsOf, readPhone } from '../../src-shared/phones/phone'
import type { ReadDatabase } from '../database/database-types'
import { idText } from '../database/ids'
import { firstOfKind } from '../search/search-service'
import {
  companyMatchKey,
  contactMatchKey,
  type MatchKey,
  type MatchKind,
  type MatchRecord,
  personMatchKey,
  samePersonNameRange,
  taxIdMatchKey,
} from './match-keys'
import { peopleInKeyRange, recordsByKey } from './matching-queries'

/** At most so many records are shown as possibly the same. */
const mostMatches = 10
/** So many digits make a number that is worth looking for in any spelling. */
const enoughDigits = 8

const phoneKinds: ReadonlySet<string> = new Set(['phone', 'mobile'])

/**
 * Records of a kind that have any of the given keys, for an import: ids (ascending) by `kind key`, as `matchName`
 * writes it. One look-up per kind and 2,000 keys. Sees what is committed, not what the running transaction wrote.
 */
export async function findMatches(
  db: ReadDatabase,
  record: MatchRecord,
  keys: Iterable<MatchKey>,
): Promise<Map<string, string[]>> {
  const byKind = new Map<MatchKind, Set<string>>()
  for (const { kind, key } of keys) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(key))
  const found = new Map<string, string[]>()
  for (const [kind, wanted] of byKind) {
    for (const [key, ids] of await recordsByKey(db, { record, kind, keys: [...wanted] })) {
      found.set(
        matchName({ kind, key }),
        ids.map((id) => idText(id)),
      )
    }
  }
  return found
}

/** How `findMatches` names a key. */
export function matchName({ kind, key }: MatchKey): string {
  return `${kind} ${key}`
}

/** The keys by which an import looks for a company: its tax id first, then its names. */
export function companyDraftKeys(draft: { taxId: string | null; names: readonly string[] }): MatchKey[] {
  const keys = [draft.taxId === null ? null : taxIdMatchKey(draft.taxId), ...draft.names.map(companyMatchKey)]
  return keys.filter((key) => key !== null)
}

/** The keys by which an import looks for a record by contact points: e-mail and phone of any kind. */
export function contactDraftKeys(
  points: readonly { kind: string | null; rawText: string | null; e164: string | null }[],
): MatchKey[] {
  return points.map(contactMatchKey).filter((key) => key !== null)
}

/** The keys by which an import looks for a person by name: at each company, or at none where none is given. */
export function personDraftKeys(draft: {
  names: readonly string[]
  companyNames: readonly string[]
}): MatchKey[] {
  const places = draft.companyNames.length === 0 ? [null] : draft.companyNames
  const keys = draft.names.flatMap((name) => places.map((place) => personMatchKey(name, place)))
  return keys.filter((key) => key !== null)
}

/** The id of the company of that name, whatever its legal form and spelling; the oldest one when there are several. */
export async function companyByName(db: ReadDatabase, name: string): Promise<string | undefined> {
  const [id] = await possibleCompanies(db, { name })
  return id
}

/** Ids of companies of that name, whatever legal form and spelling. */
export async function possibleCompanies(
  db: ReadDatabase,
  draft: { name: string; exceptId?: string | undefined },
): Promise<string[]> {
  const key = companyMatchKey(draft.name)
  if (!key) return []
  const found = await findMatches(db, 'company', [key])
  return (found.get(matchName(key)) ?? []).filter((id) => id !== draft.exceptId).slice(0, mostMatches)
}

interface PersonDraft {
  readonly fullName: string
  readonly companyName?: string | undefined
  readonly contactPoints: readonly Pick<ContactPointDraft, 'kind' | 'rawText'>[]
  readonly exceptId?: string | undefined
}

/**
 * Ids of people who may be the drafted one: by e-mail, by phone number in any spelling, then by name and company (by
 * name alone while no company is given), at most ten.
 */
export async function possiblePeople(db: ReadDatabase, draft: PersonDraft): Promise<string[]> {
  const ids = new Set<string>()
  const keys = draft.contactPoints.map(({ kind, rawText }) =>
    contactMatchKey({ kind, rawText, e164: phoneKinds.has(kind) ? readPhone(rawText).e164 : null }),
  )
  const found = await findMatches(
    db,
    'person',
    keys.filter((key) => key !== null),
  )
  for (const id of [...found.values()].flat()) ids.add(id)
  for (const { kind, rawText } of draft.contactPoints) {
    const digits = phoneKinds.has(kind) ? digitsOf(rawText) : ''
    if (digits.length < enoughDigits) continue
    for (const id of await firstOfKind(db, { kind: 'person', text: digits, limit: mostMatches })) ids.add(id)
  }
  for (const id of await peopleOfName(db, draft)) ids.add(id)
  if (draft.exceptId !== undefined) ids.delete(draft.exceptId)
  return [...ids].slice(0, mostMatches)
}

async function peopleOfName(db: ReadDatabase, { fullName, companyName }: PersonDraft): Promise<string[]> {
  const key = companyName?.trim() ? personMatchKey(fullName, companyName) : null
  if (key) return (await findMatches(db, 'person', [key])).get(matchName(key)) ?? []
  const range = samePersonNameRange(fullName)
  if (!range) return []
  const rows = await peopleInKeyRange(db, { kind: 'personAtCompany', ...range, limit: mostMatches + 1 })
  return rows.map((id) => idText(id))
}
