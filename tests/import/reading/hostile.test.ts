import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createParser, type Parser } from '../../../src-main/import/parser/create-parser'
import { forkInNode, nodeTimers } from '../../../src-main/import/parser/fork-in-node'
import { ReadingError } from '../../../src-main/import/reading/reading-error'
import { buildParser } from './build-parser'
import { hostileFiles } from './hostile-files'
import { hostileOds } from './hostile-ods'
import { scratchFolder } from './scratch-folder'

const megabyte = 1024 * 1024
const scratch = scratchFolder()
let parser: Parser
let peak = 0

beforeAll(async () => {
  const entry = await buildParser(scratch.path)
  parser = createParser({
    entry,
    timers: nodeTimers,
    fork(path) {
      const handle = forkInNode(path)
      return {
        ...handle,
        rss() {
          const rss = handle.rss?.() ?? null
          peak = Math.max(peak, rss ?? 0)
          return rss
        },
      }
    },
  })
})

afterAll(() => parser.close())

async function outcome(path: string): Promise<string> {
  try {
    const summary = await parser.readSheet({ path, sheet: 0 }, () => undefined)
    return `rows ${summary.rowCount}`
  } catch (error) {
    if (error instanceof ReadingError) return error.code
    throw error
  }
}

describe('hostile files', () => {
  it.each([...hostileFiles, ...hostileOds])(
    '$name: $outcome',
    { timeout: 60_000 },
    async ({ name, make, outcome: expected }) => {
      const path = scratch.write(`${name.replace(':', '')}.xlsx`, await make())
      expect(await outcome(path)).toBe(expected)
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )

  it('never make the parser process larger than 600 MB', () => {
    expect(peak).toBeGreaterThan(50 * megabyte)
    expect(peak).toBeLessThan(600 * megabyte)
  })
})
