import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  passes: unknown[]
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** The palette's hits: the arrow keys walk them from the field above, which keeps the focus. */
const isWalkedFromField = (html: string) => html.includes('role="menu"')

/** Fails with the broken rules of axe-core and the elements that break them. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Evaluated, not added as a script: the page's content policy allows no script from outside.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const result = (await page.evaluate('axe.run(document)')) as AxeResult
  const violations = result.violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter(({ html }) => !(id === 'scrollable-region-focusable' && isWalkedFromField(html))),
  }))
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
  )
  expect.soft(broken, where).toEqual([])
  expect(result.passes.length).toBeGreaterThan(5)
}

/** Things to press or read that stand outside of the window with no way to scroll to them. Runs in the page. */
function lostThings(): string[] {
  const { clientWidth, clientHeight } = document.documentElement
  const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') => {
    for (let box = element.parentElement; box; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box)[axis])) return true
    return false
  }
  const isLost = (element: Element) => {
    const box = element.getBoundingClientRect()
    const isHidden = box.width <= 1 || getComputedStyle(element).visibility === 'hidden'
    // What skips to the content stands above the window until it has the focus.
    if (isHidden || box.bottom < 0) return false
    const isBeside = box.left < -1 || box.right > clientWidth + 1
    const isBelow = box.top < -1 || box.bottom > clientHeight + 1
    return (isBeside && !scrolls(element, 'overflowX')) || (isBelow && !scrolls(element, 'overflowY'))
  }
  return [...document.querySelectorAll('button, a, input, textarea, h1, h2, [role=gridcell]')]
    .filter(isLost)
    .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`)
}

/** Fails when something stands outside of the window and cannot be scrolled to. */
export async function expectNothingLost(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(lostThings), where).toEqual([])
}
