import { checkSteps } from '../checks/steps.mjs'
import { root, say, since } from '../project.mjs'

/** Runs every check, also after one failed; prints what a failed one said. */
export async function runChecks(names = []) {
  const results = []
  for (const step of checkSteps) {
    if (names.length > 0 && !names.includes(step.name)) continue
    const start = performance.now()
    const { isOk, said } = await step.run(root)
    if (!isOk) process.stderr.write(`${said.trimEnd()}\n`)
    say('check', `${step.name}: ${isOk ? 'ok' : 'FAILED'} (${since(start)})`)
    results.push({ name: step.name, isOk })
  }
  return results
}

/** `npm run check`, or `npm run check -- lint types` for some of it. */
export async function run(names) {
  const results = await runChecks(names)
  return results.length > 0 && results.every((result) => result.isOk) ? 0 : 1
}
