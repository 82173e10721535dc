import { expect, it } from 'vitest'
import {
  companyKindOf,
  gradeOf,
  lifecycleOf,
} from '../../../src-main/import/understanding/values/value-words'
import { companyKinds } from '../../../src-shared/companies/company'
import { grades, lifecycles } from '../../../src-shared/contract/customer'
import { languages } from '../../../src-shared/i18n/language'
import { createTranslator } from '../../../src-shared/i18n/translate'

it.each(languages)('understands the words that the program itself writes in lists (%s)', (language) => {
  const { t } = createTranslator(language)
  const read = lifecycles.map((one) => lifecycleOf(t(`customers.lifecycle.${one}`)))
  expect(read).toEqual(lifecycles)
  expect(companyKinds.map((one) => companyKindOf(t(`customers.companyKind.${one}`)))).toEqual(companyKinds)
  expect(grades.map((one) => gradeOf(one))).toEqual(grades)
})
