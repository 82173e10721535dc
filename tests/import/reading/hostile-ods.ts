import { deflateRepeated } from './deflate-repeated'
import type { HostileFile } from './hostile-files'
import { makeOds, odsContent, odsOfPart } from './make-ods'

const { head, tail } = odsContent()
const tableHead = `${head}<table:table table:name="A">`
const tableTail = `</table:table>${tail}`

async function odsOf(unit: string, times: number, claimedSize?: number): Promise<Buffer> {
  const packed = await deflateRepeated(tableHead, unit, times, tableTail)
  const size = claimedSize ?? Math.min(0xfffffffe, unit.length * times)
  return odsOfPart({ content: '', packed, claimedSize: size })
}

const table = (rows: string, name = 'A') => `<table:table table:name="${name}">${rows}</table:table>`
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const one = '<table:table-cell office:value-type="float" office:value="1"/>'
const repeated = (what: string, count: number) => ` table:number-${what}-repeated="${count}"`
const filled = (count: number) =>
  `<table:table-cell${repeated('columns', count)} office:value-type="float" office:value="1"/>`
const text = (inner: string) =>
  `<table:table-cell office:value-type="string"><text:p>${inner}</text:p></table:table-cell>`

function billionLaughs(): Buffer {
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY l${index} "${index === 0 ? 'ha' : `&l${index - 1};`.repeat(10)}">`,
  )
  const content = `${tableHead}${row(text('&l9;'))}${tableTail}`.replace(
    '?>',
    `?><!DOCTYPE x [${entities.join('')}]>`,
  )
  return odsOfPart({ content })
}

/** The same ideas as in xlsx, and those that only repeated rows and cells make possible. */
export const hostileOds: readonly HostileFile[] = [
  {
    name: 'ods: three gigabytes of blanks',
    make: () => odsOf(' '.repeat(1000), 50_000, 3_000_000_000),
    outcome: 'too-large',
  },
  {
    name: 'ods: blanks that claim to be few',
    make: () => odsOf(' '.repeat(1000), 100_000, 5000),
    outcome: 'too-large',
  },
  {
    name: 'ods: twenty million cells in one row tag',
    make: () => makeOds(table(row(filled(1000), repeated('rows', 20_000)))),
    outcome: 'too-large',
  },
  {
    name: 'ods: one cell repeated for a whole sheet',
    make: () => makeOds(table(row(filled(16_384), repeated('rows', 1_048_576)))),
    outcome: 'too-large',
  },
  {
    name: 'ods: a cell repeated more often than there are columns',
    make: () => makeOds(table(row(filled(2_000_000_000)))),
    outcome: 'too-large',
  },
  {
    name: 'ods: blank rows repeated beyond every number',
    make: () =>
      makeOds(
        table(
          row(one) +
            row('<table:table-cell/>', ` table:number-rows-repeated="${'9'.repeat(400)}"`) +
            row('<table:table-cell/>', repeated('rows', 2_000_000_000)),
        ),
      ),
    outcome: 'rows 1',
  },
  {
    name: 'ods: a cell behind two billion rows',
    make: () => makeOds(table(row('', repeated('rows', 2_000_000_000)) + row(one))),
    outcome: 'too-large',
  },
  {
    name: 'ods: the last cell of a sheet',
    make: () =>
      makeOds(
        table(
          row('', repeated('rows', 1_048_575)) +
            row(`<table:table-cell${repeated('columns', 16_383)}/>${one}`),
        ),
      ),
    outcome: 'rows 1048576',
  },
  {
    name: 'ods: a merge of the whole sheet',
    make: () =>
      makeOds(
        table(
          row(
            '<table:table-cell table:number-columns-spanned="16384" table:number-rows-spanned="1048576" office:value-type="float" office:value="1"/>',
          ),
        ),
      ),
    outcome: 'rows 1',
  },
  {
    name: 'ods: a million styled blank rows',
    make: () => odsOf(row('<table:table-cell table:style-name="ce1"/>'), 1_000_000),
    outcome: 'rows 0',
  },
  { name: 'ods: a row without end', make: () => odsOf(one, 2_000_000), outcome: 'too-large' },
  {
    name: 'ods: a text of two hundred megabytes',
    make: () => odsOf(text('a'.repeat(1000)).replace('</text:p></table:table-cell>', ''), 200_000),
    outcome: 'too-large',
  },
  {
    name: 'ods: blanks by the billion',
    make: () => makeOds(table(row(text('<text:s text:c="2000000000"/>'.repeat(100))))),
    outcome: 'too-large',
  },
  { name: 'ods: a billion laughs', make: billionLaughs, outcome: 'rows 1' },
  {
    name: 'ods: tables and texts named after the prototype',
    make: () => makeOds(table(row(text('__proto__') + text('constructor')), '__proto__')),
    outcome: 'rows 1',
  },
  {
    name: 'ods: half a zip',
    make: () => makeOds(table(row(one))).subarray(0, 500),
    outcome: 'damaged',
  },
  {
    name: 'ods: tags that never close',
    // The second reader finds one sheet, and nothing in it.
    make: () => odsOf('<draw:g>', 5_000_000),
    outcome: 'rows 0',
  },
]
