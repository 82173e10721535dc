/** Milliseconds before each try to bring a crashed workspace process back; after the last one it stays down. */
export const restartDelays = [200, 1000, 3000, 10_000, 30_000] as const

/** A process that ran this long was healthy: the next crash starts from the first delay again. */
export const healthyAfter = 60_000

/** While another program holds the workspace (the command line does, for a moment), it is tried again this often. */
export const lockedRetry = 3000

/** A workspace that has not closed by then is ended; its last commit is on the disk all the same. */
export const closeLimit = 10_000
