import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { figures, judge } from './held-out/judge'
import { sheet } from './sheet'
import { sixthLists } from './held-out/lists-sixth'
it('s', () => {
  for (const list of sixthLists) {
    const n = list.fields.split(' ').length
    for (const [i, row] of sheet(...list.lines).entries())
      if (list.headerRow === null || i >= list.headerRow)
        if (row.length !== n) console.log(list.name, i, row.length, n)
  }
  const v = judge(sixthLists)
  writeFileSync('/tmp/s.txt', `${figures(v, sixthLists)}\n${v.misses.join('\n')}\n`)
})
