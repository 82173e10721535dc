import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { headerKey } from './header-text'

/** An export of another program, told by headers that only it has together. */
interface KnownExport {
  /** What the program calls itself. */
  readonly program: string
  /** Headers that all stand in the export, separated by `|`. */
  readonly marks: readonly string[]
  /** Headers whose meaning the words alone do not tell, or tell wrongly. A digit stands for every digit. */
  readonly fields: { readonly [Field in ColumnField]?: string }
}

const knownExports: readonly KnownExport[] = [
  {
    program: 'Google Contacts',
    marks: ['Given Name|Family Name|Group Membership|Yomi Name', 'First Name|Labels|Phone 1 - Label'],
    fields: {
      ignore:
        'Gender|Priority|Subject|Address 1 - PO Box|Organization 1 - Type|Organization 1 - Symbol|Photo|Relation 1 - Label|Relation 1 - Type|Event 1 - Label|Event 1 - Type|Custom Field 1 - Label|Custom Field 1 - Type|Initials|Location',
      'person.nickname': 'Short Name',
      'person.phone': 'Phone 1 - Value',
      'person.email': 'E-mail 1 - Value',
      custom: 'Relation 1 - Value|Event 1 - Value|Custom Field 1 - Value',
    },
  },
  {
    program: 'Microsoft Outlook',
    marks: [
      'First Name|Last Name|Business Street|Business Phone',
      'First Name|Last Name|E-mail Display Name',
    ],
    fields: {
      'person.honorific': 'Title',
      'person.phone': 'Callback|Primary Phone|Other Phone',
      'person.address': 'Other Street|Other Street 1|Home Address PO Box|Other Address PO Box',
      ignore: 'Priority|Sensitivity|Private|E-mail Display Name|E-mail 1 Display Name|Gender|Anniversary',
      custom: "Assistant's Name|Assistant's Phone|Manager's Name|Organizational ID Number",
    },
  },
  {
    program: 'Microsoft Outlook',
    marks: ['Фамилия|Рабочий телефон|Телефон переносной'],
    fields: {
      'person.mobile': 'Телефон переносной',
      'person.email': 'Адрес эл. почты|Адрес 1 эл. почты',
      'record.tags': 'Категории',
    },
  },
  {
    program: 'Microsoft Outlook',
    marks: ['성|근무처 전화|전자 메일 주소', '성|근무처 전화|휴대폰'],
    fields: {
      'person.middleName': '중간 이름',
      'person.email': '전자 메일 주소|전자 메일 1 주소',
      'record.tags': '범주 항목',
    },
  },
  {
    program: 'Microsoft Outlook',
    marks: ['姓|名|商务电话|电子邮件地址'],
    fields: {
      'company.city': '商务地址 市/县',
      'company.region': '商务地址 省/市/自治区',
      'record.tags': '类别',
    },
  },
  {
    program: 'HubSpot',
    marks: ['Record ID|Lifecycle Stage|Associated Company'],
    fields: {
      'person.phone': 'Phone Number',
      'record.lifecycle': 'Lifecycle Stage',
      custom: 'Lead Status|Associated Company IDs|Marketing contact status',
    },
  },
  { program: 'HubSpot', marks: ['Record ID|Company name|Company Domain Name'], fields: {} },
  {
    program: 'Pipedrive',
    marks: ['Person - Name|Person - Organization', 'Deal - Title|Deal - Organization'],
    fields: { custom: 'Person - Visible to|Deal - Visible to|Deal - Status' },
  },
  {
    program: 'Zoho CRM',
    marks: ['Record Id|Account Name.id', 'Record Id|Contact Owner.id', 'Record Id|Account Owner.id'],
    fields: {
      'record.externalId': 'Record Id',
      'record.firstMetAt': 'Created Time',
      custom: 'Modified Time|Contact Owner.id|Account Owner.id|Account Name.id',
    },
  },
  {
    program: 'Salesforce',
    marks: [
      'Account Name|Contact ID|Account Owner',
      'Id|IsDeleted|OwnerId',
      'Account Name|Account ID|Account Owner',
    ],
    fields: {
      'record.externalId': 'Id|Contact ID',
      custom: 'IsDeleted|AccountId|OwnerId',
    },
  },
  {
    program: 'Mailchimp',
    marks: ['Email Address|MEMBER_RATING|OPTIN_TIME|LEID'],
    fields: {
      'company.country': 'CC',
      'company.region': 'REGION',
      'record.rating': 'MEMBER_RATING',
      'record.externalId': 'LEID',
      custom:
        'OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|LAST_CHANGED|EUID',
    },
  },
  { program: 'WeChat', marks: ['微信号|昵称|备注名'], fields: { 'person.fullName': '备注名' } },
]

/** One key for `Phone 1 - Value` and `Phone 2 - Value`. */
function exportKey(header: string): string {
  return headerKey(header).replace(/\d+/g, '#')
}

const keysOf = (headers: string): string[] => headers.split('|').map(exportKey)

function isExport(known: KnownExport, keys: ReadonlySet<string>): boolean {
  return known.marks.some((marks) => keysOf(marks).every((key) => keys.has(key)))
}

function findKnown(headers: readonly string[]): KnownExport | undefined {
  const keys = new Set(headers.map(exportKey))
  return knownExports.find((known) => isExport(known, keys))
}

/** The name of the program that wrote a list with these headers; null where it is not known. */
export function exportingProgram(headers: readonly string[]): string | null {
  return findKnown(headers)?.program ?? null
}

/**
 * What the columns of another program's export mean where the program is known by its header set: a function from
 * header to field, undefined where the words of the header tell it. Null where the program is not known.
 */
export function knownExport(
  headers: readonly string[],
): ((header: string) => ColumnField | undefined) | null {
  const found = findKnown(headers)
  if (!found) return null
  const fields = new Map<string, ColumnField>()
  for (const [field, spellings] of Object.entries(found.fields) as [ColumnField, string][]) {
    for (const key of keysOf(spellings)) fields.set(key, field)
  }
  return (header) => fields.get(exportKey(header))
}
