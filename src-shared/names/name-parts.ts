/** What a full name consists of; a part that could not be told is absent or null. */
export interface NameParts {
  familyName?: string | null
  givenName?: string | null
  middleName?: string | null
  /** A form of address as typed: `Mr.`, `님`, `先生`. */
  honorific?: string | null
  /** A job title that stood in the name cell: `부장`, `经理`. */
  jobTitle?: string | null
  /** The same name in another script, from brackets: `Kim Minsu (김민수)`. */
  localName?: string | null
}
