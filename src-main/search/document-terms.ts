import { choseongOf } from './choseong'
import { CJK, JAMO, OTHER } from './letters'
import type { ReadChinese } from './pinyin'
import { type Run, runsOf } from './runs'
import type { TermWriter } from './term-writer'

/** One text of a document. Names are also found by leading consonants and by pinyin; phones by their digits. */
export interface SearchField {
  readonly text: string | null
  readonly as: 'text' | 'name' | 'person-name' | 'digits'
}

function soundRuns(run: Run, isPerson: boolean, readChinese: ReadChinese): Run[] {
  if (run.script !== CJK) return []
  const consonants = choseongOf(run.text).map((text): Run => ({ text, script: JAMO }))
  const sounds = readChinese(run.text, isPerson).flatMap(({ initials, full }) => [initials, full])
  return [...consonants, ...sounds.map((text): Run => ({ text, script: OTHER }))]
}

/** All runs by which a field is found: of its text, and for names of its sounds. */
export function runsOfField(field: SearchField, readChinese: ReadChinese): Run[] {
  if (!field.text) return []
  if (field.as === 'digits') return [{ text: field.text, script: OTHER }]
  const runs = runsOf(field.text)
  if (field.as === 'text') return runs
  const sounds = runs.flatMap((run) => soundRuns(run, field.as === 'person-name', readChinese))
  return sounds.length === 0 ? runs : [...runs, ...sounds]
}

/** The terms of a list of fields; a run that comes again (a company in its own address) counts once. */
export function termsOfFields(
  fields: readonly SearchField[],
  readChinese: ReadChinese,
  writer: TermWriter,
): Buffer {
  const seen = new Set<string>()
  for (const field of fields) {
    for (const run of runsOfField(field, readChinese)) {
      if (seen.has(run.text)) continue
      seen.add(run.text)
      writer.add(run)
    }
  }
  return writer.take()
}
