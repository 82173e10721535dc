import path from 'node:path'

/** What the program was started with. */
export interface Launch {
  /** The folder after `--workspace`, as typed; null for the default one. */
  readonly workspace: string | null
  /** Lists to import, as absolute paths. */
  readonly files: readonly string[]
}

const listEndings = new Set(['.xlsx', '.xls', '.csv'])

/** True for a file that can be imported, by its ending. */
export function isListFile(file: string): boolean {
  return listEndings.has(path.extname(file).toLowerCase())
}

/**
 * Reads the words after the program's own name. `appPath` is the folder that a development Electron was told to run
 * (it stands among the words and is no file of the person); switches that Chromium or Electron know are passed over.
 */
export function readLaunch(words: readonly string[], place: { from: string; appPath: string }): Launch {
  let workspace: string | null = null
  const files: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--workspace') {
      index += 1
      workspace = words[index] ?? null
    } else if (word.startsWith('--workspace=')) workspace = word.slice('--workspace='.length)
    else if (!word.startsWith('-')) {
      const file = path.resolve(place.from, word)
      if (file !== path.resolve(place.appPath) && isListFile(file)) files.push(file)
    }
  }
  return { workspace: workspace === '' ? null : workspace, files }
}
