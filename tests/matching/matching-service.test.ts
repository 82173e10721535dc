import { describe, expect, it } from 'vitest'
import { idText, newIdBytes } from '../../src-main/database/ids'
import {
  companyMatchKey,
  emailMatchKey,
  personMatchKey,
  phoneMatchKey,
} from '../../src-main/matching/match-keys'
import {
  companyByName,
  findMatches,
  matchName,
  possibleCompanies,
  possiblePeople,
} from '../../src-main/matching/matching-service'
import { customerDeriver } from '../../src-main/overviews/customer-deriver'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')

async function world() {
  const database = openTestDatabase({ derivers: [customerDeriver] })
  const { journal, clock } = database
  const id = () => newIdBytes(clock)
  const [kim, namesake, ivan, hanbit, vector] = [id(), id(), id(), id(), id()] as const
  await database.inTransaction({ label }, (trx) => {
    journal.insert(trx, 'company', {
      id: hanbit,
      name: '(주)한빛무역',
      localName: 'Hanbit Trading Co., Ltd.',
      taxId: '123-45-67890',
    })
    journal.insert(trx, 'company', { id: vector, name: 'ООО «Вектор»' })
    journal.insert(trx, 'person', { id: kim, fullName: '김민준', externalId: 'C-7' })
    journal.insert(trx, 'person', { id: namesake, fullName: '김 민준' })
    journal.insert(trx, 'person', { id: ivan, fullName: 'Артём Соловьёв' })
    journal.insert(trx, 'affiliation', { id: id(), personId: kim, companyId: hanbit })
    journal.insert(trx, 'affiliation', { id: id(), personId: ivan, companyId: vector })
    journal.insert(trx, 'contactPoint', {
      id: id(),
      personId: kim,
      kind: 'email',
      rawText: 'Kim@Hanbit.co.kr',
    })
    journal.insert(trx, 'contactPoint', {
      id: id(),
      personId: kim,
      kind: 'mobile',
      rawText: '010-1234-5678',
      e164: '+821012345678',
    })
    journal.insert(trx, 'contactPoint', { id: id(), personId: ivan, kind: 'phone', rawText: '123-45-67' })
  })
  return {
    database,
    kim: idText(kim),
    namesake: idText(namesake),
    ivan: idText(ivan),
    hanbit: idText(hanbit),
    bytes: kim,
  }
}

const draft = { fullName: '', contactPoints: [] }

describe('recognising records', () => {
  it('finds a company under any spelling of its name', async () => {
    const { database, hanbit } = await world()
    for (const name of [
      '한빛무역',
      '주식회사 한빛 무역',
      '㈜한빛무역',
      'HANBIT TRADING',
      'Hanbit Trading Ltd',
    ])
      expect(await companyByName(database.read, name), name).toBe(hanbit)
    expect(await companyByName(database.read, '한빛')).toBeUndefined()
    expect(await companyByName(database.read, ' ')).toBeUndefined()
    expect(await possibleCompanies(database.read, { name: '한빛무역', exceptId: hanbit })).toEqual([])
    expect(await companyByName(database.read, 'вектор')).toBeDefined()
  })

  it('finds people by e-mail, by number in any spelling, by name and company, by name alone', async () => {
    const { database, kim, namesake, ivan } = await world()
    const people = (more: Partial<Parameters<typeof possiblePeople>[1]>) =>
      possiblePeople(database.read, { ...draft, ...more })
    const point = (kind: 'email' | 'mobile' | 'phone', rawText: string) => ({
      contactPoints: [{ kind, rawText }],
    })
    expect(await people(point('email', '<KIM@hanbit.co.kr>'))).toEqual([kim])
    expect(await people(point('mobile', '+82 10 1234 5678'))).toEqual([kim])
    expect(await people(point('mobile', '01012345678'))).toEqual([kim])
    expect(await people(point('phone', '1234567'))).toEqual([ivan])
    expect(await people(point('phone', '123'))).toEqual([])
    expect(await people({ fullName: '김민준', companyName: '한빛무역(주)' })).toEqual([kim])
    expect(await people({ fullName: '김민준', companyName: '다른 회사' })).toEqual([])
    expect(new Set(await people({ fullName: '김민준' }))).toEqual(new Set([kim, namesake]))
    expect(await people({ fullName: '김민준', exceptId: kim })).toEqual([namesake])
    expect(await people({ fullName: 'артем соловьев', companyName: 'Вектор' })).toEqual([ivan])
  })

  it('answers thousands of keys at once, and only those that are known', async () => {
    const { database, kim } = await world()
    const keys = Array.from({ length: 5000 }, (_, at) => ({
      kind: 'email' as const,
      key: `nobody${at}@example.com`,
    }))
    const known = [
      emailMatchKey('kim@hanbit.co.kr'),
      phoneMatchKey('', '+821012345678'),
      personMatchKey('김민준', '한빛무역'),
    ]
    const found = await findMatches(database.read, 'person', [
      ...keys,
      ...known.filter((key) => key !== null),
      { kind: 'externalId', key: 'C-7' },
    ])
    expect([...found.values()]).toEqual([[kim], [kim], [kim], [kim]])
    expect([...found.keys()]).toContain(matchName({ kind: 'phone', key: '+821012345678' }))
    expect(
      (
        await findMatches(
          database.read,
          'person',
          [companyMatchKey('한빛무역')].filter((key) => key !== null),
        )
      ).size,
    ).toBe(0)
  })

  it('forgets the keys of what is changed or in the trash', async () => {
    const { database, bytes } = await world()
    const keysOf = () =>
      database.reader.prepare('SELECT count(*) FROM match_key WHERE id = ?').pluck().get(bytes)
    expect(keysOf()).toBe(5)
    await database.inTransaction({ label }, (trx) =>
      database.journal.update(trx, 'person', bytes, { externalId: null }),
    )
    expect(keysOf()).toBe(4)
    await database.inTransaction({ label }, (trx) => database.journal.remove(trx, 'person', bytes))
    expect(keysOf()).toBe(0)
    expect(
      await possiblePeople(database.read, { ...draft, fullName: '김민준', companyName: '한빛무역' }),
    ).toEqual([])
  })
})
