import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { halves } from './held-out/halves'
import { figures, judge } from './held-out/judge'
import { sheet } from './sheet'
import { fifthEastAsianLists } from './held-out/lists-fifth-east-asia'
import { fifthEasternLists } from './held-out/lists-fifth-east'
import { fifthEnglishLists } from './held-out/lists-fifth-english'
import { fifthEuropeanLists } from './held-out/lists-fifth-europe'

it('a', () => {
  const all = [...fifthEastAsianLists, ...fifthEasternLists, ...fifthEnglishLists, ...fifthEuropeanLists]
  for (const list of all) {
    const n = list.fields.split(' ').length
    for (const [i, row] of sheet(...list.lines).entries())
      if (list.headerRow === null || i >= list.headerRow)
        if (row.length !== n) console.log(list.name, i, row.length, n)
  }
  const [a, b] = halves(all, 5)
  console.log(all.length, a.length, b.length)
  const va = judge(a)
  writeFileSync('/tmp/a.txt', `${figures(va, a)}\n${va.misses.join('\n')}\n`)
  if (process.env.HALF === 'b') {
    const vb = judge(b)
    writeFileSync('/tmp/b.txt', `${figures(vb, b)}\n${vb.misses.join('\n')}\n`)
  }
})
