import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import { partText } from '../xml-text'
import { type XmlTag, xmlTags } from '../xml-tags'
import type { ByteSource } from '../zip/byte-source'
import type { ZipDirectory, ZipEntry } from '../zip/zip-directory'
import { readPart } from '../zip/zip-part'
import { type Relation, readRelations, requiredEntry } from './package-parts'

/** One worksheet of a workbook and where its cells are. Chart and macro sheets are left out. */
export interface WorkbookSheet {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
  readonly date1904: boolean
  readonly sharedStrings: ZipEntry | null
  readonly styles: ZipEntry | null
  readonly theme: ZipEntry | null
}

const yes = new Set(['1', 'true', 'on'])

/** The usual place of a workbook where the package does not say it. */
function workbookName(source: ByteSource, zip: ZipDirectory): string {
  const named = readRelations(source, zip, '').find((relation) => relation.type === 'officeDocument')
  if (named && zip.entries.has(named.target)) return named.target
  if (zip.entries.has('xl/workbook.xml')) return 'xl/workbook.xml'
  throw new StructureError('workbook')
}

function partOfType(zip: ZipDirectory, relations: readonly Relation[], type: string): ZipEntry | null {
  const usual = `xl/${type.toLowerCase()}.xml`
  const target = relations.find((relation) => relation.type === type)?.target ?? usual
  return zip.entries.get(target) ?? zip.entries.get(usual) ?? null
}

/** The worksheet behind a `<sheet>`, null for chart and dialog sheets and for sheets whose part is missing. */
function sheetOf(
  tag: XmlTag,
  zip: ZipDirectory,
  relations: ReadonlyMap<string, Relation>,
): WorkbookSheet | null {
  const relation = relations.get(tag.attribute('id'))
  if (relation && relation.type !== 'worksheet') return null
  const entry = zip.entries.get(relation?.target ?? `xl/worksheets/sheet${tag.attribute('sheetId')}.xml`)
  const state = tag.attribute('state')
  return entry
    ? { name: tag.attribute('name'), hidden: state === 'hidden' || state === 'veryHidden', entry }
    : null
}

/**
 * Finds the sheets, shared strings and styles of an xlsx package.
 * @throws StructureError when the package has no readable workbook, ReadingError `too-large` above the caps.
 */
export function readWorkbook(source: ByteSource, zip: ZipDirectory): Workbook {
  const name = workbookName(source, zip)
  const relations = readRelations(source, zip, name)
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const sheets: WorkbookSheet[] = []
  let date1904 = false
  for (const tag of xmlTags(partText(readPart(source, requiredEntry(zip, name))))) {
    if (tag.name === 'workbookPr') date1904 = yes.has(tag.attribute('date1904').toLowerCase())
    if (tag.name !== 'sheet' || tag.closing) continue
    const sheet = sheetOf(tag, zip, byId)
    if (sheet) sheets.push(sheet)
    if (sheets.length > limits.sheets) throw new ReadingError('too-large', { limit: 'sheets' })
  }
  return {
    sheets,
    date1904,
    sharedStrings: partOfType(zip, relations, 'sharedStrings'),
    styles: partOfType(zip, relations, 'styles'),
    theme: partOfType(zip, relations, 'theme') ?? zip.entries.get('xl/theme/theme1.xml') ?? null,
  }
}
