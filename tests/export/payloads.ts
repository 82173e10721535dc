/** Texts that a spreadsheet must not take for formulas; `number` varies them. */
const shapes: readonly ((number: number) => string)[] = [
  (n) => `=cmd|' /C calc'!A${n}`,
  (n) => `=${n}+1`,
  (n) => `@SUM(1,${n})`,
  (n) => `+1+${n}`,
  (n) => `-${n}`,
  (n) => `-2+${n}`,
  (n) => `\t=${n}+1`,
  (n) => `\r=${n}+1`,
  (n) => `＝${n}+1`,
  (n) => `＋${n}+1`,
  (n) => `－${n}+1`,
  (n) => `＠SUM(${n})`,
  (n) => `'=${n}+1`,
  (n) => `''@A${n}`,
  (n) => `=HYPERLINK("http://example.invalid/${n}","a")`,
  (n) => `=IMPORTXML(CONCAT("x",${n}),"//a")`,
  (n) => `",=${n}+1,"`,
  (n) => `;=${n}+1`,
  (n) => `\n=${n}+1`,
  (n) => `{=${n}}`,
  (n) => `%0A=${n}`,
  (n) => `+82 10-${1000 + n}-5678`,
  (n) => `+8210${10_000_000 + n}`,
  (n) => `_x003D_${n}`,
  (n) => `<t>${n}</t>&amp;=`,
]

/** 500 of them. */
export const payloads: readonly string[] = Array.from(
  { length: 500 },
  (_, at) => shapes[at % shapes.length]?.(at + 1) ?? '',
)
