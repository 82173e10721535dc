import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readOptions, WrongOption } from '../../../src-server/options'
import { openSqlite } from '../../../src-server/database/open-sqlite'
import { createWorkspace, hexId, never, placeOf, startTestServer, tempFolder } from './support/test-server'
import { parseServerAddress } from '../../../src-shared/sync/server-address'

const optionsOf = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const options = readOptions(args, env)
  if (options === 'help') throw new Error('help was not asked for')
  return options
}

describe('options', () => {
  test('nothing said: this machine only, data in a folder of the user', () => {
    const options = optionsOf([], { XDG_DATA_HOME: '/tmp/자료' })
    expect(options).toMatchObject({ host: '127.0.0.1', port: 8787, databaseUrl: null, tls: null })
    expect(path.isAbsolute(options.dataFolder)).toBe(true)
  })

  test('the environment says the same as the command line, which wins', () => {
    const env = {
      TRADEWIND_SERVER_PORT: '9000',
      TRADEWIND_SERVER_HOST: '0.0.0.0',
      TRADEWIND_SERVER_BEHIND_PROXY: '1',
      TRADEWIND_SERVER_DATABASE: 'postgres://one',
      TRADEWIND_SERVER_PUBLIC_URL: 'https://crm.example.com/',
    }
    expect(optionsOf(['--port', '9001'], env)).toMatchObject({
      port: 9001,
      host: '0.0.0.0',
      isBehindProxy: true,
      databaseUrl: 'postgres://one',
      publicUrl: 'https://crm.example.com',
    })
  })

  test.each([
    [['--host', '0.0.0.0'], '--behind-proxy'],
    [['--host', '192.168.0.7'], '--tls-cert'],
    [['--host', '::'], 'without encryption'],
    [['--port', '99999'], 'no port'],
    [['--tls-cert', 'one.pem'], 'belong together'],
    [['--tls-cert', '/nowhere', '--tls-key', '/nowhere'], 'could not be read'],
    [['--nonsense'], 'npm run server'],
  ])('%j is refused with what to do', (args, said) => {
    expect(() => readOptions(args, {})).toThrow(WrongOption)
    expect(() => readOptions(args, {})).toThrow(said)
  })

  test.each([['127.0.0.1'], ['::1'], ['localhost']])('%s needs no certificate', (host) => {
    expect(optionsOf(['--host', host]).host).toBe(host)
  })
})

test('with a certificate of its own it speaks TLS; a program that cannot check it says so and sends nothing', async () => {
  const folder = tempFolder()
  const [cert, key] = ['cert.pem', 'key.pem'].map((name) => path.join(folder, name)) as [string, string]
  const made = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'
  const named = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert]
  execFileSync('openssl', [...made.split(' '), ...named])
  const tls = { cert: readFileSync(cert), key: readFileSync(key) }
  const server = await startTestServer('sqlite', { options: { tls } })
  const url = server.url.replace('127.0.0.1', 'localhost')
  expect(url).toMatch(/^https:/)
  const status = await new Promise((resolve, reject) => {
    request(`${url}/health`, { ca: tls.cert }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(200)
  await expect(placeOf(url).look(never)).rejects.toMatchObject({
    code: 'invalid',
    text: { key: 'sync.error.serverCertificate' },
  })
})

test.each([
  ['https://crm.example.com', { base: 'https://crm.example.com', workspace: null, invite: null, code: null }],
  ['  crm.Example.com/ ', { base: 'https://crm.example.com', workspace: null, invite: null, code: null }],
  [
    'http://127.0.0.1:8787/#code=ab-cd',
    { base: 'http://127.0.0.1:8787', workspace: null, invite: null, code: 'ab-cd' },
  ],
  [
    `https://firm.kr/tradewind/w/${'ab'.repeat(16)}#invite=xy-z`,
    { base: 'https://firm.kr/tradewind', workspace: 'ab'.repeat(16), invite: 'xy-z', code: null },
  ],
  ['ftp://example.com', null],
  ['', null],
  ['https://user:password@example.com', null],
  ['오늘의 주소', null],
])('the address %j', (text, found) => {
  expect(parseServerAddress(text)).toEqual(found)
})

test('a program refuses what is no address, and one that anybody could listen in to', () => {
  expect(() => placeOf('ftp://example.com')).toThrow('sync.error.serverAddress')
  expect(() => placeOf('http://crm.example.com')).toThrow('sync.error.serverNotEncrypted')
})

test('something else than a Tradewind server is told as such', async () => {
  const server = await startTestServer('sqlite')
  await expect(placeOf(`${server.url}/blog`).look(never)).rejects.toMatchObject({ code: 'unavailable' })
})

test('the data folder is for nobody else, and another program’s or a newer file is left alone', async () => {
  const folder = path.join(tempFolder(), 'data')
  const database = openSqlite(folder)
  await database.close()
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0)
  const file = path.join(folder, 'server.sqlite')
  const { default: BetterSqlite } = await import('better-sqlite3')
  const connection = new BetterSqlite(file)
  expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
  connection.pragma('user_version = 99')
  connection.close()
  expect(() => openSqlite(folder)).toThrow('newer Tradewind server')
  writeFileSync(file, '이것은 데이터베이스가 아닙니다'.repeat(100))
  expect(() => openSqlite(folder)).toThrow('not a database')
})

test('a request that is too big is told its limit, whether it says how big it is or not', async () => {
  const { url } = await startTestServer('sqlite', { isCounting: true })
  const target = await createWorkspace(url)
  const body = Buffer.alloc(3 * 1024 * 1024)
  const stream = new Blob([body]).stream()
  const join = `${url}/v1/w/${target.workspace}/join`
  for (const sent of [body, stream]) {
    const answer = await fetch(join, { method: 'POST', body: sent, duplex: 'half' } as RequestInit)
    expect([answer.status, await answer.json()]).toEqual([413, { code: 'too-large', limit: 1024 * 1024 }])
  }
  expect((await fetch(`${url}/v1/w/${hexId()}/join-keys/passphrase`)).status).toBe(404)
})
