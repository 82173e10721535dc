// Run after a dependency changed: `npm install … && node build/complete-lockfile.mjs`.
// Some registries do not carry every platform's binary of a native package. npm then leaves those optional
// packages out of the lockfile, and `npm ci` refuses the file everywhere. This names them, with the platform
// that their own name states; npm never fetches them on another platform. They carry no integrity, because
// their content could not be seen: `npm install` on such a platform fills it in.
import fs from 'node:fs'
import path from 'node:path'

const file = path.resolve(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const packages = lock.packages

function isLocked(name, from) {
  if (packages[`${from && `${from}/`}node_modules/${name}`]) return true
  if (from === '') return false
  return isLocked(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)))
}

function platformOf(name) {
  if (name.includes('wasm32')) return { cpu: ['wasm32'] }
  const [, os, cpu, variant] =
    name.match(/(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)-?(\w*)$/) ?? []
  if (!os) throw new Error(`${name}: its name states no platform; add it to package-lock.json by hand`)
  const libc = variant.startsWith('musl') ? ['musl'] : variant.startsWith('gnu') ? ['glibc'] : undefined
  return { cpu: [cpu], os: [os], ...(os === 'linux' && libc ? { libc } : {}) }
}

const added = []
for (const [from, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(name, from)) continue
    if (!/^\d/.test(version))
      throw new Error(`${name}: ${from} asks for a range (${version}); lock it by hand`)
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
    added.push(name)
  }
}

if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
process.stderr.write(`[lockfile] ${added.length} optional packages of other platforms added\n`)
