import type { CompanyDraft, ImportRow, PersonDraft } from './import-row'
import { canBeSamePerson } from './same-person'

/** A record of the file with all rows that speak of it. `rows` are positions in the given list, in order. */
export interface FileCompany {
  readonly rows: readonly number[]
  /** The values of its rows, the first filled one of each ("fill blanks"). */
  readonly values: CompanyDraft
}

export interface FilePerson {
  readonly rows: readonly number[]
  readonly values: PersonDraft
  /** Positions of its companies in `companies`, in order of appearance. */
  readonly companies: readonly number[]
}

export interface FileRecords {
  readonly companies: readonly FileCompany[]
  readonly people: readonly FilePerson[]
  /** Per row the position of its company and its person, -1 where it has none. */
  readonly companyOfRow: Int32Array
  readonly personOfRow: Int32Array
  /** Rows whose person (or, without one, company) stood in an earlier row already. */
  readonly duplicateRows: readonly number[]
}

/** Sets that grow together (union-find with path halving); the smallest position names the set. */
class Groups {
  private readonly parents: Int32Array

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, index) => index)
  }

  find(index: number): number {
    let current = index
    for (
      let parent = this.parents[current];
      parent !== undefined && parent !== current;
      parent = this.parents[current]
    ) {
      this.parents[current] = this.parents[parent] ?? parent
      current = this.parents[current] ?? parent
    }
    return current
  }

  join(one: number, other: number): void {
    const [first, second] = [this.find(one), this.find(other)]
    if (first !== second) this.parents[Math.max(first, second)] = Math.min(first, second)
  }
}

const fits = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other

/** Companies are one by tax number, or by key where countries do not differ and tax numbers do not contradict. */
function groupCompanies(rows: readonly ImportRow[]): Groups {
  const groups = new Groups(rows.length)
  const byTaxId = new Map<string, number>()
  const byKey = new Map<string, number[]>()
  for (const [index, { company, keys }] of rows.entries()) {
    if (!company || keys.company === null) continue
    const sameTaxId = keys.taxId === null ? undefined : byTaxId.get(keys.taxId)
    if (sameTaxId !== undefined) groups.join(sameTaxId, index)
    else if (keys.taxId !== null) byTaxId.set(keys.taxId, index)
    const named = byKey.get(keys.company) ?? []
    const same = named.find((other) => {
      const known = rows[other]?.keys
      return known && fits(known.companyCountry, keys.companyCountry) && fits(known.taxId, keys.taxId)
    })
    if (same !== undefined) groups.join(same, index)
    // Only rows that say something new are looked at again, so that a company with 10,000 rows stays cheap.
    if (same === undefined || isFuller(keys, rows[same]?.keys)) byKey.set(keys.company, [...named, index])
  }
  return groups
}

function isFuller(keys: ImportRow['keys'], known: ImportRow['keys'] | undefined): boolean {
  if (!known) return true
  return (
    (known.companyCountry === null && keys.companyCountry !== null) ||
    (known.taxId === null && keys.taxId !== null)
  )
}

class PeopleFinder {
  private readonly byKey = new Map<string, number[]>()

  constructor(
    private readonly rows: readonly ImportRow[],
    private readonly groups: Groups,
  ) {}

  /** Joins the row with earlier ones that share the key, where the names allow it. */
  meet(key: string, index: number): void {
    const name = this.rows[index]?.person?.fullName ?? ''
    const known = this.byKey.get(key)
    if (!known) {
      this.byKey.set(key, [index])
      return
    }
    const same = known.find((other) => canBeSamePerson(this.rows[other]?.person?.fullName ?? '', name))
    if (same === undefined) known.push(index)
    else this.groups.join(same, index)
  }
}

/** People are one by e-mail or mobile where their names allow it, or by company and name. */
function groupPeople(rows: readonly ImportRow[], companyOfRow: Int32Array): Groups {
  const groups = new Groups(rows.length)
  const finder = new PeopleFinder(rows, groups)
  const byName = new Map<string, number>()
  for (const [index, { person, keys }] of rows.entries()) {
    if (!person) continue
    for (const email of keys.emails) finder.meet(`mail ${email}`, index)
    for (const phone of keys.phones) finder.meet(`phone ${phone}`, index)
    const company = companyOfRow[index] ?? -1
    if (company < 0 || keys.person === null) continue
    const nameKey = `${company} ${keys.person}`
    const same = byName.get(nameKey)
    if (same === undefined) byName.set(nameKey, index)
    else groups.join(same, index)
  }
  return groups
}

/** The first filled value of every column, over all drafts in order. */
export function fillBlanks<Draft extends object>(drafts: readonly Draft[]): Draft {
  const [first, ...others] = drafts
  const filled = { ...first } as Draft
  for (const other of others) {
    for (const column of Object.keys(other) as (keyof Draft)[]) filled[column] ??= other[column]
  }
  return filled
}

interface Numbered {
  readonly ofRow: Int32Array
  readonly members: number[][]
}

/** Numbers the groups in the order in which they first appear, leaving out rows without such a record. */
function numberGroups(
  rows: readonly ImportRow[],
  groups: Groups,
  has: (row: ImportRow) => boolean,
): Numbered {
  const ofRow = new Int32Array(rows.length).fill(-1)
  const members: number[][] = []
  const numberOf = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    if (!has(row)) continue
    const root = groups.find(index)
    const number = numberOf.get(root) ?? members.push([]) - 1
    numberOf.set(root, number)
    members[number]?.push(index)
    ofRow[index] = number
  }
  return { ofRow, members }
}

function isDefined<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

function duplicatesOf(rows: readonly ImportRow[], companies: Numbered, people: Numbered): number[] {
  return [...rows.keys()].filter((index) => {
    const person = people.ofRow[index] ?? -1
    if (person >= 0) return people.members[person]?.[0] !== index
    const company = companies.ofRow[index] ?? -1
    return company >= 0 && companies.members[company]?.[0] !== index
  })
}

/**
 * Finds the records that a file names more than once, by exact keys: e-mail, mobile (E.164), company and name for
 * people; tax number, company key (and country, where both are known) for companies. Rows with an error should be
 * left out before. Order is kept; nothing is merged that different names in one script contradict.
 */
export function dedupeInFile(rows: readonly ImportRow[]): FileRecords {
  const companies = numberGroups(rows, groupCompanies(rows), (row) => row.company !== null)
  const people = numberGroups(rows, groupPeople(rows, companies.ofRow), (row) => row.person !== null)
  return {
    companies: companies.members.map((members) => ({
      rows: members,
      values: fillBlanks(members.map((index) => rows[index]?.company).filter(isDefined)),
    })),
    people: people.members.map((members) => ({
      rows: members,
      values: fillBlanks(members.map((index) => rows[index]?.person).filter(isDefined)),
      companies: [...new Set(members.map((index) => companies.ofRow[index] ?? -1))].filter(
        (company) => company >= 0,
      ),
    })),
    companyOfRow: companies.ofRow,
    personOfRow: people.ofRow,
    duplicateRows: duplicatesOf(rows, companies, people),
  }
}
