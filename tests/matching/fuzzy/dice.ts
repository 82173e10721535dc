export type Culture = 'ko' | 'zh' | 'ru' | 'en'

/** Seeded choices. */
export interface Dice {
  below(limit: number): number
  chance(share: number): boolean
  pick<Item>(list: readonly Item[]): Item
  /** So many digits. */
  number(digits: number): string
  mobile(culture: Culture): string
  shuffle<Item>(list: Item[]): Item[]
}

const mobiles: Readonly<Record<Culture, (four: () => string) => string>> = {
  ko: (four) => `010-${four()}-${four()}`,
  zh: (four) => `13${four().slice(0, 1)}${four()}${four()}`,
  ru: (four) => `+7 91${four().slice(0, 1)} ${four().slice(0, 3)}-${four()}`,
  en: (four) => `(71${three(four)}) ${'2'}${four().slice(0, 2)}-${four()}`,
}

const three = (four: () => string): string => `${Number(four()) % 2 === 0 ? 3 : 4}`

/** Choices from a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const number = (digits: number) => Array.from({ length: digits }, () => below(10)).join('')
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    number,
    mobile: (culture) => mobiles[culture](() => number(4)),
    shuffle: (list) => {
      for (let at = list.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const [one, two] = [list[at], list[other]]
        if (one === undefined || two === undefined) continue
        list.splice(at, 1, two)
        list.splice(other, 1, one)
      }
      return list
    },
  }
}
