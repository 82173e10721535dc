import { buildEntry } from '../../support/build-entry'

/** Bundles the parser process as the program does and returns its entry file. */
export function buildParser(folder: string): Promise<string> {
  return buildEntry('parser-process', folder)
}
