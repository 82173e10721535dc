import { CommentList, withoutAuthor } from '../marks/comment-list'
import type { RecordCursor } from './biff-records'
import { readObjectText, readString } from './biff-strings'

/** Comments ([MS-XLS] 2.4.179): their texts belong to drawn objects that come before the cells they are pinned to. */
export class BiffNotes {
  readonly comments = new CommentList()
  private readonly texts = new Map<number, string>()
  private object = 0

  takeObject({ bytes, start, end }: RecordCursor): void {
    this.object = end - start >= 8 ? bytes.readUInt16LE(start + 6) : 0
  }

  takeText(cursor: RecordCursor): void {
    if (!this.comments.isCut) this.texts.set(this.object, readObjectText(cursor.bodies()))
  }

  takeNote(cursor: RecordCursor): void {
    const { bytes, start, end } = cursor
    if (end - start < 11) return
    const text = this.texts.get(bytes.readUInt16LE(start + 6)) ?? ''
    const author = readString(cursor.bodies(), 8, 2)
    this.comments.add(bytes.readUInt16LE(start), bytes.readUInt16LE(start + 2), withoutAuthor(text, author))
  }
}
