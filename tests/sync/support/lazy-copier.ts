import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** What the copier does next. Numbers choose among what is there. */
export type CopierDeed =
  | { readonly type: 'copy'; readonly from: number; readonly pick: number }
  | { readonly type: 'part'; readonly from: number; readonly pick: number; readonly share: number }
  | { readonly type: 'holes'; readonly from: number; readonly pick: number }
  | { readonly type: 'conflict'; readonly at: number; readonly pick: number; readonly host: string }
  | { readonly type: 'rename'; readonly at: number; readonly pick: number }

/**
 * A program that keeps folders alike some time: file by file, in any order, sometimes half a file first, sometimes under
 * a second name. It knows nothing of what it copies. `settle` brings everything everywhere.
 */
export class LazyCopier {
  readonly #folders: readonly string[]

  constructor(folders: readonly string[]) {
    this.#folders = folders
  }

  act(deed: CopierDeed): void {
    if (deed.type === 'conflict' || deed.type === 'rename') this.#rename(deed)
    else this.#copy(deed)
  }

  /** Copies what is missing, or shorter, until all folders have the same names. */
  settle(): void {
    for (const from of this.#folders)
      for (const to of this.#folders.filter((one) => one !== from)) bring(from, to)
  }

  #copy(deed: Exclude<CopierDeed, { type: 'conflict' | 'rename' }>): void {
    const from = this.#folders[deed.from % this.#folders.length] ?? ''
    const names = filesIn(from)
    const name = names[deed.pick % Math.max(1, names.length)]
    if (name === undefined) return
    for (const to of this.#folders) {
      const goal = path.join(to, name)
      if (to === from || existsSync(goal)) continue
      const bytes = readFileSync(path.join(from, name))
      mkdirSync(path.dirname(goal), { recursive: true })
      if (deed.type === 'part')
        writeFileSync(goal, bytes.subarray(0, Math.floor((bytes.length * deed.share) / 100)))
      else if (deed.type === 'holes')
        writeFileSync(
          goal,
          Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(Math.max(0, bytes.length - 32))]),
        )
      else writeFileSync(goal, bytes)
    }
  }

  #rename(deed: Extract<CopierDeed, { type: 'conflict' | 'rename' }>): void {
    const at = this.#folders[deed.at % this.#folders.length] ?? ''
    const names = filesIn(at).filter((name) => name.endsWith('.seg'))
    const name = names[deed.pick % Math.max(1, names.length)]
    if (name === undefined) return
    const file = path.join(at, name)
    if (deed.type === 'conflict') copyFileSync(file, file.replace(/\.seg$/, `-${deed.host}.seg`))
    else renameSync(file, file.replace(/\.seg$/, ' (1).seg'))
  }
}

/** What is missing there, or only half there. */
function bring(from: string, to: string): void {
  for (const name of filesIn(from)) {
    const [source, goal] = [path.join(from, name), path.join(to, name)]
    const isNewer = !existsSync(goal) || statSync(goal).size < statSync(source).size || hasHoles(goal)
    if (isNewer) copy(source, goal)
  }
}

function copy(source: string, goal: string): void {
  mkdirSync(path.dirname(goal), { recursive: true })
  rmSync(goal, { force: true })
  copyFileSync(source, goal)
}

function hasHoles(file: string): boolean {
  return readFileSync(file).subarray(32).includes(Buffer.alloc(16))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.tmp-'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort((one, other) => (one < other ? -1 : 1))
}
