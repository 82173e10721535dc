/**
 * The columns that cards can fill, in the order in which they stand. The names are those of address books, so that a
 * vCard file is understood as every other list is; only columns that some card fills become part of the sheet.
 */
export const cardColumns = [
  'Full name',
  'Family name',
  'Given name',
  'Middle name',
  'Name prefix',
  'Name suffix',
  'Nickname',
  'Phonetic name',
  'Company',
  'Department',
  'Job title',
  'Mobile phone',
  'Work phone',
  'Home phone',
  'Contact person phone',
  'Direct line 1 - Label',
  'Direct line 1 - Value',
  'Direct line 2 - Label',
  'Direct line 2 - Value',
  'Fax',
  'Pager',
  'Person email',
  'Work e-mail',
  'Home email',
  'Business street',
  'Business city',
  'Business state',
  'Business postal code',
  'Business country',
  'Home address',
  'Website',
  'WeChat',
  'WhatsApp',
  'KakaoTalk',
  'LINE',
  'Telegram',
  'Skype',
  'LinkedIn',
  'QQ',
  'Messenger',
  'Birthday',
  'Gender',
  'Language',
  'Related',
  'Tags',
  'Note',
] as const

export type CardColumn = (typeof cardColumns)[number]

/** The texts of one card by the column they stand in. */
export type CardCells = ReadonlyMap<CardColumn, string>
