import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/open-test-database'
import { queryAll } from './content'
import { openWorkspace } from './open-workspace'

const addresses = ['minsu.kim@hanbit.example', 'wang@guangming.example', 'info@romashka.example']

function list(...lines: string[]): string {
  const file = path.join(temporaryFolder(), 'адреса.csv')
  writeFileSync(file, `${lines.join('\r\n')}\r\n`)
  return file
}

const people = `SELECT full_name, family_name, raw_text FROM person
  JOIN contact_point ON person_id = person.id WHERE person.deleted_at IS NULL ORDER BY person.id`

describe('a list of nothing but e-mail addresses', () => {
  it.each([
    ['without a header', []],
    ['with one', ['E-mail']],
    ['with one in Korean', ['이메일']],
  ])('becomes people with these addresses, %s', async (_name, header) => {
    const place = await openWorkspace()
    const view = await place.open(list(...header, ...addresses))
    expect(view.counts).toMatchObject({ total: 3, ready: 3, errors: 0 })
    expect((await place.apply(view.importId)).written).toMatchObject({ people: 3, companies: 0 })
    expect(queryAll(place.folder, people)).toEqual(addresses.map((address) => [address, null, address]))
  })

  it.each(['fill', 'overwrite'])('gets its names from a later list and keeps them (%s)', async (policy) => {
    const place = await openWorkspace()
    const importList = async (...lines: string[]) => {
      const { importId } = await place.open(list(...lines))
      await place.ask('imports.setPolicy', { importId, policy })
      return (await place.apply(importId)).written
    }
    await importList(...addresses)
    const named = ['Name,E-mail', `Kim Minjun,${addresses[0] ?? ''}`, `王丽,${addresses[1] ?? ''}`]
    expect(await importList(...named)).toMatchObject({ people: 0, updated: 2 })
    const expected = [
      ['Kim Minjun', 'Kim', addresses[0]],
      ['王丽', '王', addresses[1]],
      [addresses[2], null, addresses[2]],
    ]
    expect(queryAll(place.folder, people)).toEqual(expected)
    expect(await importList(...addresses)).toMatchObject({ people: 0, updated: 0 })
    expect(queryAll(place.folder, people)).toEqual(expected)
  })
})
