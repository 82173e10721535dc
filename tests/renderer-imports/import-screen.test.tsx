import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '../../src-renderer/imports/ImportScreen'
import { discardImport } from '../../src-renderer/imports/import-store'
import { issueText } from '../../src-renderer/imports/issue-text'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Language } from '../../src-shared/i18n/language'
import { createTranslator, type Translator } from '../../src-shared/i18n/translate'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { createFormats } from '../../src-renderer/i18n/formats'
import english from '../../src-shared/i18n/imports/en.json'
import { settle, show, user, withProgram } from '../renderer/support'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import { expectAccessible } from '../ui/support/axe'
import { applied, ownWords, painted, rows, view } from './fake-import'

withProgram()

const importsApi = {
  open: async () => view,
  getRows: async ({ onlyProblems }: { onlyProblems: boolean }) => {
    const shown = onlyProblems ? rows.filter((row) => row.issues.length > 0) : rows
    return { rows: shown, total: shown.length }
  },
  setColumn: async ({ column, field }: { column: number; field: string }): Promise<ImportView> => ({
    ...view,
    columns: view.columns.map((one) => (one.index === column ? { ...one, field, confidence: 1 } : one)),
  }),
  setLayout: async () => view,
  setConstant: async () => view,
  setPolicy: async () => ({ ...view, policy: 'skip' as const }),
  setCell: async () => view,
  countAlike: async () => ({ count: 37 }),
  setRow: async () => view,
  setRefused: async () => view,
  apply: async () => applied,
  cancel: async () => ({}),
  discard: async () => ({}),
}

beforeEach(() => {
  program.answer({ imports: importsApi })
})
afterEach(async () => {
  await act(() => discardImport())
})

async function open(language: Language = 'en', translator?: Translator) {
  const shown = show(<ImportScreen path="/home/kim/거래처.xlsx" />, {
    language,
    ...(translator ? { translator } : {}),
  })
  await settle()
  return shown
}

describe('the preview of a list', () => {
  it.each([
    ['en', 'Import 2 rows', 'header in row 3', '업체명: Company name', 'Not a complete e-mail'],
    ['ko', '2행 가져오기', '제목 행 3', '업체명: 회사명', '이메일'],
    ['zh', '导入 2 行', '表头在第 3 行', '업체명: 公司名称', '邮'],
    ['ru', 'Импортировать 2 строки', 'заголовок в строке 3', '업체명: Название компании', 'адрес почты'],
  ] as const)('says what was understood in %s', async (language, button, header, meaning, issue) => {
    const { container } = await open(language)
    expect(screen.getByRole('button', { name: button })).toBeDefined()
    expect(container.textContent).toContain(header)
    expect(screen.getByRole('button', { name: meaning })).toBeDefined()
    const cell = screen.getByRole('gridcell', { name: /sy@daehan/ })
    expect(cell.textContent.replace('sy@daehan', '').toLowerCase()).toContain(issue.toLowerCase())
    await expectAccessible(container)
  })

  it('says at the name why a row is left out', async () => {
    await open('ru')
    const words = createTranslator('ru').t('imports.issue.no-name')
    expect(screen.getByRole('gridcell', { name: words })).toBeDefined()
  })

  it('marks a guess, and takes a correction with one press', async () => {
    await open('ko')
    const guess = screen.getByRole('button', { name: /^날짜: .*\?$/ })
    await user.click(guess)
    await user.click(screen.getByRole('menuitem', { name: '생일' }))
    await settle()
    expect(program.inputsOf('imports.setColumn')).toEqual([
      { importId: 'import 1', column: 3, field: 'person.birthday' },
    ])
    expect(screen.getByRole('button', { name: '날짜: 생일' })).toBeDefined()
  })

  describe('of painted rows', () => {
    const paintedAs = (field: string): ImportView => ({
      ...painted,
      columns: painted.columns.map((one) => (one.mark === 'colour' ? { ...one, field } : one)),
    })
    const red = rows.map((row, at) =>
      at === 0 ? { ...row, cells: [...row.cells, 'lost'], colour: 'FF0000' } : row,
    )

    function answerWith(shown: ImportView) {
      program.answer({
        imports: {
          ...importsApi,
          open: async () => shown,
          getRows: async () => ({ rows: red, total: red.length }),
          setColumn: async ({ field }: { field: string }) => paintedAs(field),
          setValue: async () => shown,
        },
      })
    }

    it('asks what each colour means, and takes a tag for it', async () => {
      answerWith(painted)
      const { container } = await open('ko')
      expect(container.textContent).toContain('일부 색·메모 제외')
      expect(screen.getByRole('button', { name: '셀 색: 태그?' })).toBeDefined()
      const field = screen.getByRole('textbox', { name: '빨강의 뜻' })
      await user.clear(field)
      await user.type(field, '거래 종료{Enter}')
      await settle()
      expect(program.inputsOf('imports.setValue')).toEqual([
        { importId: 'import 1', column: 5, was: '빨강', text: '거래 종료' },
      ])
      await expectAccessible(container)
    })

    it('takes a stage of life instead, said in the words of the user', async () => {
      answerWith(paintedAs('record.lifecycle'))
      await open('ru')
      expect(screen.getByRole('gridcell', { name: 'Потерян' })).toBeDefined()
      await user.click(screen.getByRole('button', { name: /Что значит «빨강»/ }))
      await settle()
      await user.click(screen.getByRole('option', { name: 'Потерян' }))
      await user.click(screen.getByRole('button', { name: /Что значит «노랑»/ }))
      await settle()
      await user.click(screen.getByRole('option', { name: 'Клиент' }))
      await settle()
      expect(program.inputsOf('imports.setValue')).toEqual([
        { importId: 'import 1', column: 5, was: '빨강', text: 'lost' },
        { importId: 'import 1', column: 5, was: '노랑', text: 'customer' },
      ])
    })
  })

  it('shows only problems on demand', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Only problems' }))
    await settle()
    expect(screen.queryByRole('gridcell', { name: '김민준' })).toBeNull()
    expect(screen.getByRole('gridcell', { name: 'Иванов Сергей' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Only problems' }))
    await settle()
  })

  async function choosePolicy(label: string, policy: string) {
    await user.click(screen.getByRole('button', { name: new RegExp(`^.*${label}`) }))
    await settle()
    await user.click(screen.getByRole('option', { name: policy }))
  }

  it('corrects a cell by typing, and offers to do the same to all like it', async () => {
    await open()
    await user.dblClick(screen.getByRole('gridcell', { name: /sy@daehan/ }))
    await user.keyboard('sy@daehan.example{Enter}')
    await settle()
    expect(program.inputsOf('imports.setCell')).toEqual([
      { importId: 'import 1', row: 4, column: 2, text: 'sy@daehan.example', everywhere: false },
    ])
    await user.click(screen.getByRole('button', { name: 'Change all 37 cells like this' }))
    await settle()
    expect(program.inputsOf('imports.setCell').at(-1)).toEqual({
      importId: 'import 1',
      row: 4,
      column: 2,
      text: 'sy@daehan.example',
      everywhere: true,
    })
    expect(screen.queryByRole('button', { name: 'Only this cell' })).toBeNull()
  })

  it('leaves out the row under the cursor, and refuses a kind of repair', async () => {
    await open()
    await user.click(screen.getByRole('gridcell', { name: 'Иванов Сергей' }))
    await user.click(screen.getByRole('button', { name: /This row/ }))
    await settle()
    await user.click(screen.getByRole('option', { name: 'Leave out' }))
    await user.click(screen.getByRole('switch', { name: /A lost 0 or \+ was put back/ }))
    await settle()
    expect(program.inputsOf('imports.setRow')).toEqual([
      { importId: 'import 1', row: 4, choice: 'leave-out' },
    ])
    expect(program.inputsOf('imports.setRefused')).toEqual([
      { importId: 'import 1', codes: ['phone-repaired'] },
    ])
  })

  it('asks what happens to those who are already here, and takes a value for all rows', async () => {
    await open('ko')
    await choosePolicy('이미 있는 고객 처리', '건너뛰기')
    await settle()
    expect(program.inputsOf('imports.setPolicy')).toEqual([{ importId: 'import 1', policy: 'skip' }])
    await user.type(screen.getByRole('textbox', { name: '유입 경로' }), '기존 거래처{Enter}')
    await settle()
    expect(program.inputsOf('imports.setConstant')).toEqual([
      { importId: 'import 1', field: 'record.source', value: '기존 거래처' },
    ])
  })

  it('keeps the preview when a correction is refused', async () => {
    program.answer({
      imports: {
        ...importsApi,
        setPolicy: async () => {
          throw new AppError('unavailable', message('error.workspaceUnavailable'))
        },
      },
    })
    await open()
    await choosePolicy('What happens to them', 'Skip')
    await settle()
    expect(screen.getByText(createTranslator('en').t('error.workspaceUnavailable'))).toBeDefined()
    expect(screen.getByRole('gridcell', { name: '김민준' })).toBeDefined()
  })
})

describe('importing', () => {
  it.each([
    ['ko', '2행 가져오기', '가져오기를 마쳤습니다', '사람 보기'],
    ['ru', 'Импортировать 2 строки', 'Импорт завершён', 'Показать людей'],
  ] as const)('tells what was written in %s and leads there', async (language, button, done, people) => {
    const { container } = await open(language)
    await user.click(screen.getByRole('button', { name: button }))
    await settle()
    expect(screen.getByText(done)).toBeDefined()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: people }))
    await settle()
    expect(window.location.hash).toBe('#/people')
    expect(program.inputsOf('imports.discard')).toHaveLength(1)
  })

  it('is taken back from the report', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }))
    await settle()
    await user.click(
      within(screen.getByText('Import finished').parentElement ?? document.body).getByRole('button', {
        name: 'Undo',
      }),
    )
    await settle()
    expect(program.inputsOf('history.undo')).toMatchObject([{ transactionId: applied.transactionId }])
  })

  it('shows how far it is; Cancel brings the preview back', async () => {
    let refuse: (error: AppError) => void = () => undefined
    program.answer({
      imports: {
        ...importsApi,
        apply: () => new Promise((_resolve, reject) => (refuse = reject)),
        cancel: async () => {
          refuse(new AppError('cancelled', message('imports.unreadable.cancelled')))
          return {}
        },
      },
    })
    await open('ru')
    await user.click(screen.getByRole('button', { name: 'Импортировать 2 строки' }))
    act(() => {
      program.emit({ type: 'progress', task: 'import', phase: 'writing', done: 12_400, total: 50_000 })
    })
    const bar = screen.getByRole('progressbar')
    expect(bar.getAttribute('aria-valuetext')).toMatch(/12.400 из 50.000/)
    // What follows from the rows moves the same bar on.
    const before = Number(bar.getAttribute('aria-valuenow'))
    act(() => {
      program.emit({ type: 'progress', task: 'import', phase: 'finishing', done: 1, total: 4 })
    })
    expect(Number(bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
    expect(screen.getByText('Готовим поиск и списки')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Отмена' }))
    await settle()
    expect(screen.getByRole('gridcell', { name: 'Иванов Сергей' })).toBeDefined()
  })
})

describe('choosing a list', () => {
  it('refuses in words what cannot be read, and offers another', async () => {
    program.answer({
      imports: {
        ...importsApi,
        open: async () => {
          throw new AppError('unreadable', message('imports.unreadable.encrypted'))
        },
      },
    })
    const { container } = await open('ko')
    expect(screen.getByText(createTranslator('ko').t('imports.unreadable.encrypted'))).toBeDefined()
    expect(screen.getByRole('button', { name: '다른 목록 선택' })).toBeDefined()
    await expectAccessible(container)
  })

  it('asks for the password of a protected list until it is the right one', async () => {
    const given: (string | undefined)[] = []
    program.answer({
      imports: {
        ...importsApi,
        open: async ({ password }: { password?: string | undefined }) => {
          given.push(password)
          if (password === 'right') return view
          const code = password === undefined ? 'encrypted' : 'wrong-password'
          throw new AppError('unreadable', message(`imports.unreadable.${code}`))
        },
      },
    })
    await open('ru')
    await user.type(screen.getByLabelText('Пароль'), 'wrong{Enter}')
    await settle()
    expect(screen.getByText(createTranslator('ru').t('imports.unreadable.wrong-password'))).toBeDefined()
    await user.type(screen.getByLabelText('Пароль'), 'right')
    await user.click(screen.getByRole('button', { name: 'Открыть' }))
    await settle()
    expect(given).toEqual([undefined, 'wrong', 'right'])
    expect(screen.getByRole('button', { name: 'Импортировать 2 строки' })).toBeDefined()
  })
})

it('has words for everything that can be wrong with a cell', () => {
  const translator = createTranslator('en')
  const words = { ...translator, format: createFormats('en', 2026) }
  const issue = { row: 0, column: 0, severity: 'error' as const, text: '' }
  const others = ['other', 'reason', 'followUp']
  for (const [code, text] of Object.entries(english.issue))
    if (!others.includes(code)) expect(issueText(words, { ...issue, code })).toBe(text)
  expect(issueText(words, { ...issue, code: 'never heard of' })).toBe(english.issue.other)
})

describe('no text is left untranslated', () => {
  it('in the preview, with the menu of a column open', async () => {
    await open('en', pseudoTranslator())
    await user.click(screen.getByRole('button', { name: /^업체명: / }))
    expect(translatedCount()).toBeGreaterThan(60)
    expect(untranslated(ownWords)).toEqual([])
  })

  it('in the report and in the choice', async () => {
    await open('en', pseudoTranslator())
    await user.click(screen.getByRole('button', { name: '⟦Import 2 rows⟧' }))
    await settle()
    expect(translatedCount()).toBeGreaterThan(8)
    expect(untranslated(ownWords)).toEqual([])
    await act(() => discardImport())
    await settle()
    expect(untranslated(ownWords)).toEqual([])
  })
})
