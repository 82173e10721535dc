import type { HeldOutList } from './held-out-list'

export const tenthEnglishLists: readonly HeldOutList[] = [
  {
    name: 'en: party master of an Indian exporter',
    headerRow: 2,
    lines: [
      'M/s Coromandel Spices & Exports',
      'Party Master - Sundry Debtors',
      'Sl.No.|Party Name|Mailing Name|Under Group|GSTIN/UIN|Address Line 1|Address Line 2|City|State|Pincode|Country|Contact Person|Designation|Mob. No.|Landline (with STD)|Email ID|Credit Days|Credit Limit (INR)|Opening Balance',
      '1|Nilgiri Traders|Nilgiri Traders Pvt Ltd|Sundry Debtors|33AAAAA5555A1Z5|14 Anna Salai|Teynampet|Chennai|Tamil Nadu|600018|India|R. Balaji|Purchase Mgr|98555 50123|044-5550123|balaji@nilgiri.example|45|500000|1,24,500.00 Dr',
      '2|Al Noor Foodstuff|Al Noor Foodstuff Trading LLC|Sundry Debtors - Export||Deira, Al Ras|PO Box 5550|Dubai|||UAE|Yusuf Khan|Proprietor|+971 55 555 0144||yusuf@alnoor.example|30|1000000|0.00',
      '3|Spice Route|Spice Route Inc|Sundry Debtors - Export||55 Liberty Ave|Unit 4|Edison|NJ|08817|USA|Meena Shah|VP Sourcing|+1 732 555 0188|+1 732 555 0100|meena@spiceroute.example|60|1500000|3,05,000.00 Dr',
      '|Grand Total||||||||||||||||3000000|4,29,500.00 Dr',
    ],
    fields:
      'ignore company.name company.name/custom custom/record.tags company.taxId company.address company.address company.city company.region company.postalCode company.country person.fullName person.jobTitle person.mobile company.phone/person.phone person.email/company.email company.paymentTerms company.creditLimit custom',
    accept: { 2: ['company.localName'], 3: ['company.kind'] },
  },
  {
    name: 'en: badge scanner export',
    headerRow: 0,
    lines: [
      'Scan Time|Badge ID|Prefix|First Name|Last Name|Job Title|Company|Address 1|Address 2|City|State/Province|Zip/Postal|Country|Phone|Ext|Email|Event|Captured By|Lead Rating|Qualifiers|Product Interest|Notes|Opt-In',
      '2026-03-04 10:12:33|A5550123|Ms.|Dana|Whitfield|Category Buyer|Prairie Pantry Co|400 Elm St|Ste 210|Omaha|NE|68102|United States|402-555-0147|12|dana@prairiepantry.example|Natural Products West 2026|Raj P.|Hot|Decision maker; <3 months|Granola|send private label deck|Y',
      '2026-03-04 11:40:02|A5550188|Mr.|Owen|Castellano|Importer|Bay Provisions|9 Pier Rd||Oakland|CA|94607|United States|510-555-0119||owen@bayprov.example|Natural Products West 2026|Raj P.|Warm|Recommender|Olive oil||Y',
      '2026-03-05 15:01:47|A5550201|Dr.|Leah|Fontaine|R&D Lead|Érable Foods|77 Rue Principale||Sherbrooke|QC|J1H 1A1|Canada|819-555-0133|4|leah@erablefoods.example|Natural Products West 2026|Kim|Cold|Just looking|Maple sugar|student of the trade, low volume|N',
    ],
    fields:
      'record.firstMetAt/custom record.externalId/custom person.honorific person.givenName person.familyName person.jobTitle company.name company.address/person.address company.address/person.address company.city company.region company.postalCode company.country person.phone/company.phone custom person.email record.campaign record.owner record.rating custom/record.tags record.productsOfInterest record.note custom',
    accept: { 0: ['record.lastContactedAt'], 16: ['record.source'] },
  },
  {
    name: 'en: by a Chinese merchandiser',
    headerRow: 1,
    lines: [
      'My customers follow up list 2026',
      'No|Customer|Ctry|Contact ppl|Mail|WhatsApp/Wechat|Skype|Web|Main items|Qty/yr|Price term|Pay term|Cust level|Deal or not|Last mail sent|Next step date|Remark',
      '1|Verde Jardin SL|Spain|Lucia Marin|lucia@verdejardin.example|+34 655 501 990|lucia.verde|verdejardin.example|garden hose|3 ctns 40HQ|FOB Ningbo|30% dep, 70% agst BL copy|A|Yes|2026.2.25|2026.3.12|picky on packing',
      '2|Oz Outdoor P/L|Australia|Brett|brett@ozoutdoor.example|+61 455 550 123||ozoutdoor.example|sprayer|1x20|CIF Melbourne|LC sight|B|Not yet|2026.3.1|2026.3.20|wait sample test',
      '3|Baltik Sad|Latvia|Juris K.|juris@baltiksad.example|juris_lv||baltiksad.example|gloves|?|EXW|TT|C|No|2026.1.10||no reply 2 times',
    ],
    fields:
      'ignore company.name company.country person.fullName person.email/company.email person.whatsapp/person.wechat person.skype company.website record.productsOfInterest custom company.incoterm company.paymentTerms record.rating record.lifecycle/deal.stage record.lastContactedAt record.nextFollowUpAt record.note',
    accept: { 5: ['person.mobile'], 13: ['custom'] },
  },
  {
    name: 'en: contacts of a Nigerian importer',
    headerRow: 3,
    lines: [
      'EKO-BRIDGE VENTURES (NIG.) LTD',
      'SUPPLIERS & CLEARING AGENTS CONTACT LIST',
      '-',
      'S/N|NAME OF COMPANY|SUPPLIER / AGENT|OFFICE ADDRESS|STATE / COUNTRY|CONTACT NAME|GSM NO.|OTHER NO.|E-MAIL ADD.|GOODS / SERVICE|PAYMENT MODE|DATE OF LAST SUPPLY|REFERRED BY|COMMENT',
      '1|Shenli Generators Co|Supplier|Fuan Industrial Park, Fujian|China|Mr. Huang|+86 135 5550 0177||huang@shenli.example|Generators 5kva-20kva|T/T|14/01/2026|Chief Okoro|Good quality',
      '2|Swift Port Agency|Agent|12 Wharf Road, Apapa|Lagos|Mrs. Bisi Alade|0803 555 0133|0805 555 0199|bisi@swiftport.example|Clearing & forwarding|Cash / transfer|02/02/2026|Self|Fast with PAAR',
      '3|Patel Pumps Ltd|Supplier|GIDC Estate, Rajkot|India|Nikhil Patel|+91 98255 50144||nikhil@patelpumps.example|Water pumps|LC|20/11/2025|Trade Fair Lagos|Delay in shipment',
    ],
    fields:
      'ignore company.name company.kind/company.type company.address company.country/company.region person.fullName person.mobile person.phone/company.phone person.email/company.email record.productsOfInterest/company.industry company.paymentTerms custom record.source record.note',
    accept: { 6: ['person.phone'], 7: ['person.mobile'], 11: ['record.lastContactedAt'] },
  },
  {
    name: 'en: CRM export with program field names',
    headerRow: 0,
    lines: [
      'Record ID|First Name|Last Name|Email|Phone Number|Mobile Phone Number|Contact owner|Associated Company|Company domain name|Job Title|Country/Region|Lifecycle Stage|Lead Status|Original Source|Preferred language|LinkedIn URL|Annual Revenue|Number of Employees|Last Activity Date|Next Activity Date|Create Date|Date of birth|Currency|Marketing contact status',
      '5550123001|Siobhan|Keane|siobhan@keanedairy.example|+353 1 555 0123|+353 85 555 0123|Mark Dolan|Keane Dairy Exports|keanedairy.example|Managing Director|Ireland|customer|OPEN_DEAL|REFERRALS|en|https://www.linkedin.com/in/example-keane|4200000|38|2026-03-03 08:55|2026-03-17|2024-09-01 12:00|1979-05-02|EUR|Marketing contact',
      '5550123044|Tariq|Mansour|tariq@gulfcold.example|+974 4455 5012||Mark Dolan|Gulf Cold Chain|gulfcold.example|Procurement|Qatar|lead|NEW|PAID_SEARCH|ar||||2026-02-20 14:10||2026-02-20 14:09||USD|Non-marketing contact',
      '5550123059|Hanne|Vos|hanne@vosvlees.example|+32 3 555 01 44|+32 475 55 50 12|Aoife Ryan|Vos Vlees NV|vosvlees.example|Inkoper|Belgium|opportunity|IN_PROGRESS|OFFLINE|nl|https://www.linkedin.com/in/example-vos|12500000|85|2026-03-01 10:00|2026-03-09|2025-06-11 09:30|1985-11-23|EUR|Marketing contact',
    ],
    fields:
      'record.externalId person.givenName person.familyName person.email person.phone/company.phone person.mobile record.owner company.name company.website person.jobTitle company.country record.lifecycle record.lifecycle/custom record.source person.language person.linkedin company.annualRevenue company.employees record.lastContactedAt record.nextFollowUpAt custom person.birthday company.currency/deal.currency custom',
    accept: { 12: ['deal.stage'], 20: ['record.firstMetAt'] },
  },
  {
    name: 'en: online directory scrape from the UAE',
    headerRow: 0,
    lines: [
      'Business Name|Category|Nature of Business|Area|Emirate|P.O. Box|Tel|Fax|Toll free|Email|Website|TRN|Trade Licence No.|Owner / GM|Year Est.|Staff strength|Brands dealt|Google rating|Map link',
      'Falcon Crest Building Materials LLC|Building Materials|Wholesaler|Al Quoz 3|Dubai|55501|+971 4 555 0123|+971 4 555 0124|800 5550|info@falconcrest.example|www.falconcrest.example|100555012300003|CN-555012|Saeed Al Marri|1998|51-100|Tiles, sanitaryware|4.3|https://maps.example/fc',
      'Pearl Marine Supplies|Marine|Stockist|Mina Zayed|Abu Dhabi|5552|+971 2 555 0166|||sales@pearlmarine.example|pearlmarine.example|100555016600003|CN-555016|Joseph Mathew|2011|11-50|Ropes, anchors|3.9|https://maps.example/pm',
      'Ajman Plastic House|Packaging|Manufacturer|Industrial Area 1|Ajman|5559|+971 6 555 0190|+971 6 555 0191||ajplastic@mail.example||100555019000003|55590|Hussain Raza|2005|1-10|Carry bags|4.0|https://maps.example/ap',
    ],
    fields:
      'company.name company.industry company.kind/company.industry company.address company.region company.postalCode/company.address company.phone company.fax company.phone/custom company.email company.website company.taxId custom company.representative/person.fullName company.foundedOn company.employees record.productsOfInterest/custom custom custom',
    accept: {
      2: ['company.type'],
      3: ['company.city', 'company.region'],
      4: ['company.city'],
      12: ['company.taxId'],
    },
  },
]
