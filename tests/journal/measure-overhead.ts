import { connect } from '../../src-main/database/connection'
import { newIdBytes } from '../../src-main/database/ids'
import type { Storage } from '../../src-main/journal/create-storage'
import { sqlName } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import type { Clock } from '../../src-shared/kernel/clock'

const label = message('error.cancelled')

type Row = { id: Buffer } & Record<string, string | number | Buffer | null>
export type SampleRow = [table: 'company' | 'person' | 'affiliation' | 'contactPoint', row: Row]

/** Rows as an import writes them: a company, a person who works there, a phone and an e-mail; parents first. */
export function sampleRows(people: number, clock: Clock): SampleRow[] {
  const rows: SampleRow[] = []
  for (let number = 0; number < people; number += 1) {
    const company = newIdBytes(clock)
    const person = newIdBytes(clock)
    const createdAt = clock.now() + number
    rows.push(
      [
        'company',
        {
          id: company,
          name: `삼성전자 주식회사 ${number}`,
          localName: `Samsung ${number}`,
          country: 'KR',
          city: '서울',
          street: '세종대로 110',
          source: 'import',
          createdAt,
        },
      ],
      [
        'person',
        {
          id: person,
          fullName: `김민준 ${number}`,
          familyName: '김',
          givenName: '민준',
          country: 'KR',
          city: '서울',
          source: 'import',
          language: 'ko',
          grade: 'A',
          createdAt,
        },
      ],
      [
        'affiliation',
        { id: newIdBytes(clock), personId: person, companyId: company, jobTitle: '구매 과장', isPrimary: 1 },
      ],
      [
        'contactPoint',
        {
          id: newIdBytes(clock),
          personId: person,
          kind: 'phone',
          rawText: `010-1234-${number}`,
          e164: `+82101234${number}`,
          readCountry: 'KR',
          position: 0,
        },
      ],
      [
        'contactPoint',
        {
          id: newIdBytes(clock),
          personId: person,
          kind: 'email',
          rawText: `minjun${number}@example.com`,
          position: 1,
        },
      ],
    )
  }
  return rows
}

/** The same rows through the journal, in one transaction. */
export async function insertJournalled(db: Storage, rows: readonly SampleRow[]): Promise<string> {
  return db.inTransaction({ label }, async (trx) => {
    for (const [table, row] of rows) db.journal.insert(trx, table, row)
    return trx.id
  })
}

/** The same rows by prepared statements on a closed database whose guards are dropped first, in one transaction. */
export function insertPlain(file: string, rows: readonly SampleRow[]): void {
  const connection = connect(file, 'write')
  const guards = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
  for (const guard of guards) connection.exec(`DROP TRIGGER ${String(guard)}`)
  const insertInto = (table: string) => {
    const columns = connection
      .prepare(`SELECT name FROM pragma_table_info('${sqlName(table)}')`)
      .pluck()
      .all()
    const names = columns.map((name) =>
      String(name).replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    )
    return {
      names,
      statement: connection.prepare(
        `INSERT INTO ${sqlName(table)} VALUES (${names.map(() => '?').join(', ')})`,
      ),
    }
  }
  const names = [...new Set(rows.map(([table]) => table))]
  const tables = new Map(names.map((table) => [table, insertInto(table)]))
  connection.exec('BEGIN IMMEDIATE')
  for (const [table, row] of rows) {
    const insert = tables.get(table)
    insert?.statement.run(...insert.names.map((name) => row[name] ?? null))
  }
  connection.exec('COMMIT')
  connection.close()
}
