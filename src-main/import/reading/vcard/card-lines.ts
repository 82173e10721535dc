import { limits } from '../limits'
import { ReadingError } from '../reading-error'

/** Properties full of bytes: their lines are dropped as they come, so a photo never fills the memory. */
const binary = /^(?:[\w-]+\.)?(?:photo|logo|sound|key)[;:]/i
const quotedPrintable = /^[^:]*;\s*(?:encoding=)?quoted-printable\b/i
const base64Line = /^[A-Za-z0-9+/=]*$/
const endOfCard = /^end:vcard\s*$/i
const versionLine = /^version:\s*(\d)/i

/**
 * Joins the lines of a vCard file that belong together: folded lines, soft line breaks of quoted-printable, base64.
 * Works on bytes as Latin letters, because a fold may cut a letter of several bytes.
 */
export class CardLines {
  private readonly take: (line: string) => void
  /** The lines that belong together so far, in pieces: joined one by one they would be copied again and again. */
  private pieces: string[] = []
  private length = 0
  private isBinary = false
  private isQuoted = false
  /** vCard 2.1 folds at a space that belongs to the text; later versions put one in. */
  private isVersion2 = false

  constructor(take: (line: string) => void) {
    this.take = take
  }

  /**
   * Takes one line of the file without its end.
   * @throws ReadingError `too-large` for a property that never ends.
   */
  push(line: string): void {
    if (this.pieces.length > 0 && this.continues(line)) return
    this.finish()
    if (line.trim() === '') return
    this.isBinary = binary.test(line)
    this.isQuoted = !this.isBinary && quotedPrintable.test(line)
    this.add(this.isBinary ? line.slice(0, line.indexOf(':') + 1) : line)
  }

  /** The file is at its end. */
  finish(): void {
    if (this.pieces.length === 0) return
    const line = this.pieces.join('')
    this.pieces = []
    this.length = 0
    const version = versionLine.exec(line)
    if (version) this.isVersion2 = version[1] === '2'
    this.take(line)
  }

  /** Adds the line to the open one where it belongs to it; false where a new one begins. */
  private continues(line: string): boolean {
    const isFold = line.startsWith(' ') || line.startsWith('\t')
    if (this.isBinary) return isFold || base64Line.test(line)
    const last = this.pieces.at(-1) ?? ''
    if (this.isQuoted && last.endsWith('=') && !endOfCard.test(line)) {
      this.pieces[this.pieces.length - 1] = last.slice(0, -1)
      this.add(line)
    } else if (isFold) this.add(this.isVersion2 ? line : line.slice(1))
    else return false
    return true
  }

  private add(piece: string): void {
    this.length += piece.length
    if (this.length > limits.rowText) throw new ReadingError('too-large', { limit: 'text' })
    this.pieces.push(piece)
  }
}
