import { makeZip, type ZipPart } from './make-zip'

const namespaces = ['office', 'style', 'text', 'table', 'draw']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('')

/** What stands before and behind the tables of a `content.xml`; `styles` are automatic styles. */
export function odsContent(styles = ''): { readonly head: string; readonly tail: string } {
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?><office:document-content${namespaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>`,
    tail: '</office:spreadsheet></office:body></office:document-content>',
  }
}

/** An ods around one part, for what no other program would write. */
export function odsOfPart(content: Omit<ZipPart, 'name'>): Buffer {
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { ...content, name: 'content.xml' },
    { name: 'styles.xml', content: '<office:document-styles/>' },
    {
      name: 'META-INF/manifest.xml',
      content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    },
  ])
}

/** An ods of the XML of its tables. */
export function makeOds(tables: string, styles = ''): Buffer {
  const { head, tail } = odsContent(styles)
  return odsOfPart({ content: head + tables + tail })
}
