/** The program ended in the middle of something. */
export class Crash extends Error {}

/** Ends the program at one step of many: before or after it is done. */
export class CrashPoint {
  #left: number
  readonly #isAfter: boolean

  constructor(step: number, isAfter: boolean) {
    this.#left = step
    this.#isAfter = isAfter
  }

  /** The same operations, one of which is the last that happens. */
  of<Operations extends object>(operations: Operations): Operations {
    return new Proxy(operations, {
      get: (held, name) => {
        const step = Reflect.get(held, name) as (...given: unknown[]) => unknown
        return (...given: unknown[]) => this.#run(() => step.apply(held, given))
      },
    })
  }

  #run(step: () => unknown): unknown {
    this.#left -= 1
    if (this.#left < 0) throw new Crash('ended here')
    if (this.#left > 0) return step()
    if (!this.#isAfter) throw new Crash('ended here')
    const done = step()
    if (done instanceof Promise)
      return done.then(() => {
        throw new Crash('ended here')
      })
    throw new Crash('ended here')
  }
}
