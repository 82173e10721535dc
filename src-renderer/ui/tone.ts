/** The four meanings, the accent and "nothing special". */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'info'

/** The one muted scale for tags and stages. */
export type Hue = 'slate' | 'teal' | 'green' | 'olive' | 'amber' | 'clay' | 'rose' | 'violet' | 'blue'

export const hues: readonly Hue[] = [
  'slate',
  'teal',
  'green',
  'olive',
  'amber',
  'clay',
  'rose',
  'violet',
  'blue',
]

export const softClass: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-2',
  accent: 'bg-accent-soft text-accent-text',
  good: 'bg-good-soft text-good-text',
  warn: 'bg-warn-soft text-warn-text',
  bad: 'bg-bad-soft text-bad-text',
  ['info']: 'bg-info-soft text-info-text',
}

export const textClass: Record<Tone, string> = {
  neutral: 'text-ink-2',
  accent: 'text-accent-text',
  good: 'text-good-text',
  warn: 'text-warn-text',
  bad: 'text-bad-text',
  ['info']: 'text-info-text',
}

export const dotClass: Record<Tone, string> = {
  neutral: 'bg-ink-3',
  accent: 'bg-accent',
  good: 'bg-good',
  warn: 'bg-warn',
  bad: 'bg-bad',
  ['info']: 'bg-info',
}

export const hueClass: Record<Hue, string> = {
  slate: 'bg-tag-slate text-tag-slate-text',
  teal: 'bg-tag-teal text-tag-teal-text',
  green: 'bg-tag-green text-tag-green-text',
  olive: 'bg-tag-olive text-tag-olive-text',
  amber: 'bg-tag-amber text-tag-amber-text',
  clay: 'bg-tag-clay text-tag-clay-text',
  rose: 'bg-tag-rose text-tag-rose-text',
  violet: 'bg-tag-violet text-tag-violet-text',
  blue: 'bg-tag-blue text-tag-blue-text',
}
