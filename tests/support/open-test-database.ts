import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createStorage, type Storage, type StorageOptions } from '../../src-main/journal/create-storage'
import { type FixedClock, fixedClock } from './fixed-clock'

export interface TestDatabase extends Storage {
  readonly clock: FixedClock
  readonly path: string
  /** Closes it and opens the same file again. */
  reopen(): Promise<TestDatabase>
}

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A real workspace database with all migrations in a temporary file, with both connections, closed and removed
 * when the test ends. Call it inside a test.
 */
export function openTestDatabase(
  options: Partial<Omit<StorageOptions, 'clock'>> & { clock?: FixedClock } = {},
): TestDatabase {
  const clock = options.clock ?? fixedClock()
  const file = options.path ?? path.join(temporaryFolder(), 'workspace.sqlite')
  const storage = createStorage({ ...options, path: file, clock })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= storage.close()
    return closing
  }
  onTestFinished(close)
  return {
    ...storage,
    clock,
    path: file,
    close,
    async reopen() {
      await close()
      return openTestDatabase({ ...options, path: file, clock })
    },
  }
}
