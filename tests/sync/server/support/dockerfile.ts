import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { cloneRoot } from '../../../architecture/program-copy'

/** One instruction of a Dockerfile, its continued lines joined. */
interface Instruction {
  readonly word: string
  readonly rest: string
}

const buildFolder = '/tradewind/'

/** A file of src-server/deploy. */
export const deployFile = (name: string) =>
  readFileSync(path.join(cloneRoot, 'src-server/deploy', name), 'utf8')

/** The stages of the server's Dockerfile, each with what it starts from. */
export function stages(): { base: string; instructions: Instruction[] }[] {
  const lines = deployFile('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
  const instructions = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(?<word>[A-Z]+) (?<rest>.*)$/.exec(line)?.groups as unknown as Instruction)
  const found: { base: string; instructions: Instruction[] }[] = []
  for (const one of instructions) {
    if (one.word === 'FROM') found.push({ base: one.rest.split(' ')[0] ?? '', instructions: [] })
    else found.at(-1)?.instructions.push(one)
  }
  return found
}

/** What stands after an instruction of the image that is shipped; throws when there is none. */
export function shipped(word: string): string {
  const found = stages()
    .at(-1)
    ?.instructions.findLast((one) => one.word === word)
  if (!found) throw new Error(`the Dockerfile says no ${word}`)
  return found.rest
}

/** The command in an instruction: what stands there in JSON. */
export const commandIn = (text: string): string[] => JSON.parse(text.slice(text.indexOf('['))) as string[]

/** The variables that the shipped image sets. */
export function imageVariables(): Record<string, string> {
  const lines = stages()
    .at(-1)
    ?.instructions.filter((one) => one.word === 'ENV')
  const pairs = lines?.flatMap((one) => one.rest.split(' ').map((pair) => pair.split('=')))
  return Object.fromEntries(pairs ?? []) as Record<string, string>
}

/** What the build stage takes from the clone. */
export function copiedFromClone(): string[] {
  const copies = stages()[0]?.instructions.filter((one) => one.word === 'COPY') ?? []
  return copies.flatMap((one) => one.rest.split(' ').slice(0, -1))
}

/** Does in `folder` what the build stage does, with the packages that are installed already. */
export function runBuildStage(folder: string): void {
  for (const one of copiedFromClone())
    cpSync(path.join(cloneRoot, one), path.join(folder, one), { recursive: true })
  symlinkSync(path.join(cloneRoot, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const PATH = `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']}`
  for (const { rest } of stages()[0]?.instructions.filter((one) => one.word === 'RUN') ?? [])
    execFileSync(rest, { shell: true, cwd: folder, env: { ...process.env, PATH }, stdio: 'pipe' })
}

/** Takes into `image` what the shipped image takes from the build stage in `built`. */
export function takeIntoImage(built: string, image: string): void {
  const copies =
    stages()
      .at(-1)
      ?.instructions.filter((one) => one.rest.startsWith('--from=build ')) ?? []
  for (const { rest } of copies) {
    const [to, ...from] = rest.split(' ').slice(1).reverse() as [string, ...string[]]
    for (const one of from) takeOne({ built, image, from: one, to })
  }
}

/** As Docker does: into a folder when its name ends with a slash, and what is in a folder rather than the folder. */
function takeOne({ built, image, from, to }: Record<'built' | 'image' | 'from' | 'to', string>): void {
  // On another system its own binary stands for the one of Linux.
  const pattern = from.slice(buildFolder.length).replace('/linux-', `/${process.platform}-`)
  const found = globSync(pattern, { cwd: built })
  if (found.length === 0) throw new Error(`${from} is not in the build`)
  for (const one of found) {
    const place = to.endsWith('/') ? path.join(image, to, path.basename(one)) : path.join(image, to)
    mkdirSync(path.dirname(place), { recursive: true })
    cpSync(path.join(built, one), place, { recursive: true })
  }
}
