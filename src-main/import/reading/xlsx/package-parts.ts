import { StructureError } from '../reading-error'
import { partText } from '../xml-text'
import { xmlTags } from '../xml-tags'
import type { ByteSource } from '../zip/byte-source'
import { entryKey, type ZipDirectory, type ZipEntry } from '../zip/zip-directory'
import { readPart } from '../zip/zip-part'

/** A relation of an OPC part: the last word of its type and the entry key of its target. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Resolves a target against the folder of the part that names it. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/') || target.startsWith('\\')) return entryKey(target)
  const path = entryKey(part).split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/').toLowerCase()
}

/** The relations of a part (`''` for the package itself), in file order; none when it has no relations part. */
export function readRelations(source: ByteSource, zip: ZipDirectory, part: string): Relation[] {
  const slashAt = part.lastIndexOf('/')
  const entry = zip.entries.get(
    `${part.slice(0, slashAt + 1)}_rels/${part.slice(slashAt + 1)}.rels`.toLowerCase(),
  )
  if (!entry) return []
  const relations: Relation[] = []
  for (const tag of xmlTags(partText(readPart(source, entry)))) {
    if (tag.name !== 'Relationship' || tag.attribute('TargetMode') === 'External') continue
    const type = tag.attribute('Type')
    relations.push({
      id: tag.attribute('Id'),
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(part, tag.attribute('Target')),
    })
  }
  return relations
}

/** The entry of a name, or StructureError. */
export function requiredEntry(zip: ZipDirectory, name: string): ZipEntry {
  const entry = zip.entries.get(name.toLowerCase())
  if (!entry) throw new StructureError(name)
  return entry
}
