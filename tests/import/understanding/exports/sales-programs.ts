import type { ExportList } from './export-list'

/** Exports of other CRMs and of card and chat programs. */
export const salesPrograms: readonly ExportList[] = [
  {
    name: 'HubSpot contacts',
    columns: `
Record ID | record.externalId | 151 | 152
First Name | person.givenName | Anna | Minsu
Last Name | person.familyName | Petrova | Kim
Email | person.email | anna@sever.ru | minsu@hanbit.kr
Phone Number | person.phone | +73432223344 | +8225551234
Mobile Phone Number | person.mobile | +79123456789 | +821012345678
Job Title | person.jobTitle | Buyer | Manager
Contact owner | record.owner | Lee Jin | Lee Jin
Lead Status | custom,record.lifecycle | New | In Progress
Lifecycle Stage | record.lifecycle | Lead | Customer
Associated Company | company.name | Sever LLC | Hanbit Trade
Associated Company IDs | custom,ignore,record.externalId | 901 | 902
Country/Region | company.country | Russia | South Korea
City | company.city | Yekaterinburg | Seoul
Create Date | record.firstMetAt,custom | 2024-03-02 10:11 | 2024-04-03 11:12
Last Activity Date | record.lastContactedAt | 2024-05-02 10:11 | 2024-06-03 11:12
Next Activity Date | record.nextFollowUpAt | 2024-12-02 10:11 |
Original Source | record.source | Offline Sources | Direct Traffic
Marketing contact status | custom,ignore,record.tags | Marketing contact | Non-marketing contact`,
  },
  {
    name: 'HubSpot companies',
    columns: `
Record ID | record.externalId | 901 | 902
Company name | company.name | Sever LLC | Hanbit Trade
Company owner | record.owner | Lee Jin | Lee Jin
Company Domain Name | company.website | sever.ru | hanbit.kr
Phone Number | company.phone,person.phone | +73432223344 | +8225551234
Industry | company.industry | Retail | Cosmetics
Number of Employees | company.employees | 25 | 120
Annual Revenue | company.annualRevenue | 1000000 | 2500000
Street Address | company.address | Malysheva 51 | Teheran-ro 1
City | company.city | Yekaterinburg | Seoul
State/Region | company.region | Sverdlovsk | Seoul
Postal Code | company.postalCode | 620014 | 06236
Country/Region | company.country | Russia | South Korea
Lead Status | record.lifecycle | Open | Connected
Create Date | record.firstMetAt,custom | 2024-03-02 10:11 | 2024-04-03 11:12`,
  },
  {
    name: 'Pipedrive people',
    columns: `
Person - ID | record.externalId | 11 | 12
Person - Name | person.fullName | Anna Petrova | Minsu Kim
Person - First name | person.givenName | Anna | Minsu
Person - Last name | person.familyName | Petrova | Kim
Person - Organization | company.name | Sever LLC | Hanbit Trade
Person - Label | record.tags,record.lifecycle,ignore | Hot lead | Customer
Person - Phone - Work | person.phone | +73432223344 | +8225551234
Person - Phone - Home | person.phone | |
Person - Phone - Mobile | person.mobile | +79123456789 | +821012345678
Person - Phone - Other | person.phone | |
Person - Email - Work | person.email | anna@sever.ru | minsu@hanbit.kr
Person - Email - Home | person.email | |
Person - Email - Other | person.email | |
Person - Owner | record.owner | Lee Jin | Lee Jin
Person - Open deals | custom,ignore | 1 | 0
Person - Closed deals | custom,ignore | 0 | 2
Person - Next activity date | record.nextFollowUpAt | 2024-12-02 | 2024-12-05
Person - Last activity date | record.lastContactedAt | 2024-05-02 | 2024-06-03
Person - Person created | record.firstMetAt,custom | 2024-03-02 10:11:12 | 2024-04-03 11:12:13
Person - Visible to | custom,ignore | Item owner | Item owner`,
  },
  {
    name: 'Pipedrive deals',
    columns: `
Deal - ID | record.externalId,custom | 21 | 22
Deal - Title | deal.title | Mask packs | Tyres
Deal - Organization | company.name | Sever LLC | Hanbit Trade
Deal - Contact person | person.fullName | Anna Petrova | Minsu Kim
Deal - Value | deal.amount | 12000 | 35000
Deal - Currency of Value | deal.currency | USD | EUR
Deal - Stage | deal.stage | Proposal made | Negotiations started
Deal - Status | deal.stage,record.lifecycle,custom | Open | Won
Deal - Probability | custom | 40 | 60
Deal - Expected close date | deal.expectedCloseOn | 2024-12-31 | 2025-01-31
Deal - Owner | record.owner | Lee Jin | Lee Jin
Deal - Pipeline | custom | Sales | Sales`,
  },
  {
    name: 'Zoho CRM contacts',
    columns: `
Record Id | record.externalId | zcrm_4150868000000225013 | zcrm_4150868000000225014
Contact Owner.id | custom,ignore | zcrm_4150868000000225001 | zcrm_4150868000000225001
Contact Owner | record.owner | Lee Jin | Lee Jin
Lead Source | record.source | Trade Show | Web
First Name | person.givenName | Anna | Minsu
Last Name | person.familyName | Petrova | Kim
Account Name.id | custom,ignore | zcrm_4150868000000225101 | zcrm_4150868000000225102
Account Name | company.name | Sever LLC | Hanbit Trade
Email | person.email | anna@sever.ru | minsu@hanbit.kr
Title | person.jobTitle | Buyer | Manager
Department | person.department | Import | Sales
Phone | person.phone,company.phone | +73432223344 | +8225551234
Home Phone | person.phone | |
Mobile | person.mobile | +79123456789 | +821012345678
Fax | company.fax | |
Date of Birth | person.birthday | 1984-03-12 | 1990-01-02
Created Time | record.firstMetAt,custom | 2024-03-02 10:11:12 | 2024-04-03 11:12:13
Modified Time | custom,record.lastContactedAt,ignore | 2024-03-02 10:11:12 | 2024-04-03 11:12:13
Mailing Street | company.address,person.address | Malysheva 51 | Teheran-ro 1
Mailing City | company.city | Yekaterinburg | Seoul
Mailing State | company.region | |
Mailing Zip | company.postalCode | 620014 | 06236
Mailing Country | company.country | Russia | South Korea
Description | record.note | Met at Canton Fair | Busan
Skype ID | person.skype | anna.p | minsu.k
Email Opt Out | custom,record.tags,ignore | false | true
Tag | record.tags | VIP | cosmetics
Last Activity Time | record.lastContactedAt | 2024-05-02 10:11:12 | 2024-06-03 11:12:13`,
  },
  {
    name: 'Salesforce contacts and accounts',
    columns: `
Salutation | person.honorific | Ms. | Mr.
First Name | person.givenName | Anna | Minsu
Last Name | person.familyName | Petrova | Kim
Title | person.jobTitle | Buyer | Manager
Account Name | company.name | Sever LLC | Hanbit Trade
Mailing Street | company.address,person.address | Malysheva 51 | Teheran-ro 1
Mailing City | company.city | Yekaterinburg | Seoul
Mailing State/Province | company.region | | Seoul
Mailing Zip/Postal Code | company.postalCode | 620014 | 06236
Mailing Country | company.country | Russia | South Korea
Phone | person.phone,company.phone | +73432223344 | +8225551234
Fax | company.fax | |
Mobile | person.mobile | +79123456789 | +821012345678
Email | person.email | anna@sever.ru | minsu@hanbit.kr
Account Owner | record.owner | Lee Jin | Lee Jin
Contact ID | record.externalId | 0035g00000AbCdEAAV | 0035g00000AbCdFAAV
Account ID | record.externalId,custom,ignore | 0015g00000XyZaBAAV | 0015g00000XyZaCAAV
Last Activity | record.lastContactedAt | 5/13/2024 | 6/23/2024`,
  },
  {
    name: 'Salesforce, data export',
    columns: `
Id | record.externalId | 0035g00000AbCdEAAV | 0035g00000AbCdFAAV
IsDeleted | custom,ignore | 0 | 0
AccountId | custom,ignore | 0015g00000XyZaBAAV | 0015g00000XyZaCAAV
LastName | person.familyName | Petrova | Kim
FirstName | person.givenName | Anna | Minsu
Salutation | person.honorific | Ms. | Mr.
MailingStreet | company.address,person.address | Malysheva 51 | Teheran-ro 1
MailingCity | company.city | Yekaterinburg | Seoul
MailingPostalCode | company.postalCode | 620014 | 06236
MailingCountry | company.country | Russia | South Korea
Phone | person.phone,company.phone | +73432223344 | +8225551234
MobilePhone | person.mobile | +79123456789 | +821012345678
Email | person.email | anna@sever.ru | minsu@hanbit.kr
Title | person.jobTitle | Buyer | Manager
Department | person.department | Import | Sales
LeadSource | record.source | Trade Show | Web
Birthdate | person.birthday | 1984-03-12 | 1990-01-02
Description | record.note | Met at Canton Fair | Busan
OwnerId | record.owner,custom,ignore | 0055g000001AbCdAAK | 0055g000001AbCdAAK
CreatedDate | record.firstMetAt,custom | 2024-03-02T10:11:12.000Z | 2024-04-03T11:12:13.000Z`,
  },
  {
    name: 'Remember (리멤버)',
    columns: `
이름 | person.fullName | 김민수 | 박지영
회사 | company.name | 한빛무역 | 동해물류
부서 | person.department | 해외영업 | 수입
직함 | person.jobTitle | 과장 | 대리
이메일 | person.email | minsu@hanbit.kr | jy@donghae.kr
휴대폰 | person.mobile | 010-1234-5678 | 010-8765-4321
유선전화 | person.phone,company.phone | 02-555-1234 | 051-462-2000
팩스 | company.fax | 02-555-1235 | 051-462-2001
주소 | company.address | 서울시 강남구 테헤란로 1 | 부산시 중구 충장대로 5
홈페이지 | company.website | hanbit.kr | donghae.kr
메모 | record.note | 광저우 전시회 | 
그룹 | record.tags | 바이어 | 포워더
명함등록일 | record.firstMetAt | 2024-03-02 | 2024-04-03`,
  },
  {
    name: 'KakaoTalk friends',
    columns: `
친구 이름 | person.fullName | 김민수 | 박지영
카카오톡 ID | person.kakaotalk | minsu_k | jy_park
전화번호 | person.phone,person.mobile | 010-1234-5678 | 010-8765-4321
생일 | person.birthday | 1984-03-12 | 1990-01-02
메모 | record.note | 거래처 | 물류`,
  },
  {
    name: 'WeChat contacts',
    columns: `
微信号 | person.wechat | wangjg78 | lixiuying_r
昵称 | person.nickname | 老王 | 秀英
备注名 | person.fullName | 王建国 | 李秀英
地区 | company.region,company.country,company.city | 浙江 义乌 | 浙江 温州
标签 | record.tags | 供应商 | 客户
手机号 | person.mobile | 13905791111 | 13857702222
描述 | record.note | 义乌饰品 | 鞋业
来源 | record.source | 广交会 | 群聊
添加时间 | record.firstMetAt | 2024-03-02 | 2024-04-03`,
  },
]
