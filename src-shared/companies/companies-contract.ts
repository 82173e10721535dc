import * as z from 'zod'
import { mergedRecordSchema } from '../merging/merged-record'
import { activitySchema } from '../activities/activity'
import { contactPointDraftSchema } from '../contact-points/contact-point'
import {
  customDraftSchema,
  customerFilterSchema,
  customValueSchema,
  gradeSchema,
  lifecycleSchema,
  shortText,
  tagSchema,
} from '../contract/customer'
import { command, query } from '../contract/define-contract'
import { directionSchema, pageOf, windowSchema, writtenSchema } from '../contract/paging'
import { dealCardSchema } from '../deals/deal'
import { daySchema } from '../kernel/day'
import { idSchema } from '../kernel/ids'
import { currencySchema, moneySchema } from '../kernel/money'
import { affiliationSchema } from '../people/person'
import { companyKindSchema, companyRowSchema, companySchema, companySorts } from './company'

const companyShape = {
  name: z.string().trim().min(1).max(300),
  localName: shortText,
  kinds: z.array(companyKindSchema),
  industry: shortText,
  country: shortText,
  region: shortText,
  city: shortText,
  street: shortText,
  postalCode: shortText,
  taxId: shortText,
  representative: shortText,
  employees: z.int().min(0).nullable(),
  annualRevenue: moneySchema.nullable(),
  incoterm: shortText,
  paymentTerms: shortText,
  creditLimit: moneySchema.nullable(),
  currency: currencySchema.nullable(),
  foundedOn: daySchema.nullable(),
  lifecycle: lifecycleSchema.nullable(),
  grade: gradeSchema.nullable(),
  source: shortText,
  sourceDetail: shortText,
  owner: shortText,
  nextTalk: z.string().trim().max(2000).nullable(),
  firstMetOn: daySchema.nullable(),
}

export const companyPatchSchema = z.strictObject(companyShape).partial()
export type CompanyPatch = z.infer<typeof companyPatchSchema>

export const companyScreenSchema = z.strictObject({
  company: companySchema,
  people: z.array(affiliationSchema),
  tags: z.array(tagSchema),
  productInterests: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  customValues: z.array(customValueSchema),
  deals: z.array(dealCardSchema),
  timeline: z.array(activitySchema),
  /** Records that were merged into this one. */
  merged: z.array(mergedRecordSchema),
  touchCount: z.int(),
})
export type CompanyScreen = z.infer<typeof companyScreenSchema>

const companyWritten = writtenSchema.extend({ screen: companyScreenSchema })

export const companiesContract = {
  list: query({
    input: z.strictObject({
      filter: customerFilterSchema,
      sort: z.enum(companySorts),
      direction: directionSchema,
      window: windowSchema,
    }),
    output: pageOf(companyRowSchema),
  }),
  getScreen: query({ input: z.strictObject({ id: idSchema<'company'>() }), output: companyScreenSchema }),
  possibleMatches: query({
    input: z.strictObject({ name: z.string().max(300), exceptId: idSchema<'company'>().optional() }),
    output: z.array(companyRowSchema),
  }),
  create: command({
    input: z.strictObject({
      values: companyPatchSchema.extend({ name: companyShape.name }),
      contactPoints: z.array(contactPointDraftSchema).max(50).optional(),
      tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
    }),
    output: companyWritten,
  }),
  update: command({
    input: z.strictObject({
      id: idSchema<'company'>(),
      version: z.string().optional(),
      patch: companyPatchSchema,
    }),
    output: companyWritten,
  }),
  setContactPoints: command({
    input: z.strictObject({
      id: idSchema<'company'>(),
      contactPoints: z.array(contactPointDraftSchema).max(100),
    }),
    output: companyWritten,
  }),
  setTags: command({
    input: z.strictObject({
      id: idSchema<'company'>(),
      tags: z.array(z.string().trim().min(1).max(100)).max(100),
    }),
    output: companyWritten,
  }),
  /** One of the user's own fields; null takes its value away. */
  setCustomValue: command({
    input: customDraftSchema.extend({ id: idSchema<'company'>() }),
    output: companyWritten,
  }),
  updateMany: command({
    input: z.strictObject({
      ids: z.array(idSchema<'company'>()).min(1).max(50_000),
      patch: companyPatchSchema.pick({ grade: true, lifecycle: true, owner: true }),
      addTag: z.string().trim().min(1).max(100).optional(),
    }),
    output: writtenSchema,
  }),
  remove: command({
    input: z.strictObject({ ids: z.array(idSchema<'company'>()).min(1).max(50_000) }),
    output: writtenSchema,
  }),
}
