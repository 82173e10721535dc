import { type OwnerMessage, type ParserMessage, signOfLifeEvery } from './import/parser/parser-messages'
import { type OwnerPort, serveParser } from './import/parser/serve-parser'
import { createSpreadsheetReader } from './import/reading/spreadsheet-reader'

type PortMessage = Readonly<Record<'data', unknown>>

/** The port that Electron gives to a utility process; declared here because this file must run without Electron. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: PortMessage) => void): void
}

function parentPort(): ParentPort | null {
  const port: unknown = 'parentPort' in process ? process.parentPort : null
  return port ? (port as ParentPort) : null
}

function electronPort(port: ParentPort): OwnerPort {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (message) => listener(message.data as OwnerMessage)),
  }
}

function nodePort(): OwnerPort {
  process.on('disconnect', () => process.exit(0))
  return {
    // An owner that has gone needs no answer; `disconnect` ends this process.
    post: (message: ParserMessage) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (listener) => process.on('message', (message) => listener(message as OwnerMessage)),
  }
}

const electron = parentPort()
const port = electron ? electronPort(electron) : nodePort()
serveParser(port, createSpreadsheetReader())
setInterval(() => port.post({ type: 'alive', rss: process.memoryUsage.rss() }), signOfLifeEvery)
