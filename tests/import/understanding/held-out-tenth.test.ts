import { guardSet } from './held-out/guard-set'
import type { HeldOutList } from './held-out/held-out-list'
import { tenthChineseLists } from './held-out/lists-tenth-chinese'
import { tenthEastLists } from './held-out/lists-tenth-east'
import { tenthEnglishLists } from './held-out/lists-tenth-english'
import { tenthJapaneseLists } from './held-out/lists-tenth-japanese'
import { tenthKoreanLists } from './held-out/lists-tenth-korean'
import { tenthWestLists } from './held-out/lists-tenth-west'

const every: readonly HeldOutList[] = [
  ...tenthKoreanLists,
  ...tenthChineseLists,
  ...tenthJapaneseLists,
  ...tenthEastLists,
  ...tenthEnglishLists,
  ...tenthWestLists,
]

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once.
const groups = {
  Korean: { lists: tenthKoreanLists, headers: 0, right: 0, wrong: 1 },
  Chinese: { lists: tenthChineseLists, headers: 0, right: 0, wrong: 1 },
  Japanese: { lists: tenthJapaneseLists, headers: 0, right: 0, wrong: 1 },
  'Russian, Ukrainian and Kazakh': { lists: tenthEastLists, headers: 0, right: 0, wrong: 1 },
  English: { lists: tenthEnglishLists, headers: 0, right: 0, wrong: 1 },
  'European, Turkish and Vietnamese': { lists: tenthWestLists, headers: 0, right: 0, wrong: 1 },
  all: { lists: every, headers: 0, right: 0, wrong: 1 },
}

guardSet('tenth', groups)
