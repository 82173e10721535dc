import type { ReadDatabase } from '../../database/database-types'
import { findMatches, matchName, personDraftKeys } from '../../matching/matching-service'
import { personFacts, pointsOfPeople } from '../imports-queries'
import { nameScript } from '../../../src-shared/names/person-name'
import type { ImportRow } from '../understanding/import-row'
import { canBeSamePerson } from '../understanding/same-person'
import { KnownRecords } from './known-records'
import { pointKey } from '../../../src-shared/contact-points/point-key'

/** What tells a person from another one with the same key. */
interface PersonMarks {
  readonly names: string[]
  /** Keys of the contact points; null where they are not needed. */
  readonly points: ReadonlySet<string> | null
}

type Key = ReturnType<typeof personDraftKeys>[number]

/** The keys of a row's person by how sure they are. */
interface PersonKeys {
  readonly emails: readonly Key[]
  readonly phones: readonly Key[]
  /** Name and company; name alone for somebody of whom nothing else is known. */
  readonly names: readonly Key[]
  /** Name and company whatever the order of the words; known of the rows of a file alone. */
  readonly inFile: string | null
  readonly isNameAlone: boolean
}

/** Mailboxes that several people read. */
const ROLE =
  /^(?:info|sales?|contact|office|admin|export|import|support|help|service|marketing|mail|hello|team|trade|purchas(?:e|ing)|orders?|(?:e|i)nquiry|cs|webmaster|zakaz|zakupki|opt|biz|business|hr|accounting)[\d._-]*@/

function bothNames({ name, localName }: { name: string; localName: string | null }): string[] {
  return localName === null ? [name] : [name, localName]
}

function keysOf(row: ImportRow): PersonKeys | null {
  const { person, company, keys } = row
  if (!person) return null
  const names = bothNames({ name: person.fullName, localName: person.localName })
  const companyNames = company ? bothNames(company) : []
  const isNameAlone = !company && keys.emails.length === 0 && keys.phones.length === 0
  return {
    emails: keys.emails.map((key) => ({ kind: 'email', key })),
    phones: keys.phones.map((key) => ({ kind: 'phone', key })),
    names: company || isNameAlone ? personDraftKeys({ names, companyNames }) : [],
    inFile: company && keys.person ? `${keys.person}\n${keys.company}` : null,
    isNameAlone,
  }
}

function allKeys(keys: PersonKeys): Key[] {
  return [...keys.emails, ...keys.phones, ...keys.names]
}

function namesOf(...names: readonly (string | null)[]): string[] {
  return names.filter((name) => name !== null)
}

/** People who share an address or a number are one where a name of one can be the other's. */
function canBeSame(some: readonly string[], others: readonly string[], acrossScripts: boolean): boolean {
  if (some.length === 0 || others.length === 0) return true
  return some.some((one) =>
    others.some(
      (other) => canBeSamePerson(one, other) && (acrossScripts || nameScript(one) === nameScript(other)),
    ),
  )
}

function marksOf(row: ImportRow, keys: PersonKeys): PersonMarks {
  const own = row.contactPoints.filter((point) => point.owner === 'person')
  return {
    names: namesOf(row.person?.fullName ?? null, row.person?.localName ?? null),
    points: keys.isNameAlone ? new Set(own.map(pointKey)) : null,
  }
}

function sharePoint(some: PersonMarks['points'], others: PersonMarks['points']): boolean {
  if (!some || !others || some.size === 0 || others.size === 0) return true
  return [...some].some((key) => others.has(key))
}

/** Finds the person of each row among those of the workspace and of the rows before it. */
export class KnownPeople {
  readonly records = new KnownRecords<PersonMarks>()
  readonly #db: ReadDatabase

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  /** Learns of the people in the workspace that share a key with one of the rows. */
  async learn(rows: readonly ImportRow[]): Promise<void> {
    const wanted = rows.map(keysOf).filter((keys) => keys !== null)
    const matches = await findMatches(this.#db, 'person', wanted.flatMap(allKeys))
    const unknown = [...new Set([...matches.values()].flat())].filter((id) => !this.records.has(id))
    const namesAlone = new Set(
      wanted.filter((keys) => keys.isNameAlone).flatMap((keys) => keys.names.map(matchName)),
    )
    const byNameAlone = [...matches].filter(([key]) => namesAlone.has(key)).flatMap(([, ids]) => ids)
    await this.#add(unknown, new Set(byNameAlone))
    for (const [key, ids] of matches) {
      for (const id of ids) {
        const number = this.records.numberOf(id)
        if (number !== undefined) this.records.addKey(number, key)
      }
    }
  }

  /** Learns of people by their ids: those that rows were decided to be. Ids of nobody are left out. */
  async learnIds(ids: readonly string[]): Promise<void> {
    await this.#add(
      ids.filter((id) => !this.records.has(id)),
      new Set(),
    )
  }

  async #add(ids: readonly string[], withPoints: ReadonlySet<string>): Promise<void> {
    const points = new Map<string, Set<string>>()
    for (const id of withPoints) points.set(id, new Set())
    for (const { personId, ...point } of await pointsOfPeople(this.#db, [...withPoints])) {
      points.get(personId)?.add(pointKey(point))
    }
    for (const { id, fullName, localName } of await personFacts(this.#db, ids)) {
      this.records.add({ names: namesOf(fullName, localName), points: points.get(id) ?? null }, id)
    }
  }

  /**
   * The number of the row's person: the decided one, one that fits, or a new one; null for a row without a person. What
   * a decided row is called, its person is called from then on, so that later rows find it by either name.
   */
  place(row: ImportRow, decided?: number): number | null {
    const keys = keysOf(row)
    if (!keys) return null
    const marks = marksOf(row, keys)
    const number = decided ?? this.#find(keys, marks) ?? this.records.add(marks, null)
    if (decided !== undefined) this.records.factsOf(decided)?.names.push(...marks.names)
    for (const key of allKeys(keys)) this.records.addKey(number, matchName(key))
    if (keys.inFile !== null) this.records.addKey(number, keys.inFile)
    return number
  }

  #find(keys: PersonKeys, marks: PersonMarks): number | undefined {
    for (const key of keys.emails) {
      const acrossScripts = !ROLE.test(key.key)
      const found = this.records.find(matchName(key), (other) =>
        canBeSame(marks.names, other.names, acrossScripts),
      )
      if (found !== undefined) return found
    }
    for (const key of keys.phones) {
      const found = this.records.find(matchName(key), (other) => canBeSame(marks.names, other.names, false))
      if (found !== undefined) return found
    }
    for (const key of keys.names) {
      const found = this.records.find(matchName(key), (other) => sharePoint(marks.points, other.points))
      if (found !== undefined) return found
    }
    return keys.inFile === null ? undefined : this.records.find(keys.inFile, () => true)
  }
}
