import type { TextKey } from '../../src-shared/i18n/text-key'
import type { Words } from '../i18n/translator'

/** The name of a stage or pipeline: the user's own, else the preset's in the user's language. */
export function presetName(
  words: Words,
  of: 'stage' | 'pipeline',
  named: { name: string | null; presetKey: string | null },
): string {
  return named.name ?? words.t(`deals.${of}.${named.presetKey ?? 'unnamed'}` as TextKey)
}
