/** The key stream of RC4. Our own, because the cryptography of Electron has it no longer. */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, index) => index)
  private first = 0
  private second = 0

  constructor(key: Buffer) {
    const { state } = this
    for (let at = 0, mixed = 0; at < 256; at += 1) {
      mixed = (mixed + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 0xff
      this.swap(at, mixed)
    }
  }

  /** The next byte, to be combined with one of the text. */
  next(): number {
    const { state } = this
    this.first = (this.first + 1) & 0xff
    this.second = (this.second + (state[this.first] ?? 0)) & 0xff
    this.swap(this.first, this.second)
    return state[((state[this.first] ?? 0) + (state[this.second] ?? 0)) & 0xff] ?? 0
  }

  private swap(one: number, other: number): void {
    const { state } = this
    const kept = state[one] ?? 0
    state[one] = state[other] ?? 0
    state[other] = kept
  }
}
