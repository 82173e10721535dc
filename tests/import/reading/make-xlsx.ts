import { makeZip, type ZipPart } from './make-zip'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface XlsxPlan {
  /** XML between `<worksheet>` and its end; a row list is wrapped by `sheetData` by the caller. */
  readonly sheet: string
  /** The whole part instead. */
  readonly sheetPart?: ZipPart
  readonly sharedStrings?: string
  readonly sharedStringsPart?: ZipPart
  readonly styles?: string
  readonly sheetName?: string
  readonly workbook?: string
  readonly date1904?: boolean
  /** Parts besides. */
  readonly parts?: readonly ZipPart[]
  /** Relations of the sheet: the last word of their type and their target. */
  readonly sheetRelations?: readonly (readonly [string, string])[]
}

function workbookPart(plan: XlsxPlan): string {
  const properties = plan.date1904 ? '<workbookPr date1904="1"/>' : ''
  const name = plan.sheetName ?? 'Sheet1'
  const sheets = `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets>`
  return (
    plan.workbook ??
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}${sheets}</workbook>`
  )
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
}

function contentType(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
}

/** What a sheet is related to, and its relations. */
function sheetParts({ sheetRelations, parts = [] }: XlsxPlan): readonly ZipPart[] {
  if (!sheetRelations) return parts
  const own = sheetRelations.map(([type, target], at) => relation(`rId${at + 1}`, type, target))
  const content = `${declaration}<Relationships xmlns="${packageRelations}">${own.join('')}</Relationships>`
  return [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content }, ...parts]
}

/** An xlsx as small as it may be, for what no other program would write. */
export function makeXlsx(plan: XlsxPlan): Buffer {
  const hasStrings = plan.sharedStrings !== undefined || plan.sharedStringsPart !== undefined
  const links = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    hasStrings ? relation('rId2', 'sharedStrings', 'sharedStrings.xml') : '',
    plan.styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml'),
  ].join('')
  const contents = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
    contentType('/xl/workbook.xml', 'sheet.main'),
    contentType('/xl/worksheets/sheet1.xml', 'worksheet'),
    hasStrings ? contentType('/xl/sharedStrings.xml', 'sharedStrings') : '',
    plan.styles === undefined ? '' : contentType('/xl/styles.xml', 'styles'),
  ].join('')}</Types>`
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', content: contents },
    {
      name: '_rels/.rels',
      content: `${declaration}<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    { name: 'xl/workbook.xml', content: workbookPart(plan) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${declaration}<Relationships xmlns="${packageRelations}">${links}</Relationships>`,
    },
    plan.sheetPart ?? {
      name: 'xl/worksheets/sheet1.xml',
      content: `${declaration}<worksheet xmlns="${main}">${plan.sheet}</worksheet>`,
    },
  ]
  if (plan.sharedStringsPart) parts.push(plan.sharedStringsPart)
  else if (plan.sharedStrings !== undefined) {
    parts.push({
      name: 'xl/sharedStrings.xml',
      content: `${declaration}<sst xmlns="${main}">${plan.sharedStrings}</sst>`,
    })
  }
  if (plan.styles !== undefined) {
    parts.push({
      name: 'xl/styles.xml',
      content: `${declaration}<styleSheet xmlns="${main}">${plan.styles}</styleSheet>`,
    })
  }
  return makeZip([...parts, ...sheetParts(plan)])
}
