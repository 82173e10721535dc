import type { HeldOutList } from './held-out-list'

/** English lists of the ninth set by authors of several countries, written without a look at the vocabulary. */
export const ninthEnglishLists: readonly HeldOutList[] = [
  {
    name: 'en9: enquiries of an Indian rice exporter',
    headerRow: 2,
    lines: [
      'SHREE EXAMPLE EXPORTS - EXPORT ENQUIRY REGISTER F.Y. 2026-27',
      '-',
      'Sr. No.|Enq. Date|Party Name|Contact Person|Designation|Mob. No.|Whatsapp No|Email Id|Country|POD|Item Reqd.|Qty (MT)|Rate (USD/MT)|Del. Terms|Pmt Terms|Ref. By|Next F/up|Handled By|Remarks',
      '1|02-05-2026|Al Noor Foodstuff LLC|Mr. Yusuf Kamal|Purchase Mgr|+971 55 555 0112|+971 55 555 0112|yusuf@alnoorfood.example|UAE|Jebel Ali|1121 Sella Basmati|52|1040|CIF|CAD|Old client|01-06-2026|Jignesh|wants 5 kg jute bags',
      '2|06-05-2026|Ets. Diallo & Fils|M. Diallo|Prop.|+221 77 555 01 20||diallo@etsdiallo.example|Senegal|Dakar|100% Broken|250|365|CNF|LC at sight|Broker|28-05-2026|Jignesh|',
      '3|11-05-2026|Rice House Ltd|Karen Phelps|Buyer|+44 7700 555 019|+44 7700 555 019|karen@ricehouse.example|UK|Felixstowe|Pusa Basmati|26|1190|FOB|30 days DA|Website|05-06-2026|Hetal|EU pesticide MRL report',
    ],
    fields:
      'ignore record.firstMetAt/custom company.name person.fullName person.jobTitle person.mobile person.whatsapp person.email/company.email company.country custom record.productsOfInterest custom custom company.incoterm company.paymentTerms record.source record.nextFollowUpAt record.owner record.note',
    accept: { 1: ['record.lastContactedAt'] },
  },
  {
    name: 'en9: accounts and contacts report of a CRM',
    headerRow: 0,
    lines: [
      'Account ID|Account Name|Type|Industry|Billing Street|Billing City|Billing State/Province|Billing Zip/Postal Code|Billing Country|Phone|Fax|Website|Employees|Annual Revenue|Account Owner|Rating|Salutation|First Name|Last Name|Title|Email|Mobile|Lead Source|Last Activity|Created Date|Description',
      '001AB0000055501|Lakeside Hardware Co.|Customer|Retail|12 Sample Ave|Duluth|MN|55501|United States|(218) 555-0123|(218) 555-0124|www.lakesidehw.example|48|6200000|Dana Whitfield|Warm|Mr.|Curtis|Boone|Buyer|cboone@lakesidehw.example|(218) 555-0177|Trade Show|5/18/2026|3/2/2021|Spring order placed in Feb',
      '001AB0000055502|Prairie Fence & Supply|Prospect|Wholesale|400 Placeholder Rd|Wichita|KS|67555|United States|(316) 555-0145||prairiefence.example|15|1900000|Dana Whitfield|Cold|Ms.|Irene|Castillo|Owner|irene@prairiefence.example||Web|4/30/2026|4/12/2026|',
      '001AB0000055503|Maple Leaf Fasteners|Customer|Manufacturing|77 Example St|Hamilton|ON|L8P 5R5|Canada|(905) 555-0190|(905) 555-0191|mapleleaffast.example|210|31000000|Joel Park|Hot|Mr.|Graham|Singh|VP Procurement|gsingh@mapleleaffast.example|(905) 555-0112|Referral|5/25/2026|9/9/2019|Annual contract up in Oct',
      'Grand Total: 3 records|||||||||||||||||||||||||',
    ],
    fields:
      'record.externalId company.name company.kind/record.lifecycle company.industry company.address company.city company.region company.postalCode company.country company.phone company.fax company.website company.employees company.annualRevenue record.owner record.rating person.honorific person.givenName person.familyName person.jobTitle person.email person.mobile record.source record.lastContactedAt custom record.note',
    accept: { 9: ['person.phone'], 20: ['company.email'], 24: ['record.firstMetAt'] },
  },
  {
    name: 'en9: badge scans of a British fair',
    headerRow: 0,
    lines: [
      'Scan Date/Time|Badge No.|First|Surname|Job Role|Organisation|Work Email|Direct Dial|Town|Postcode|Ctry|Scanned By|Hot/Warm/Cold|Buying authority?|Interested In|Follow-up Required|Rep Notes|OK to contact',
      '14/04/2026 10:31|555-20931|Priya|Malhotra|Category Manager|Fernhill Garden Centres|priya.malhotra@fernhill.example|01632 555012|Stroud|GL5 5AA|GB|Tom|Hot|Yes|Planters, outdoor lighting|Send catalogue|Wants trade price list by Fri|Y',
      '14/04/2026 11:05|555-21177|Declan|Byrne|Owner|Byrne & Daughters|declan@byrnes.example|+353 1 555 0142|Navan|C15 X555|IE|Tom|Warm|Yes|Bird feeders|Call|Spoke re carriage to ROI|Y',
      '15/04/2026 15:48|555-30412|Hannah|Okafor|Student|Leafy College|h.okafor@leafy.example||Leeds|LS1 5EX|GB|Aggie|Cold|No||None||N',
    ],
    fields:
      'record.firstMetAt custom/record.externalId person.givenName person.familyName person.jobTitle company.name person.email person.phone company.city company.postalCode company.country record.owner record.rating custom record.productsOfInterest custom/record.note record.note custom',
    accept: {
      0: ['custom', 'record.lastContactedAt'],
      6: ['company.email'],
      7: ['company.phone'],
      12: ['record.lifecycle'],
    },
  },
  {
    name: 'en9: Nigerian distributor, debtors of the marketers, grouped header and total',
    headerRow: 2,
    lines: [
      'CUSTOMER SCHEDULE AS AT 30TH APRIL 2026',
      'S/N|CUSTOMER||CONTACT||||ACCOUNT|||VISITS||',
      '|Name of Company|Location|Attention|Position|GSM No.|E-mail|Line of Business|Outstanding (NGN)|Credit Limit (NGN)|Last Visited|Marketer|Status',
      '1|Chukwu Bros Ventures|Onitsha|Mr. Emeka Chukwu|MD/CEO|0803 555 0123|emeka@chukwubros.example|Building materials|1,450,000|2,000,000|16/4/26|Funke|Active',
      '2|Zainab Tiles & Allied|Kano|Alhaja Zainab|Proprietor|0805 555 0166||Tiles, sanitary wares|320,000|500,000|2/4/26|Sani|Active',
      '3|Lekki Homes Ltd|Lagos|Tolu Adebayo|Procurement|0809 555 0101|tolu@lekkihomes.example|Estate developer|0|5,000,000|28/4/26|Funke|Dormant',
      'TOTAL||||||||1,770,000|7,500,000|||',
    ],
    fields:
      'ignore company.name company.city person.fullName person.jobTitle person.mobile person.email/company.email company.industry custom company.creditLimit record.lastContactedAt record.owner record.lifecycle/custom',
    accept: { 2: ['company.region', 'company.address'] },
  },
  {
    name: "en9: an Austrian clerk's English",
    headerRow: 1,
    lines: [
      'customers abroad / last update: 28.4.2026 HK',
      'nr.|firm|branch|land|ZIP|town|street + no.|Mr/Ms|name|function|tel. direct|mobile phone|mail|homepage|VAT-ID|delivery terms|customer since|sales 2025 (k€)|responsible|comments',
      '1|Bohemia Glas s.r.o.|glass trade|CZ|460 01|Liberec|Ukázková 5|Ms|Alena Dvořáková|head of purchase|+420 485 555 012|+420 602 555 013|dvorakova@bohemiaglas.example|www.bohemiaglas.example|CZ55501234|FCA Linz|2009|214|Kern|calls back always late',
      '2|Vetreria Lago srl|wholesale|IT|22100|Como|Via Esempio 9|Mr|Paolo Riva|owner|+39 031 555 0144||riva@vetrerialago.example||IT00555012345|DAP|2017|88|Kern|',
      '3|Szép Ház Kft.|interior design|HU|1055|Budapest|Minta u. 12|Ms|Réka Szabó|assistant|+36 1 555 0177|+36 30 555 0178|reka@szephaz.example|szephaz.example|HU55512345|EXW|2022|19|Moser|only small orders',
    ],
    fields:
      'ignore company.name company.industry company.country company.postalCode company.city company.address person.honorific person.fullName person.jobTitle person.phone person.mobile person.email/company.email company.website company.taxId company.incoterm custom/record.firstMetAt custom record.owner record.note',
    accept: { 10: ['company.phone'], 17: ['company.annualRevenue'] },
  },
  {
    name: 'en9: Philippine assistant, no header',
    headerRow: null,
    lines: [
      'Marisol Reyes|Purchasing Officer|Visayas Spice Trading Corp.|Cebu City|Philippines|+63 917 555 0123|mreyes@visayasspice.example|www.visayasspice.example|met at food expo, send desiccated coconut price',
      'Tan Boon Keat|Director|Straits Bakery Supplies Pte Ltd|Singapore|Singapore|+65 9555 0145|bktan@straitsbakery.example|www.straitsbakery.example|wants halal cert copy',
      'Sarah Whitcombe|Ingredients Buyer|Oat & Honey Foods Ltd|Bristol|United Kingdom|+44 7700 555 066|sarah.w@oathoney.example|www.oathoney.example|ask again in September',
      'Ahmad Fauzi|Import Manager|PT Rasa Nusantara|Surabaya|Indonesia|+62 811 555 0190|fauzi@rasanusantara.example||price too high, competitor from VN',
    ],
    fields:
      'person.fullName person.jobTitle company.name company.city company.country person.mobile/person.phone/company.phone person.email/company.email company.website record.note',
  },
]
