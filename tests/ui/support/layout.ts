import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

/** Size of every grid in component tests, px, and of lines that are measured: the test DOM has no layout of its own. */
export const viewport = { width: 900, height: 640 }
const lineHeight = 40

/**
 * Gives grids a size and makes scrolling report itself, so that the virtual rows behave as in a window. Call once at
 * the top of a test file; it also unmounts what was rendered after each test.
 */
export function withLayout(): void {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function size(
      this: HTMLElement,
    ) {
      if (this.hasAttribute('data-index')) return lineHeight
      return this.hasAttribute('data-grid-scroll') ? viewport.height : 0
    })
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function size(
      this: HTMLElement,
    ) {
      return this.hasAttribute('data-grid-scroll') ? viewport.width : 0
    })
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => viewport.height)
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => viewport.width)
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function size(
      this: HTMLElement,
    ) {
      return this.hasAttribute('data-grid-scroll') ? 10_000_000 : lineHeight
    })
    HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, ...args: unknown[]) {
      const to = args[0]
      const top = typeof to === 'object' && to !== null && 'top' in to ? Number(to.top) : this.scrollTop
      if (top === this.scrollTop) return
      this.scrollTop = top
      this.dispatchEvent(new Event('scroll'))
    }
    HTMLElement.prototype.scrollIntoView = () => undefined
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
  })
}
