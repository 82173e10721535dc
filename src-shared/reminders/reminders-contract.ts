import * as z from 'zod'
import { command } from '../contract/define-contract'

export const remindersContract = {
  /** The person has seen what was missed; it leaves the Today page's gathered list. */
  acknowledgeMissed: command({ input: z.strictObject({}), output: z.strictObject({ count: z.int() }) }),
}
