import { guardSet } from './held-out/guard-set'
import { ninthChineseLists } from './held-out/lists-ninth-chinese'
import { ninthEastLists } from './held-out/lists-ninth-east'
import { ninthEnglishLists } from './held-out/lists-ninth-english'
import { ninthJapaneseLists } from './held-out/lists-ninth-japanese'
import { ninthKoreanLists } from './held-out/lists-ninth-korean'
import { ninthWestLists } from './held-out/lists-ninth-west'

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once:
// right 96.1 % (35 of 639 asked), wrong 1.1 %, open 2.9 %, header rows 39 of 40 (one list without a header was read as if it had one).
// It has been learnt from since (98.6 % right, 0.2 % wrong) and says nothing any more of lists not seen.
const groups = {
  Korean: { lists: ninthKoreanLists, headers: 7, right: 0.969, wrong: 0.01 },
  Chinese: { lists: ninthChineseLists, headers: 8, right: 0.965, wrong: 0.01 },
  Japanese: { lists: ninthJapaneseLists, headers: 4, right: 0.959, wrong: 0.01 },
  'Russian, Ukrainian and Kazakh': { lists: ninthEastLists, headers: 6, right: 0.99, wrong: 0.01 },
  English: { lists: ninthEnglishLists, headers: 6, right: 0.95, wrong: 0.02 },
  'European, Turkish and Vietnamese': { lists: ninthWestLists, headers: 9, right: 0.99, wrong: 0.01 },
}

guardSet('ninth', groups, { headers: 40, right: 0.98, wrong: 0.005 })
