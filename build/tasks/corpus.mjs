import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { inRoot, Stop, say } from '../project.mjs'

const outDir = inRoot('out/corpus')
const heapMegabytes = 1024
const patience = 45_000

/** The readers and what compares them with SheetJS, in one file that needs nothing of the clone. */
async function bundle() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('tests/corpus/read-one-file.ts'),
      outDir,
      target: 'node22',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'read-one-file.mjs' } },
    },
  })
}

/** Reads one file in a process of its own; `hung` after 45 s, `crashed` when it ends without an answer. */
function judge(file) {
  return new Promise((resolve, reject) => {
    const args = [`--max-old-space-size=${heapMegabytes}`, path.join(outDir, 'read-one-file.mjs'), file]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    const complaints = []
    let hung = false
    const timer = setTimeout(() => {
      hung = true
      child.kill('SIGKILL')
    }, patience)
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => complaints.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      const [reading, comparison] = Buffer.concat(said).toString('utf8').split('\n').slice(0, -1)
      if (reading) resolve({ ...JSON.parse(reading), ...JSON.parse(comparison ?? '{}'), isDone: code === 0 })
      else if (hung) resolve({ outcome: 'hung' })
      else
        resolve({ outcome: 'crashed', reason: Buffer.concat(complaints).toString('utf8').trim().slice(-200) })
    })
  })
}

function detailOf(answer) {
  if (answer.outcome === 'refused') {
    const params = Object.entries(answer.params).map(([name, value]) => `${name} ${value}`)
    return [answer.code, ...params].join(', ')
  }
  if (answer.outcome !== 'opened') return answer.reason ?? ''
  const { format, sheets, rows, cells, secondReader, differing, example, isDone } = answer
  const size = `${format}, ${sheets} sheets, ${rows} rows, ${cells} cells`
  const second = secondReader ? ', by the second reader' : ''
  if (differing === undefined)
    return `${size}${second}${isDone ? '' : ', SheetJS gave no answer to compare with'}`
  return `${size}${second}, ${differing === 0 ? 'as SheetJS' : `${differing} cells differ (${example})`}`
}

function summary(answers) {
  const count = (is) => answers.filter(is).length
  const outcomes = ['opened', 'refused', 'hung', 'crashed']
  const compared = answers.filter(({ differing }) => typeof differing === 'number')
  const same = compared.filter(({ differing }) => differing === 0).length
  return [
    `${answers.length} files: ${outcomes.map((one) => `${count(({ outcome }) => outcome === one)} ${one}`).join(', ')}`,
    `agreement with SheetJS: ${same} of ${compared.length} files in all cells`,
  ]
}

/** Opens every file of a folder and says what became of it. Fails when a file hung or crashed the process. */
export async function run([folder]) {
  if (!folder) throw new Stop('npm run corpus -- DIR')
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  await bundle()
  say(
    'corpus',
    `${names.length} files, each in its own process with ${heapMegabytes} MiB and ${patience / 1000} s`,
  )
  const answers = []
  for (const name of names) {
    const answer = await judge(name)
    answers.push(answer)
    process.stdout.write(`${answer.outcome.padEnd(8)} ${path.relative(folder, name)}: ${detailOf(answer)}\n`)
  }
  process.stdout.write(`${summary(answers).join('\n')}\n`)
  return answers.some(({ outcome }) => outcome === 'hung' || outcome === 'crashed') ? 1 : 0
}
