import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isLoopbackAddress } from './http/remote'

export interface ServerOptions {
  readonly host: string
  readonly port: number
  /** `postgres://…`; null: an SQLite file in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  /** Contents of the certificate and key files. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null
  readonly isBehindProxy: boolean
  /** What people type to reach us, when that is not where we listen. */
  readonly publicUrl: string | null
  readonly adminCode: string | null
}

/** What a person did wrong, in words; printed without a stack trace. */
export class WrongOption extends Error {}

/** What `--help` prints. */
export const usage = `Tradewind server: keeps the sealed changes of your firm and hands them on.

  npm run server                         on this machine only, data in a folder of its own
  npm run server -- --host 0.0.0.0 --tls-cert FILE --tls-key FILE
  npm run server -- --host 0.0.0.0 --behind-proxy --public-url https://crm.example.com

  --host ADDRESS       where to listen (TRADEWIND_SERVER_HOST; 127.0.0.1)
  --port NUMBER        (TRADEWIND_SERVER_PORT; 8787)
  --data-folder FOLDER where the database is kept (TRADEWIND_SERVER_DATA_FOLDER)
  --tls-cert, --tls-key FILE   certificate and its key, as PEM (TRADEWIND_SERVER_TLS_CERT, _KEY)
  --behind-proxy       a reverse proxy on a private network brings the encryption (TRADEWIND_SERVER_BEHIND_PROXY=1)
  --public-url URL     the address that people type (TRADEWIND_SERVER_PUBLIC_URL)

  TRADEWIND_SERVER_DATABASE     postgres://user:password@host/database instead of the data folder
  TRADEWIND_SERVER_ADMIN_CODE   lets further workspaces be made on this server, and /metrics be read from afar
`

const names = ['host', 'port', 'data-folder', 'tls-cert', 'tls-key', 'public-url'] as const
type Named = Partial<Record<(typeof names)[number], string>>

/** Reads the command line and the environment. Throws WrongOption with what to do. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServerOptions | 'help' {
  const { text, flags } = parse(args)
  if (flags.help) return 'help'
  const of = (name: (typeof names)[number]) =>
    text[name] ?? env[`TRADEWIND_SERVER_${name.toUpperCase().replaceAll('-', '_')}`] ?? null
  const options: ServerOptions = {
    host: of('host') ?? '127.0.0.1',
    port: portOf(of('port') ?? '8787'),
    databaseUrl: env['TRADEWIND_SERVER_DATABASE'] || null,
    dataFolder: path.resolve(of('data-folder') ?? defaultFolder(env)),
    tls: readTls(of('tls-cert'), of('tls-key')),
    isBehindProxy: flags['behind-proxy'] ?? env['TRADEWIND_SERVER_BEHIND_PROXY'] === '1',
    publicUrl: of('public-url')?.replace(/\/+$/, '') ?? null,
    adminCode: env['TRADEWIND_SERVER_ADMIN_CODE'] || null,
  }
  refuseOpenBind(options)
  return options
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        'behind-proxy': { type: 'boolean' },
        host: { type: 'string' },
        port: { type: 'string' },
        'data-folder': { type: 'string' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        'public-url': { type: 'string' },
      },
    })
    const text: Named = values
    return { text, flags: values }
  } catch (error) {
    throw new WrongOption(`${(error as Error).message}\n\n${usage}`)
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new WrongOption(`--port ${text}: that is no port number`)
  return port
}

function readTls(cert: string | null, key: string | null): ServerOptions['tls'] {
  if (cert === null && key === null) return null
  if (cert === null || key === null) throw new WrongOption('--tls-cert and --tls-key belong together')
  try {
    return { cert: readFileSync(cert), key: readFileSync(key) }
  } catch (error) {
    throw new WrongOption(`The certificate could not be read: ${(error as Error).message}`)
  }
}

/** Tokens would travel in the clear to whoever listens in. */
function refuseOpenBind({ host, tls, isBehindProxy }: ServerOptions): void {
  if (tls || isBehindProxy || isLoopbackAddress(host)) return
  throw new WrongOption(
    `Other machines would reach ${host} without encryption. Give a certificate (--tls-cert FILE --tls-key FILE), or put a reverse proxy with one before the server and say --behind-proxy, or leave out --host to listen on this machine only.`,
  )
}

function defaultFolder(env: NodeJS.ProcessEnv): string {
  const home = os.homedir()
  if (process.platform === 'win32')
    return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'TradewindServer')
  if (process.platform === 'darwin')
    return path.join(home, 'Library', 'Application Support', 'TradewindServer')
  return path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'tradewind-server')
}
