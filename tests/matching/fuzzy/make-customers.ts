import { dice, type Dice } from './dice'
import { makeCompany, type MadeCompany } from './make-company'
import { makeName, respelled, type MadeName } from './make-name'

/** A row of a made-up list. `truth` numbers the real person; `changes` says what was done to a copy. */
export interface MadeRow {
  readonly truth: number
  readonly changes: readonly string[]
  readonly name: string
  readonly company: string
  readonly country: string
  readonly city: string
  readonly street: string
  readonly postalCode: string
  readonly mobile: string
  readonly phone: string
  readonly email: string
}

interface Person {
  readonly name: MadeName
  readonly company: MadeCompany
  readonly mobile: string
  readonly email: string
}

/** Shares of the hard cases, as in import.md 5. */
const COLLEAGUES = 0.25
const ROLE_MAILBOX = 0.2
const SHARED_MOBILE = 0.08
const LIKE_NAMED = 0.03
/** So many companies have the name of another one. */
const NAMESAKES = 0.03
const COPIED = 0.1

/** An address at a public host belongs to one person only: the next one of that name gets a number. */
let taken = new Map<string, number>()

function unique(email: string): string {
  const count = (taken.get(email) ?? 0) + 1
  taken.set(email, count)
  return count === 1 ? email : email.replace('@', `${count}@`)
}

function emailOf(at: Dice, name: MadeName, company: MadeCompany): string {
  const [first, last] = name.latin
  const local = at.pick([
    `${first}.${last}`,
    `${first.charAt(0)}${last}`,
    `${last}${first}`,
    first + at.number(3),
  ])
  const host = at.chance(0.3) ? at.pick(['gmail.com', 'naver.com', 'mail.ru', '163.com']) : company.domain
  return unique(`${local.toLowerCase()}@${host}`)
}

function newPerson(at: Dice, company: MadeCompany): Person {
  const name = makeName(at, company.culture)
  return {
    name,
    company,
    mobile: at.mobile(company.culture),
    email: at.chance(0.85) ? emailOf(at, name, company) : '',
  }
}

/** Somebody at the same company: everything of the company is shared, now and then a mailbox or a mobile, too. */
function colleague(at: Dice, other: Person): Person {
  const { company } = other
  const made = newPerson(at, company)
  const name = at.chance(LIKE_NAMED) ? respelled.oneSyllable(at, other.name, company.culture) : made.name
  const email = at.chance(ROLE_MAILBOX)
    ? `${at.pick(['info', 'sales', 'export'])}@${company.domain}`
    : made.email
  return { ...made, name, email, mobile: at.chance(SHARED_MOBILE) ? other.mobile : made.mobile }
}

function plainRow(at: Dice, truth: number, { name, company, mobile, email }: Person): MadeRow {
  const { country, city, street, postalCode, phone } = company
  const blank = (text: string, share: number) => (at.chance(share) ? '' : text)
  return {
    truth,
    changes: [],
    name: name.text,
    company: company.names[0] ?? '',
    country,
    city,
    street: blank(street, 0.2),
    postalCode: blank(postalCode, 0.4),
    mobile: blank(mobile, 0.12),
    phone: blank(phone, 0.3),
    email,
  }
}

function slip(at: Dice, text: string): string {
  const letters = [...text]
  const place = 1 + at.below(Math.max(1, letters.length - 1))
  const [one = '', two = ''] = [letters[place - 1], letters[place]]
  if (at.chance(0.4)) letters.splice(place - 1, 2, two, one)
  else if (at.chance(0.5)) letters.splice(place, 1)
  else letters.splice(place, 0, two)
  return letters.join('')
}

type Change = { name: string; change: Partial<MadeRow> }

function changeName(at: Dice, person: Person, row: MadeRow): Change | null {
  const { culture } = person.company
  const turn = at.below(100)
  if (turn < 45) return null
  if (turn < 65 && culture !== 'en')
    return { name: 'spelled in Latin', change: { name: respelled.latin(at, person.name, culture) } }
  if (turn < 78)
    return {
      name: 'name slip',
      change: { name: respelled.slip(at, person.name, culture) ?? slip(at, row.name) },
    }
  if (turn < 88)
    return { name: 'other order or initials', change: { name: respelled.order(at, person.name, culture) } }
  return null
}

function changeCompany(at: Dice, { company }: Person, row: MadeRow): Change | null {
  const turn = at.below(100)
  if (turn < 50) return null
  if (turn < 78) return { name: 'other legal form', change: { company: at.pick(company.names) } }
  if (turn < 86) return { name: 'company slip', change: { company: slip(at, row.company) } }
  if (turn < 91) return { name: 'no company', change: { company: '' } }
  if (turn < 96) return { name: 'company in Latin', change: { company: company.latin } }
  return null
}

function changeContacts(at: Dice, { mobile, company, email }: Person): Change[] {
  const changes: Change[] = []
  const turn = at.below(100)
  if (turn < 22) changes.push({ name: 'no mobile', change: { mobile: '' } })
  else if (turn < 30) changes.push({ name: 'other mobile', change: { mobile: at.mobile(company.culture) } })
  else
    changes.push({
      name: 'mobile',
      change: { mobile: at.chance(0.5) ? mobile.replace(/[-\s]/g, '') : mobile },
    })
  const mail = at.below(100)
  if (mail < 30) changes.push({ name: 'no e-mail', change: { email: '' } })
  else if (mail < 38)
    changes.push({
      name: 'private e-mail',
      change: { email: email === '' ? '' : unique(email.replace(/@.*/, '@gmail.com')) },
    })
  else if (mail < 42 && email !== '')
    changes.push({
      name: 'e-mail slip',
      change: { email: slip(at, email.slice(0, email.indexOf('@'))) + email.slice(email.indexOf('@')) },
    })
  else changes.push({ name: 'e-mail', change: { email: email.toUpperCase() } })
  if (at.chance(0.4)) changes.push({ name: 'no address', change: { street: '', postalCode: '' } })
  return changes
}

function copyOf(at: Dice, truth: number, person: Person): MadeRow {
  const row = plainRow(at, truth, person)
  const changes = [changeName(at, person, row), changeCompany(at, person, row), ...changeContacts(at, person)]
  return changes.reduce<MadeRow>(
    (made, change) =>
      change ? { ...made, ...change.change, changes: [...made.changes, change.name] } : made,
    row,
  )
}

/** A company of a name of its own, but for a few. */
function newCompany(at: Dice, names: Set<string>): MadeCompany {
  for (;;) {
    const company = makeCompany(at)
    if (!names.has(company.latin) || at.chance(NAMESAKES)) {
      names.add(company.latin)
      return company
    }
  }
}

/** A customer list with copies of some people (now and then two), and many pairs that only look like copies. */
export function makeCustomers(options: { rows: number; seed: number }): MadeRow[] {
  const at = dice(options.seed)
  taken = new Map()
  const rows: MadeRow[] = []
  const people: Person[] = []
  const names = new Set<string>()
  while (rows.length < options.rows) {
    const before = people.length > 0 ? people[Math.max(0, people.length - 1 - at.below(8))] : undefined
    const person =
      before && at.chance(COLLEAGUES) ? colleague(at, before) : newPerson(at, newCompany(at, names))
    const truth = people.push(person) - 1
    rows.push(plainRow(at, truth, person))
    for (let chance = COPIED; at.chance(chance); chance /= 4) rows.push(copyOf(at, truth, person))
  }
  return at.shuffle(rows)
}
