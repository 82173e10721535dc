import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'

const folders = ['src-shared', 'src-main', 'src-renderer', 'src-server', 'tests', 'build']

/** Every source file of the folders, as the rules must have seen it. */
function sourcesIn(base, places) {
  return places.flatMap((place) =>
    readdirSync(path.join(base, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
      .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name))),
  )
}

/**
 * The dependency rules of dependency-cruiser.cjs over the clone in `base`. Answers what is wrong, a line each.
 * A file that was not read counts as wrong: the tool skips silently what it cannot parse.
 */
export async function dependencyViolations(base) {
  const { forbidden, options } = createRequire(import.meta.url)('../dependency-cruiser.cjs')
  const places = folders.filter((folder) => existsSync(path.join(base, folder)))
  const settings = { ...options, baseDir: base, validate: true, ruleSet: { forbidden } }
  const { output } = await cruise(places, settings, options.enhancedResolveOptions)
  const seen = new Set(output.modules.map((module) => module.source))
  const sources = sourcesIn(base, places)
  const unseen = sources.filter((source) => !seen.has(source))
  const violations = output.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle?.length ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`
    return `${rule.name}: ${way}`
  })
  return {
    read: sources.length - unseen.length,
    violations: [
      ...(sources.length === 0 ? ['files-are-read: no source file was found'] : []),
      ...unseen.map((source) => `files-are-read: ${source} was not read`),
      ...violations,
    ],
  }
}
