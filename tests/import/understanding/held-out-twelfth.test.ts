import { guardSet } from './held-out/guard-set'
import { twelfthChinese } from './held-out/lists-twelfth-chinese'
import { twelfthEast } from './held-out/lists-twelfth-east'
import { twelfthEnglish } from './held-out/lists-twelfth-english'
import { twelfthJapanese } from './held-out/lists-twelfth-japanese'
import { twelfthKorean } from './held-out/lists-twelfth-korean'
import { twelfthWest } from './held-out/lists-twelfth-west'

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once:
// right 97.9 % (33 of 737 asked), wrong 0.5 %, open 1.6 %, every header row found.
const groups = {
  Korean: { lists: twelfthKorean, headers: 8, right: 0.97, wrong: 0.02 },
  Chinese: { lists: twelfthChinese, headers: 8, right: 0.96, wrong: 0.02 },
  Japanese: { lists: twelfthJapanese, headers: 5, right: 0.96, wrong: 0.01 },
  'Russian, Ukrainian, Turkish and Vietnamese': { lists: twelfthEast, headers: 7, right: 0.96, wrong: 0.015 },
  English: { lists: twelfthEnglish, headers: 6, right: 0.96, wrong: 0.01 },
  European: { lists: twelfthWest, headers: 6, right: 0.96, wrong: 0.01 },
}

guardSet('twelfth', groups, { headers: 40, right: 0.97, wrong: 0.01 })
