import { unlessWhite } from './colour'

/** Numbers colours (`RRGGBB`) from 1 in the order in which they come; white is paper and gets 0. */
export class Palette {
  /** Each colour once; the first one is number 1. */
  readonly colours: string[] = []
  private readonly numbers = new Map<string, number>()

  number(colour: string): number {
    const own = unlessWhite(colour.toUpperCase())
    if (own === null) return 0
    const known = this.numbers.get(own)
    if (known !== undefined) return known
    const next = this.colours.push(own)
    this.numbers.set(own, next)
    return next
  }
}
