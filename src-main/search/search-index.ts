import { type SearchKind, searchKinds } from '../../src-shared/search/search-contract'
import { PackedInsert } from '../database/packed-insert'
import type { LocalTrx } from '../database/transaction'
import type { DocumentFields } from './document-fields'
import { type SearchField, writeTerms } from './document-terms'
import { hasChinese, loadChinese, noChinese, type ReadChinese } from './pinyin'
import { TermWriter } from './term-writer'

/** Numbers of a kind stand together: kind `k` has those from `k * numbersPerKind` on. */
export const numbersPerKind = 2 ** 40

/** A record to be indexed. Without fields it is in the trash and leaves the index. */
export interface SearchDocument {
  readonly id: Buffer
  readonly doc: number | null
  readonly fields: DocumentFields | null
}

/** The full-text table of a kind of record. */
function fullTextTable(kind: SearchKind): 'search_fts' | 'search_activity_fts' {
  return kind === 'activity' ? 'search_activity_fts' : 'search_fts'
}

const words = new TermWriter()
const name = new TermWriter()

function isChineseName({ text, as }: SearchField): boolean {
  return text !== null && (as === 'name' || as === 'person-name') && hasChinese(text)
}

async function readerFor(documents: readonly SearchDocument[]): Promise<ReadChinese> {
  const needed = documents.some(
    ({ fields }) => fields && [...fields.name, ...fields.words].some(isChineseName),
  )
  return needed ? loadChinese() : noChinese
}

/** The number that a new record of a kind gets: one more than the highest. */
function nextNumber(trx: LocalTrx, kind: number): number {
  const highest = trx
    .statement<number | null>('SELECT max(doc) FROM search_document WHERE doc BETWEEN ? AND ?', 'value')
    .get(kind * numbersPerKind, (kind + 1) * numbersPerKind - 1)
  return highest === null || highest === undefined ? kind * numbersPerKind + 1 : highest + 1
}

const mostNumbers = 2048
const digestLength = 12

class IndexWriter {
  private readonly statements
  private readonly kind: number
  private next: number
  /** Numbers of new records, which follow one another. */
  private readonly numbers: PackedInsert
  private firstNumber = 0

  constructor(trx: LocalTrx, kind: SearchKind) {
    const table = fullTextTable(kind)
    this.kind = searchKinds.indexOf(kind)
    this.next = nextNumber(trx, this.kind)
    this.numbers = new PackedInsert((sql) => trx.statement(sql), {
      insert: 'INSERT OR FAIL INTO search_document',
      columns: [
        { column: 'doc', kind: 'sql', sql: '@first + place' },
        { column: 'kind', kind: 'sql', sql: '@kind' },
        { column: 'id', kind: 'bytes', length: 16 },
        { column: 'digest', kind: 'bytes', length: digestLength },
      ],
      most: mostNumbers,
    })
    this.statements = {
      renew: trx.statement('UPDATE search_document SET digest = ? WHERE doc = ?'),
      digest: trx.statement<Buffer | null>('SELECT digest FROM search_document WHERE doc = ?', 'value'),
      insert: trx.statement(`INSERT INTO ${table} (rowid, words, name) VALUES (?, ?, ?)`),
      remove: trx.statement(`DELETE FROM ${table} WHERE rowid = ?`),
    }
  }

  /** Indexes one record and gives back its number; null for one in the trash that never had a number. */
  write(document: SearchDocument, readChinese: ReadChinese): number | null {
    const { id, doc, fields } = document
    if (fields === null) return doc === null ? null : this.forget(doc)
    writeTerms(fields.words, readChinese, words)
    writeTerms(fields.name, readChinese, name)
    const digest = Buffer.concat([words.digest(), name.digest()])
    if (doc === null) {
      const number = this.number(id, digest)
      this.statements.insert.run(number, words.take(), name.take())
      return number
    }
    const before = this.statements.digest.get(doc)
    if (before?.equals(digest)) return doc
    if (before) this.statements.remove.run(doc)
    this.statements.insert.run(doc, words.take(), name.take())
    this.statements.renew.run(digest, doc)
    return doc
  }

  private number(id: Buffer, digest: Buffer): number {
    if (this.numbers.isFull) this.flush()
    if (this.numbers.count === 0) this.firstNumber = this.next
    this.numbers.add(id, digest)
    return this.next++
  }

  /** Writes the numbers that are still gathered. */
  flush(): void {
    this.numbers.flush({ first: this.firstNumber, kind: this.kind })
  }

  private forget(doc: number): number {
    if (this.statements.digest.get(doc)) {
      this.statements.remove.run(doc)
      this.statements.renew.run(null, doc)
    }
    return doc
  }
}

type Writers = Partial<Record<SearchKind, IndexWriter>>

const gathering = new WeakMap<LocalTrx, Writers>()

function writerFor(trx: LocalTrx, kind: SearchKind): IndexWriter {
  const writers = gathering.get(trx) ?? {}
  gathering.set(trx, writers)
  return (writers[kind] ??= new IndexWriter(trx, kind))
}

/**
 * Writes records of one kind to the search index. Gives back their numbers in the same order; null for those in the
 * trash that never had one. The numbers of new records wait until `flushNumbers`.
 */
export async function indexDocuments(
  trx: LocalTrx,
  kind: SearchKind,
  documents: readonly SearchDocument[],
): Promise<(number | null)[]> {
  const readChinese = await readerFor(documents)
  const index = writerFor(trx, kind)
  const numbers: (number | null)[] = []
  for (const document of documents) {
    numbers.push(index.write(document, readChinese))
    if (numbers.length % 50 === 0) await trx.yield()
  }
  return numbers
}

/** Writes the numbers that are still gathered in a transaction. */
export function flushNumbers(trx: LocalTrx): void {
  for (const writer of Object.values(gathering.get(trx) ?? {})) writer.flush()
}

/** Empties the index; numbers stay. */
export function clearSearchIndex(trx: LocalTrx): void {
  for (const table of ['search_fts', 'search_activity_fts']) {
    trx.statement(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
  }
  trx.statement('UPDATE search_document SET digest = NULL').run()
}
