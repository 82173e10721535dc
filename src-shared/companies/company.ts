import * as z from 'zod'
import { contactPointSchema } from '../contact-points/contact-point'
import { gradeSchema, lastTouchSchema, lifecycleSchema, nextStepSchema } from '../contract/customer'
import { idSchema } from '../kernel/ids'
import { moneySchema } from '../kernel/money'

export const companyKinds = ['customer', 'supplier', 'forwarder', 'agent', 'other'] as const
export const companyKindSchema = z.enum(companyKinds)

/** A company as lists show it. */
export const companyRowSchema = z.strictObject({
  id: idSchema<'company'>(),
  name: z.string(),
  localName: z.string().nullable(),
  kinds: z.array(companyKindSchema),
  industry: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  grade: gradeSchema.nullable(),
  lifecycle: lifecycleSchema.nullable(),
  peopleCount: z.number(),
  openDealCount: z.number(),
  nextStep: nextStepSchema.nullable(),
  lastTouch: lastTouchSchema.nullable(),
  owner: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export type CompanyRow = z.infer<typeof companyRowSchema>

/** Everything stored on the company itself. */
export const companySchema = z.strictObject({
  id: idSchema<'company'>(),
  version: z.string(),
  name: z.string(),
  localName: z.string().nullable(),
  kinds: z.array(companyKindSchema),
  industry: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  taxId: z.string().nullable(),
  representative: z.string().nullable(),
  employees: z.number().nullable(),
  annualRevenue: moneySchema.nullable(),
  incoterm: z.string().nullable(),
  paymentTerms: z.string().nullable(),
  creditLimit: moneySchema.nullable(),
  currency: z.string().nullable(),
  foundedOn: z.string().nullable(),
  lifecycle: lifecycleSchema.nullable(),
  grade: gradeSchema.nullable(),
  source: z.string().nullable(),
  sourceDetail: z.string().nullable(),
  owner: z.string().nullable(),
  nextTalk: z.string().nullable(),
  firstMetOn: z.string().nullable(),
  lastContactedOn: z.string().nullable(),
  createdAt: z.number().nullable(),
  updatedAt: z.number().nullable(),
  timeZone: z.string().nullable(),
  contactPoints: z.array(contactPointSchema),
})
export type Company = z.infer<typeof companySchema>

/** By what the list can be sorted. */
export const companySorts = [
  'name',
  'country',
  'grade',
  'people',
  'deals',
  'nextStep',
  'lastTouch',
  'owner',
  'createdAt',
] as const
