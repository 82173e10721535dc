import { defineCommand } from '../state/commands'

export const sameCommand = defineCommand({
  id: 'imports.same',
  title: 'imports.possible.decideSame',
  group: 'list',
  keys: ['KeyS'],
})

export const differentCommand = defineCommand({
  id: 'imports.different',
  title: 'imports.possible.decideDifferent',
  group: 'list',
  keys: ['KeyD'],
})

export const leaveReviewCommand = defineCommand({
  id: 'imports.leaveReview',
  title: 'imports.possible.back',
  group: 'list',
  keys: ['Escape'],
})
