import { remember } from '../../src-shared/kernel/remember'
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
function runsOfField(field: SearchField, readChinese: ReadChinese): Run[] {
  if (!field.text) return []
  if (field.as === 'digits') return [{ text: field.text, script: OTHER }]
  const runs = runsOf(field.text)
  if (field.as === 'text') return runs
  const sounds = runs.flatMap((run) => soundRuns(run, field.as === 'person-name', readChinese))
  return sounds.length === 0 ? runs : [...runs, ...sounds]
}

const none: readonly Run[] = []

/** Runs of names are remembered: a company comes with each of its people, and its sounds are dear. */
function remembering(readChinese: ReadChinese) {
  const read = (as: SearchField['as']) => remember((text: string) => runsOfField({ text, as }, readChinese))
  return { name: read('name'), 'person-name': read('person-name') }
}

const memories = new WeakMap<ReadChinese, ReturnType<typeof remembering>>()

function memoryOf(readChinese: ReadChinese) {
  const memory = memories.get(readChinese) ?? remembering(readChinese)
  memories.set(readChinese, memory)
  return memory
}

/** Starts `writer` anew with the terms of a list of fields; a run that comes again (a company in its own address) counts once. */
export function writeTerms(
  fields: readonly SearchField[],
  readChinese: ReadChinese,
  writer: TermWriter,
): void {
  const memory = memoryOf(readChinese)
  const seen = new Set<string>()
  writer.clear()
  for (const field of fields) {
    const { text, as } = field
    const isName = as === 'name' || as === 'person-name'
    const runs = text === null ? none : isName ? memory[as](text) : runsOfField(field, readChinese)
    for (const run of runs) {
      if (seen.has(run.text)) continue
      seen.add(run.text)
      writer.add(run)
    }
  }
}
