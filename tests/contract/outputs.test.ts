import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { appContract } from '../../src-shared/contract/app-contract'
import type { Contract, Method } from '../../src-shared/contract/define-contract'

const methods = Object.entries(appContract).flatMap(([feature, contract]) =>
  Object.entries(contract as Contract).map(([name, method]): [string, Method] => [
    `${feature}.${name}`,
    method,
  ]),
)

interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  $ref?: string
  minimum?: number
  pattern?: string
  maxLength?: number
  maximum?: number
  $defs?: Record<string, Schema>
}

const anId = '0190a0b0-0000-7000-8000-000000000001'

/** Values of the shape that a JSON schema describes, and mostly of its kind of text. */
function valuesOf(schema: Schema, root: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref && depth > 6) return fc.constant({ key: 'x' })
  const one = schema.$ref ? definition(schema.$ref, root) : schema
  if ('const' in one) return fc.constant(one.const)
  if (one.enum) return fc.constantFrom(...one.enum)
  const choices = one.anyOf ?? one.oneOf ?? typesOf(one)
  return choices
    ? fc.oneof(...choices.map((choice) => valuesOf(choice, root, depth + 1)))
    : typedOf(one, root, depth)
}

/** `type: ['string', 'null']` as one schema for each type. */
function typesOf(schema: Schema): Schema[] | undefined {
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined
}

function typedOf(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, root, depth)
    case 'array':
      return depth > 6
        ? fc.constant([])
        : fc.array(valuesOf(schema.items ?? {}, root, depth + 1), { maxLength: 2 })
    case 'string':
      return textsOf(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1e6, 1e6) })
    default:
      // A custom check (ids) has no type in JSON.
      return fc.constantFrom(...(plainValues[String(schema.type)] ?? [anId]))
  }
}

const plainValues: Readonly<Record<string, readonly unknown[]>> = {
  number: [0, 1, 1_795_319_033_973],
  boolean: [true, false],
  null: [null],
}

function textsOf({ pattern, maxLength }: Schema): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  if (maxLength && maxLength < 5) return fc.constant('KR')
  return fc.constantFrom('김민준', '王小明', 'Иван', 'Ann', '2026-07-01', anId)
}

function objectsOf(schema: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, one]) => [name, valuesOf(one, root, depth + 1)] as const,
  )
  const requiredKeys = (schema.required ?? []) as never[]
  return fc.record(Object.fromEntries(properties), { requiredKeys })
}

function definition(reference: string, root: Schema): Schema {
  const name = reference.split('/').at(-1) ?? ''
  return reference === '#' ? root : (root.$defs?.[name] ?? {})
}

describe('answers', () => {
  it.each(methods)('%s: what its schema lets through survives the way to the page', (_name, method) => {
    const schema = z.toJSONSchema(method.output, { unrepresentable: 'any', io: 'input' }) as Schema
    let accepted = 0
    fc.assert(
      fc.property(valuesOf(schema, schema), (value) => {
        const parsed = method.output.safeParse(value)
        if (!parsed.success) return
        accepted += 1
        expect(structuredClone(parsed.data)).toEqual(parsed.data)
        // Dates, maps and buffers change or get lost on the way through JSON; nothing of the kind is allowed.
        expect(JSON.parse(JSON.stringify(parsed.data))).toEqual(
          JSON.parse(JSON.stringify(structuredClone(parsed.data))),
        )
      }),
      { numRuns: 100 },
    )
    expect(accepted).toBeGreaterThan(0)
  })
})
