import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src-main/import/opened/read-file'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet, textsOf } from './collect-sheet'
import { scratchFolder } from './scratch-folder'

const scratch = scratchFolder()
const reader = createSpreadsheetReader()

const table = (...rows: readonly string[]) =>
  `<html><head><meta charset="utf-8"></head><body><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`

async function cellsOf(name: string, content: Buffer | string): Promise<readonly string[][]> {
  return textsOf(await collectSheet(reader, { path: scratch.write(name, content), sheet: 0 }))
}

describe('HTML tables', () => {
  it('have letters that are written by name or number, as web shops export them', async () => {
    const rows = await cellsOf(
      'kunden.xls',
      table(
        '<th>Firma</th><th>Kontakt</th><th>Notiz</th>',
        '<td>M&uuml;ller &amp; S&ouml;hne</td><td>J&#252;rgen Gro&szlig;</td><td>&euro;&nbsp;5 &ndash; caf&eacute;</td>',
        '<td>&#1054;&#1054;&#1054; &laquo;&#x412;ектор&raquo;</td><td>&#xAE40;&#48124;&#51456;</td><td>a &lt; b &#60; c &#38;uuml; &amp;uuml;</td>',
        '<td>&#128230; &numero;5</td><td>&unknown; &#0; &#xD800; AT&T</td><td>1&#10;2</td>',
      ),
    )
    expect(rows).toEqual([
      ['Firma', 'Kontakt', 'Notiz'],
      ['Müller & Söhne', 'Jürgen Groß', '€ 5 – café'],
      ['ООО «Вектор»', '김민준', 'a < b < c &uuml; &uuml;'],
      ['📦 №5', '&unknown; &#0; &#xD800; AT&T', '1\n2'],
    ])
  })
})

describe('what is no list', () => {
  it.each([
    ['a web archive', 'mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<table>\r\n'],
    ['a SYLK file', 'sylk', 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Firma"\r\nE\r\n'],
    ['a SYLK file of LibreOffice', 'sylk', 'ID;PCALCOOO32\r\nB;Y5;X8\r\nC;X1;Y1;K"Firma"\r\nE\r\n'],
    ['a DIF file', 'dif', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,8\r\n""\r\n'],
  ])('is refused by its name: %s', async (_what, found, content) => {
    await expect(reader.listSheets(scratch.write('liste.xls', content))).rejects.toMatchObject({
      code: 'not-a-spreadsheet',
      params: { found },
    })
  })

  it('is not a list whose first headings are ID and P', async () => {
    const rows = await cellsOf('list.csv', 'ID;PHONE;NAME\r\nB1;010-1234-5678;김민준\r\n')
    expect(rows[1]).toEqual(['B1', '010-1234-5678', '김민준'])
  })

  it.skipIf(process.platform === 'win32')(
    'may be a pipe that nobody writes into: it is refused at once',
    async () => {
      const pipe = join(scratch.path, '관.csv')
      execFileSync('mkfifo', [pipe])
      await expect(reader.listSheets(pipe)).rejects.toMatchObject({ code: 'unreachable' })
      await expect(hashOf(pipe)).rejects.toMatchObject({ code: 'unreadable' })
      await expect(hashOf('/dev/zero')).rejects.toMatchObject({ code: 'unreadable' })
    },
  )
})
