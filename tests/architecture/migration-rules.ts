import { createHash } from 'node:crypto'

/** Name of a migration file -> SHA-256 of its text when it was shipped. */
export type Shipped = Readonly<Record<string, string>>

const numberOf = (file: string) => Number.parseInt(file, 10)

/**
 * Judges migrations (name -> text, in the order of their names) against those that have been shipped: numbers stand
 * alone, shipped ones are there and unchanged, new ones come after them. A line for each thing that is wrong.
 */
export function migrationViolations(files: Readonly<Record<string, string>>, shipped: Shipped): string[] {
  const names = Object.keys(files).sort()
  const violations: string[] = []
  for (const [at, name] of names.entries()) {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) violations.push(`number-first: ${name}`)
    if (at > 0 && numberOf(names[at - 1] ?? '') === numberOf(name)) violations.push(`number-twice: ${name}`)
  }
  const last = Math.max(0, ...Object.keys(shipped).map(numberOf))
  for (const name of names)
    if (!(name in shipped) && numberOf(name) <= last)
      violations.push(`number-too-late: ${name} comes before shipped ones`)
  for (const [name, sum] of Object.entries(shipped)) {
    const text = files[name]
    if (text === undefined) violations.push(`shipped-is-gone: ${name}`)
    else if (createHash('sha256').update(text).digest('hex') !== sum)
      violations.push(`shipped-is-changed: ${name}`)
  }
  return violations
}
