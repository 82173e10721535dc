import { it } from 'vitest'
import { readHeader, weighLanguages } from '../../../src-main/import/understanding/read-header'
import { segmentHeader } from '../../../src-main/import/understanding/segment-header'
import { headerWords } from '../../../src-main/import/understanding/header-text'
it('d', () => {
  const all = (process.env.ALL ?? '').split('|')
  const w = weighLanguages(all)
  console.log([...w].filter(([, x]) => x > 0.05).map(([l, x]) => `${l} ${x.toFixed(2)}`).join(' '))
  for (const h of (process.env.H ?? '').split('|'))
    console.log(h, JSON.stringify(readHeader(h, w)), segmentHeader(headerWords(h)).pieces.map((p) => `${p.key}:${p.entry.meanings.map((m) => m.meaning + '@' + m.language)}:${p.entry.modifiers.map((m) => m.modifier + '@' + m.language)}`).join('  '))
})
