import { guardSet } from './held-out/guard-set'
import { tenthChineseLists } from './held-out/lists-tenth-chinese'
import { tenthEastLists } from './held-out/lists-tenth-east'
import { tenthEnglishLists } from './held-out/lists-tenth-english'
import { tenthJapaneseLists } from './held-out/lists-tenth-japanese'
import { tenthKoreanLists } from './held-out/lists-tenth-korean'
import { tenthWestLists } from './held-out/lists-tenth-west'

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once:
// right 95.0 % (43 of 633 asked), wrong 0.6 %, open 4.4 %, every header row found. Three causes were mended since
// (umlauts written out, hours taken for phones, other numbers): 95.5 % right, 0.5 % wrong. Then its misses were grouped by cause and
// mended with those of the sets before it (98.9 % right, none wrong): it says nothing any more of lists not seen.
const groups = {
  Korean: { lists: tenthKoreanLists, headers: 7, right: 0.96, wrong: 0.01 },
  Chinese: { lists: tenthChineseLists, headers: 8, right: 0.975, wrong: 0.01 },
  Japanese: { lists: tenthJapaneseLists, headers: 4, right: 0.98, wrong: 0.01 },
  'Russian, Ukrainian and Kazakh': { lists: tenthEastLists, headers: 6, right: 0.985, wrong: 0.01 },
  English: { lists: tenthEnglishLists, headers: 6, right: 0.98, wrong: 0.01 },
  'European, Turkish and Vietnamese': { lists: tenthWestLists, headers: 9, right: 0.98, wrong: 0.01 },
}

guardSet('tenth', groups, { headers: 40, right: 0.98, wrong: 0.005 })
