import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { verifySnapshot } from '../../../src-main/sync/snapshots/publish-snapshot'
import { temporaryFolder } from '../../support/open-test-database'
import { memoryPlaces } from '../support/memory-target'
import { addPeople, addPerson, adopt, going, groundOf, newWorkspace, prepare, publish, secret } from './bases'

const made = { workspace: secret.workspace, slots: [] }
const day = 24 * 3600_000

function newFolder(name: string): string {
  const folder = path.join(temporaryFolder(), name)
  mkdirSync(folder)
  return folder
}

function folderOf(root: string, name: string): string {
  const [shared = ''] = readdirSync(root)
  return path.join(root, shared, 's', name)
}

describe.each([
  ['memory', () => memoryPlaces()()],
  ['a shared folder', () => folderPlace(newFolder('공유 폴더'))],
])('a snapshot at a place in %s', (_name, placeOf) => {
  it('is published, read back, adopted and taken away', async () => {
    const writer = await newWorkspace()
    await addPeople(writer, 20)
    const target = await placeOf().create(made, going())
    const manifest = await publish(writer, groundOf(writer, target))
    const reader = await newWorkspace()
    const adopted = await adopt(reader, groundOf(reader, target))
    expect(await adopted.journal.content()).toEqual(await writer.journal.content())
    await target.dropSnapshot(manifest.name, going())
    await expect(verifySnapshot(groundOf(writer, target), manifest.name, going())).rejects.toMatchObject({
      code: 'not-found',
      text: { key: 'sync.error.snapshotNotThere' },
    })
    await target.close()
  })
})

describe('a snapshot in a shared folder', () => {
  it('is passed over while a part of it has not been copied, and waited for while the folder is not there', async () => {
    const root = newFolder('Общая папка')
    const writer = await newWorkspace()
    await addPeople(writer, 20)
    const target = await folderPlace(root).create(made, going())
    const early = await publish(writer, groundOf(writer, target))
    await addPerson(writer, '새 고객')
    writer.clock.move(day)
    const late = await publish(writer, groundOf(writer, target))
    const [part = ''] = readdirSync(folderOf(root, late.name)).filter((file) => file.startsWith('p'))
    const away = path.join(temporaryFolder(), part)
    renameSync(path.join(folderOf(root, late.name), part), away)
    const reader = await newWorkspace()
    const broken: unknown[] = []
    const onBroken = (_name: string, error: { text: unknown }) => broken.push(error.text)
    const ground = groundOf(reader, target)
    expect((await prepare(reader, ground, { onBroken }))?.manifest.name).toBe(early.name)
    expect(broken).toEqual([
      { key: 'sync.error.snapshotPartMissing', params: { snapshot: late.name, part: 1 } },
    ])
    renameSync(root, `${root} (2)`)
    await expect(prepare(reader, ground, { onBroken })).rejects.toMatchObject({ name: 'AppError' })
    expect(broken).toHaveLength(1)
    renameSync(`${root} (2)`, root)
    renameSync(away, path.join(folderOf(root, late.name), part))
    expect((await prepare(reader, ground))?.manifest.name).toBe(late.name)
    await target.close()
  })
})
