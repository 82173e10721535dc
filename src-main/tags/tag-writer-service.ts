import { matchKey } from '../../src-shared/kernel/text-key'
import { deterministicId } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'

/** The record that words are put on. `isNew`: it was made in this transaction, so that it has none yet. */
export interface TaggedRecord {
  readonly column: 'personId' | 'companyId'
  readonly id: Buffer
  readonly isNew: boolean
}

const hex = (id: Uint8Array) => Buffer.from(id).toString('hex')

/** Puts tags and products on many records in one transaction; what is there already is left alone. */
export interface TagWriter {
  /** True when the record did not have the tag. */
  tag(name: string, record: TaggedRecord): boolean
  /** True when the product was not noted. */
  product(name: string, record: TaggedRecord): boolean
}

/** Makes a writer that remembers, for one transaction, which tags exist. */
export function createTagWriter(deps: ServiceDeps, trx: Trx): TagWriter {
  const tagIds = new Map<string, Buffer>()
  const liveTag = trx.statement('SELECT 1 FROM tag WHERE id = ? AND deleted_at IS NULL')
  const liveTagging = trx.statement('SELECT 1 FROM tagging WHERE id = ? AND deleted_at IS NULL')
  const liveInterest = trx.statement('SELECT 1 FROM product_interest WHERE id = ? AND deleted_at IS NULL')

  function tagId(name: string): Buffer {
    const key = matchKey(name) || name
    const known = tagIds.get(key)
    if (known) return known
    const id = deterministicId('tag', key)
    if (!liveTag.get(id)) deps.journal.insert(trx, 'tag', { id, name: name.trim() })
    tagIds.set(key, id)
    return id
  }

  return {
    tag(name, { column, id, isNew }) {
      const tag = tagId(name)
      const tagging = deterministicId('tagging', `${hex(tag)}:${hex(id)}`)
      if (!isNew && liveTagging.get(tagging)) return false
      deps.journal.insert(trx, 'tagging', { id: tagging, tagId: tag, [column]: id })
      return true
    },
    product(name, { column, id, isNew }) {
      const interest = deterministicId('productInterest', `${hex(id)}:${matchKey(name) || name.trim()}`)
      if (!isNew && liveInterest.get(interest)) return false
      deps.journal.insert(trx, 'productInterest', { id: interest, name: name.trim(), [column]: id })
      return true
    },
  }
}
