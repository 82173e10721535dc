import type { HeldOutList } from './held-out-list'

/** English lists of the seventh set. */
export const seventhEnglishLists: readonly HeldOutList[] = [
  {
    name: 'en: leads of an online CRM',
    headerRow: 0,
    lines: [
      'Record Id|Lead Owner|Salutation|First Name|Last Name|Company|Title|Email|Phone|Mobile|Website|Lead Source|Lead Status|Industry|No. of Employees|Annual Revenue|Rating|Skype ID|Street|City|State|Zip Code|Country|Description',
      'zcrm_5550000101|Dana Brooks|Mr.|Ravi|Menon|Coral Spices Pvt Ltd|Export Head|ravi@coralspices.example|+91 484 555 0101|+91 98955 50101|www.coralspices.example|Trade Show|Contacted|Food|85|4200000|Warm|ravi.coral|11 Marine Drive|Kochi|Kerala|682011|India|Needs vacuum packs',
      'zcrm_5550000102|Dana Brooks|Ms.|Helen|Ortega|Sierra Outfitters|Buyer|helen@sierraout.example|+1 775 555 0102||www.sierraout.example|Web Download|Attempted to Contact|Retail|40|9000000|Cold||22 Virginia St|Reno|NV|89501|USA|',
      'zcrm_5550000103|Luke Farah|Dr.|Ama|Boateng|Volta Pharma|CEO|ama@voltapharma.example|+233 30 255 0103|+233 24 555 0103|www.voltapharma.example|Partner|Pre-Qualified|Healthcare|120|2500000|Hot|ama.volta|33 Ring Rd|Accra|Greater Accra|GA-033|Ghana|Call mornings',
    ],
    fields:
      'record.externalId record.owner person.honorific person.givenName person.familyName company.name person.jobTitle person.email person.phone/company.phone person.mobile company.website record.source record.lifecycle company.industry company.employees company.annualRevenue record.rating person.skype company.address company.city company.region company.postalCode company.country record.note',
  },
  {
    name: 'en: consignees out of bill-of-lading data',
    headerRow: 0,
    lines: [
      'Consignee Name|Consignee Address|Consignee City|Consignee State|Phone|Email|Shipper Name|Shipper Country|Product Description|HS Code|Quantity|Gross Weight (kg)|Arrival Date|Vessel|Port of Discharge|Shipments (12M)',
      'BLUE RIDGE FURNISHINGS INC|11 COMMERCE PKWY|GREENSBORO|NC|336-555-0101|imports@blueridgefurn.example|BINH AN WOOD CO LTD|VIETNAM|WOODEN BEDROOM FURNITURE|940350|320 CTN|11840|2026-01-09|EVER GRACE 012E|NORFOLK|48',
      'PACIFIC TILE & STONE LLC|22 HARBOR BLVD|LONG BEACH|CA|562-555-0102||FOSHAN MEIJIA CERAMICS|CHINA|PORCELAIN FLOOR TILES|690721|22 PLT|25200|2026-01-15|COSCO SPRING 044|LOS ANGELES|17',
      'GULF COAST TOYS CORP|33 CANAL ST|HOUSTON|TX|713-555-0103|ops@gulftoys.example|SHANTOU STAR TOYS|CHINA|PLASTIC TOYS|950300|810 CTN|6900|2026-02-02|MAERSK TIDE 601W|HOUSTON|9',
    ],
    fields:
      'company.name company.address company.city company.region company.phone company.email custom custom record.productsOfInterest/custom custom custom custom custom custom custom custom',
  },
  {
    name: 'en: sourcing agent in plain words',
    headerRow: 0,
    lines: [
      'Who|Company|Where from|WhatsApp no.|What they buy|Budget / month|Met at|Last spoke|Chase on|How hot|Whose client|My notes',
      'Kwame|Accra Home Deco|Ghana|+233 24 555 0101|curtains, rugs|$8k|Canton Fair 138|3 Mar 2026|12 Mar 2026|hot|Lily|pays via cousin in Guangzhou',
      'Mrs Banda|Banda Trading|Zambia|+260 97 555 0102|school bags|$3k|Yiwu Fair 2025|20 Feb 2026|15 Mar 2026|warm|Lily|wants logo printing',
      'Sami Haddad|Haddad Bros|Lebanon|+961 3 555 103|LED bulbs|$15k|Canton Fair 137|1 Feb 2026||cold|Ken|compare with his Ningbo price',
    ],
    fields:
      'person.fullName company.name company.country person.whatsapp record.productsOfInterest custom record.campaign/record.source record.lastContactedAt record.nextFollowUpAt record.rating record.owner record.note',
  },
  {
    name: 'en: distributor accounts, abbreviated, with a total',
    headerRow: 0,
    lines: [
      'Acct #|Acct Name|DBA|Attn|Addr 1|Addr 2|City|ST|Zip|Ctry|Ph|Ext|Fx|Terms|Cr Lmt|YTD Sls|Rep|Cust Since|Stat',
      'A1001|Lakeside Pet Supply Inc|Lakeside Pets|Joan Pratt|11 Shore Dr|Ste 4|Duluth|MN|55802|US|218-555-0101|12|218-555-0109|N30|15000|48210.55|KM|2014|Active',
      'A1002|Prairie Feed & Seed LLC||Walt Simms|22 Grain Rd||Fargo|ND|58102|US|701-555-0102||701-555-0108|N45|20000|31900.00|KM|2009|Active',
      'A1050|Maple Paws Ltd|Maple Paws|Nicole Roy|33 King St W|Unit 9|Kingston|ON|K7L 2X5|CA|613-555-0103|7||CIA|0|2750.20|BT|2023|Hold',
      'Total|||||||||||||||82860.75|||',
    ],
    fields:
      'record.externalId company.name company.localName/custom person.fullName company.address company.address/custom company.city company.region company.postalCode company.country company.phone/person.phone custom company.fax company.paymentTerms company.creditLimit custom record.owner custom/record.firstMetAt record.lifecycle/custom',
  },
  {
    name: 'en: members of a Gulf chamber of commerce',
    headerRow: 2,
    lines: [
      'Directory of Member Firms 2026',
      '-',
      'Member No.|Name of Organisation|Nature of Business|Year Est.|Chief Executive|Contact Officer|Official E-mail|Tel. (General Line)|Fax|Registered Office|P.O. Box|Emirate|Staff Strength|Turnover (AED m)|Trade Licence No.|Products / Services',
      'M-0101|Falcon Building Materials LLC|Trading|1998|Khalid Al Marri|Joseph Thomas|info@falconbm.example|+971 6 555 0101|+971 6 555 0109|Industrial Area 11|55501|Sharjah|140|95|CN-555101|cement, steel bars',
      'M-0102|Oasis Date Factory|Manufacturing|2007|Aisha Al Ketbi|Reem Hassan|sales@oasisdates.example|+971 3 555 0102||Al Ain Road 22|55502|Abu Dhabi|75|38|CN-555102|dates, date syrup',
      'M-0103|Creek Freight Services|Logistics|2011|Mohan Pillai|Mohan Pillai|ops@creekfreight.example|+971 4 555 0103|+971 4 555 0108|Deira, Baniyas Sq. 33|55503|Dubai|32|21|CN-555103|air and sea freight',
    ],
    fields:
      'record.externalId company.name company.industry company.foundedOn company.representative person.fullName company.email company.phone company.fax company.address custom/company.postalCode/company.address company.region/company.city company.employees company.annualRevenue custom record.productsOfInterest/custom',
  },
  {
    name: 'en: customers of a web shop',
    headerRow: 0,
    lines: [
      'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address Address1|Default Address City|Default Address Province Code|Default Address Country Code|Default Address Zip|Phone|Total Spent|Total Orders|Note|Tax Exempt|Tags',
      '555010111|Imogen|Clarke|imogen@thymecafe.example|yes|Thyme Café Ltd|11 High Street|Bath|SOM|GB|BA1 1AA|+44 1225 555 101|1240.50|6|gift wrap|no|wholesale, coffee',
      '555020222|Ruben|de Wit|ruben@dewitkoffie.example|no|De Wit Koffie|Oudegracht 22|Utrecht|UT|NL|3511 AA|+31 30 555 0102|880.00|3||yes|wholesale',
      '555030333|Sinead|Walsh|sinead@walshgifts.example|yes|Walsh Gifts|33 Quay St|Galway|G|IE|H91 AA11||95.20|1|asked for invoice|no|retail',
    ],
    fields:
      'record.externalId person.givenName person.familyName person.email/company.email custom company.name company.address/person.address company.city company.region company.country company.postalCode person.phone/company.phone/person.mobile custom custom record.note custom record.tags',
  },
  {
    name: 'en: importers pasted without header',
    headerRow: null,
    lines: [
      'Baltic Timber OÜ|Kristjan Tamm|Purchasing Manager|+372 655 5101|kristjan@baltictimber.example|Estonia|www.baltictimber.example|birch plywood',
      'Nile Packaging Co.|Mona Fathy|General Manager|+20 2 2555 0102|mona@nilepack.example|Egypt|www.nilepack.example|kraft paper',
      'Tui Foods Limited|Grant Parata|Director|+64 9 555 0103|grant@tuifoods.example|New Zealand|www.tuifoods.example|frozen berries',
      'Zagros Carpets GmbH|Leila Amini|Buyer|+49 40 555 0104|leila@zagroscarpets.example|Germany|www.zagroscarpets.example|wool yarn',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.phone/company.phone person.email/company.email company.country company.website record.productsOfInterest/record.note/custom',
  },
]
