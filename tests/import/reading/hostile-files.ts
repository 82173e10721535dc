import { constants, deflateRawSync } from 'node:zlib'
import { deflateRepeated } from './deflate-repeated'
import { makeXlsx } from './make-xlsx'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const sheetHead = `<worksheet xmlns="${main}"><sheetData>`
const sheetTail = '</sheetData></worksheet>'

async function sheetOf(unit: string, times: number, claimedSize?: number): Promise<Buffer> {
  const packed = await deflateRepeated(sheetHead, unit, times, sheetTail)
  const size = claimedSize ?? Math.min(0xfffffffe, unit.length * times)
  return makeXlsx({
    sheet: '',
    sheetPart: { name: 'xl/worksheets/sheet1.xml', content: '', packed, claimedSize: size },
  })
}

function billionLaughs(): Buffer {
  const names = Array.from({ length: 10 }, (_, index) => `l${index}`)
  const entities = names.map(
    (name, index) => `<!ENTITY ${name} "${index === 0 ? 'ha' : `&l${index - 1};`.repeat(10)}">`,
  )
  const content = `<?xml version="1.0"?><!DOCTYPE worksheet [${entities.join('')}]><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`
  return makeXlsx({ sheet: '', sheetPart: { name: 'xl/worksheets/sheet1.xml', content } })
}

async function hugeSharedString(): Promise<Buffer> {
  const packed = await deflateRepeated(
    `<sst xmlns="${main}"><si><t>`,
    'a'.repeat(1000),
    60_000,
    '</t></si></sst>',
  )
  const part = { name: 'xl/sharedStrings.xml', content: '', packed, claimedSize: 1_200_000_000 }
  return makeXlsx({
    sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
    sharedStringsPart: part,
  })
}

async function lyingSharedStrings(): Promise<Buffer> {
  const packed = await deflateRepeated(
    `<sst xmlns="${main}"><si><t>`,
    'a'.repeat(1000),
    400_000,
    '</t></si></sst>',
  )
  const part = { name: 'xl/sharedStrings.xml', content: '', packed, claimedSize: 1000 }
  return makeXlsx({
    sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
    sharedStringsPart: part,
  })
}

/** One text of two million letters that 5,000 cells show. */
function echoedString(): Buffer {
  const cells = Array.from(
    { length: 5000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
  )
  return makeXlsx({
    sheet: `<sheetData>${cells.join('')}</sheetData>`,
    sharedStrings: `<si><t>${'ж'.repeat(2_000_000)}</t></si>`,
  })
}

export interface HostileFile {
  readonly name: string
  readonly make: () => Promise<Buffer> | Buffer
  /** The code of its refusal, or the rows that are read. */
  readonly outcome: string
}

const row = (inner: string) => `<row>${inner}</row>`

/** Files that want to fill the memory, run for ever or reach into the program; what becomes of each. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'three gigabytes of blanks',
    make: () => sheetOf(' '.repeat(1000), 50_000, 3_000_000_000),
    outcome: 'too-large',
  },
  {
    name: 'blanks that claim to be few',
    make: () => sheetOf(' '.repeat(1000), 100_000, 5000),
    outcome: 'too-large',
  },
  {
    name: 'twenty million cells',
    make: () => sheetOf(row('<c><v>1</v></c>'.repeat(1000)), 20_000, 300_000_000),
    outcome: 'too-large',
  },
  { name: 'a row without end', make: () => sheetOf('<c><v>1</v></c>', 4_000_000), outcome: 'too-large' },
  {
    name: 'a million styled blank rows',
    make: () => sheetOf(row('<c s="1"/><c s="1"/>'), 1_000_000),
    outcome: 'rows 0',
  },
  {
    name: 'more rows than a sheet has',
    make: () => sheetOf(row('<c><v>1</v></c>'), 1_100_000),
    outcome: 'too-large',
  },
  { name: 'a shared string of 1.2 GB', make: hugeSharedString, outcome: 'too-large' },
  { name: 'shared strings that lie about their size', make: lyingSharedStrings, outcome: 'too-large' },
  { name: 'one long text in every cell', make: echoedString, outcome: 'too-large' },
  { name: 'a billion laughs', make: billionLaughs, outcome: 'rows 1' },
  {
    name: 'the last cell of a sheet',
    make: () =>
      makeXlsx({ sheet: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }),
    outcome: 'rows 1048576',
  },
  {
    name: 'every row as wide as a sheet',
    make: () => sheetOf(row('<c r="XFD1"><v>1</v></c>'), 1_000_000),
    outcome: 'too-large',
  },
  {
    name: 'a cell beyond the last column',
    make: () => makeXlsx({ sheet: '<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>' }),
    outcome: 'too-large',
  },
  {
    name: 'a merge of the whole sheet',
    make: () =>
      makeXlsx({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      }),
    outcome: 'rows 1',
  },
  {
    name: 'sheets and texts named after the prototype',
    make: () =>
      makeXlsx({
        sheetName: '__proto__',
        sheet:
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>constructor</t></is></c></row></sheetData>',
      }),
    outcome: 'rows 1',
  },
  {
    name: 'half a zip',
    make: () => makeXlsx({ sheet: '<sheetData/>' }).subarray(0, 700),
    outcome: 'damaged',
  },
  {
    name: "a zip with another zip's directory",
    make: () =>
      Buffer.concat([
        Buffer.from('PK\u0003\u0004'),
        deflateRawSync('x', { level: constants.Z_BEST_SPEED }),
        makeXlsx({ sheet: '' }).subarray(-22),
      ]),
    outcome: 'damaged',
  },
  {
    name: 'an endless quote',
    make: () => Buffer.from(`name,phone\n"${'a,b\n'.repeat(700_000)}`),
    outcome: 'rows 700001',
  },
  {
    name: 'quotes that never match',
    make: () => Buffer.from(`name,phone\n${'x,"a\n'.repeat(400_000)}`),
    outcome: 'rows 400001',
  },
  {
    name: 'a vCard that never ends',
    make: () => Buffer.from(`BEGIN:VCARD\n${'NOTE:a\n'.repeat(4_000_000)}`),
    outcome: 'too-large',
  },
  {
    name: 'a soft line break without end',
    make: () => Buffer.from(`BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:${'a=\n'.repeat(9_000_000)}`),
    outcome: 'too-large',
  },
  {
    name: 'a photo of twenty megabytes',
    make: () =>
      Buffer.from(
        `BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:\n ${'QUJD'.repeat(18)}\n${` ${'QUJD'.repeat(18)}\n`.repeat(270_000)}END:VCARD\n`,
      ),
    outcome: 'rows 2',
  },
  {
    name: 'two hundred thousand cards named after the prototype',
    make: () =>
      Buffer.from('BEGIN:VCARD\n__proto__;constructor=x:1\nFN:__proto__\nEND:VCARD\n'.repeat(200_000)),
    outcome: 'rows 200001',
  },
]
