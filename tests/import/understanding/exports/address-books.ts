import type { ExportList } from './export-list'

/** Exports of address books, by the header sets of their versions. */
export const addressBooks: readonly ExportList[] = [
  {
    name: 'Google Contacts, before 2024',
    columns: `
Name | person.fullName | Anna Petrova | 김민수
Given Name | person.givenName | Anna | 민수
Additional Name | person.middleName | |
Family Name | person.familyName | Petrova | 김
Yomi Name | person.localName | |
Given Name Yomi | person.localName | |
Additional Name Yomi | person.localName | |
Family Name Yomi | person.localName | |
Name Prefix | person.honorific | Ms. |
Name Suffix | ignore | |
Initials | ignore | |
Nickname | person.nickname | Anya |
Short Name | person.nickname | |
Maiden Name | ignore | |
Birthday | person.birthday | 1984-03-12 |
Gender | ignore | |
Location | company.address,person.address | |
Billing Information | ignore | |
Directory Server | ignore | |
Mileage | ignore | |
Occupation | person.jobTitle | |
Hobby | ignore | |
Sensitivity | ignore | |
Priority | ignore | |
Subject | ignore | |
Notes | record.note | Met at Canton Fair | 부산 전시회
Language | person.language | |
Photo | ignore | |
Group Membership | record.tags | Buyers ::: * myContacts | * myContacts
E-mail 1 - Type | ignore | * Work | * Work
E-mail 1 - Value | person.email | anna@sever.ru ::: a.petrova@mail.ru | minsu@hanbit.kr
E-mail 2 - Type | ignore | |
E-mail 2 - Value | person.email | |
Phone 1 - Type | ignore | Mobile | Mobile
Phone 1 - Value | person.phone,person.mobile | +7 912 345-67-89 ::: +7 912 345-67-80 | 010-1234-5678
Phone 2 - Type | ignore | Work | Work Fax
Phone 2 - Value | person.phone | +7 343 222-33-44 | 02-555-1235
Address 1 - Type | ignore | Work |
Address 1 - Formatted | company.address,person.address | Malysheva 51, Yekaterinburg |
Address 1 - Street | company.address,person.address | Malysheva 51 |
Address 1 - City | company.city | Yekaterinburg |
Address 1 - PO Box | ignore | |
Address 1 - Region | company.region | |
Address 1 - Postal Code | company.postalCode | 620014 |
Address 1 - Country | company.country | Russia |
Address 1 - Extended Address | company.address,person.address | |
Organization 1 - Type | ignore | |
Organization 1 - Name | company.name | Sever LLC | 한빛무역
Organization 1 - Yomi Name | company.localName | |
Organization 1 - Title | person.jobTitle | Buyer | 과장
Organization 1 - Department | person.department | Import | 해외영업
Organization 1 - Symbol | ignore | |
Organization 1 - Location | company.address | |
Organization 1 - Job Description | person.jobTitle | |
Website 1 - Type | ignore | Work |
Website 1 - Value | company.website | https://sever.ru |`,
  },
  {
    name: 'Google Contacts, from 2024 on',
    columns: `
First Name | person.givenName | Anna | 민수
Middle Name | person.middleName | |
Last Name | person.familyName | Petrova | 김
Phonetic First Name | person.localName | |
Phonetic Middle Name | person.localName | |
Phonetic Last Name | person.localName | |
Name Prefix | person.honorific | Ms. |
Name Suffix | ignore | |
Nickname | person.nickname | |
File As | ignore,person.fullName | |
Organization Name | company.name | Sever LLC | 한빛무역
Organization Title | person.jobTitle | Buyer | 과장
Organization Department | person.department | Import | 해외영업
Birthday | person.birthday | 1984-03-12 |
Notes | record.note | Met at Canton Fair | 부산 전시회
Photo | custom,ignore | https://lh3.googleusercontent.com/a/b=s100 | https://lh3.googleusercontent.com/c/d=s100
Labels | record.tags | Buyers ::: * myContacts | * myContacts
E-mail 1 - Label | ignore | * Work | * Work
E-mail 1 - Value | person.email | anna@sever.ru | minsu@hanbit.kr
E-mail 2 - Label | ignore | Private | Home
E-mail 2 - Value | person.email | a.petrova@mail.ru | minsu@naver.com
Phone 1 - Label | ignore | Mobile | Mobile
Phone 1 - Value | person.phone,person.mobile | +7 912 345-67-89 | 010-1234-5678
Phone 2 - Label | ignore | Work | Work Fax
Phone 2 - Value | person.phone,company.phone | +7 343 222-33-44 | 02-555-1235
Address 1 - Label | ignore | Work | Work
Address 1 - Country | company.country | Russia | South Korea
Address 1 - Street | company.address,person.address | Malysheva 51 | 테헤란로 1
Address 1 - Extended Address | company.address,person.address | |
Address 1 - City | company.city | Yekaterinburg | 서울
Address 1 - Region | company.region | |
Address 1 - Postal Code | company.postalCode | 620014 | 06236
Address 1 - PO Box | ignore | |
Relation 1 - Label | ignore | Assistant | Assistant
Relation 1 - Value | custom,ignore | Olga | 수진
Website 1 - Label | ignore | Profile | Profile
Website 1 - Value | company.website | https://sever.ru | https://hanbit.kr
Event 1 - Label | ignore | Anniversary | Anniversary
Event 1 - Value | custom,ignore | 2012-06-01 | 2015-06-01
Custom Field 1 - Label | ignore | WeChat | WeChat
Custom Field 1 - Value | custom | anna_p | minsu_k`,
  },
  {
    name: 'Outlook, desktop',
    columns: `
Title | person.honorific | Ms. | Mr.
First Name | person.givenName | Anna | John
Middle Name | person.middleName | | Q
Last Name | person.familyName | Petrova | Smith
Suffix | ignore | |
Company | company.name | Sever LLC | Acme Inc.
Department | person.department | Import | Sales
Job Title | person.jobTitle | Buyer | Manager
Business Street | company.address | Malysheva 51 | 1 Main St
Business Street 2 | company.address | |
Business Street 3 | company.address | |
Business City | company.city | Yekaterinburg | Portland
Business State | company.region | Sverdlovsk | OR
Business Postal Code | company.postalCode | 620014 | 97201
Business Country/Region | company.country | Russia | United States
Home Street | person.address | Lenina 1 | 2 Oak St
Home Street 2 | person.address | |
Home Street 3 | person.address | |
Home City | person.address | Yekaterinburg | Salem
Home State | person.address | | OR
Home Postal Code | person.address | 620000 | 97301
Home Country/Region | person.address | Russia | United States
Other Street | person.address | |
Other Street 2 | person.address | |
Other Street 3 | person.address | |
Other City | person.address | |
Other State | person.address | |
Other Postal Code | person.address | |
Other Country/Region | person.address | |
Assistant's Phone | custom | | +1 503 555 0100
Business Fax | company.fax | +7 343 222-33-45 | +1 503 555 0101
Business Phone | person.phone,company.phone | +7 343 222-33-44 | +1 503 555 0102
Business Phone 2 | person.phone,company.phone | |
Callback | person.phone | |
Car Phone | person.phone | |
Company Main Phone | company.phone | +7 343 222-33-40 | +1 503 555 0103
Home Fax | company.fax | |
Home Phone | person.phone | +7 343 111-22-33 | +1 503 555 0104
Home Phone 2 | person.phone | |
ISDN | ignore,person.phone | |
Mobile Phone | person.mobile | +7 912 345-67-89 | +1 971 555 0105
Other Fax | company.fax | |
Other Phone | person.phone,company.phone | |
Pager | ignore,person.phone | |
Primary Phone | person.phone,company.phone | |
Radio Phone | person.phone | |
TTY/TDD Phone | person.phone | |
Telex | ignore | |
Account | company.name,record.externalId,ignore | |
Anniversary | custom,ignore | 0/0/00 | 0/0/00
Assistant's Name | custom | | Mary Major
Billing Information | custom,ignore | |
Birthday | person.birthday | 3/12/1984 | 12/30/1979
Business Address PO Box | custom,ignore,company.address | |
Categories | record.tags | Buyers;VIP | Suppliers
Children | custom,ignore | |
Directory Server | ignore | |
E-mail Address | person.email | anna@sever.ru | john@acme.com
E-mail Type | ignore | SMTP | SMTP
E-mail Display Name | ignore,custom | Anna Petrova (anna@sever.ru) | John Smith (john@acme.com)
E-mail 2 Address | person.email | | js@home.com
E-mail 2 Type | ignore | | SMTP
E-mail 2 Display Name | ignore,custom | | John Smith (js@home.com)
E-mail 3 Address | person.email | |
E-mail 3 Type | ignore | |
E-mail 3 Display Name | ignore,custom | |
Gender | custom,ignore | Unspecified | Unspecified
Government ID Number | custom,ignore | |
Hobby | custom,ignore | |
Home Address PO Box | ignore,person.address | |
Initials | custom,ignore | A.P. | J.Q.S.
Internet Free Busy | ignore | |
Keywords | record.tags | |
Language | person.language | |
Location | company.address,person.address | |
Manager's Name | custom | | Bob Boss
Mileage | ignore | |
Notes | record.note | Met at Canton Fair | net 30
Office Location | company.address,custom | | Suite 5
Organizational ID Number | record.externalId,custom,ignore | |
Other Address PO Box | ignore,person.address | |
Priority | custom,ignore | Normal | Normal
Private | custom,ignore | False | False
Profession | person.jobTitle | |
Referred By | record.source | | Mike
Sensitivity | custom,ignore | Normal | Normal
Spouse | custom,ignore | |
User 1 | custom,ignore | |
User 2 | custom,ignore | |
User 3 | custom,ignore | |
User 4 | custom,ignore | |
Web Page | company.website | https://sever.ru | https://acme.com`,
  },
  {
    name: 'Outlook, Russian',
    columns: `
Обращение | person.honorific | г-жа | г-н
Имя | person.givenName | Анна | Иван
Отчество | person.middleName | Сергеевна | Петрович
Фамилия | person.familyName | Петрова | Орлов
Организация | company.name | ООО Север | ООО Юг
Отдел | person.department | Импорт | Закупки
Должность | person.jobTitle | менеджер | директор
Улица (раб. адрес) | company.address | Малышева, 51 | Мира, 3
Город (раб. адрес) | company.city | Екатеринбург | Омск
Область (раб. адрес) | company.region | Свердловская обл. | Омская обл.
Индекс (раб. адрес) | company.postalCode | 620014 | 644001
Страна или регион (раб. адрес) | company.country | Россия | Россия
Рабочий факс | company.fax | +7 343 222-33-45 | +7 381 222-33-45
Рабочий телефон | person.phone,company.phone | +7 343 222-33-44 | +7 381 222-33-44
Основной телефон организации | company.phone | +7 343 222-33-40 |
Домашний телефон | person.phone | +7 343 111-22-33 |
Телефон переносной | person.mobile | +7 912 345-67-89 | +7 913 345-67-89
Адрес эл. почты | person.email | anna@sever.ru | ivan@yug.ru
Адрес 2 эл. почты | person.email | | orlov@mail.ru
День рождения | person.birthday | 12.03.1984 | 30.12.1979
Заметки | record.note | Выставка | отсрочка 30
Категории | record.tags | Покупатели | Поставщики
Веб-страница | company.website | https://sever.ru | https://yug.ru`,
  },
  {
    name: 'Outlook, Korean',
    columns: `
직함 | person.jobTitle,person.honorific | | 
이름 | person.givenName,person.fullName | 민수 | 지영
중간 이름 | person.middleName | |
성 | person.familyName | 김 | 박
회사 | company.name | 한빛무역 | 동해물류
부서 | person.department | 해외영업 | 수입
직위 | person.jobTitle | 과장 | 대리
근무지 주소 번지 | company.address | 테헤란로 1 | 충장대로 5
근무지 구/군/시 | company.city | 서울 | 부산
근무지 우편 번호 | company.postalCode | 06236 | 48938
근무처 팩스 | company.fax | 02-555-1235 | 051-462-2001
근무처 전화 | person.phone,company.phone | 02-555-1234 | 051-462-2000
회사 대표 전화 | company.phone | 02-555-1000 | 051-462-1000
집 전화 번호 | person.phone | 02-333-4444 | 
휴대폰 | person.mobile | 010-1234-5678 | 010-8765-4321
전자 메일 주소 | person.email | minsu@hanbit.kr | jy@donghae.kr
생일 | person.birthday | 1984-03-12 | 
메모 | record.note | 광저우에서 만남 | 
범주 항목 | record.tags | 바이어 | 포워더
웹 페이지 | company.website | https://hanbit.kr | https://donghae.kr`,
  },
  {
    name: 'Outlook, Chinese',
    columns: `
称谓 | person.honorific | 先生 | 女士
名 | person.givenName | 建国 | 秀英
姓 | person.familyName | 王 | 李
单位 | company.name | 义乌恒达日用品有限公司 | 温州瑞丰鞋业有限公司
部门 | person.department | 外贸部 | 采购部
职务 | person.jobTitle | 总经理 | 经理
商务地址 街道 | company.address | 雪峰西路8号 | 车站大道1号
商务地址 市/县 | company.city | 义乌 | 温州
商务地址 省/市/自治区 | company.region | 浙江 | 浙江
商务地址 邮政编码 | company.postalCode | 322000 | 325000
商务地址 国家/地区 | company.country | 中国 | 中国
商务传真 | company.fax | 0579-85551234 | 0577-88881234
商务电话 | person.phone,company.phone | 0579-85551233 | 0577-88881233
移动电话 | person.mobile | 13905791111 | 13857702222
电子邮件地址 | person.email | wjg@hengda.cn | lxy@ruifeng.cn
电子邮件 2 地址 | person.email | | lxy@qq.com
生日 | person.birthday | 1984/3/12 |
附注 | record.note | 老客户 |
类别 | record.tags,company.kind | |
网页 | company.website | www.hengda.cn | www.ruifeng.cn`,
  },
  {
    name: 'iCloud, as a table',
    columns: `
First name | person.givenName | Anna | Minsu
Last name | person.familyName | Petrova | Kim
Company | company.name | Sever LLC | Hanbit Trade
Job title | person.jobTitle | Buyer | Manager
Phone (mobile) | person.mobile | +7 912 345-67-89 | 010-1234-5678
Phone (iPhone) | person.mobile | | 010-1111-2222
Phone (work) | person.phone,company.phone | +7 343 222-33-44 | 02-555-1234
Phone (home) | person.phone | |
Email (work) | person.email | anna@sever.ru | minsu@hanbit.kr
Email (home) | person.email | a.petrova@mail.ru | minsu@naver.com
Address (work) | company.address | Malysheva 51 | 테헤란로 1
Address (home) | person.address | Lenina 1 | 봉은사로 2
Birthday | person.birthday | 1984-03-12 | 1990-01-02
Homepage | company.website | https://sever.ru | https://hanbit.kr
Note | record.note | Met at Canton Fair | Busan`,
  },
  {
    name: 'LinkedIn connections',
    above: [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."',
      '-',
    ],
    columns: `
First Name | person.givenName | Anna | Minsu
Last Name | person.familyName | Petrova | Kim
URL | person.linkedin | https://www.linkedin.com/in/annap | https://www.linkedin.com/in/minsuk
Email Address | person.email | anna@sever.ru |
Company | company.name | Sever LLC | Hanbit Trade
Position | person.jobTitle | Buyer | Sales Manager
Connected On | record.firstMetAt | 12 Mar 2024 | 03 Apr 2024`,
  },
]
