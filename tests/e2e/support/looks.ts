import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  passes: unknown[]
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** Fails with the broken rules of axe-core and the elements that break them. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Evaluated, not added as a script: the page's content policy allows no script from outside.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const result = (await page.evaluate('axe.run(document)')) as AxeResult
  const broken = result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`),
  )
  expect.soft(broken, where).toEqual([])
  expect(result.passes.length).toBeGreaterThan(5)
}

/** Things to press or read that stand outside of the window with no way to scroll to them. */
function lostThings(): string[] {
  const scrolls = (element: Element, axis: 'x' | 'y') => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (/auto|scroll/.test(axis === 'x' ? style.overflowX : style.overflowY)) return true
    }
    return false
  }
  const lost: string[] = []
  const limit = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight }
  for (const element of document.querySelectorAll('button, a, input, textarea, h1, h2, [role=gridcell]')) {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isHidden = box.width <= 1 || box.height <= 1 || style.visibility === 'hidden'
    // The link to the content stands above the window until it has the focus.
    if (isHidden || (element.matches('button') && box.bottom < 0)) continue
    const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 60)}`
    if ((box.left < -1 || box.right > limit.width + 1) && !scrolls(element, 'x'))
      lost.push(`${name}: sideways`)
    if ((box.top < -1 || box.bottom > limit.height + 1) && !scrolls(element, 'y')) lost.push(`${name}: down`)
  }
  return lost
}

/** Fails when something stands outside of the window and cannot be scrolled to. */
export async function expectNothingLost(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(lostThings), where).toEqual([])
}
