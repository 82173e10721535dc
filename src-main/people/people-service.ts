import type * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { type Message, message } from '../../src-shared/contract/message'
import { splitPersonName } from '../../src-shared/names/person-name'
import type {
  affiliationDraftSchema,
  PersonPatch,
  peopleContract,
} from '../../src-shared/people/people-contract'
import { removeAffiliation, setAffiliation } from '../affiliations/affiliations-service'
import { findOrAddCompany } from '../companies/companies-service'
import { addContactPoint, setContactPoints } from '../contact-points/contact-points-service'
import { setCustomValue } from '../custom-fields/custom-fields-service'
import { idBytes } from '../database/ids'
import { rowsOfCard } from '../database/merged'
import type { Trx } from '../database/transaction'
import type { NewRow, Patch } from '../journal/journal'
import { assertFresh } from '../journal/versions'
import { possiblePeople } from '../matching/matching-service'
import { personPage, personRowsOf } from '../overviews/overview-queries'
import type { ServiceDeps } from '../service-deps'
import { addTag, setTags } from '../tags/tags-service'
import { findPersonName } from './people-queries'
import { personScreen } from './person-screen'

type AffiliationDraft = z.output<typeof affiliationDraftSchema>

/** The columns of a patch; a new full name is split into its parts unless the parts are given, too. */
function personColumns(patch: PersonPatch) {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  if (patch.fullName === undefined || patch.familyName !== undefined || patch.givenName !== undefined)
    return given
  const { familyName, givenName, middleName } = splitPersonName(patch.fullName)
  return { ...given, familyName, givenName, middleName }
}

/** A new person inside a running transaction. Returns the id. */
export function addPerson(
  deps: ServiceDeps,
  trx: Trx,
  values: PersonPatch & { fullName: string; externalId?: string | null; lastContactedOn?: string | null },
): string {
  const id = deps.newId()
  deps.journal.insert(trx, 'person', {
    id: idBytes(id),
    ...personColumns(values),
    createdAt: deps.clock.now(),
  })
  return id
}

/** A new person whose columns are ready to be stored, inside a running transaction: for lists of many. */
export function insertPersonRow(deps: ServiceDeps, trx: Trx, row: NewRow<'person'>): void {
  deps.journal.insert(trx, 'person', row)
}

/** Sets columns of a person as they are to be stored. True when something changed. */
export function updatePersonRow(
  deps: ServiceDeps,
  trx: Trx,
  change: { id: Uint8Array; patch: Patch<'person'> },
): boolean {
  return deps.journal.update(trx, 'person', change.id, change.patch)
}

/** Puts a person into the trash inside a running transaction. */
export function removePersonRow(deps: ServiceDeps, trx: Trx, id: Uint8Array): void {
  for (const row of rowsOfCard(trx, id)) deps.journal.remove(trx, 'person', row)
}

async function applyAffiliation(
  deps: ServiceDeps,
  trx: Trx,
  { personId, draft }: { personId: string; draft: AffiliationDraft },
): Promise<void> {
  const { companyId, companyName, ...fields } = draft
  const company = companyId ?? (companyName ? await findOrAddCompany(deps, trx, companyName) : null)
  if (!company)
    throw new AppError('invalid', message('error.invalidInput'), {
      fields: { 'affiliation.companyName': 'missing' },
    })
  setAffiliation(deps, trx, { personId: idBytes(personId), companyId: idBytes(company), fields })
}

/** One person's change in a transaction of its own; answers with the whole page. */
async function change(
  deps: ServiceDeps,
  id: string,
  {
    label,
    write,
  }: {
    label: (name: string) => Message
    write: (trx: Trx, person: { id: string; country: string | null }) => void | Promise<void>
  },
) {
  const named = await findPersonName(deps.read, id)
  if (!named) throw new AppError('not-found', message('error.notFound'))
  return deps.inTransaction({ label: label(named.fullName) }, async (trx) => {
    await write(trx, named)
    return { transactionId: trx.id, screen: await personScreen(trx.db, named.id, deps.clock.now()) }
  })
}

async function create(deps: ServiceDeps, input: z.output<(typeof peopleContract)['create']['input']>) {
  const { values, affiliation, contactPoints = [], tags = [] } = input
  return deps.inTransaction(
    { label: message('label.person.create', { name: values.fullName }) },
    async (trx) => {
      const id = addPerson(deps, trx, values)
      const owner = { personId: id, country: values.country ?? (await deps.homeCountry(trx.db)) }
      contactPoints.forEach((draft, position) => {
        addContactPoint(deps, trx, { draft, owner, position })
      })
      for (const name of tags) addTag(deps, trx, { name, link: { personId: id } })
      if (affiliation) await applyAffiliation(deps, trx, { personId: id, draft: affiliation })
      return { transactionId: trx.id, screen: await personScreen(trx.db, id, deps.clock.now()) }
    },
  )
}

async function removeMany(deps: ServiceDeps, ids: readonly string[]) {
  const [first] = ids
  const named = ids.length === 1 && first ? await findPersonName(deps.read, first) : undefined
  const label = named
    ? message('label.person.remove', { name: named.fullName })
    : message('label.person.removeMany', { count: ids.length })
  return deps.inTransaction({ label }, async (trx) => {
    for (const id of ids) {
      removePersonRow(deps, trx, idBytes(id))
      await trx.yield()
    }
    return { transactionId: trx.id }
  })
}

async function updateMany(
  deps: ServiceDeps,
  { ids, patch, addTag: tag }: z.output<(typeof peopleContract)['updateMany']['input']>,
) {
  const label = message('label.person.updateMany', { count: ids.length })
  return deps.inTransaction({ label }, async (trx) => {
    const columns = personColumns(patch)
    for (const id of ids) {
      deps.journal.update(trx, 'person', idBytes(id), columns)
      if (tag) addTag(deps, trx, { name: tag, link: { personId: id } })
      await trx.yield()
    }
    return { transactionId: trx.id }
  })
}

/** Serves the people contract. */
export function createPeopleService(deps: ServiceDeps): ServiceOf<typeof peopleContract> {
  return {
    list: (input) => personPage(deps.read, input),
    getScreen: ({ id }) => personScreen(deps.read, id, deps.clock.now()),
    possibleMatches: async (draft) => personRowsOf(deps.read, await possiblePeople(deps.read, draft)),
    create: (input) => create(deps, input),
    update: ({ id, version, patch }) =>
      change(deps, id, {
        label: (name) => message('label.person.update', { name }),
        write: async (trx, card) => {
          const columns = personColumns(patch)
          const row = idBytes(card.id)
          if (version)
            await assertFresh(trx.db, 'person', { id: row, version, columns: Object.keys(columns) })
          deps.journal.update(trx, 'person', row, columns)
        },
      }),
    setContactPoints: ({ id, contactPoints }) =>
      change(deps, id, {
        label: (name) => message('label.person.contactPoints', { name }),
        write: async (trx, card) => {
          const country = card.country ?? (await deps.homeCountry(trx.db))
          await setContactPoints(deps, trx, { drafts: contactPoints, owner: { personId: card.id, country } })
        },
      }),
    setTags: ({ id, tags }) =>
      change(deps, id, {
        label: (name) => message('label.person.tags', { name }),
        write: (trx, card) => setTags(deps, trx, { names: tags, link: { personId: card.id } }),
      }),
    setCustomValue: ({ id, fieldId, value }) =>
      change(deps, id, {
        label: (name) => message('label.person.update', { name }),
        write: (trx, card) => setCustomValue(deps, trx, { link: { personId: card.id }, fieldId, value }),
      }),
    setAffiliation: ({ id, affiliation }) =>
      change(deps, id, {
        label: (name) => message('label.person.affiliation', { name }),
        write: (trx, card) => applyAffiliation(deps, trx, { personId: card.id, draft: affiliation }),
      }),
    removeAffiliation: ({ id, affiliationId }) =>
      change(deps, id, {
        label: (name) => message('label.person.affiliation', { name }),
        write: (trx) => removeAffiliation(deps, trx, affiliationId),
      }),
    updateMany: (input) => updateMany(deps, input),
    remove: ({ ids }) => removeMany(deps, ids),
  }
}
