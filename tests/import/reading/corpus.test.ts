import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReadingError } from '../../../src-main/import/reading/reading-error'
import { createSpreadsheetReader } from '../../../src-main/import/reading/spreadsheet-reader'
import { collectSheet } from './collect-sheet'
import { differences } from './compare-with-sheetjs'

const corpus = process.env['TRADEWIND_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus')
const isThere = existsSync(corpus)
const files = isThere ? readdirSync(corpus).filter((name) => name !== 'README.md') : []

/** Damaged or encrypted on purpose: the code with which each is refused. Everything else must open. */
const refused: Readonly<Record<string, string>> = {
  'calamine-pass_protected.ods': 'encrypted',
  'calamine-pass_protected.xlsb': 'encrypted',
  'calamine-pass_protected.xlsx': 'encrypted',
  'poi-clusterfuzz-testcase-minimized-POIHSSFFuzzer-5786329142919168.xls': 'damaged',
  'poi-clusterfuzz-testcase-minimized-POIHSSFFuzzer-5816431116615680.xls': 'damaged',
  'poi-clusterfuzz-testcase-minimized-POIHSSFFuzzer-5889658057523200.xls': 'damaged',
  'poi-clusterfuzz-testcase-minimized-POIHSSFFuzzer-6137883240824832.xls': 'damaged',
  'poi-clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx': 'damaged',
  'poi-clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx': 'damaged',
  'poi-clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx': 'damaged',
  'poi-crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx': 'damaged',
  'poi-password.xls': 'encrypted',
  'poi-xor-encryption-abc.xls': 'encrypted',
}

/** Files on which SheetJS itself gives up, so there is nothing to compare with. */
const unreadableForSheetJs = new Set(['ClosedXML-different-column-width-excel2010.xlsx'])

async function outcome(name: string): Promise<string> {
  const path = join(corpus, name)
  const reader = createSpreadsheetReader()
  try {
    const list = await reader.listSheets(path)
    const sheet = await collectSheet(reader, { path, sheet: 0 })
    expect(list.sheets[0]?.name).toBe(sheet.summary.sheetName)
    if (unreadableForSheetJs.has(name)) return 'read'
    return ['read', ...differences(sheet, path).slice(0, 5)].join('\n')
  } catch (error) {
    if (error instanceof ReadingError) return error.code
    throw error
  }
}

if (isThere) {
  describe('the corpus of spreadsheets that other programs wrote', () => {
    it('has files', () => {
      expect(files.length).toBeGreaterThan(200)
    })

    it.each(files)(
      '%s is read with the cells that SheetJS finds, or refused with its reason',
      async (name) => {
        expect(await outcome(name)).toBe(refused[name] ?? 'read')
      },
    )
  })
} else {
  process.stderr.write(`\ncorpus absent: ${corpus} (the readers are not tested on files of other programs)\n`)
  it.skip('corpus absent')
}
