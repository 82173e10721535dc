import path from 'node:path'

/** Paths that the person has chosen or that belong to the workspace; the page may ask to see these and no others. */
export interface KnownPaths {
  add(file: string): void
  has(file: string): boolean
}

/** `folder` and everything in it is known from the start. */
export function createKnownPaths(folder: string): KnownPaths {
  const chosen = new Set<string>()
  const root = path.resolve(folder)
  return {
    add: (file) => {
      chosen.add(path.resolve(file))
    },
    has: (file) => {
      if (!path.isAbsolute(file) || file.includes('\0')) return false
      const full = path.resolve(file)
      return chosen.has(full) || full === root || full.startsWith(root + path.sep)
    },
  }
}

/** A name that every file system takes, from any text; `fallback` when nothing is left of it. */
export function fileNameFrom(text: string, fallback: string): string {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '')
  return plain === '' ? fallback : plain
}
