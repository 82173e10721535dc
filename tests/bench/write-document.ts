import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { asMarkdown, type Figure } from './figure'
import { machineFacts } from './machine'
import { officeVersion } from './office'
import { root } from './places'

/** Writes docs/benchmarks.md anew: nothing in it is typed by hand. */
export function writeDocument(figures: readonly Figure[], run: { load: string; seconds: number }): void {
  const judged = figures.filter(({ isMet }) => isMet !== undefined)
  const missed = judged.filter(({ isMet }) => isMet === false)
  const facts = [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC in ${Math.round(run.seconds / 60)} minutes`,
    ...machineFacts(officeVersion()),
    `Load average (1 minute) while measuring: ${run.load}`,
  ]
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; do not edit. Ratios are what counts: both sides of a ratio run alternately in one',
    'run, so that what else the machine does meets both. Absolute figures are guards that mean something on a quiet',
    'machine only. Where the load average is above the number of cores, others were working while this was measured.',
    '',
    ...facts.map((fact) => `- ${fact}`),
    '',
    `${judged.length - missed.length} of ${judged.length} goals met.`,
    '',
    asMarkdown(figures),
    '',
    '`npm run bench -- import search` runs some rows only, `--quick` smaller sizes (neither writes this file),',
    '`--large` also an import of 200,000 rows.',
    '',
  ].join('\n')
  writeFileSync(path.join(root, 'docs/benchmarks.md'), text)
}
