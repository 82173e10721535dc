import { remember } from '../../src-shared/kernel/remember'
import { loadReaderOfChinese } from '../search/search-service'
import { PairFinder } from './fuzzy/find-pairs'
import { type FuzzyFacts as Facts, type NameReaders, readCompany, readRecord } from './fuzzy/fuzzy-record'
import { readName } from './fuzzy/name-likeness'
import type { ReadSounds } from './fuzzy/sounds'
import type { FuzzyPair as Pair, PairSearch } from './fuzzy/find-pairs'

/** What is known about a record that may be another one. */
export type FuzzyFacts = Facts
/** Two records that may be one. */
export type FuzzyPair = Pair

const HAN = /\p{Script=Han}/u

function isChinese({ names, companies }: FuzzyFacts): boolean {
  return names.some((name) => HAN.test(name)) || companies.some((name) => HAN.test(name))
}

/**
 * Looks among people, or among companies, for records that may be one: same phone, similar name, a name in another
 * script. Only ever proposes. The dictionary of Chinese is loaded when the first Chinese name comes.
 */
export class FuzzyMatcher {
  readonly #finder = new PairFinder()
  #readChinese: ReadSounds | null = null
  readonly #sounds: ReadSounds = (text, isName) => this.#readChinese?.(text, isName) ?? []
  readonly #read: NameReaders = {
    name: (name) => readName(name, this.#sounds),
    company: remember((name) => readCompany(name, this.#sounds)),
  }

  /** Adds a record; its place is the number of records added before. */
  async add(facts: FuzzyFacts): Promise<void> {
    if (!this.#readChinese && isChinese(facts)) this.#readChinese = await loadReaderOfChinese()
    this.#finder.add(readRecord(facts, this.#read))
  }

  /** The pairs that are likely enough to be shown, in no order; `one` was added before `other`. */
  find(search: PairSearch): Promise<FuzzyPair[]> {
    return this.#finder.find(search)
  }

  /** Bits and reasons of a pair, whether it is likely or not. */
  score(one: number, other: number) {
    return this.#finder.score(one, other)
  }
}
