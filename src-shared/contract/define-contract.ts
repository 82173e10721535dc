import type * as z from 'zod'

/** One call of a feature: a query reads, a command may write. Input and output are schemas; types follow from them. */
export interface Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly input: Input
  readonly output: Output
}

export type Contract = Readonly<Record<string, Method>>

interface Schemas<Input extends z.ZodType, Output extends z.ZodType> {
  input: Input
  output: Output
}

/** A call that only reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(schemas: Schemas<Input, Output>) {
  return { kind: 'query', ...schemas } as const satisfies Method<Input, Output>
}

/** A call that may write or act. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(schemas: Schemas<Input, Output>) {
  return { kind: 'command', ...schemas } as const satisfies Method<Input, Output>
}

/** What a service must offer to serve a contract: the same names, parsed input in, output out. */
export type ServiceOf<C extends Contract> = {
  readonly [Name in keyof C]: (input: z.output<C[Name]['input']>) => Promise<z.input<C[Name]['output']>>
}

/** What the renderer calls: `api.people.list({...})`. */
export type ApiOf<Contracts extends Readonly<Record<string, Contract>>> = {
  readonly [Feature in keyof Contracts]: {
    readonly [Name in keyof Contracts[Feature]]: (
      input: z.input<Contracts[Feature][Name]['input']>,
    ) => Promise<z.output<Contracts[Feature][Name]['output']>>
  }
}
