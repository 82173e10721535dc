import { parentPort, workerData } from 'node:worker_threads'
import type { ReadingRules } from './import/opened/row-reader'
import { createRowThread } from './import/opened/row-thread'
import type { StagedText } from './import/staging/staging-file'

const read = createRowThread(workerData as ReadingRules)

/** The thread that reads rows of a long list: it sees cells and nothing else, and answers in the order of the asking. */
parentPort?.on('message', (staged: StagedText[]) => parentPort?.postMessage(read(staged)))
