import { guardSet } from './held-out/guard-set'
import { eighthChineseLists } from './held-out/lists-eighth-chinese'
import { eighthEasternLists } from './held-out/lists-eighth-east'
import { eighthEnglishLists } from './held-out/lists-eighth-english'
import { eighthJapaneseLists } from './held-out/lists-eighth-japanese'
import { eighthKoreanLists } from './held-out/lists-eighth-korean'
import { eighthWesternLists } from './held-out/lists-eighth-west'

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once:
// right 93.4 % (one in ten of those asked), wrong 2.5 %, open 4.0 %, every header row found. One truth was then made stricter.
// It has been learnt from since (99.4 % right, none wrong): its misses were grouped by cause, the causes mended, and what
// people and programs write in practice was put down field by field. It says nothing any more of lists not seen.
const groups = {
  Korean: { lists: eighthKoreanLists, headers: 6, right: 0.99, wrong: 0.01 },
  Chinese: { lists: eighthChineseLists, headers: 7, right: 0.98, wrong: 0.01 },
  Japanese: { lists: eighthJapaneseLists, headers: 3, right: 0.98, wrong: 0.01 },
  'Russian, Ukrainian and Kazakh': { lists: eighthEasternLists, headers: 5, right: 0.985, wrong: 0.01 },
  English: { lists: eighthEnglishLists, headers: 6, right: 0.97, wrong: 0.01 },
  'European, Turkish and Vietnamese': { lists: eighthWesternLists, headers: 9, right: 0.98, wrong: 0.01 },
}

guardSet('eighth', groups, { headers: 36, right: 0.984, wrong: 0.005 })
