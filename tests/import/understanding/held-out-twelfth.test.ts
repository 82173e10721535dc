import { guardSet } from './held-out/guard-set'
import { twelfthChinese } from './held-out/lists-twelfth-chinese'
import { twelfthEast } from './held-out/lists-twelfth-east'
import { twelfthEnglish } from './held-out/lists-twelfth-english'
import { twelfthJapanese } from './held-out/lists-twelfth-japanese'
import { twelfthKorean } from './held-out/lists-twelfth-korean'
import { twelfthWest } from './held-out/lists-twelfth-west'

const groups = {
  Korean: { lists: twelfthKorean, headers: 8, right: 0.9, wrong: 0.04 },
  Chinese: { lists: twelfthChinese, headers: 8, right: 0.9, wrong: 0.04 },
  Japanese: { lists: twelfthJapanese, headers: 5, right: 0.9, wrong: 0.04 },
  'Russian, Ukrainian, Turkish and Vietnamese': { lists: twelfthEast, headers: 7, right: 0.9, wrong: 0.04 },
  English: { lists: twelfthEnglish, headers: 6, right: 0.9, wrong: 0.04 },
  European: { lists: twelfthWest, headers: 6, right: 0.9, wrong: 0.04 },
}

guardSet('twelfth', groups, { headers: 40, right: 0.9, wrong: 0.02 })
