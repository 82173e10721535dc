import { createHash } from 'node:crypto'

/** Name of a migration file -> SHA-256 of its text when it was shipped. */
export type Shipped = Readonly<Record<string, string>>

const numberOf = (file: string) => Number.parseInt(file, 10)

function* judgeNumbers(names: readonly string[], lastShipped: number, shipped: Shipped): Generator<string> {
  for (const [at, name] of names.entries()) {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) yield `number-first: ${name}`
    if (at > 0 && numberOf(names[at - 1] ?? '') === numberOf(name)) yield `number-twice: ${name}`
    if (!(name in shipped) && numberOf(name) <= lastShipped) yield `number-too-late: ${name}`
  }
}

function* judgeShipped(files: Readonly<Record<string, string>>, shipped: Shipped): Generator<string> {
  for (const [name, sum] of Object.entries(shipped)) {
    const text = files[name]
    if (text === undefined) yield `shipped-is-gone: ${name}`
    else if (createHash('sha256').update(text).digest('hex') !== sum) yield `shipped-is-changed: ${name}`
  }
}

/**
 * Judges migrations (name -> text) against those that have been shipped: numbers stand alone, shipped ones are
 * there and unchanged, new ones come after them. A line for each thing that is wrong.
 */
export function migrationViolations(files: Readonly<Record<string, string>>, shipped: Shipped): string[] {
  const lastShipped = Math.max(0, ...Object.keys(shipped).map(numberOf))
  const names = Object.keys(files).sort()
  return [...judgeNumbers(names, lastShipped, shipped), ...judgeShipped(files, shipped)]
}
