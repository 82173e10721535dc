import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/open-test-database'
import { addPerson, editPerson, join, laptop, people, share } from './shared-workspaces'

const segmentsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.seg')).length

test('a day of single edits leaves few files in a shared folder, and whoever joins later has all of it', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder()
  const first = await laptop()
  await share(first, folder)
  const id = await addPerson(first, '김민준')
  let most = 0
  for (let at = 0; at < 70; at += 1) {
    first.clock.move(60_000)
    await editPerson(first, id, { nextTalk: `견적 ${at}` })
    await first.ask('sync.exchange', {})
    most = Math.max(most, segmentsIn(folder))
  }
  expect(most).toBeGreaterThan(50)
  expect(segmentsIn(folder)).toBeLessThan(25)
  const second = await laptop()
  await addPerson(second, 'Анна Иванова')
  await join(second, folder)
  await second.ask('sync.exchange', {})
  expect(await people(second)).toEqual([
    { name: 'Анна Иванова', grade: null },
    { name: '김민준', grade: null },
  ])
  const { person } = await second.ask<{ person: { nextTalk: string } }>('people.getScreen', { id })
  expect(person.nextTalk).toBe('견적 69')
})
