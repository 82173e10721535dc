import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { temporaryFolder } from '../../support/open-test-database'
import { faultyFiles, instantWait } from '../support/faulty-files'
import { memoryPlaces } from '../support/memory-target'
import { conformanceOf } from '../support/target-conformance'

conformanceOf('memory', () => ({ place: memoryPlaces() }))

conformanceOf('folder', () => {
  const folder = temporaryFolder()
  return { place: () => folderPlace(folder) }
})

/** Somebody holds every file twice, a cloud copies each under another name, and systems leave their own about. */
conformanceOf('folder with faults', () => {
  const folder = temporaryFolder()
  const held = new Map<string, number>()
  const fault = (verb: string, place: string) => {
    litter(folder, verb)
    if (!['create', 'rename', 'remove'].includes(verb)) return null
    const key = `${verb} ${place}`
    const times = (held.get(key) ?? 0) + 1
    held.set(key, times)
    return times <= 2 ? (['EBUSY', 'EPERM', 'EACCES'][held.size % 3] ?? null) : null
  }
  const wait = instantWait()
  return { place: () => folderPlace(folder, { files: faultyFiles(fault), wait }) }
})

function litter(folder: string, verb: string): void {
  if (verb !== 'list') return
  const authors = readdirSync(folder).flatMap((name) => {
    const segments = path.join(folder, name, 'd')
    return existsSync(segments) ? readdirSync(segments).map((author) => path.join(segments, author)) : []
  })
  for (const own of authors) {
    for (const junk of ['.DS_Store', 'desktop.ini', 'Thumbs.db', '~$x.seg', '.tmp-0123', '읽어 보세요.txt'])
      writeFileSync(path.join(own, junk), 'TWND or not')
    for (const file of readdirSync(own).filter((name) => /^[0-9a-f-]+\.seg$/.test(name)))
      copyFileSync(path.join(own, file), path.join(own, file.replace('.seg', " (Ana's conflicted copy).seg")))
  }
}
