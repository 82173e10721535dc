import type { ImportFieldId } from '../../../../src-shared/imports/import-fields'

/**
 * Meanings that a header alone leaves open; the other columns and the cells decide. `any.family` and `any.given`
 * are words such as Nom or Имя that mean a whole name or one part of it.
 */
export type OpenMeaning =
  | 'any.phone'
  | 'any.email'
  | 'any.address'
  | 'any.name'
  | 'any.family'
  | 'any.given'
  | 'any.customer'
  | 'any.contact'
  | 'any.title'
  | 'any.status'
  | 'any.type'
  | 'any.currency'
  | 'any.date'
  | 'any.code'
  | 'any.messenger'
  | 'any.local'
  /** A shortened or second name of the firm (简称, Kurzbezeichnung, Name 2): its name where the list has no other. */
  | 'any.short'

export type HeaderMeaning = ImportFieldId | OpenMeaning | 'ignore' | 'custom'

/** Words that say whose or which one: they turn `phone` into the company's phone and `date` into the next date. */
export type Modifier =
  | 'company'
  | 'person'
  | 'representative'
  | 'deal'
  | 'home'
  | 'our'
  | 'local'
  | 'first'
  | 'last'
  | 'next'
  | 'expected'
  | 'contacted'
  /** An order or a shipment: its day is none of ours with the customer. */
  | 'ordered'
  /** Somebody beside the customer: an assistant, a wife, a driver, the buyer's agent. */
  | 'other'
  | 'founded'
  | 'label'
  | 'count'
  | 'noise'

/** Spellings are separated by `|`; one that ends in `*` stands for every word that begins so. */
export interface LanguageWords {
  readonly headers: { readonly [Meaning in HeaderMeaning]?: string }
  readonly modifiers: { readonly [Word in Modifier]?: string }
}
