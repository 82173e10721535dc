import { createLog } from './http/log'
import { readOptions, usage, WrongOption } from './options'
import { startServer } from './start-server'
import { systemClock } from './system-clock'

/** Log lines go to stdout; what a person at the keyboard reads goes to stderr. */
const log = createLog(systemClock.now, (line) => process.stdout.write(line))
const say = (text: string) => process.stderr.write(`${text}\n`)

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === 'help') {
    process.stdout.write(usage)
    return
  }
  const server = await startServer(options, { clock: systemClock, log })
  log('started', { database: options.databaseUrl === null ? 'sqlite' : 'postgres' })
  const lines = [
    `Tradewind server: ${server.url}`,
    `Data: ${options.databaseUrl === null ? options.dataFolder : 'PostgreSQL'}`,
    ...(server.setUpLink === null ? [] : [`Share your workspace with this link (once): ${server.setUpLink}`]),
  ]
  say(lines.join('\n'))
  stopOn(['SIGINT', 'SIGTERM'], server.stop)
}

function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  let isStopping = false
  const once = () => {
    if (isStopping) return
    isStopping = true
    stop().then(
      () => {
        log('stopped')
        process.exit(0)
      },
      () => process.exit(1),
    )
  }
  for (const signal of signals) process.on(signal, once)
}

main().catch((error: Error) => {
  say(error instanceof WrongOption ? error.message : `The server could not start: ${error.message}`)
  process.exitCode = 1
})
