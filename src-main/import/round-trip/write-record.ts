import type { ExportListName } from '../../../src-shared/export/export-contract'
import type { FingerprintHead } from '../../../src-shared/export/fingerprint'
import { moneyFromDecimal } from '../../../src-shared/kernel/money'
import { setAffiliation } from '../../affiliations/affiliations-service'
import { updateCompanyRow } from '../../companies/companies-service'
import {
  addContactPoint,
  changeContactPoint,
  contactPointsOf,
  removeContactPoint,
} from '../../contact-points/contact-points-service'
import { createCustomValueWriter } from '../../custom-fields/custom-value-writer-service'
import { idBytes } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import { updateDealRow } from '../../deals/deal-writer-service'
import { moveDealToStage } from '../../deals/deals-service'
import { updatePersonRow } from '../../people/people-service'
import type { ServiceDeps } from '../../service-deps'
import { setTags } from '../../tags/tags-service'
import type { ComparedCell, ComparedRecord } from './compare'
import { amounts, editRules, type Values } from './edit-rules'
import { type PointPlace, pointPlaceOf } from './judge-cell'
import { countryOfRecord, shownCompanyOf } from './round-trip-queries'

/** A point of a record and the text that its cell has now. */
type PointEdit = PointPlace & { readonly text: string }

/** Writes the accepted cells of records through the services that own what they change. */
export class RecordWriter {
  readonly #deps: ServiceDeps
  readonly #trx: Trx
  readonly #list: ExportListName
  readonly #writeCustom: ReturnType<typeof createCustomValueWriter>

  readonly #fieldNames: ReadonlyMap<string, string>

  constructor(deps: ServiceDeps, trx: Trx, { list, columns }: FingerprintHead) {
    this.#deps = deps
    this.#trx = trx
    this.#list = list
    this.#fieldNames = new Map(columns.map(({ id, heading }) => [id, heading]))
    this.#writeCustom = createCustomValueWriter(deps, trx)
  }

  async write(record: ComparedRecord, cells: readonly ComparedCell[]): Promise<void> {
    const { id } = record
    this.#update(id, { ...this.#plainValues(cells), ...amountValues(record, cells) })
    const points = cells.flatMap(({ columnId, after }): PointEdit[] => {
      const place = pointPlaceOf(this.#list, columnId)
      return place ? [{ ...place, text: after }] : []
    })
    if (points.length > 0) await this.#points(id, points)
    await this.#affiliation(id, cells)
    for (const cell of cells) await this.#part(record, cell)
  }

  #plainValues(cells: readonly ComparedCell[]): Values {
    const read = cells.map(({ columnId, after }) => editRules[this.#list][columnId]?.(after) ?? {})
    return Object.assign({}, ...read) as Values
  }

  #update(id: string, patch: Values): void {
    if (Object.keys(patch).length === 0) return
    const change = { id: idBytes(id), patch }
    if (this.#list === 'people') updatePersonRow(this.#deps, this.#trx, change)
    else if (this.#list === 'companies') updateCompanyRow(this.#deps, this.#trx, change)
    else updateDealRow(this.#deps, this.#trx, change)
  }

  /** Contact points are changed in their place; a blank cell takes one away, a new text at the end adds one. */
  async #points(id: string, edits: readonly PointEdit[]): Promise<void> {
    const isPerson = this.#list === 'people'
    const owner = isPerson ? { personId: id } : { companyId: id }
    const country =
      (await countryOfRecord(this.#trx.db, isPerson ? 'person' : 'company', id)) ??
      (await this.#deps.homeCountry(this.#trx.db))
    const known = await contactPointsOf(this.#trx.db, owner)
    let position = known.length
    for (const { kind, at, text } of edits) {
      const point = known.filter((one) => one.kind === kind)[at]
      if (point && text === '') removeContactPoint(this.#deps, this.#trx, idBytes(point.id))
      else if (point)
        changeContactPoint(this.#deps, this.#trx, { id: idBytes(point.id), kind, rawText: text, country })
      else if (text !== '') {
        const draft = { kind, rawText: text }
        addContactPoint(this.#deps, this.#trx, { draft, owner: { ...owner, country }, position })
        position += 1
      }
    }
  }

  async #affiliation(id: string, cells: readonly ComparedCell[]): Promise<void> {
    const after = (column: string) => cells.find(({ columnId }) => columnId === column)?.after
    const [jobTitle, department] = [after('person.jobTitle'), after('person.department')]
    if (jobTitle === undefined && department === undefined) return
    const company = await shownCompanyOf(this.#trx.db, id)
    if (!company) return
    setAffiliation(this.#deps, this.#trx, {
      personId: idBytes(id),
      companyId: company,
      fields: {
        ...(jobTitle === undefined ? {} : { jobTitle: jobTitle || null }),
        ...(department === undefined ? {} : { department: department || null }),
      },
    })
  }

  async #part({ id, judged }: ComparedRecord, { columnId, after }: ComparedCell): Promise<void> {
    const isPerson = this.#list === 'people'
    if (columnId === 'record.tags') {
      const names = after.split(',').map((name) => name.trim())
      const link = isPerson ? { personId: id } : { companyId: id }
      await setTags(this.#deps, this.#trx, { names: names.filter(Boolean), link })
    } else if (columnId === 'deal.stage') {
      const stageId = judged.stageOf(after)
      if (stageId) await moveDealToStage(this.#deps, this.#trx, { id, stageId })
    } else if (columnId.startsWith('custom:')) {
      const column = isPerson ? 'personId' : 'companyId'
      const name = this.#fieldNames.get(columnId) ?? ''
      this.#writeCustom({ name, value: after, column, id: idBytes(id), isNew: false, replaces: true })
    }
  }
}

/** An amount and its currency are one value: both columns are set when one of the cells changed. */
function amountValues({ judged }: ComparedRecord, cells: readonly ComparedCell[]): Values {
  const values: Record<string, string | number | null> = {}
  for (const { amount, currency, minorColumn, currencyColumn } of amounts) {
    if (!cells.some(({ columnId }) => columnId === amount || columnId === currency)) continue
    const money = moneyFromDecimal(judged.textOf(amount), judged.textOf(currency))
    values[minorColumn] = money?.minor ?? null
    values[currencyColumn] = money?.currency ?? null
  }
  return values
}
