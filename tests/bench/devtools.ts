/** A page that says nothing for so many milliseconds is given up. */
const longestAnswer = 180_000

/** The answer to a command of the Chrome DevTools Protocol, or an event when it has no id. */
interface Heard {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

/**
 * A line to a page through the DevTools protocol. The bench speaks it itself instead of through Playwright: Playwright
 * holds back the start of the program until it has connected, which is a part of what is measured here.
 */
export interface Page {
  /** Runs a function in the page with one argument that can be written as JSON; waits for its promise. */
  run<Input, Output>(work: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output>
  send(method: string, parameters?: object): Promise<unknown>
  /** The parameters of the next event of that name. */
  next(event: string): Promise<unknown>
  close(): void
}

/** Connects to a page by the address of its socket. */
async function connectToPage(address: string): Promise<Page> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listening = new Map<string, (parameters: unknown) => void>()
  let last = 0
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error(`no line to ${address}`)), { once: true })
  })
  socket.addEventListener('message', ({ data }) => {
    const heard = JSON.parse(String(data)) as Heard
    if (heard.method !== undefined) listening.get(heard.method)?.(heard.params)
    const one = heard.id === undefined ? undefined : waiting.get(heard.id)
    if (heard.id === undefined || !one) return
    waiting.delete(heard.id)
    if (heard.error) one.reject(new Error(heard.error.message))
    else one.resolve(heard.result)
  })
  socket.addEventListener('close', () => {
    for (const one of waiting.values()) one.reject(new Error('the page has gone'))
    waiting.clear()
  })
  const send = (method: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1
      const timer = setTimeout(() => reject(new Error(`the page does not answer: ${method}`)), longestAnswer)
      const settle = (give: () => void) => {
        clearTimeout(timer)
        give()
      }
      waiting.set(last, {
        resolve: (value) => settle(() => resolve(value)),
        reject: (error) => settle(() => reject(error)),
      })
      socket.send(JSON.stringify({ id: last, method, params: parameters }))
    })
  return {
    send,
    next: (event) => new Promise((resolve) => listening.set(event, resolve)),
    close: () => socket.close(),
    async run<Input, Output>(work: (input: Input) => Output | Promise<Output>, input: Input) {
      const expression = `(${work.toString()})(${JSON.stringify(input ?? null)})`
      const options = { expression, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = (await send('Runtime.evaluate', options)) as Evaluated
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as Output
    },
  }
}

interface Target {
  readonly type: string
  readonly url: string
  readonly webSocketDebuggerUrl: string
}

/** Waits until a program that listens on a port for debuggers has a page, and connects to it. */
export async function firstPage(port: number): Promise<Page> {
  const deadline = performance.now() + longestAnswer
  while (performance.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`)
    const targets = (await answer.json()) as Target[]
    const page = targets.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank')
    if (page) return settled(await connectToPage(page.webSocketDebuggerUrl))
    await pause()
  }
  throw new Error('no page appeared')
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

/** A page that has taken its document: one that is about to loses what runs in it. */
async function settled(page: Page): Promise<Page> {
  const deadline = performance.now() + longestAnswer
  while (performance.now() < deadline) {
    try {
      const isThere = () => location.href !== 'about:blank' && document.readyState === 'complete'
      if (await page.run(isThere, null)) return page
    } catch (error) {
      if (!(error instanceof Error) || !/context/.test(error.message)) throw error
    }
    await pause()
  }
  throw new Error('the page never took its document')
}
