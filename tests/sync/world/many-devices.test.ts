import fc from 'fast-check'
import { test } from 'vitest'
import { expectOneBaseAfterAnyLife } from './any-life'

// Hours are for `npm run torture`.
test('so do up to eight', { timeout: 6 * 3600_000 }, async () => {
  await expectOneBaseAfterAnyLife(fc.integer({ min: 4, max: 8 }))
})
