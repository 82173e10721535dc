import type { HeldOutList } from './held-out-list'

export const twelfthEnglish: readonly HeldOutList[] = [
  {
    name: 'n12-crm-export',
    headerRow: 0,
    lines: [
      'Record Id|Account Name|Account Owner|Account Type|Industry|Annual Revenue|Employees|Billing Street|Billing City|Billing State|Billing Code|Billing Country|Phone|Website|Lead Source|Rating|Last Activity Time|Created Time|Tag|Description',
      'zcrm_4410071|Fernbrook Coatings Inc.|Dana Whitlock|Customer|Chemicals|12500000|85|410 Millrace Rd|Akron|OH|44305|United States|(330) 555-0172|fernbrookcoatings.com|Web form|Hot|2026-02-18 14:20|2023-09-01 09:11|solvents;key account|Buys MEK in drums quarterly',
      'zcrm_4410088|Tasman Resin Supply Pty Ltd|Dana Whitlock|Customer|Plastics|4800000|22|7 Quarantine Rd|Launceston|TAS|7250|Australia|+61 3 6344 9021|tasmanresin.com.au|Referral|Warm|2026-01-30 03:45|2024-02-14 22:08|resins|',
      'zcrm_4410093|Corrib Adhesives Ltd|Milo Reyes|Supplier|Chemicals|2100000|14|Unit 6 Ballybrit Business Park|Galway|Co. Galway|H91 X4K2|Ireland|+353 91 555 204|corribadhesives.example.ie|Trade show|Cold|2025-08-21 10:00|2025-05-05 15:37||Hot-melt samples sent 2025',
      'zcrm_4410120|Laguna Pool Chemicals|Milo Reyes|Customer|Wholesale|950000|6|2288 Harbor Blvd|Costa Mesa|CA|92626|United States|(949) 555-0139||Cold call|Warm|2026-02-09 17:55|2025-11-19 19:02|chlorine|Seasonal, order by March',
    ],
    fields:
      'record.externalId company.name record.owner company.kind company.industry company.annualRevenue company.employees company.address company.city company.region company.postalCode company.country company.phone company.website record.source record.rating record.lastContactedAt/custom custom record.tags record.note',
    accept: { 17: ['record.firstMetAt'] },
  },
  {
    name: 'n12-address-book',
    headerRow: 0,
    lines: [
      'First Name|Middle Name|Last Name|Nickname|Organization Name|Organization Title|Organization Department|Birthday|Notes|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value|Website 1 - Value',
      'Priyanka|S.|Deshmukh|Pri|Orchid Linens Exports|Merchandiser|Home Textiles|1989-04-22|met through Arjun|* myContacts ::: Suppliers|Work|priyanka@orchidlinens.in|Mobile|+91 98220 41177|Work|+91 20 2567 8830|www.orchidlinens.in',
      'Callum||Strachan||Strachan & Daughters Mills|Director|||tartan orders, allow 10 weeks|* myContacts ::: Suppliers|Work|callum@strachanmills.example.co.uk|Mobile|+44 7700 900418|Work|+44 1896 555 061|',
      'Odile|Marie|Vasseur||Maison Vasseur|Buyer|Retail|1975-12-02||* myContacts ::: Customers|Work|odile@maisonvasseur.fr|Mobile|+33 6 12 77 40 59|||maisonvasseur.fr',
      'Ben||Okafor|Benny|Okafor Fabrics|Owner||1983-07-30|pays late but pays|* myContacts ::: Customers|Home|benny.okafor@gmail.com|Mobile|+234 802 771 3390|||',
    ],
    fields:
      'person.givenName person.middleName person.familyName person.nickname company.name person.jobTitle person.department person.birthday record.note record.tags ignore person.email ignore person.mobile/person.phone ignore person.phone/company.phone company.website',
  },
  {
    name: 'n12-rep-sheet',
    headerRow: 2,
    lines: [
      "Gav's patch - South West & Wales",
      '-',
      "Shop / Business|Who to ask for|What they do there|Town|Postcode|Landline|Mob|Email addr|What they're after|Hot or not|Spoke last|Chase again|How we found them|A/c no.|Terms|Xmas card?|Scribbles",
      'Paws & Whiskers|Tina|owner|Bideford|EX39 2PX|01237 555014|07700 900233|tina@pawsandwhiskers.example.co.uk|grain free kibble|hot|12/02/26|26/02/26|walk in|PW014|30 days|y|has a parrot, ask about it',
      'Severn Pet Supplies Ltd|Huw Maddocks|buyer|Newport|NP20 1GA|01633 555920|07700 900671|huw@severnpets.example.co.uk|cat litter pallets|warm|03/02/26|03/03/26|PATS show|SP002|60 days|y|wants better margin',
      'The Dog House|Jade or Lee|manager|Swindon|SN1 3JQ|01793 555408|||chews|not|19/11/25||leaflet||proforma|n|moved to a competitor, try in summer',
      'Cornish Critters|Mrs Trevanion|owner|Truro|TR1 2HX||07700 900556|critters@btinternet.com|wild bird seed|hot|17/02/26|20/02/26|Facebook|CC008|cash|y|deliver to the back door',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.city company.postalCode company.phone/person.phone person.mobile person.email/company.email record.productsOfInterest record.rating record.lastContactedAt record.nextFollowUpAt record.source record.externalId company.paymentTerms custom record.note',
  },
  {
    name: 'n12-lead-retrieval',
    headerRow: 2,
    lines: [
      'Lead Retrieval Report - Booth 4127',
      'Event: MedTech Midwest 2026   Exported by: admin',
      'Scan Date/Time|Badge No.|Prefix|First|Last|Title|Company|Addr 1|Addr 2|City|State/Prov|Zip/Postal|Country|Work Ph|Cell|Email|LinkedIn URL|Show Name|Scanned By|Qualifier: Purchase Timeframe|Qualifier: Products|Lead Score|Opt-in|Comments',
      '04/21/2026 09:48 AM|118204|Dr.|Melissa|Hargrove|Chief of Radiology|Lakeshore Imaging Partners|1200 Portage Ave|Suite 310|South Bend|IN|46616|USA|574-555-0110|574-555-0187|mhargrove@lakeshoreimaging.com|linkedin.com/in/melissahargrove-md|MedTech Midwest 2026|Booth iPad 1|0-3 months|Portable ultrasound|5|Yes|Wants demo unit',
      '04/21/2026 11:15 AM|118377|Mr.|Andre|Boisvert|Purchasing Agent|Hôpital Sainte-Rose|55 rue du Couvent||Laval|QC|H7L 1R9|Canada|450-555-0162||aboisvert@hsr.example.ca||MedTech Midwest 2026|Booth iPad 1|6-12 months|Infusion pumps|3|Yes|French docs required',
      '04/22/2026 02:33 PM|119045|Ms.|Kelechi|Umeh|Distributor|Umeh Medical Supply LLC|8814 Bissonnet St|#204|Houston|TX|77074|USA|713-555-0145|832-555-0198|kelechi@umehmedical.com|linkedin.com/in/kelechi-umeh|MedTech Midwest 2026|Tara|3-6 months|Wheelchairs|4|No|Ships to Lagos',
      '04/22/2026 03:10 PM|119101||Greg|Nowicki|Student|Purdue University|||West Lafayette|IN|47907|USA|||gnowicki@purdue.example.edu||MedTech Midwest 2026|Tara|No plans|Other|1|No|',
    ],
    fields:
      'record.firstMetAt/custom/record.lastContactedAt custom/record.externalId person.honorific person.givenName person.familyName person.jobTitle company.name company.address company.address company.city company.region company.postalCode company.country person.phone/company.phone person.mobile person.email person.linkedin record.campaign record.owner/custom custom record.productsOfInterest record.rating custom record.note',
  },
  {
    name: 'n12-no-header',
    headerRow: null,
    lines: [
      'Northgate Tooling Ltd|Simon Fairclough|Workshop Manager|+44 114 496 0713|simon.f@northgatetooling.example.co.uk|www.northgatetooling.example.co.uk|United Kingdom|Sheffield',
      'Precisie Techniek Bakker BV|Anouk Bakker|Owner|+31 40 555 7120|anouk@ptbakker.nl|www.ptbakker.nl|Netherlands|Eindhoven',
      'Grindwell Abrasives Pvt Ltd|Sandeep Kulkarni|Purchase Manager|+91 253 238 4417|sandeep@grindwellabr.in|www.grindwellabr.in|India|Nashik',
      'Great Lakes Spindle Co|Rhonda Pruitt|Buyer|+1 419 555 0126|rpruitt@glspindle.com|www.glspindle.com|United States|Toledo',
      'Lund Maskin AS|Terje Lund|Sales Director|+47 55 55 71 08|terje@lundmaskin.no|www.lundmaskin.no|Norway|Bergen',
    ],
    fields:
      'company.name person.fullName person.jobTitle company.phone/person.phone/person.mobile person.email/company.email company.website company.country company.city',
  },
  {
    name: 'n12-pipeline',
    headerRow: 3,
    lines: [
      'EXPORT PIPELINE  -  FROZEN & DRY FOODS',
      'FY 2026, amounts excl. freight',
      'BUYER||||OPPORTUNITY|||||||SHIPPING|||FOLLOW UP|||',
      'Company|Country|Contat person|E-mail / Skype|Opp. name|Product|H.S. Code|Vol. (MT)|Value|Ccy|Stage|Incoterm|Port of discharge|Pmt terms|Est. close|Next step date|AE|Rmks',
      'Gulf Pantry Trading LLC|UAE|Faisal Noor|faisal@gulfpantry.ae|Basmati Q2|Basmati rice 1121|1006.30|120|138,000|USD|Negotiation|CIF|Jebel Ali|20% adv, bal CAD|15-Apr-26|10-Mar-26|Nadia|wants own brand bag',
      'Isla Verde Foods Corp.|Philippines|Grace Villanueva|grace@islaverdefoods.ph|Fries trial container|Frozen fries 9mm|2004.10|24|31,200|USD|Quoted|CFR|Manila North|LC 30 days|30-Mar-26|05-Mar-26|Nadia|',
      'Accra Cold Stores Ltd|Ghana|Kojo Ansah|kojo@accracold.com.gh|Chicken leg qtrs|Frozen chicken|0207.14|54|64,800|USD|Won|FOB|Tema|TT in advance|20-Feb-26||Piet|shipped wk 9',
      'Nordisk Storkøkken A/S|Denmark|Lise Damgaard|lise@nordiskstor.dk|Berry mix annual|IQF berries|0811.20|80|212,000|EUR|Lost|DAP|Aarhus|45 days net|31-Jan-26||Piet|Polish offer cheaper',
    ],
    fields:
      'company.name company.country person.fullName person.email/company.email deal.title record.productsOfInterest custom custom deal.amount deal.currency/company.currency deal.stage company.incoterm custom company.paymentTerms deal.expectedCloseOn record.nextFollowUpAt record.owner record.note',
  },
]
