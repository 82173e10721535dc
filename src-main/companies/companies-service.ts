import type * as z from 'zod'
import type { CompanyPatch, companiesContract } from '../../src-shared/companies/companies-contract'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { type Message, message } from '../../src-shared/contract/message'
import type { Money } from '../../src-shared/kernel/money'
import { setContactPoints } from '../contact-points/contact-points-service'
import { setCustomValue } from '../custom-fields/custom-fields-service'
import { idBytes } from '../database/ids'
import { rowsOfCard } from '../database/merged'
import type { Trx } from '../database/transaction'
import type { NewRow, Patch } from '../journal/journal'
import { assertFresh } from '../journal/versions'
import { companyByName, possibleCompanies } from '../matching/matching-service'
import { companyPage, companyRowsOf } from '../overviews/overview-queries'
import type { ServiceDeps } from '../service-deps'
import { addTag, setTags } from '../tags/tags-service'
import { findCompanyName } from './companies-queries'
import { companyScreen } from './company-screen'

/** The columns of a patch: kinds as one text in a fixed order, money as its two columns. */
function companyColumns(patch: CompanyPatch) {
  const { kinds, annualRevenue, creditLimit, ...plain } = patch
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(kinds === undefined ? {} : { kinds: [...new Set(kinds)].sort().join(',') || null }),
    ...moneyColumns('revenue', annualRevenue),
    ...moneyColumns('creditLimit', creditLimit),
  }
}

/** An amount as its two columns; what is not in the patch stays out. */
function moneyColumns(name: 'revenue' | 'creditLimit', money: Money | null | undefined) {
  if (money === undefined) return {}
  return { [`${name}Minor`]: money?.minor ?? null, [`${name}Currency`]: money?.currency ?? null }
}

/** A new company inside a running transaction. Returns the id. */
export function addCompany(
  deps: ServiceDeps,
  trx: Trx,
  values: CompanyPatch & { name: string; externalId?: string | null; lastContactedOn?: string | null },
): string {
  const id = deps.newId()
  deps.journal.insert(trx, 'company', {
    id: idBytes(id),
    ...companyColumns(values),
    createdAt: deps.clock.now(),
  })
  return id
}

/** A new company whose columns are ready to be stored, inside a running transaction: for lists of many. */
export function insertCompanyRow(deps: ServiceDeps, trx: Trx, row: NewRow<'company'>): void {
  deps.journal.insert(trx, 'company', row)
}

/** Sets columns of a company as they are to be stored. True when something changed. */
export function updateCompanyRow(
  deps: ServiceDeps,
  trx: Trx,
  change: { id: Uint8Array; patch: Patch<'company'> },
): boolean {
  return deps.journal.update(trx, 'company', change.id, change.patch)
}

/** Puts a company into the trash inside a running transaction. */
export function removeCompanyRow(deps: ServiceDeps, trx: Trx, id: Uint8Array): void {
  for (const row of rowsOfCard(trx, id)) deps.journal.remove(trx, 'company', row)
}

/** The company of that name (by its key: legal forms and spelling do not matter), made when there is none. Returns the id. */
export async function findOrAddCompany(deps: ServiceDeps, trx: Trx, name: string): Promise<string> {
  return (await companyByName(trx.db, name)) ?? addCompany(deps, trx, { name })
}

async function change(
  deps: ServiceDeps,
  id: string,
  {
    label,
    write,
  }: {
    label: (name: string) => Message
    write: (trx: Trx, company: { id: string; country: string | null }) => void | Promise<void>
  },
) {
  const named = await findCompanyName(deps.read, id)
  if (!named) throw new AppError('not-found', message('error.notFound'))
  return deps.inTransaction({ label: label(named.name) }, async (trx) => {
    await write(trx, named)
    return { transactionId: trx.id, screen: await companyScreen(trx.db, named.id, deps.clock.now()) }
  })
}

async function create(deps: ServiceDeps, input: z.output<(typeof companiesContract)['create']['input']>) {
  const { values, contactPoints = [], tags = [] } = input
  return deps.inTransaction(
    { label: message('label.company.create', { name: values.name }) },
    async (trx) => {
      const id = addCompany(deps, trx, values)
      const owner = { companyId: id, country: values.country ?? (await deps.homeCountry(trx.db)) }
      await setContactPoints(deps, trx, { drafts: contactPoints, owner })
      for (const name of tags) addTag(deps, trx, { name, link: { companyId: id } })
      return { transactionId: trx.id, screen: await companyScreen(trx.db, id, deps.clock.now()) }
    },
  )
}

async function removeMany(deps: ServiceDeps, ids: readonly string[]) {
  const [first] = ids
  const named = ids.length === 1 && first ? await findCompanyName(deps.read, first) : undefined
  const label = named
    ? message('label.company.remove', { name: named.name })
    : message('label.company.removeMany', { count: ids.length })
  return deps.inTransaction({ label }, async (trx) => {
    for (const id of ids) {
      removeCompanyRow(deps, trx, idBytes(id))
      await trx.yield()
    }
    return { transactionId: trx.id }
  })
}

/** Serves the companies contract. */
export function createCompaniesService(deps: ServiceDeps): ServiceOf<typeof companiesContract> {
  return {
    list: (input) => companyPage(deps.read, input),
    getScreen: ({ id }) => companyScreen(deps.read, id, deps.clock.now()),
    possibleMatches: async (draft) => companyRowsOf(deps.read, await possibleCompanies(deps.read, draft)),
    create: (input) => create(deps, input),
    update: ({ id, version, patch }) =>
      change(deps, id, {
        label: (name) => message('label.company.update', { name }),
        write: async (trx, card) => {
          const columns = companyColumns(patch)
          const row = idBytes(card.id)
          if (version)
            await assertFresh(trx.db, 'company', { id: row, version, columns: Object.keys(columns) })
          deps.journal.update(trx, 'company', row, columns)
        },
      }),
    setContactPoints: ({ id, contactPoints }) =>
      change(deps, id, {
        label: (name) => message('label.company.contactPoints', { name }),
        write: async (trx, card) => {
          const country = card.country ?? (await deps.homeCountry(trx.db))
          await setContactPoints(deps, trx, { drafts: contactPoints, owner: { companyId: card.id, country } })
        },
      }),
    setTags: ({ id, tags }) =>
      change(deps, id, {
        label: (name) => message('label.company.tags', { name }),
        write: (trx, card) => setTags(deps, trx, { names: tags, link: { companyId: card.id } }),
      }),
    setCustomValue: ({ id, fieldId, value }) =>
      change(deps, id, {
        label: (name) => message('label.company.update', { name }),
        write: (trx, card) => setCustomValue(deps, trx, { link: { companyId: card.id }, fieldId, value }),
      }),
    updateMany: ({ ids, patch, addTag: tag }) =>
      deps.inTransaction(
        { label: message('label.company.updateMany', { count: ids.length }) },
        async (trx) => {
          const columns = companyColumns(patch)
          for (const id of ids) {
            deps.journal.update(trx, 'company', idBytes(id), columns)
            if (tag) addTag(deps, trx, { name: tag, link: { companyId: id } })
            await trx.yield()
          }
          return { transactionId: trx.id }
        },
      ),
    remove: ({ ids }) => removeMany(deps, ids),
  }
}
