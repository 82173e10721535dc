import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const sizeLimit = 1024 * 1024

/**
 * Opens the log of the window program, `tradewind.log` in a folder; one older file of at most 1 MB is kept. Lines
 * never hold names, phones or addresses of customers. A log that cannot be written is no reason to stop working.
 */
export function openLog(folder: string, now: () => number): (line: string) => void {
  const file = path.join(folder, 'tradewind.log')
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.1`)
      appendFileSync(file, `${new Date(now()).toISOString()} ${line.trimEnd()}\n`)
    } catch (error) {
      process.stderr.write(`log: ${String(error)}; ${line}\n`)
    }
  }
}
