import { expect, it } from 'vitest'
import { contactTerm } from '../../src-renderer/customers/contact-term'
import { createTranslator } from '../../src-shared/i18n/translate'

it.each([
  ['en', 'Phone, work', 'E-mail, home', 'Mobile'],
  ['ko', '전화(직장)', '이메일(집)', '휴대폰'],
  ['zh', '电话（工作）', '邮箱（家庭）', '手机'],
  ['ru', 'Телефон, раб.', 'Эл. почта, дом.', 'Мобильный'],
] as const)('the English labels of address books are read in %s', (language, work, home, mobile) => {
  const words = createTranslator(language)
  expect(contactTerm(words, { kind: 'phone', label: 'Work' })).toBe(work)
  expect(contactTerm(words, { kind: 'email', label: 'home' })).toBe(home)
  expect(contactTerm(words, { kind: 'mobile', label: 'Mobile' })).toBe(mobile)
  expect(contactTerm(words, { kind: 'mobile', label: null })).toBe(mobile)
  // A label of one's own stays.
  expect(contactTerm(words, { kind: 'phone', label: 'Секретарь' })).toBe('Секретарь')
})
