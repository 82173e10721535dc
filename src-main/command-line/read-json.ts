import { readFileSync } from 'node:fs'
import { UsageError } from './usage'

/** The JSON of a file that an option names; with or without a byte order mark. Throws UsageError. */
export function readJson(option: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${option}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
