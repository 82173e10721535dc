import type { ColumnContent } from './content-shapes'
import { isOpen } from './open-meanings'
import type { HeaderReading } from './read-phrase'
import type { HeaderMeaning } from './words/language-words'

/** A word that names a part of a country in one list and how things stand in the next. */
const STATE_OF = /^\s*(?:estado|edo|état|etat|stato|state|st)\.?\s*$/iu

/** How things stand with a customer or an enquiry, by the stems of the languages whose word for it is that of a region too. */
const STATE_WORDS =
  /^(?:en |em |in |no |sin |sem |non |pas |à |a )?(?:activ|inactiv|ativ|inativ|attiv|inattiv|actif|inactif|potenc|potent|potenz|prospe|client|lead|interes|intér|descart|écart|abandon|scart|perdid|perd[ue]|pers[oa]|ganad|ganh|gagn|vint[oa]|cerrad|fechad|clôtur|ferm|chius|abiert|abert|ouvert|apert|pendi|pend|attente|attesa|espera|nuev|nov[oa]|nuov|nouveau|curso|cours|corso|proces|negoci|négoci|tratt|contact|contat|seguim|relanc|oferta|offert|present|presup|devis|preventiv|rechaz|recus|refus|rifiut|suspen|sospes|bloque|bloccat|pausa|pause|dorm|baja|ancien|hot|warm|cold)/iu

function areStates({ samples, shares }: ColumnContent): boolean {
  const states = samples.filter((text) => STATE_WORDS.test(text.trim())).length
  return shares.lifecycle >= 0.5 || (samples.length > 0 && states >= samples.length * 0.6)
}

/** Words for how things stand, under which some write down what was said. */
const states: readonly HeaderMeaning[] = ['record.lifecycle', 'any.status', 'deal.stage']

const SENTENCE = /[，。、；,;:!?！？]|\.\s|\d/u

/** Long texts, no two alike and none of them a word for a stage: what was said, not how things stand. */
function areSentences({ count, distinctness, averageWords, averageLength, samples, shares }: ColumnContent) {
  const isEnough = count >= 3 && distinctness >= 0.9 && shares.lifecycle < 0.2
  const marked = samples.filter((text) => SENTENCE.test(text)).length
  const isLong = averageWords >= 3.2 || (averageWords >= 2 && marked >= samples.length * 0.4)
  return isEnough && isLong && averageLength >= 6
}

interface Rereading {
  readonly from: readonly HeaderMeaning[]
  readonly when: (content: ColumnContent, header: string) => boolean
  readonly to: HeaderMeaning
}

const rereadings: readonly Rereading[] = [
  {
    from: ['company.region'],
    when: (content, header) => content.count >= 2 && STATE_OF.test(header) && areStates(content),
    to: 'any.status',
  },
  { from: states, when: areSentences, to: 'record.note' },
  {
    // `Title` over Mr and Mrs, `称呼` over 先生: how somebody is addressed, whatever other column tells the job.
    from: ['any.title', 'person.jobTitle', 'person.nickname', 'person.fullName'],
    when: ({ count, shares }) => count >= 2 && shares.honorific >= 0.6 && shares.jobTitle < 0.3,
    to: 'person.honorific',
  },
]

/** The reading of a header whose word stands for two things, after the cells have said for which. */
export function rereadByCells(reading: HeaderReading, header: string, content: ColumnContent): HeaderReading {
  const { meaning } = reading
  if (meaning === null || reading.isLabel) return reading
  const found = rereadings.find(({ from, when }) => from.includes(meaning) && when(content, header))
  if (!found) return reading
  const score = isOpen(found.to) ? reading.score : Math.min(reading.score, 0.9)
  return { ...reading, meaning: found.to, score }
}
