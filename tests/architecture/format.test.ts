import { expect, test } from 'vitest'
import { checkCopy, linesAbout } from './program-copy'

test('text that is not formatted is named', { timeout: 120_000 }, async () => {
  const verdict = await checkCopy('format', {
    'src-shared/people/tidy.ts': "export const greeting = '안녕하세요'\n",
    'src-shared/people/untidy.ts': 'export const greeting = "안녕하세요";\n',
    'src-shared/i18n/ko.json': '{"hello":   "안녕"}\n',
  })
  expect(verdict.isOk).toBe(false)
  expect(linesAbout(verdict, 'untidy.ts')).toContain('format')
  expect(linesAbout(verdict, 'ko.json')).toContain('format')
  expect(linesAbout(verdict, 'src-shared/people/tidy.ts')).toBe('')
})
