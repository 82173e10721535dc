/*
 * Functions that run inside a page. Each is sent as its own text, so it may use nothing but its argument and what
 * every page has.
 */

/** Waits until an element is there and the frame that shows it is on its way; milliseconds since 1970. */
export function whenPainted(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return requestAnimationFrame(look)
      // The frame with it is painted after this callback; a message comes behind the paint.
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(Date.now())
      return channel.port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
}

/** Clicks a link as soon as it is there, then waits until an element is painted; milliseconds since 1970. */
export function whenPaintedBehind({ link, selector }: { link: string; selector: string }): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return requestAnimationFrame(look)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(Date.now())
      return channel.port2.postMessage(null)
    }
    const wait = () => {
      const found = document.querySelector<HTMLElement>(link)
      if (found === null) return setTimeout(wait, 1)
      found.click()
      return requestAnimationFrame(look)
    }
    wait()
  })
}

/** What scrolling was like: milliseconds between frames, and tasks longer than 50 ms. */
export interface Scrolled {
  readonly frames: number[]
  readonly longTasks: number[]
  /** Rows on screen without their content at the end of a frame, as a share of the frames. */
  readonly unfilled: number
}

/** Scrolls an element by so many pixels a frame for so many frames, now and then by a great leap. */
export function scrollAlong(given: {
  selector: string
  step: number
  frames: number
  leapEvery: number
}): Promise<Scrolled> {
  const scroller = document.querySelector(given.selector)
  if (scroller === null) throw new Error(`no ${given.selector}`)
  const longTasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration)
  })
  observer.observe({ type: 'longtask' })
  return new Promise((resolve) => {
    const frames: number[] = []
    let unfilled = 0
    let before: number | null = null
    const frame = (now: number) => {
      if (before !== null) frames.push(now - before)
      before = now
      if (document.querySelector('[role=row] [aria-busy=true]') !== null) unfilled += 1
      if (frames.length >= given.frames) {
        observer.disconnect()
        resolve({ frames, longTasks, unfilled: unfilled / frames.length })
        return
      }
      const isLeap = given.leapEvery > 0 && frames.length % given.leapEvery === given.leapEvery - 1
      const leap = Math.floor(scroller.scrollHeight / 7)
      scroller.scrollTop += isLeap ? leap : given.step
      if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight) scroller.scrollTop = 0
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

/** Turns the page into an empty virtual list: as many rows, of nothing but their number, by hand. */
export function makeEmptyList({ count, height }: { count: number; height: number }): void {
  document.body.style.margin = '0'
  document.body.innerHTML = `<div id="list" style="height:760px;overflow:auto;position:relative"><div style="height:${count * height}px"></div></div>`
  const list = document.querySelector<HTMLElement>('#list')
  if (list === null) return
  const rows = Array.from({ length: 40 }, () => {
    const row = document.createElement('div')
    row.style.cssText = `position:absolute;left:0;right:0;height:${height}px`
    list.append(row)
    return row
  })
  const place = () => {
    const first = Math.floor(list.scrollTop / height)
    for (const [index, row] of rows.entries()) {
      row.style.transform = `translateY(${(first + index) * height}px)`
      row.textContent = String(first + index)
    }
  }
  list.addEventListener('scroll', place)
  place()
}

/**
 * Sets the text of a field as a keystroke does and waits until other rows, or another number of them, are painted;
 * the milliseconds that took, -1 when nothing changed in three seconds.
 */
export function typeAndWait({ field, text }: { field: string; text: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field)
  if (input === null) throw new Error(`no ${field}`)
  const seen = () => {
    const grid = document.querySelector('[role=grid]')
    const row = grid?.querySelector('.tw-row:not(:has([aria-busy=true]))')
    return row ? `${grid?.getAttribute('aria-rowcount')} ${row.textContent}` : null
  }
  const before = seen()
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  return new Promise((resolve) => {
    const start = performance.now()
    const look = () => {
      const now = seen()
      if (performance.now() - start > 3000) return resolve(-1)
      if (now === null || now === before) return requestAnimationFrame(look)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - start)
      return channel.port2.postMessage(null)
    }
    setter?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    requestAnimationFrame(look)
  })
}

/** While something goes on: the longest pause between two frames, and the slowest answer of a small call. */
export interface Felt {
  readonly longestGap: number
  readonly slowestAnswer: number
  readonly wall: number
}

type Bridge = {
  call(method: string, input: unknown): Promise<{ ok: boolean; value?: unknown; error?: unknown }>
}

/** Imports a file through the page's own calls and feels how the window does meanwhile. */
export async function importAndFeel({ path }: { path: string }): Promise<Felt> {
  const { tradewind } = window as unknown as { tradewind: Bridge }
  const ask = async (method: string, input: unknown) => {
    const answer = await tradewind.call(method, input)
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
  let isRunning = true
  let longestGap = 0
  let slowestAnswer = 0
  let before = performance.now()
  const frame = (now: number) => {
    longestGap = Math.max(longestGap, now - before)
    before = now
    if (isRunning) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const asking = (async () => {
    while (isRunning) {
      const start = performance.now()
      await ask('settings.get', {})
      slowestAnswer = Math.max(slowestAnswer, performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  const start = performance.now()
  const { importId } = (await ask('imports.open', { path })) as { importId: string }
  await ask('imports.apply', { importId })
  const wall = performance.now() - start
  isRunning = false
  await asking
  return { longestGap, slowestAnswer, wall }
}

/** Clicks the link to the board; milliseconds until its columns have cards that are painted. */
export function boardOpened(given: { link: string; region: string; card: string }): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now()
    const look = () => {
      const isThere =
        location.hash === '#/deals' && document.querySelector(`${given.region} ${given.card}`) !== null
      if (!isThere) return requestAnimationFrame(look)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - start)
      return channel.port2.postMessage(null)
    }
    document.querySelector<HTMLElement>(given.link)?.click()
    requestAnimationFrame(look)
  })
}

/** Milliseconds between the frames of so many milliseconds. */
export function recordFrames({ milliseconds }: { milliseconds: number }): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = []
    const start = performance.now()
    let before: number | null = null
    const frame = (now: number) => {
      if (before !== null) frames.push(now - before)
      before = now
      if (now - start < milliseconds) requestAnimationFrame(frame)
      else resolve(frames)
    }
    requestAnimationFrame(frame)
  })
}
