import { limits } from '../limits'
import { CommentList, withoutAuthor } from '../marks/comment-list'
import { ReadingError, StructureError } from '../reading-error'
import { decodeCharacters, partText } from '../xml-text'
import { type XmlTag, xmlTags } from '../xml-tags'
import type { ByteSource } from '../zip/byte-source'
import { entryKey, type ZipDirectory, type ZipEntry } from '../zip/zip-directory'
import { readPart } from '../zip/zip-part'
import { readRelations, requiredEntry } from './package-parts'
import { parseRange } from './ranges'

/** Who wrote the stand-in of a conversation, for programs that know none. */
const standInAuthor = 'tc='
/** What was said stands in the stand-in behind so many blanks; the words around it are Excel's. */
const standInIndent = '    '

/** A comment as it stands in its part. */
interface Remark {
  readonly cell: string
  readonly author: string
  text: string
}

/** Gathers the texts of the elements with one name; guides to reading above letters are none. */
class Texts {
  text = ''
  private readonly xml: string
  private readonly name: string
  private from = -1
  private isGuide = false

  constructor(xml: string, name: string) {
    this.xml = xml
    this.name = name
  }

  take(tag: XmlTag): void {
    if (tag.selfClosing) return
    if (tag.name === 'rPh') this.isGuide = !tag.closing
    if (tag.name !== this.name) return
    if (tag.closing && this.from >= 0 && !this.isGuide)
      this.text += decodeCharacters(this.xml.slice(this.from, tag.start))
    this.from = tag.closing ? -1 : tag.end
  }
}

/** The texts of the elements called `name` inside of those called `wrap`, with the tag that opened each wrap. */
function* wrappedTexts(xml: string, wrap: string, name: string): Generator<{ opened: XmlTag; text: string }> {
  const texts = new Texts(xml, name)
  let opened: XmlTag | null = null
  for (const tag of xmlTags(xml)) {
    const isWrap = tag.name === wrap
    if (isWrap && !tag.closing) {
      opened = tag
      texts.text = ''
    }
    texts.take(tag)
    if (!isWrap || !opened || (opened === tag && !tag.selfClosing)) continue
    yield { opened, text: texts.text }
    opened = null
  }
}

/** The notes of a sheet (`xl/comments1.xml`). */
function* notes(xml: string): Generator<Remark> {
  const listAt = xml.search(/<(?:\w+:)?commentList[\s>]/)
  const head = listAt < 0 ? xml : xml.slice(0, listAt)
  const authors = [...wrappedTexts(head, 'author', 'author')]
  for (const { opened, text } of wrappedTexts(xml.slice(head.length), 'comment', 't')) {
    const author = authors[Number(opened.attribute('authorId'))]?.text ?? ''
    yield { cell: opened.attribute('ref').toUpperCase(), author, text }
  }
}

/** Conversations (`xl/threadedComments/threadedComment1.xml`), each answer as a line of its own. */
function conversations(xml: string): ReadonlyMap<string, Remark> {
  const found = new Map<string, Remark>()
  for (const { opened, text } of wrappedTexts(xml, 'threadedComment', 'text')) {
    const cell = opened.attribute('ref').toUpperCase()
    const known = found.get(cell)
    if (known) known.text = `${known.text}\n${text}`
    else if (found.size < limits.comments) found.set(cell, { cell, author: '', text })
  }
  return found
}

function standInText(text: string): string {
  const said = text.split(/\r?\n/).filter((line) => line.startsWith(standInIndent))
  return said.length > 0 ? said.map((line) => line.trim()).join('\n') : text
}

function add(list: CommentList, { cell, author, text }: Remark): boolean {
  const place = parseRange(cell)
  if (!place) return true
  const own = author.startsWith(standInAuthor) ? standInText(text) : withoutAuthor(text, author)
  return list.add(place.firstRow, place.firstColumn, own)
}

/** Where a sheet stands in its package. */
interface SheetPlace {
  readonly source: ByteSource
  readonly zip: ZipDirectory
  readonly entry: ZipEntry
}

/** Adds the comments that are related to one sheet. */
function gather(list: CommentList, { source, zip, entry }: SheetPlace): void {
  const relations = readRelations(source, zip, entryKey(entry.name))
  const xmlOf = (type: string) =>
    relations
      .filter((relation) => relation.type === type)
      .map(({ target }) => partText(readPart(source, requiredEntry(zip, target))))
  const said = xmlOf('threadedComment').map(conversations)
  const remarks = said.flatMap((found) => [...found.values()])
  for (const remark of remarks) if (!add(list, remark)) return
  const talkedAbout = new Set(remarks.map(({ cell }) => cell))
  for (const xml of xmlOf('comments'))
    for (const remark of notes(xml)) if (!talkedAbout.has(remark.cell) && !add(list, remark)) return
}

/**
 * The comments of a sheet, old notes and conversations alike. Whatever is wrong with their parts, the list itself can be
 * read: then they are cut, and nothing is thrown.
 */
export function readComments(sheet: SheetPlace): CommentList {
  const list = new CommentList()
  try {
    gather(list, sheet)
  } catch (error) {
    if (!(error instanceof StructureError) && !(error instanceof ReadingError)) throw error
    list.isCut = true
  }
  return list
}
