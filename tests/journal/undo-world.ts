import { idBytes, idText } from '../../src-main/database/ids'
import type { Trx } from '../../src-main/database/transaction'
import { sqlName } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import type { TestDatabase } from '../support/open-test-database'
import { lifeGroup, UndoModel, type Value } from './undo-model'

/** Words that the random records are made of. */
const words = ['김민준', '삼성전자', '王小明', '深圳市', 'Иванов', 'ООО Ромашка', 'Anna']

interface WorldTable {
  readonly plain: Readonly<Record<string, string>>
  /** Group, and the columns that refer to a row of which table. */
  readonly links: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Several real tables, three levels deep: group -> column for plain groups. */
const tables: Readonly<Record<string, WorldTable>> = {
  company: {
    plain: { taxId: 'taxId', industry: 'industry' },
    // To a row of its own table, perhaps to itself, perhaps in a ring.
    links: { mergedInto: { mergedIntoId: 'company' } },
  },
  person: { plain: { nickname: 'nickname', grade: 'grade' }, links: {} },
  affiliation: {
    plain: { jobTitle: 'jobTitle' },
    links: { link: { personId: 'person', companyId: 'company' } },
  },
  deal: {
    plain: { title: 'title' },
    links: { company: { companyId: 'company' }, person: { personId: 'person' } },
  },
  activity: {
    plain: { title: 'title' },
    links: { deal: { dealId: 'deal' }, person: { personId: 'person' } },
  },
}

const tableNames = Object.keys(tables)

type LooseVerbs = {
  insert(trx: Trx, table: string, row: object): void
  update(trx: Trx, table: string, id: Uint8Array, patch: object): boolean
  remove(trx: Trx, table: string, id: Uint8Array): boolean
  restore(trx: Trx, table: string, id: Uint8Array): boolean
}

/** One random write; the numbers choose among what is there. */
export interface Step {
  readonly kind: 'insert' | 'again' | 'edit' | 'remove' | 'restore'
  readonly pick: number
  readonly group: number
  readonly value: number
}

/** A database and the model of it, changed in step. */
export class UndoWorld {
  readonly model = new UndoModel((group, value) =>
    group.startsWith('link ') ? value.split('|').filter(Boolean) : [],
  )
  readonly transactions: string[] = []
  readonly #db: TestDatabase
  readonly #verbs: LooseVerbs
  readonly #rows: string[] = []

  constructor(db: TestDatabase) {
    this.#db = db
    this.#verbs = db.journal as unknown as LooseVerbs
  }

  /** A transaction of some writes. */
  async run(steps: readonly Step[]): Promise<void> {
    const number = this.model.begin()
    const id = await this.#db.inTransaction({ label: message('error.cancelled') }, (trx) => {
      for (const step of steps) this.#step(trx, number, step)
      return trx.id
    })
    this.transactions.push(id)
  }

  async undo(number: number): Promise<void> {
    await this.#db.journal.undo(this.transactions[number] ?? '')
    this.model.toggle(number)
  }

  async redo(number: number): Promise<void> {
    await this.#db.journal.redo(this.transactions[number] ?? '')
    this.model.toggle(number)
  }

  /** Transactions that are undone, or that are not; those without entries cannot be either. */
  async numbers(isUndone: boolean): Promise<number[]> {
    const known = await this.#db.read.selectFrom('journalTx').select('id').execute()
    const ids = new Set(known.map((row) => idText(row.id)))
    return this.transactions.flatMap((id, number) =>
      ids.has(idText(idBytes(id))) && this.model.isUndone(number) === isUndone ? [number] : [],
    )
  }

  #step(trx: Trx, number: number, step: Step): void {
    const row = this.#rows[step.pick % Math.max(1, this.#rows.length)]
    if (step.kind === 'insert' || row === undefined) this.#insert(trx, number, step)
    else if (step.kind === 'again') this.#insertAgain(trx, number, { row, step })
    else if (this.model.lives(row)) this.#change(trx, number, { row, step })
    else if (step.kind === 'restore') this.#restore(trx, number, row)
  }

  #change(trx: Trx, number: number, { row, step }: { row: string; step: Step }): void {
    const [table = '', id = ''] = row.split(':')
    if (step.kind === 'edit') this.#set(trx, number, { row, groups: this.#someGroups(table, step) })
    if (step.kind !== 'remove') return
    this.#verbs.remove(trx, table, idBytes(id))
    this.model.write(number, row, { groups: lifeGroup.dead, isInsert: false })
  }

  #insert(trx: Trx, number: number, step: Step): void {
    const table = tableNames[step.pick % tableNames.length] ?? ''
    const id = this.#db.newId()
    const groups = this.#allGroups(table, step)
    this.#verbs.insert(trx, table, { id: idBytes(id), ...columnsOf(table, groups) })
    this.model.write(number, `${table}:${id}`, { groups: withoutNulls(groups), isInsert: true })
    this.#rows.push(`${table}:${id}`)
  }

  #insertAgain(trx: Trx, number: number, { row, step }: { row: string; step: Step }): void {
    const [table = '', id = ''] = row.split(':')
    const groups = this.#allGroups(table, step)
    const wasAlive = this.model.lives(row)
    const changed = this.#different(row, groups)
    this.#verbs.insert(trx, table, { id: idBytes(id), ...columnsOf(table, groups) })
    const written = wasAlive ? changed : { ...groups, ...lifeGroup.alive }
    if (Object.keys(written).length > 0) this.model.write(number, row, { groups: written, isInsert: false })
  }

  #set(trx: Trx, number: number, { row, groups }: { row: string; groups: Record<string, Value> }): void {
    const [table = '', id = ''] = row.split(':')
    const changed = this.#different(row, groups)
    this.#verbs.update(trx, table, idBytes(id), columnsOf(table, groups))
    if (Object.keys(changed).length > 0) this.model.write(number, row, { groups: changed, isInsert: false })
  }

  #restore(trx: Trx, number: number, row: string): void {
    const [table = '', id = ''] = row.split(':')
    this.#verbs.restore(trx, table, idBytes(id))
    const again = this.model.hasUndoneWrites(row) ? withoutNulls(this.model.valuesOf(row)) : {}
    this.model.write(number, row, { groups: { ...again, ...lifeGroup.alive }, isInsert: false })
  }

  #different(row: string, groups: Record<string, Value>): Record<string, Value> {
    const values = this.model.valuesOf(row)
    return Object.fromEntries(
      Object.entries(groups).filter(([group, value]) => (values[group] ?? null) !== value),
    )
  }

  #allGroups(table: string, step: Step): Record<string, Value> {
    const { plain, links } = tables[table] as WorldTable
    const groups: Record<string, Value> = {}
    for (const [place, group] of Object.keys(plain).entries())
      groups[group] = this.#word(step.value + place * step.group)
    for (const group of Object.keys(links)) groups[`link ${group}`] = this.#link(table, group, step.value)
    return groups
  }

  #someGroups(table: string, step: Step): Record<string, Value> {
    const all = this.#allGroups(table, { ...step, value: step.value + 1 })
    const names = Object.keys(all)
    const first = names[step.group % names.length] ?? ''
    const second = names[step.value % names.length] ?? ''
    return { [first]: all[first] ?? null, [second]: all[second] ?? null }
  }

  #word(number: number): Value {
    return words[number % (words.length + 1)] ?? null
  }

  /** `person:…|company:…`, with nothing where there is no such row. */
  #link(table: string, group: string, value: number): Value {
    const parents = Object.values(tables[table]?.links[group] ?? {}).map((parent) => {
      const candidates = this.#rows.filter((row) => row.startsWith(`${parent}:`))
      return value % 5 === 0 ? '' : (candidates[value % Math.max(1, candidates.length)] ?? '')
    })
    return parents.every((parent) => parent === '') ? null : parents.join('|')
  }

  /** What the database holds of this world's living rows. */
  actual(): Record<string, Record<string, Value>> {
    return Object.fromEntries(
      this.#rows.flatMap((row) => {
        const [table = '', id = ''] = row.split(':')
        const statement = this.#db.reader.prepare(`SELECT * FROM ${sqlName(table)} WHERE id = ?`)
        const stored = statement.get(idBytes(id)) as Record<string, unknown>
        return stored.deleted_at === null ? [[row, groupsIn(table, stored)]] : []
      }),
    )
  }

  /** What the model says that it should hold. */
  expected(): Record<string, Record<string, Value>> {
    const living = this.#rows.filter((row) => this.model.lives(row))
    return Object.fromEntries(living.map((row) => [row, withoutNulls(this.model.valuesOf(row))]))
  }
}

function columnsOf(table: string, groups: Record<string, Value>): Record<string, string | Buffer | null> {
  const { plain, links } = tables[table] as WorldTable
  const columns: Record<string, string | Buffer | null> = {}
  for (const [group, value] of Object.entries(groups)) {
    const column = plain[group]
    if (column !== undefined) columns[column] = value
    const parents = (value ?? '').split('|')
    for (const [place, name] of Object.keys(links[group.slice(5)] ?? {}).entries()) {
      const id = parents[place]?.split(':')[1]
      if (group.startsWith('link ')) columns[name] = id ? idBytes(id) : null
    }
  }
  return columns
}

function groupsIn(table: string, stored: Record<string, unknown>): Record<string, Value> {
  const { plain, links } = tables[table] as WorldTable
  const groups: Record<string, Value> = {}
  for (const [group, column] of Object.entries(plain)) groups[group] = stored[sqlName(column)] as Value
  for (const [group, columns] of Object.entries(links)) {
    const parents = Object.entries(columns).map(([column, parent]) => {
      const id = stored[sqlName(column)]
      return id instanceof Uint8Array ? `${parent}:${idText(id)}` : ''
    })
    groups[`link ${group}`] = parents.every((parent) => parent === '') ? null : parents.join('|')
  }
  return withoutNulls(groups)
}

function withoutNulls(groups: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== null))
}
