import axe from 'axe-core'
import { expect } from 'vitest'

// Contrast needs real colours and layout: tokens.test.ts measures the tokens, the window's journeys the screens.
// Landmark rules are about whole pages.
const options = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }

/** Fails with the names of the broken accessibility rules and the elements that break them. */
export async function expectAccessible(element: Element): Promise<void> {
  const result = await axe.run(element, options)
  const broken = result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html}`))
  expect(broken).toEqual([])
  expect(result.passes.length).toBeGreaterThan(0)
}
