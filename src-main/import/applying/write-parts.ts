import { matchKey } from '../../../src-shared/kernel/text-key'
import { dueOnDay, insertActivityRow } from '../../activities/activities-service'
import { insertContactPointRow } from '../../contact-points/contact-points-service'
import { createCustomValueWriter, type CustomDraft } from '../../custom-fields/custom-value-writer-service'
import { newIdBytes } from '../../database/ids'
import { idsOfSql } from '../../database/merged'
import type { Trx, TrxStatement } from '../../database/transaction'
import type { ServiceDeps } from '../../service-deps'
import { createTagWriter, type TagWriter } from '../../tags/tag-writer-service'
import { pointKey } from '../../../src-shared/contact-points/point-key'
import type { ImportRow, PointDraft } from '../understanding/import-row'
import type { WrittenRecord } from './written-records'

/** The records of a row: who it stands for, and the other one. */
export interface RowRecords {
  readonly company: WrittenRecord | null
  readonly person: WrittenRecord | null
}

/** How many letters of a note stand in its title. */
const longestTitle = 500

function titleAndBody(note: string): { title: string; body: string | null } {
  const [first = '', ...rest] = note.trim().split('\n')
  if (first.length <= longestTitle) return { title: first.trim(), body: rest.join('\n').trim() || null }
  return { title: first.slice(0, longestTitle), body: note.trim() }
}

/** Writes what hangs on the records of a row: contact points, words, notes, tasks, custom values. Nothing twice. */
export class PartWriter {
  readonly #deps: ServiceDeps
  readonly #trx: Trx
  readonly #words: TagWriter
  readonly #writeCustom: (draft: CustomDraft) => boolean
  readonly #notes: Record<WrittenRecord['column'], TrxStatement<unknown>>
  readonly #tasks: Record<WrittenRecord['column'], TrxStatement<unknown>>
  readonly #dues = new Map<string, ReturnType<typeof dueOnDay>>()
  readonly #followUpTitle: string

  constructor(deps: ServiceDeps, trx: Trx, followUpTitle: string) {
    this.#deps = deps
    this.#trx = trx
    this.#followUpTitle = followUpTitle
    this.#words = createTagWriter(deps, trx)
    this.#writeCustom = createCustomValueWriter(deps, trx)
    const notes = (owner: string) =>
      trx.statement(
        `SELECT 1 FROM activity WHERE ${owner} IN ${idsOfSql} AND kind = 'note' AND title = ? AND body IS ? AND deleted_at IS NULL`,
      )
    const tasks = (owner: string) =>
      trx.statement(
        `SELECT 1 FROM activity WHERE ${owner} IN ${idsOfSql} AND due_local = ? AND kind = 'task' AND deleted_at IS NULL`,
      )
    this.#notes = { companyId: notes('company_id'), personId: notes('person_id') }
    this.#tasks = { companyId: tasks('company_id'), personId: tasks('person_id') }
  }

  /** Adds the contact points that a record does not have. True when there was one. */
  points(record: WrittenRecord, drafts: readonly PointDraft[]): boolean {
    let isChanged = false
    for (const { kind, rawText, e164, readCountry, label } of drafts) {
      const key = pointKey({ kind, rawText, e164 })
      if (record.points.has(key)) continue
      record.points.add(key)
      insertContactPointRow(this.#deps, this.#trx, {
        id: newIdBytes(this.#deps.clock),
        [record.column]: record.id,
        kind,
        rawText,
        e164,
        readCountry,
        label,
        position: record.nextPosition,
      })
      record.nextPosition += 1
      isChanged = true
    }
    return isChanged
  }

  /** Puts tags and products on a record. True when one of them is new to it. */
  words(record: WrittenRecord, { tags, products }: ImportRow): boolean {
    let isChanged = false
    for (const name of tags) isChanged = this.#word('tag', name, record) || isChanged
    for (const name of products) isChanged = this.#word('product', name, record) || isChanged
    return isChanged
  }

  #word(kind: 'tag' | 'product', name: string, record: WrittenRecord): boolean {
    const key = `${kind} ${matchKey(name) || name}`
    if (record.words.has(key)) return false
    record.words.add(key)
    return this.#words[kind](name, { column: record.column, id: record.id, isNew: record.isWhole })
  }

  /** Sets the values of custom fields. */
  custom(record: WrittenRecord, row: ImportRow, replaces: boolean): boolean {
    let isChanged = false
    const byName = new Map(row.custom.map(({ name, value }) => [name.trim(), value]))
    for (const [name, value] of byName) {
      if (name === '') continue
      const { column, id, isNew } = record
      isChanged = this.#writeCustom({ name, value, column, id, isNew, replaces }) || isChanged
    }
    return isChanged
  }

  /** Logs the note and plans the follow-up of a row, unless its record has them. */
  activities(own: WrittenRecord, records: RowRecords, row: ImportRow): boolean {
    const hasNote = row.note !== null && this.#note(own, records, row.note)
    const hasTask = row.nextFollowUpOn !== null && this.#followUp(own, records, row.nextFollowUpOn)
    return hasNote || hasTask
  }

  #note(own: WrittenRecord, records: RowRecords, note: string): boolean {
    const { title, body } = titleAndBody(note)
    if (title === '') return false
    if (!own.isNew && this.#notes[own.column].get(own.id, title, body)) return false
    const now = this.#trx.at
    insertActivityRow(this.#deps, this.#trx, {
      id: newIdBytes(this.#deps.clock),
      kind: 'note',
      title,
      body,
      ...linksOf(records),
      doneAt: now,
      happenedAt: now,
      createdAt: now,
    })
    return true
  }

  #followUp(own: WrittenRecord, records: RowRecords, on: string): boolean {
    if (!own.isNew && this.#tasks[own.column].get(own.id, on)) return false
    const due = this.#dues.get(on) ?? dueOnDay(this.#deps, on)
    this.#dues.set(on, due)
    insertActivityRow(this.#deps, this.#trx, {
      id: newIdBytes(this.#deps.clock),
      kind: 'task',
      title: this.#followUpTitle,
      ...linksOf(records),
      ...due,
      createdAt: this.#trx.at,
    })
    return true
  }
}

function linksOf({ company, person }: RowRecords): { companyId?: Buffer; personId?: Buffer } {
  return { ...(company ? { companyId: company.id } : {}), ...(person ? { personId: person.id } : {}) }
}
