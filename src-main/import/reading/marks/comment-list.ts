import { limits } from '../limits'
import type { CellComment } from './sheet-marks'

/** Gathers the comments of a sheet under the caps. What is beyond them is left out, and said. */
export class CommentList {
  isCut = false
  private readonly comments: CellComment[] = []
  private letters = 0

  /** Adds a comment; blank ones are none. False once there is room for no more. */
  add(row: number, column: number, text: string): boolean {
    const own = text.replace(/\r\n?/g, '\n').trim().slice(0, limits.commentText)
    if (own === '' || this.isCut) return !this.isCut
    this.letters += own.length
    if (this.comments.length >= limits.comments || this.letters > limits.commentTexts) this.isCut = true
    else this.comments.push({ row, column, text: own })
    return !this.isCut
  }

  /** By row, then by column. */
  sorted(): CellComment[] {
    return this.comments.toSorted((one, other) => one.row - other.row || one.column - other.column)
  }
}

/** A comment without the name that Excel writes in front of it; only where it is the author's own. */
export function withoutAuthor(text: string, author: string): string {
  const lead = `${author}:\n`
  const own = text.replace(/\r\n?/g, '\n')
  return author !== '' && own.startsWith(lead) ? own.slice(lead.length) : text
}
