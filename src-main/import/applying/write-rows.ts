import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import {
  affiliationFinder,
  affiliationId,
  insertAffiliationRow,
  updateAffiliationRow,
} from '../../affiliations/affiliations-service'
import { insertCompanyRow, updateCompanyRow } from '../../companies/companies-service'
import { idBytes, newIdBytes } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import { createDealWriter, type NewDeal } from '../../deals/deal-writer-service'
import { insertPersonRow, updatePersonRow } from '../../people/people-service'
import type { ServiceDeps } from '../../service-deps'
import { decide, type Made, type RecordFate } from '../recognising/decide'
import type { RecordPlace, RowPlace } from '../recognising/recognise'
import type { ImportRow } from '../understanding/import-row'
import { PolicyPatches } from './policy-patches'
import { type Values, withoutBlanks } from './patches'
import { valuesOf } from './row-values'
import { PartWriter, type RowRecords } from './write-parts'
import { type WrittenRecord, WrittenRecords } from './written-records'

/** What an import has written. `updated`: records that were there before and got something. */
export interface WrittenCounts {
  companies: number
  people: number
  deals: number
  updated: number
}

export interface RowWriterOptions {
  /** The import, which every record that it makes names. */
  readonly batch: Uint8Array
  readonly policy: DuplicatePolicy
  /** Policies of single fields, by field id. */
  readonly fields: Readonly<Record<string, DuplicatePolicy>>
  /** When the file was last changed, milliseconds UTC; for `newest`. */
  readonly changedAt: number
  /** Title of the tasks that follow-up days become, in the user's language. */
  readonly followUpTitle: string
}

export interface RowOptions {
  /** Null: that of the import. */
  readonly policy: DuplicatePolicy | null
  /** Gets the row's records where neither the row nor they name an owner. */
  readonly assignedOwner: string | null
}

const likeTheRest: RowOptions = { policy: null, assignedOwner: null }

type Kind = 'company' | 'person'

/** Writes understood rows into the workspace, one after the other, inside one transaction. */
export class RowWriter {
  readonly #deps: ServiceDeps
  readonly #trx: Trx
  readonly #batch: Uint8Array
  readonly #ownPolicy: DuplicatePolicy
  /** Of the row that is being written. */
  #policy: DuplicatePolicy
  #assignedOwner: string | null = null
  readonly #patches: PolicyPatches
  readonly #records: Readonly<Record<Kind, WrittenRecords>>
  readonly #made: Made
  readonly #parts: PartWriter
  readonly #writeDeal: (deal: NewDeal) => void
  readonly #affiliation: ReturnType<typeof affiliationFinder>
  readonly #counts = { companies: 0, people: 0, deals: 0 }
  readonly #updated = new Set<string>()

  private constructor(
    { deps, trx }: { deps: ServiceDeps; trx: Trx },
    options: RowWriterOptions,
    writeDeal: (deal: NewDeal) => void,
  ) {
    this.#deps = deps
    this.#trx = trx
    this.#batch = options.batch
    this.#ownPolicy = options.policy
    this.#policy = options.policy
    this.#patches = new PolicyPatches(trx, options)
    const records = {
      company: new WrittenRecords(trx, 'company', 20_000),
      person: new WrittenRecords(trx, 'person', 500),
    }
    this.#records = records
    this.#made = {
      company: (number) => records.company.has(number),
      person: (number) => records.person.has(number),
    }
    this.#parts = new PartWriter(deps, trx, options.followUpTitle)
    this.#writeDeal = writeDeal
    this.#affiliation = affiliationFinder(trx)
  }

  /** A writer for one import. */
  static async create(deps: ServiceDeps, trx: Trx, options: RowWriterOptions): Promise<RowWriter> {
    return new RowWriter({ deps, trx }, options, await createDealWriter(deps, trx))
  }

  get counts(): WrittenCounts {
    return { ...this.#counts, updated: this.#updated.size }
  }

  /** Writes one row as its own policy says, or that of the import. */
  write(row: ImportRow, place: RowPlace, { policy, assignedOwner }: RowOptions = likeTheRest): void {
    this.#policy = policy ?? this.#ownPolicy
    this.#assignedOwner = row.record.owner ? null : assignedOwner
    this.#know(place)
    const fate = decide(this.#policy, place, this.#made)
    if (fate.isSkipped) return
    const company = this.#record('company', place.company, { fate: fate.company, row })
    const person = this.#record('person', place.person, { fate: fate.person, row })
    const own = person ?? company
    if (!own) return
    this.#writeParts(own, { company, person }, { row, place })
    if (company) company.isNew = false
    if (person) person.isNew = false
  }

  #writeParts(
    own: WrittenRecord,
    records: RowRecords,
    { row, place }: { row: ImportRow; place: RowPlace },
  ): void {
    const { company, person } = records
    if (company && person) this.#affiliate({ company, person }, row)
    this.#note(own, this.#parts.activities(own, records, row))
    this.#note(own, this.#parts.custom(own, row, this.#policy === 'overwrite'))
    if (row.deal && !place.isDealThere) this.#deal(records, row, row.deal)
  }

  #know({ company, person }: RowPlace): void {
    if (company?.id) this.#records.company.know(company.number, idBytes(company.id))
    if (person?.id) this.#records.person.know(person.number, idBytes(person.id))
  }

  #record(
    kind: Kind,
    place: RecordPlace | null,
    { fate, row }: { fate: RecordFate; row: ImportRow },
  ): WrittenRecord | null {
    if (!place || fate === 'none') return null
    if (fate === 'leave') return this.#records[kind].get(place.number)
    const wanted = valuesOf(kind, row)
    const record =
      fate === 'make' ? this.#make(kind, place.number, wanted) : this.#change(kind, place.number, wanted)
    const own = row.contactPoints.filter(({ owner }) => owner === kind)
    this.#note(record, this.#parts.points(record, own))
    this.#note(record, this.#parts.words(record, row))
    return record
  }

  #make(kind: Kind, number: number, wanted: Values): WrittenRecord {
    const id = newIdBytes(this.#deps.clock)
    const owned = this.#withOwner(wanted, {})
    const columns = Object.assign({ id, createdAt: this.#trx.at, importBatch: this.#batch }, owned)
    if (kind === 'company') insertCompanyRow(this.#deps, this.#trx, columns)
    else insertPersonRow(this.#deps, this.#trx, columns)
    this.#counts[kind === 'company' ? 'companies' : 'people'] += 1
    return this.#records[kind].made(number, id, owned)
  }

  /** An owner by rule comes to those who have none, under no policy to others. */
  #withOwner(wanted: Values, current: Values): Values {
    const owner = this.#assignedOwner
    return owner === null || (current['owner'] ?? null) !== null ? wanted : { ...wanted, owner }
  }

  #change(kind: Kind, number: number, wanted: Values): WrittenRecord {
    const record = this.#records[kind].get(number)
    const patch = this.#patches.of(this.#policy, {
      kind,
      id: record.id,
      current: record.values,
      wanted: this.#withOwner(wanted, record.values),
    })
    if (!patch) return record
    const change = { id: record.id, patch }
    const isChanged =
      kind === 'company'
        ? updateCompanyRow(this.#deps, this.#trx, change)
        : updatePersonRow(this.#deps, this.#trx, change)
    record.values = { ...record.values, ...patch }
    this.#note(record, isChanged)
    return record
  }

  #affiliate({ company, person }: { company: WrittenRecord; person: WrittenRecord }, row: ImportRow): void {
    const pair = { personId: person.id, companyId: company.id }
    const fields = withoutBlanks({ ...row.affiliation })
    const stored = company.isNew || person.isNew ? undefined : this.#affiliation(pair)
    if (!stored) {
      insertAffiliationRow(this.#deps, this.#trx, {
        id: affiliationId(person.id, company.id),
        ...pair,
        ...fields,
      })
      this.#note(person, true)
      return
    }
    const { id, ...current } = stored
    const patch = this.#patches.of(this.#policy, {
      kind: 'affiliation',
      id,
      current,
      wanted: fields,
    })
    if (patch) this.#note(person, updateAffiliationRow(this.#deps, this.#trx, { id, patch }))
  }

  #deal(records: RowRecords, row: ImportRow, deal: NonNullable<ImportRow['deal']>): void {
    const { company, person } = records
    this.#writeDeal({
      ...deal,
      companyId: company?.id ?? null,
      personId: person?.id ?? null,
      owner: row.record.owner ?? this.#assignedOwner,
      source: row.record.source,
    })
    this.#counts.deals += 1
  }

  /** Counts a record of the workspace that got something, once. */
  #note(record: WrittenRecord, isChanged: boolean): void {
    if (isChanged && record.isFromBase) this.#updated.add(record.id.toString('latin1'))
  }
}
