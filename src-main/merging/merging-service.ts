import type * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type {
  Comparison,
  MergeCandidate,
  MergeKind,
  MergeSide,
  mergingContract,
} from '../../src-shared/merging/merging-contract'
import { updateCompanyRow } from '../companies/companies-service'
import { contactPointsOf } from '../contact-points/contact-points-service'
import { customValuesOf, setCustomValue } from '../custom-fields/custom-fields-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { Patch } from '../journal/journal'
import { possibleCompanies, possiblePeople } from '../matching/matching-service'
import { companyRowsOf, personRowsOf } from '../overviews/overview-queries'
import { updatePersonRow } from '../people/people-service'
import { firstOfKind } from '../search/search-service'
import type { ServiceDeps } from '../service-deps'
import { askedGroups, customFieldOf, differingFields, differingValues } from './compare-records'
import { findCard, findRow, partsOfCard, type StoredRow } from './merging-queries'

type Pair = z.output<(typeof mergingContract)['compare']['input']>

/** At most so many are offered. */
const mostCandidates = 20

const linkOf = (kind: MergeKind, id: string) => (kind === 'person' ? { personId: id } : { companyId: id })

async function candidateRows(
  db: ReadDatabase,
  kind: MergeKind,
  ids: readonly string[],
): Promise<MergeCandidate[]> {
  const lines = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ') || null
  if (kind === 'company') {
    const companies = await companyRowsOf(db, ids)
    return companies.map((one) => ({
      id: one.id,
      name: one.name,
      detail: lines([one.localName, one.city, one.phone, one.email]),
    }))
  }
  const people = await personRowsOf(db, ids)
  return people.map((one) => ({
    id: one.id,
    name: one.fullName,
    detail: lines([one.localName, one.companyName, one.jobTitle, one.phone, one.email]),
  }))
}

/** Who may be the record, by its names in both scripts and its contact points. */
async function possibleOnes(db: ReadDatabase, kind: MergeKind, card: StoredRow): Promise<string[]> {
  const exceptId = idText(card.id)
  const names = [card[kind === 'person' ? 'fullName' : 'name'], card['localName']].filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  ) as string[]
  const contactPoints = kind === 'person' ? await contactPointsOf(db, { personId: exceptId }) : []
  const found: string[] = []
  for (const name of names) {
    found.push(
      ...(kind === 'person'
        ? await possiblePeople(db, { fullName: name, contactPoints, exceptId })
        : await possibleCompanies(db, { name, exceptId })),
    )
  }
  return [...new Set(found)]
}

async function cardOf(db: ReadDatabase, kind: MergeKind, id: string): Promise<StoredRow> {
  const card = await findCard(db, kind, id)
  if (!card) throw new AppError('not-found', message('error.notFound'))
  return card
}

/** Both cards. Throws AppError not-found, or invalid when they are one. */
async function cardsOf(db: ReadDatabase, { kind, keepId, otherId }: Pair) {
  const keep = await cardOf(db, kind, keepId)
  const other = await cardOf(db, kind, otherId)
  if (Buffer.compare(keep.id, other.id) === 0) throw new AppError('invalid', message('error.invalidInput'))
  return { keep, other }
}

function nameOf(kind: MergeKind, row: StoredRow): string {
  return String(row[kind === 'person' ? 'fullName' : 'name'] ?? '')
}

async function sideOf(db: ReadDatabase, kind: MergeKind, row: StoredRow): Promise<MergeSide> {
  const id = idText(row.id)
  const [line] = await candidateRows(db, kind, [id])
  return { id, name: nameOf(kind, row), detail: line?.detail ?? null }
}

async function compare(db: ReadDatabase, pair: Pair): Promise<Comparison> {
  const { kind } = pair
  const { keep, other } = await cardsOf(db, pair)
  const valuesOf = (row: StoredRow) => customValuesOf(db, linkOf(kind, idText(row.id)))
  return {
    keep: await sideOf(db, kind, keep),
    other: await sideOf(db, kind, other),
    fields: [
      ...differingFields(kind, keep, other),
      ...differingValues(await valuesOf(keep), await valuesOf(other)),
    ],
    moves: await partsOfCard(db, kind, other.id),
  }
}

/** Columns of a person or a company, as they are to be stored. */
type AnyPatch = Patch<'person'> & Patch<'company'>

function updateRow(
  deps: ServiceDeps,
  trx: Trx,
  { kind, id, patch }: { kind: MergeKind; id: Uint8Array; patch: AnyPatch },
): void {
  if (kind === 'person') updatePersonRow(deps, trx, { id, patch })
  else updateCompanyRow(deps, trx, { id, patch })
}

/** The columns of the groups of which the value of the other one is taken. */
function takenColumns(kind: MergeKind, fields: readonly string[], other: StoredRow): AnyPatch {
  const taken = askedGroups(kind).filter(({ field }) => fields.includes(field))
  const columns = taken.flatMap(({ columns: names }) => names.map((name) => [name, other[name] ?? null]))
  return Object.fromEntries(columns) as AnyPatch
}

async function merge(
  deps: ServiceDeps,
  { fromOther, ...pair }: Pair & { fromOther: readonly string[] },
): Promise<{ transactionId: string }> {
  const { kind } = pair
  const named = await cardsOf(deps.read, pair)
  const names = { name: nameOf(kind, named.keep), other: nameOf(kind, named.other) }
  return deps.inTransaction({ label: message(`label.${kind}.merge`, names) }, async (trx) => {
    const { keep, other } = await cardsOf(trx.db, pair)
    const values = new Map(
      (await customValuesOf(trx.db, linkOf(kind, idText(other.id)))).map(({ fieldId, value }) => [
        String(fieldId),
        value,
      ]),
    )
    updateRow(deps, trx, { kind, id: keep.id, patch: takenColumns(kind, fromOther, other) })
    for (const fieldId of fromOther.flatMap((field) => customFieldOf(field) ?? [])) {
      setCustomValue(deps, trx, {
        link: linkOf(kind, idText(keep.id)),
        fieldId,
        value: values.get(fieldId) ?? null,
      })
    }
    updateRow(deps, trx, { kind, id: other.id, patch: { mergedIntoId: keep.id } })
    return { transactionId: trx.id }
  })
}

interface Merged {
  readonly kind: MergeKind
  readonly id: string
}

/** A merged record and its card. Throws AppError not-found when it stands for itself. */
async function mergedAndCard(db: ReadDatabase, { kind, id }: Merged) {
  const row = await findRow(db, kind, id)
  const card = await cardOf(db, kind, id)
  if (!row || Buffer.compare(row.id, card.id) === 0)
    throw new AppError('not-found', message('error.notFound'))
  return { row, card }
}

/** Where devices merged in opposite directions, both pointers have to go, and no one transaction has written both. */
async function mergeOf(deps: ServiceDeps, merged: Merged): Promise<string | null> {
  const { card } = await mergedAndCard(deps.read, merged)
  if (card.mergedIntoId !== null) return null
  const history = await deps.journal.history(idBytes(merged.id))
  const entry = history.find(({ changes }) => changes.some(({ column }) => column === 'mergedIntoId'))
  return entry?.transaction && !entry.isUndone ? entry.transaction.id : null
}

async function separate(deps: ServiceDeps, merged: Merged): Promise<{ transactionId: string }> {
  const { kind } = merged
  const named = await mergedAndCard(deps.read, merged)
  const names = { name: nameOf(kind, named.card), other: nameOf(kind, named.row) }
  return deps.inTransaction({ label: message(`label.${kind}.separate`, names) }, async (trx) => {
    const { row, card } = await mergedAndCard(trx.db, merged)
    for (const { id } of [row, card]) updateRow(deps, trx, { kind, id, patch: { mergedIntoId: null } })
    return { transactionId: trx.id }
  })
}

/** Serves the merging contract: two records that are one customer, and taking them apart again. */
export function createMergingService(deps: ServiceDeps): ServiceOf<typeof mergingContract> {
  const { read } = deps
  return {
    candidates: async ({ kind, id, text }) => {
      const card = await cardOf(read, kind, id)
      const ids =
        text.trim() === ''
          ? await possibleOnes(read, kind, card)
          : await firstOfKind(read, { kind, text, limit: mostCandidates + 1 })
      const others = ids.filter((one) => one !== idText(card.id)).slice(0, mostCandidates)
      return candidateRows(read, kind, others)
    },
    compare: (pair) => compare(read, pair),
    merge: (input) => merge(deps, input),
    mergeOf: async (merged) => ({ transactionId: await mergeOf(deps, merged) }),
    separate: (merged) => separate(deps, merged),
  }
}
