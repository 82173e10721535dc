import { describe, expect, it } from 'vitest'
import { canBeSamePerson } from '../../../src-main/import/understanding/same-person'

describe('canBeSamePerson', () => {
  it.each([
    ['김민수', '김 민수', true],
    ['김민수', '민수', true],
    ['김민수', 'Minsu Kim', true],
    ['김민수', '이지은', false],
    ['J. Smith', 'John Smith', true],
    ['John Smith', 'Smith, John', true],
    ['John A. Smith', 'John Smith', true],
    ['John Smith', 'Jane Smith', false],
    ['Иванов И.И.', 'Иванов Иван Иванович', true],
    ['Иванов Пётр', 'Петров Иван', false],
    ['王伟', '王芳', false],
    ['mjkim@hanbit.kr', 'Kim Minsu', true],
    ['mjkim@hanbit.kr', '김민수', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(canBeSamePerson(one, other)).toBe(same)
    expect(canBeSamePerson(other, one)).toBe(same)
  })
})
