import type { ColumnContext, OpenColumn } from './column-context'

/** `Company (EN)` beside `Company (AR)` under Latin headers: the name is the one in Latin letters. */
function isInScriptOfHeader({ header, content }: OpenColumn): boolean {
  const isLatin = /^[^\p{L}]*\p{Script=Latin}/u.test(header)
  return (
    isLatin && content.count > 0 && content.samples.every((text) => /^[^\p{L}]*\p{Script=Latin}/u.test(text))
  )
}

/** A list with only an English (or only a local) name column has no second name: that is the name. */
export function promoteLocalNames(columns: readonly OpenColumn[], context: ColumnContext): void {
  const names = [
    ['company.localName', 'company.name', ['any.customer', 'any.name']],
    [
      'person.localName',
      'person.fullName',
      ['any.customer', 'any.name', 'any.given', 'any.family', 'any.contact'],
    ],
  ] as const
  for (const [local, name, open] of names) {
    const isNamed = context.has(name) || (name === 'person.fullName' && context.personAt >= 0)
    const mayBeNamed = columns.some(({ reading }) => open.some((meaning) => meaning === reading.meaning))
    const locals = columns.filter((column) => context.candidate(column.index)?.field === local)
    const first = locals.find(isInScriptOfHeader) ?? locals[0]
    if (first && !isNamed && !mayBeNamed) context.decide(first.index, { field: name, score: 0.85 })
  }
}
