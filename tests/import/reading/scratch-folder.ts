import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder that is gone when the tests of a file are over. */
export function scratchFolder(): {
  readonly path: string
  write(name: string, content: Buffer | string): string
} {
  const path = mkdtempSync(join(tmpdir(), 'tradewind-reading-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
  }
}
