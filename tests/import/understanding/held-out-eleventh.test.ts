import { guardSet } from './held-out/guard-set'
import { eleventhChinese } from './held-out/lists-eleventh-chinese'
import { eleventhEast } from './held-out/lists-eleventh-east'
import { eleventhEnglish } from './held-out/lists-eleventh-english'
import { eleventhJapanese } from './held-out/lists-eleventh-japanese'
import { eleventhKorean } from './held-out/lists-eleventh-korean'
import { eleventhWest } from './held-out/lists-eleventh-west'

// Written by somebody who had seen neither the words nor the other sets, and committed before it was measured once:
// right 96.9 % (26 of 666 asked), wrong 1.3 %, open 1.7 %, every header row found. Of the nine wrong ones four are a matter
// of opinion: readings in kana as the other name, and which of a Chinese and a Latin name of a firm is the other one.
// Then its misses were grouped by cause and mended (99.0 % right, 0.7 % wrong): it says nothing any more of lists not seen.
const groups = {
  Korean: { lists: eleventhKorean, headers: 8, right: 0.99, wrong: 0.01 },
  Chinese: { lists: eleventhChinese, headers: 8, right: 0.975, wrong: 0.02 },
  Japanese: { lists: eleventhJapanese, headers: 5, right: 0.97, wrong: 0.03 },
  'Russian, Ukrainian, Turkish and Vietnamese': {
    lists: eleventhEast,
    headers: 7,
    right: 0.985,
    wrong: 0.01,
  },
  English: { lists: eleventhEnglish, headers: 6, right: 0.98, wrong: 0.01 },
  European: { lists: eleventhWest, headers: 6, right: 0.99, wrong: 0.01 },
}

guardSet('eleventh', groups, { headers: 40, right: 0.985, wrong: 0.01 })
