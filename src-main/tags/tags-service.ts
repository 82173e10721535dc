import type { Tag } from '../../src-shared/contract/customer'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import { matchKey } from '../../src-shared/kernel/text-key'
import type { tagsContract } from '../../src-shared/tags/tags-contract'
import type { ReadDatabase } from '../database/database-types'
import { deterministicId, idBytes } from '../database/ids'
import { idsOf } from '../database/merged'
import { linkOf, type RecordLink } from '../database/record-link'
import type { Trx } from '../database/transaction'
import type { ServiceDeps } from '../service-deps'
import { readProductInterests, readTags, tagUse } from './tags-queries'

/** The tags of a record in alphabetical order. */
export function tagsOf(db: ReadDatabase, link: RecordLink): Promise<Tag[]> {
  return readTags(db, link)
}

/** The products that a person or a company asked about. */
export function productInterestsOf(
  db: ReadDatabase,
  link: RecordLink,
): Promise<{ id: string; name: string }[]> {
  return readProductInterests(db, link)
}

function tagIdOf(name: string): Buffer {
  return deterministicId('tag', matchKey(name) || name)
}

/** Puts a tag on a record inside a running transaction; the tag is made when it is new. Writing it twice changes nothing. */
export function addTag(deps: ServiceDeps, trx: Trx, tagging: { name: string; link: RecordLink }): void {
  const tagId = tagIdOf(tagging.name)
  const live = trx.statement('SELECT 1 FROM tag WHERE id = ? AND deleted_at IS NULL').get(tagId)
  if (!live) deps.journal.insert(trx, 'tag', { id: tagId, name: tagging.name.trim() })
  const { column, id } = linkOf(tagging.link)
  const taggingId = deterministicId('tagging', `${tagId.toString('hex')}:${id.toString('hex')}`)
  const there = trx.statement('SELECT 1 FROM tagging WHERE id = ? AND deleted_at IS NULL').get(taggingId)
  if (!there) deps.journal.insert(trx, 'tagging', { id: taggingId, tagId, [column]: id })
}

/** Notes that a person or a company is interested in a product, inside a running transaction. */
export function addProductInterest(
  deps: ServiceDeps,
  trx: Trx,
  interest: { name: string; link: RecordLink },
): void {
  const { column, id } = linkOf(interest.link)
  const name = interest.name.trim()
  const interestId = deterministicId('productInterest', `${id.toString('hex')}:${matchKey(name) || name}`)
  const there = trx
    .statement('SELECT 1 FROM product_interest WHERE id = ? AND deleted_at IS NULL')
    .get(interestId)
  if (!there) deps.journal.insert(trx, 'productInterest', { id: interestId, name, [column]: id })
}

/** Makes the tags of a record exactly the given names, inside a running transaction. */
export async function setTags(
  deps: ServiceDeps,
  trx: Trx,
  wanted: { names: readonly string[]; link: RecordLink },
): Promise<void> {
  const { column, id } = linkOf(wanted.link)
  const keep = new Set(wanted.names.map((name) => tagIdOf(name).toString('hex')))
  const rows = await trx.db
    .selectFrom('tagging')
    .where(column, 'in', idsOf(id))
    .where('deletedAt', 'is', null)
    .select(['id', 'tagId'])
    .execute()
  for (const row of rows) {
    if (!row.tagId || !keep.has(Buffer.from(row.tagId).toString('hex')))
      deps.journal.remove(trx, 'tagging', row.id)
  }
  for (const name of wanted.names) addTag(deps, trx, { name, link: wanted.link })
}

async function nameOf(deps: ServiceDeps, id: string): Promise<string> {
  const tag = await deps.read
    .selectFrom('tag')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .select('name')
    .executeTakeFirst()
  if (!tag) throw new AppError('not-found', message('error.notFound'))
  return tag.name ?? ''
}

/** Serves the tags contract. */
export function createTagsService(deps: ServiceDeps): ServiceOf<typeof tagsContract> {
  return {
    list: () => tagUse(deps.read),
    rename: async ({ id, name }) => {
      await nameOf(deps, id)
      return deps.inTransaction({ label: message('label.tag.rename', { name }) }, async (trx) => {
        deps.journal.update(trx, 'tag', idBytes(id), { name })
        return { transactionId: trx.id }
      })
    },
    remove: async ({ id }) => {
      const name = await nameOf(deps, id)
      return deps.inTransaction({ label: message('label.tag.remove', { name }) }, async (trx) => {
        const taggings = await trx.db
          .selectFrom('tagging')
          .where('tagId', '=', idBytes(id))
          .where('deletedAt', 'is', null)
          .select('id')
          .execute()
        for (const tagging of taggings) deps.journal.remove(trx, 'tagging', tagging.id)
        deps.journal.remove(trx, 'tag', idBytes(id))
        return { transactionId: trx.id }
      })
    },
  }
}
