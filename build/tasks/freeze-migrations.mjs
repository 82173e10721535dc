import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot, say } from '../project.mjs'

const list = inRoot('tests/architecture/shipped-migrations.json')

/** Run when a version is released: from then on the migrations that it ships may not change (a test compares). */
export async function run() {
  const names = readdirSync(inRoot('migrations')).sort()
  const sums = names.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(inRoot('migrations', name)))
      .digest('hex'),
  ])
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`)
  say('freeze', `${names.length} migrations are shipped`)
  return 0
}
