import fc from 'fast-check'
import { test } from 'vitest'
import { expectOneBaseAfterAnyLife } from './any-life'

// Hours are for `npm run torture`.
test('two or three devices end with one base whatever befalls them, and nothing written is lost', {
  timeout: 6 * 3600_000,
}, async () => {
  await expectOneBaseAfterAnyLife(fc.integer({ min: 2, max: 3 }))
})
