import * as z from 'zod'
import { contactPointSchema } from '../contact-points/contact-point'
import { gradeSchema, lastTouchSchema, lifecycleSchema, nextStepSchema } from '../contract/customer'
import { daySchema } from '../kernel/day'
import { idSchema } from '../kernel/ids'

/** A person as lists show it. */
export const personRowSchema = z.strictObject({
  id: idSchema<'person'>(),
  fullName: z.string(),
  localName: z.string().nullable(),
  companyId: idSchema<'company'>().nullable(),
  companyName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  grade: gradeSchema.nullable(),
  lifecycle: lifecycleSchema.nullable(),
  nextStep: nextStepSchema.nullable(),
  lastTouch: lastTouchSchema.nullable(),
  touchCount: z.number(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  owner: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})
export type PersonRow = z.infer<typeof personRowSchema>

export const decisionRoles = ['decides', 'pays', 'influences', 'uses', 'introduces', 'blocks'] as const
export const decisionRoleSchema = z.enum(decisionRoles)

export const affiliationSchema = z.strictObject({
  id: idSchema<'affiliation'>(),
  personId: idSchema<'person'>(),
  personName: z.string(),
  companyId: idSchema<'company'>(),
  companyName: z.string(),
  jobTitle: z.string().nullable(),
  department: z.string().nullable(),
  decisionRole: decisionRoleSchema.nullable(),
  sinceOn: daySchema.nullable(),
  leftOn: daySchema.nullable(),
  isPrimary: z.boolean(),
})
export type Affiliation = z.infer<typeof affiliationSchema>

/** Everything stored on the person itself. */
export const personSchema = z.strictObject({
  id: idSchema<'person'>(),
  /** The newest stamp of the row; handed back on update to find out that somebody else was faster. */
  version: z.string(),
  fullName: z.string(),
  familyName: z.string().nullable(),
  givenName: z.string().nullable(),
  middleName: z.string().nullable(),
  localName: z.string().nullable(),
  nickname: z.string().nullable(),
  honorific: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  birthday: z.string().nullable(),
  language: z.string().nullable(),
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
  /** IANA zone of where the person is, when the country tells. */
  timeZone: z.string().nullable(),
  contactPoints: z.array(contactPointSchema),
})
export type Person = z.infer<typeof personSchema>

/** By what the list can be sorted. */
export const personSorts = [
  'name',
  'company',
  'grade',
  'nextStep',
  'lastTouch',
  'touches',
  'country',
  'owner',
  'createdAt',
] as const
