import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folders = ['src-shared', 'src-main', 'src-renderer', 'src-server', 'migrations', 'build', 'tests']

/** Words that say nothing about what is inside. */
const emptyNames = ['lib', 'utils', 'common', 'misc', 'helpers', 'types']

/** Comments that switch a rule off; written with a space, so that this file does not hold one. */
const waivers = [
  'oxlint disable',
  'eslint disable',
  'biome ignore',
  '@ts ignore',
  '@ts nocheck',
  'knip ignore',
]
const waiver = new RegExp(waivers.map((words) => words.replace(' ', '-')).join('|'))
const expectedError = /@ts-expect[-]error/
const leftOver = /\b(TO[D]O|FIX[M]E|X[X]X)\b(?!\(#\d+\))/

const isText = (file) => /\.(ts|tsx|mjs|cjs|js|css|sql|html)$/.test(file)

function filesIn(base) {
  return folders
    .filter((folder) => existsSync(path.join(base, folder)))
    .flatMap((folder) => readdirSync(path.join(base, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)))
}

function* judgeLines(file, lines) {
  for (const [at, line] of lines.entries()) {
    const place = `${file}:${at + 1}`
    if (waiver.test(line)) yield `no-waiver: ${place} switches a rule off; mend the code or the rule`
    if (expectedError.test(line) && !file.startsWith('tests/'))
      yield `no-waiver: ${place} expects a type error`
    if (leftOver.test(line)) yield `no-left-over: ${place} is unfinished without the number of its issue`
  }
}

function* judgeNames(file) {
  const parts = path.dirname(file).split(path.sep)
  const empty = parts.find((part) => emptyNames.includes(part))
  if (empty) yield `telling-names: ${file} lies in a folder called '${empty}'`
  if (file.startsWith('migrations/') && !/^migrations\/\d{4}-[a-z0-9-]+\.sql$/.test(file))
    yield `telling-names: ${file} is not called NNNN-what-it-does.sql`
}

/** What no linter says about the files in `base`: names of folders, waivers, left-overs. A line each. */
export function fileViolations(base) {
  const files = filesIn(base)
  if (files.length === 0) return ['files-are-read: no file was found']
  return files.flatMap((file) => [
    ...judgeNames(file),
    ...(isText(file) ? judgeLines(file, readFileSync(path.join(base, file), 'utf8').split('\n')) : []),
  ])
}
