import { matchKey } from '../../../src-shared/kernel/text-key'
import type { FuzzyRecord } from './fuzzy-record'

/** A shorter local part of an address says nothing. */
const SHORTEST_LOCAL = 4
/** Records with a key beyond this many are too many to compare, and the key says too little (import.md 5). */
const MOST_IN_BLOCK = 200

function localPart(email: string): string {
  return email.slice(0, email.indexOf('@')).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Consonants of a name in alphabetical order, so that neither script nor order of the words matters. */
function nameSkeletons({ facts, names }: FuzzyRecord): string[] {
  if (facts.kind === 'company') return ['']
  return names.map(({ skeletons }) => [...skeletons.join('')].sort().join(''))
}

/** First letters of the words as they sound, in any order of the words. */
function initials({ facts, names }: FuzzyRecord): string[] {
  if (facts.kind === 'company') return ['']
  return names.flatMap(({ latin, skeletons }) =>
    latin.map((piece, at) => skeletons[at]?.[0] ?? piece[0] ?? ''),
  )
}

/**
 * The keys under which a record is compared with others, the nine of import.md 5 with names and companies as they
 * sound: last digits of mobiles and landlines, e-mail, its local part, name + company, name + number of the
 * street, post code + initial, company + initial, street.
 */
export function blockingKeys(record: FuzzyRecord): Set<string> {
  const { facts, ownEmails } = record
  const keys = new Set<string>()
  for (const number of record.mobiles) keys.add(`m${number}`)
  for (const number of record.lines) keys.add(`t${number}`)
  for (const email of facts.emails) keys.add(`e${email}`)
  for (const handle of facts.handles) keys.add(`h${handle}`)
  for (const email of ownEmails) {
    const local = localPart(email)
    if (local.length >= SHORTEST_LOCAL) keys.add(`l${local}`)
  }
  addWorkplaceKeys(keys, record)
  if (facts.taxId !== null) keys.add(`x${facts.taxId}`)
  return keys
}

function addWorkplaceKeys(keys: Set<string>, record: FuzzyRecord): void {
  const { facts, companies, streetDigits, streetKey } = record
  for (const name of nameSkeletons(record)) {
    for (const company of companies) keys.add(`n${name} ${company.skeleton.slice(0, 4)}`)
    if (streetDigits.length > 1) keys.add(`s${name.slice(0, 4)} ${streetDigits}`)
  }
  const post = matchKey(facts.postalCode ?? '')
  for (const first of initials(record)) {
    for (const company of companies) keys.add(`c${company.key.slice(0, 12)} ${first}`)
    if (post !== '') keys.add(`p${post} ${first}`)
    if (streetKey !== '') keys.add(`d${streetKey} ${first}`)
  }
}

/** Gathers records into blocks. Numbers count from 0 in the order in which records are added. */
export class Blocks {
  readonly #blocks = new Map<string, number[]>()
  readonly #blocksOf: (readonly number[])[][] = []

  add(keys: Iterable<string>): void {
    const number = this.#blocksOf.length
    const own: number[][] = []
    for (const key of keys) {
      const block = this.#blocks.get(key) ?? []
      if (block.length === 0) this.#blocks.set(key, block)
      // One more than the most tells that the block is too large; the rest need not be kept.
      if (block.length <= MOST_IN_BLOCK) block.push(number)
      own.push(block)
    }
    this.#blocksOf.push(own)
  }

  /** For each record those after it that share a block with it, each once. Blocks that are too large are left out. */
  *candidates(): Generator<readonly [number: number, others: readonly number[]]> {
    const seenFor = new Int32Array(this.#blocksOf.length).fill(-1)
    for (const [number, blocks] of this.#blocksOf.entries()) {
      const others: number[] = []
      for (const block of blocks)
        if (block.length <= MOST_IN_BLOCK) gather(others, { block, number, seenFor })
      if (others.length > 0) yield [number, others]
    }
  }
}

function gather(
  others: number[],
  { block, number, seenFor }: { block: readonly number[]; number: number; seenFor: Int32Array },
): void {
  for (const other of block) {
    if (other <= number || seenFor[other] === number) continue
    seenFor[other] = number
    others.push(other)
  }
}
