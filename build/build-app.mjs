import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot, root, Stop, say, since } from './project.mjs'

/** What each part of the program is made of. */
const sources = {
  client: ['src-renderer', 'src-shared'],
  main: ['src-main', 'src-shared', 'migrations'],
  preload: ['src-main/preload', 'src-shared/contract'],
  server: ['src-server', 'src-shared'],
}
const always = ['vite.config.ts', 'package-lock.json']
const folders = { client: 'dist/renderer', main: 'dist/main', preload: 'dist/preload', server: 'dist/server' }

/** Lies inside the built folder: a build that was cut off has none, so it is never taken for whole. */
const stampOf = (part) => inRoot(folders[part], 'sources.sha256')

function filesUnder(place) {
  const whole = inRoot(place)
  if (!fs.existsSync(whole)) return []
  if (fs.statSync(whole).isFile()) return [whole]
  const found = fs.readdirSync(whole, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** Hash of the names and contents of everything that a part is made of. */
function hashOf(part) {
  const hash = createHash('sha256')
  const files = [...sources[part], ...always].flatMap(filesUnder).sort()
  for (const file of files) hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file))
  return `${hash.digest('hex')}\n`
}

const isFresh = (part, hash) =>
  fs.existsSync(stampOf(part)) && fs.readFileSync(stampOf(part), 'utf8') === hash

/** Forgets that parts were built, because something else is about to write into their folders. */
export function forgetBuilds() {
  for (const part of Object.keys(folders)) fs.rmSync(stampOf(part), { force: true })
}

/** Vite sets NODE_ENV for a build; what runs after it in the same process (the tests) must not inherit that. */
async function keepingNodeEnvironment(work) {
  const before = process.env.NODE_ENV
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

async function buildParts(parts, hashes) {
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ configFile: inRoot('vite.config.ts'), logLevel: 'warn' })
  for (const part of parts) {
    await builder.build(builder.environments[part]).catch((error) => {
      throw new Stop(`${folders[part]} does not build: ${error.message}`)
    })
    fs.writeFileSync(stampOf(part), hashes.get(part))
  }
}

/**
 * Builds the parts whose sources changed since they were built last. Everything it has to say goes to stderr.
 * Throws `Stop` when a part does not build.
 */
export async function buildApp(parts = Object.keys(folders)) {
  const hashes = new Map(parts.map((part) => [part, hashOf(part)]))
  const isStale = (part) => !isFresh(part, hashes.get(part))
  if (!parts.some(isStale)) return
  await withLock('build', async () => {
    const stale = parts.filter(isStale)
    if (stale.length === 0) return
    const start = performance.now()
    await keepingNodeEnvironment(() => buildParts(stale, hashes))
    say('build', `${stale.map((part) => folders[part]).join(', ')} (${since(start)})`)
  })
}
