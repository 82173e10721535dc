import type { HeldOutList } from './held-out-list'

/** English lists of the fifth set: customs, badges, dumps, secretaries' sheets. */
export const fifthEnglishLists: readonly HeldOutList[] = [
  {
    name: 'en: manifest of a customs broker',
    headerRow: 0,
    lines: [
      'B/L No.|Consignee|Consignee Address|Notify Party|Cntr No.|HS Code|Shipper|POL|Gross Wt (KG)|Consignee Tel|Consignee Email|Origin|Arrival Date',
      'MAEU12345678|Harbor Foods Inc|200 Dock St, Tacoma, WA 98402|SAME|MRKU1234567|0303.89|Dongwon Co|Busan|18,400|+1 253 555 0101|imports@harborfoods.com|KR|2026-10-02',
      'ONEY98765432|Pacific Grocers LLC|88 Pier Ave, Oakland, CA 94607|Golden Brokers|ONEU7654321|1902.30|Nongshim|Incheon|12,250|+1 510 555 0102|logistics@pacgro.com|KR|2026-10-04',
      'HLCU45678901|Evergreen Supply|5 Market Rd, Newark, NJ 07102|SAME|HLXU1112223|2103.90|Lee Kum Kee|Yantian|9,800|+1 973 555 0103|ops@evergreensupply.us|CN|2026-10-09',
    ],
    fields:
      'custom/record.externalId company.name company.address custom custom custom custom custom custom company.phone company.email/person.email custom custom',
  },
  {
    name: 'en: badge scanner of a fair',
    headerRow: 0,
    lines: [
      'Scan Time|Badge ID|First Name|Last Name|Job Function|Company|Country|E-Mail Address|Mobile*|Lead Rating (1-5)|Scanned By|Notes 1|Notes 2|GDPR Opt-in',
      '2026-03-10 10:01|B000123|Ingrid|Olsen|Purchasing|Nordfisk AS|Norway|ingrid@nordfisk.no|+47 412 55 010|5|Tom|asks for frozen squid|visit in May|Y',
      '2026-03-10 10:22|B000456|Paul|Reiter|Management|Reiter Feinkost|Austria|paul@reiter.at|+43 664 555 0102|3|Tom|||Y',
      '2026-03-11 15:40|B001987|Chloe|Dubois|Quality|Saveurs SA|Belgium|chloe@saveurs.be|+32 470 55 01 03|2|Amy|brochure only||N',
    ],
    fields:
      'record.firstMetAt/custom record.externalId/custom person.givenName person.familyName person.jobTitle/person.department/custom company.name company.country person.email person.mobile record.rating record.owner/custom record.note record.note custom',
  },
  {
    name: 'en: raw ERP table with technical names',
    headerRow: 0,
    lines: [
      'KUNNR|NAME1|NAME2|LAND1|ORT01|PSTLZ|REGIO|STRAS|TELF1|TELFX|STCEG|SMTP_ADDR|KTOKD|ZTERM|INCO1|WAERS',
      '0000100012|Keller Maschinen GmbH|Werk Sued|DE|Augsburg|86150|09|Industriestr. 4|+49 821 555010|+49 821 555019|DE123456789|einkauf@keller-maschinen.de|Z001|NT30|FCA|EUR',
      '0000100013|Moulin SARL||FR|Lyon|69003|84|12 rue Pasteur|+33 4 72 55 01 01||FR12345678901|achats@moulin.fr|Z001|NT60|DAP|EUR',
      '0000100020|Acme Tools Ltd|Dept. 4|GB|Leeds|LS1 4AP||1 Wharf Street|+44 113 496 0101|+44 113 496 0109|GB123456789|buying@acmetools.co.uk|Z002|NT30|CIP|GBP',
    ],
    fields:
      'record.externalId company.name custom/company.localName company.country company.city company.postalCode company.region company.address company.phone company.fax company.taxId company.email/person.email custom/company.kind company.paymentTerms company.incoterm company.currency',
  },
  {
    name: 'en: customers of a price list',
    headerRow: 2,
    lines: [
      'PRICE LIST DISTRIBUTION - FALL 2026',
      '-',
      'Cust #|Cust. Name|Attn|Ph.|Fax #|Ship-to|Bill-to|Price level|Disc. %|Terms|Cr. Limit ($)|Last order|YTD Sales|Sales rep|Rmk',
      '4001|Bayside Hardware|Joe Marino|(415) 555-0101|(415) 555-0199|12 Bay St, San Rafael CA|PO Box 9, San Rafael CA|B|10|Net 30|15,000|09/12/2026|42,118.20|Dana|',
      '4002|Cedar Supply Co.|Ann Lopez|(503) 555-0102||77 Cedar Ave, Portland OR|same|A|15|2/10 Net 30|40,000|10/02/2026|128,400.00|Dana|rush orders',
      '4017|Delta Parts|Rick|(601) 555-0103|(601) 555-0193|1 Levee Rd, Jackson MS|same|C|0|COD|0|03/28/2026|1,990.00|Bill|bad check 2024',
    ],
    fields:
      'record.externalId company.name person.fullName company.phone/person.phone company.fax company.address/custom company.address/custom custom custom company.paymentTerms company.creditLimit custom custom record.owner record.note',
  },
  {
    name: 'en: sheet of a personal assistant',
    headerRow: 0,
    lines: [
      'Name|Nick|Title|Employer|Birthday|Birthday of wife|Wife name|Wedding anniv.|Home tel|Assistant|Tel. of assistant|Cell|WhatsApp|Golf hdcp|Christmas card (Y/N)|Remark|Remark 2',
      'Robert Klein|Bob|Purchasing Manager|Klein & Sons|1964-02-11|1966-07-30|Martha|1990-06-02|+1 212 555 0101|Ella|+1 212 555 0100|+1 917 555 0101|+1 917 555 0101|12|Y|likes single malt|',
      'Suresh Patel|Suri|Managing Director|Patel Exports|1970-12-01||Anita|||||+91 98200 55501|+91 98200 55501||N||vegetarian',
      'Maria Santos||Owner|Santos Imports|1975-08-19||||+63 2 8555 0102|Joy|+63 2 8555 0103|+63 917 555 0104||20|Y||',
    ],
    fields:
      'person.fullName person.nickname person.jobTitle company.name person.birthday custom custom custom person.phone custom custom person.mobile person.whatsapp custom custom record.note record.note/custom',
  },
  {
    name: 'en: numbered and starred form answers',
    headerRow: 0,
    lines: [
      'Timestamp|1. Your full name *|2. Company name *|3. Your role|4. Business e-mail *|5. Phone no. (with country code)|6. Country of operation|7. Which products are you interested in?|8. Estimated annual volume (tons)|9. How did you hear about us?|10. Anything else?',
      '10/1/2026 9:12:03|Aaron Blake|Blake Feeds|Owner|aaron@blakefeeds.com|+1 402 555 0101|USA|fish meal|200|Google|Call after 5 pm',
      '10/2/2026 13:45:10|Nadia Rahman|Dhaka Agro|Import manager|nadia@dhakaagro.com|+880 1711 555010|Bangladesh|soy meal|1500|Trade fair|',
      '10/4/2026 7:30:55|Jonas Weber|Weber Futter|GF|jonas@weber-futter.de|+49 170 5550103|Germany|fish meal|80|Referral|',
    ],
    fields:
      'custom/record.firstMetAt person.fullName company.name person.jobTitle person.email/company.email person.phone/person.mobile/company.phone company.country record.productsOfInterest custom record.source record.note',
  },
  {
    name: 'en: typed in a hurry',
    headerRow: 0,
    lines: [
      'Compnay|Contcat Person|Desigantion|Adress|Contry|Telphone|Moblie|Emial|Webiste|Prodcuts intrested|Rermarks',
      'Al Noor Trading|Yousef Ali|Manager|Souq St 4, Muscat|Oman|+968 2455 0101|+968 9255 0101|yousef@alnoor.om|alnoor.om|rice|',
      'Delmon Foods|Mariam H.|Buyer|Manama Rd 12|Bahrain|+973 1755 0102|+973 3955 0102|mariam@delmon.bh|www.delmon.bh|tuna, rice|credit 30 d',
      'Kuwait Star|Faisal|GM|Shuwaikh Ind.|Kuwait|+965 2255 0103|+965 9955 0103|gm@kstar.kw||noodles|',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.address company.country company.phone/person.phone person.mobile person.email/company.email company.website record.productsOfInterest record.note',
  },
  {
    name: 'en: export of a sales program',
    headerRow: 0,
    lines: [
      'Deal ID|Deal name|Account|Primary contact|Contact email|Contact phone (direct)|Pipeline stage|Deal value|Deal currency|Probability %|Exp. close|Lost reason|Account owner|Lead src|Created on|Last activity|Next step date',
      '881|Squid Q1|Harbor Foods|Lena Park|lena@harborfoods.com|+1 253 555 0111|Negotiation|45000|USD|60|2027-01-15||Kim|Fair|2026-09-01|2026-10-20|2026-11-05',
      '882|Noodles trial|Pacific Grocers|Dan Ho|dan@pacgro.com|+1 510 555 0112|Proposal|12000|USD|40|2026-12-20||Kim|Referral|2026-09-10|2026-10-11|2026-11-02',
      '875|Sauce|Evergreen Supply|Rita Cole|rita@evergreensupply.us|+1 973 555 0113|Lost|8000|EUR|0|2026-08-30|price|Lee|Web|2026-05-05|2026-08-30|',
    ],
    fields:
      'custom/record.externalId deal.title company.name person.fullName person.email person.phone deal.stage deal.amount deal.currency custom deal.expectedCloseOn custom record.owner record.source custom/record.firstMetAt record.lastContactedAt record.nextFollowUpAt',
  },
  {
    name: 'en: two rows, buyer and agent',
    headerRow: 1,
    lines: [
      'Buyer|||||Agent|||Logistics||',
      'Company|Person in charge|Tel|Email|Country|Name|Tel. of agent|Comm. %|Dest. port|Usual container|Incoterms 2020',
      'Matsuri KK|Aoki Jun|+81 3 5550 0201|aoki@matsuri.jp|Japan|Tokyo Agency|+81 3 5550 0999|3|Yokohama|20RF|CFR',
      'Vostok Ryba|Anna Petrova|+7 423 255 0202|anna@vostokryba.ru|Russia|||0|Vladivostok|40RF|FOB',
      'Shanghai Sea Fresh|Wu Jie|+86 21 5550 0203|wujie@ssf.cn|China|Star Agent|+86 21 5550 0888|2.5|Shanghai|40RF|CIF',
    ],
    fields:
      'company.name person.fullName company.phone/person.phone person.email/company.email company.country custom custom custom custom custom company.incoterm',
  },
  {
    name: 'en: without header, company last',
    headerRow: null,
    lines: [
      'john.miller@westpack.com|John Miller|+1 602 555 0101|Phoenix|United States|Westpack Inc.',
      'sofia@lumen.gr|Sofia Pappas|+30 210 555 0102|Athens|Greece|Lumen Lighting SA',
      'hugo@bergstrom.se|Hugo Lind|+46 8 555 0103|Stockholm|Sweden|Bergstrom AB',
      'tariq@zenith.pk|Tariq Mahmood|+92 21 3555 0104|Karachi|Pakistan|Zenith Textiles Ltd',
    ],
    fields:
      'person.email person.fullName person.phone/company.phone/person.mobile company.city company.country company.name',
  },
  {
    name: 'en: old mailing labels with sparse columns',
    headerRow: 1,
    lines: [
      'Mailing 1998-2026, cleaned',
      'Salut.|FName|MI|LName|Suffix|Org|Addr 1|Addr 2|City|ST|Zip|Ctry|Work Ph|Ext.|Hm Ph|Fax|e-mail addr|URL|SIC|Emp. count|Yr est.|Category|Do not mail',
      'Mr.|Alan|T|Brooks|Jr.|Brooks Lumber|55 Mill Rd|Suite 2|Eugene|OR|97401|USA|541-555-0101|12||541-555-0109|alan@brookslumber.com|brookslumber.com|5031|40|1978|A|',
      'Ms.|Gina||Fields||Fields & Co|1 Elm St||Salem|OR|97301|USA|503-555-0102||503-555-0120||gina@fields.com|||12|1990|B|X',
      'Dr.|Ravi|K|Menon||Menon Labs|9 Park Ave||Boise|ID|83702|USA|208-555-0103||||ravi@menonlabs.com|menonlabs.com|8734|8|2011|A|',
    ],
    fields:
      'person.honorific person.givenName person.middleName person.familyName custom/person.honorific company.name company.address company.address/custom company.city company.region company.postalCode company.country person.phone/company.phone custom person.phone company.fax person.email company.website custom company.employees company.foundedOn/custom record.tags/record.rating/custom/company.kind custom',
  },
  {
    name: 'en/ko: seller book of a Korean mill',
    headerRow: 0,
    lines: [
      "Buyer 명|담당 Mr./Ms.|C.P|Office TEL|e-mail ID|Nation|Port|Item|Q'ty/월|단가(USD/MT)|결제 Term|Agent|담당자(당사)|최근 오더",
      'Tanaka Steel|Mr. Tanaka|+81 90 5550 0301|+81 6 5550 0301|tanaka@tanakasteel.jp|일본|오사카|HR Coil|500|612|L/C 90|없음|윤대리|2026-08',
      'Hoa Sen|Ms. Linh|+84 90 555 0302|+84 28 5550 0302|linh@hoasen.vn|베트남|호치민|CR Coil|1,200|655|T/T|VN Steel Agt|윤대리|2026-09',
      'Metalex|Mr. Ivan|+7 916 555 03 03|+7 495 555 03 03|ivan@metalex.ru|러시아|블라디보스톡|철근|300|540|T/T 30|없음|한과장|2025-12',
    ],
    fields:
      'company.name person.fullName/person.honorific person.mobile company.phone/person.phone person.email/company.email company.country custom record.productsOfInterest custom custom company.paymentTerms custom record.owner custom',
  },
]
