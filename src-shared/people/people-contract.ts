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
import { affiliationSchema, decisionRoleSchema, personRowSchema, personSchema, personSorts } from './person'

const personShape = {
  fullName: z.string().trim().min(1).max(300),
  familyName: shortText,
  givenName: shortText,
  middleName: shortText,
  localName: shortText,
  nickname: shortText,
  honorific: shortText,
  country: shortText,
  region: shortText,
  city: shortText,
  street: shortText,
  postalCode: shortText,
  birthday: daySchema.nullable(),
  language: shortText,
  lifecycle: lifecycleSchema.nullable(),
  grade: gradeSchema.nullable(),
  source: shortText,
  sourceDetail: shortText,
  owner: shortText,
  nextTalk: z.string().trim().max(2000).nullable(),
  firstMetOn: daySchema.nullable(),
}

export const personPatchSchema = z.strictObject(personShape).partial()
export type PersonPatch = z.infer<typeof personPatchSchema>

/** Where somebody works, as a form hands it over: an existing company by id, or a name (found by its key, or made). */
export const affiliationDraftSchema = z.strictObject({
  companyId: idSchema<'company'>().optional(),
  companyName: z.string().trim().max(300).optional(),
  jobTitle: shortText.optional(),
  department: shortText.optional(),
  decisionRole: decisionRoleSchema.nullable().optional(),
  sinceOn: daySchema.nullable().optional(),
  leftOn: daySchema.nullable().optional(),
})

/** One screen, one call. `timeline` holds the newest 100; older ones through `activities.timeline`. */
export const personScreenSchema = z.strictObject({
  person: personSchema,
  affiliations: z.array(affiliationSchema),
  /** Other people of the same companies. */
  colleagues: z.array(affiliationSchema),
  tags: z.array(tagSchema),
  productInterests: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  customValues: z.array(customValueSchema),
  deals: z.array(dealCardSchema),
  timeline: z.array(activitySchema),
  /** Records that were merged into this one. */
  merged: z.array(mergedRecordSchema),
  touchCount: z.int(),
})
export type PersonScreen = z.infer<typeof personScreenSchema>

const personWritten = writtenSchema.extend({ screen: personScreenSchema })

export const peopleContract = {
  list: query({
    input: z.strictObject({
      filter: customerFilterSchema.extend({ companyId: idSchema<'company'>().optional() }),
      sort: z.enum(personSorts),
      direction: directionSchema,
      window: windowSchema,
    }),
    output: pageOf(personRowSchema),
  }),
  getScreen: query({ input: z.strictObject({ id: idSchema<'person'>() }), output: personScreenSchema }),
  /** Records that may be the same person, by e-mail, phone number or company and name; for the form while typing. */
  possibleMatches: query({
    input: z.strictObject({
      fullName: z.string().max(300),
      companyName: z.string().max(300).optional(),
      contactPoints: z.array(contactPointDraftSchema).max(50),
      exceptId: idSchema<'person'>().optional(),
    }),
    output: z.array(personRowSchema),
  }),
  create: command({
    input: z.strictObject({
      values: personPatchSchema.extend({ fullName: personShape.fullName }),
      affiliation: affiliationDraftSchema.optional(),
      contactPoints: z.array(contactPointDraftSchema).max(50).optional(),
      tags: z.array(z.string().trim().min(1).max(100)).max(50).optional(),
    }),
    output: personWritten,
  }),
  /** Changes fields of one person. With `version`: AppError conflict when somebody changed the same fields since. */
  update: command({
    input: z.strictObject({
      id: idSchema<'person'>(),
      version: z.string().optional(),
      patch: personPatchSchema,
    }),
    output: personWritten,
  }),
  /** Replaces the contact points by the given list (missing ones go to the trash). */
  setContactPoints: command({
    input: z.strictObject({
      id: idSchema<'person'>(),
      contactPoints: z.array(contactPointDraftSchema).max(100),
    }),
    output: personWritten,
  }),
  setTags: command({
    input: z.strictObject({
      id: idSchema<'person'>(),
      tags: z.array(z.string().trim().min(1).max(100)).max(100),
    }),
    output: personWritten,
  }),
  /** One of the user's own fields; null takes its value away. */
  setCustomValue: command({
    input: customDraftSchema.extend({ id: idSchema<'person'>() }),
    output: personWritten,
  }),
  setAffiliation: command({
    input: z.strictObject({ id: idSchema<'person'>(), affiliation: affiliationDraftSchema }),
    output: personWritten,
  }),
  removeAffiliation: command({
    input: z.strictObject({ id: idSchema<'person'>(), affiliationId: idSchema<'affiliation'>() }),
    output: personWritten,
  }),
  /** Sets the same fields on many people in one transaction. */
  updateMany: command({
    input: z.strictObject({
      ids: z.array(idSchema<'person'>()).min(1).max(50_000),
      patch: personPatchSchema.pick({ grade: true, lifecycle: true, owner: true }),
      addTag: z.string().trim().min(1).max(100).optional(),
    }),
    output: writtenSchema,
  }),
  remove: command({
    input: z.strictObject({ ids: z.array(idSchema<'person'>()).min(1).max(50_000) }),
    output: writtenSchema,
  }),
}
