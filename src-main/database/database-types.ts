import type { ReadonlyKysely } from 'kysely/readonly'
import type { RowOf } from '../../src-shared/contract/define-table'
import type { ReplicatedTables } from '../../src-shared/contract/replicated-tables'
import type { JournalTables } from '../journal/journal-tables'
import type { LocalTables } from './local-tables'

type ReplicatedRows = { [Name in keyof ReplicatedTables]: RowOf<ReplicatedTables[Name]> }

/** Every table by its camelCase name, with camelCase columns as they come out of the database. */
export interface Database extends ReplicatedRows, LocalTables, JournalTables {}

/** Reads only: what query functions take, so that they work inside and outside a transaction. */
export type ReadDatabase = ReadonlyKysely<Database>
