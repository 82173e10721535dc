import type { HeldOutList } from './held-out-list'

/** English lists of the eleventh set, written by an author who saw no words of the program. */
export const eleventhEnglish: readonly HeldOutList[] = [
  {
    name: 'n11 overseas agents of a freight forwarder',
    headerRow: 2,
    lines: [
      'OVERSEAS AGENTS & PARTNERS',
      'Confidential - do not forward',
      'S/N|Agent|Role|Ctry|City|PIC|Designation|Office Tel|H/P|WeChat|Skype|Email|Adress|Network|Trade lanes|DG (Y/N)|Ccy|Credit terms|Cr. limit (USD)|Last contact|Remarks',
      '1|Blue Anchor Logistics BV|Agent|NL|Rotterdam|Joost Verhagen|Ocean Mgr|+31 10 433 8820|+31 6 1278 4430||live:joost.blueanchor|joost@blueanchor-log.nl|Waalhaven Z.z. 21|Globelink|Asia-Europe|Y|EUR|30 days|40,000|12-Aug-26|fast reply',
      '2|Qingdao Sunway Int’l Forwarding|Agent|CN|Qingdao|Sunny Liu|Sales|+86 532 8579 1163|+86 158 5327 0091|sunny_swl||sunny@qdsunway.cn|Rm 1903, 40 Hong Kong Mid Rd|JCT|China-SEA|N|USD|15 days|10,000|29-Aug-26|good LCL rates',
      '3|Mombasa Clearing House Ltd|Customs broker|KE|Mombasa|Peter Otieno|Director|+254 41 222 7719|+254 722 610 338||mch.peter|peter@mch-kenya.co.ke|Moi Ave, Jubilee Arcade||Inland EA|N|USD|prepaid|0|03-Jul-26|demurrage issue May',
      '4|Andes Cargo SpA|Agent|CL|Santiago|Camila Rojas|Air Export|+56 2 2638 4471|+56 9 7714 2260||camila_andescargo|camila@andescargo.cl|Av. Providencia 1208 of. 603|WFA|LATAM-Asia|Y|USD|30 days|25,000|18-Aug-26|salmon by air',
      '5|Trans-Gulf Shipping LLC|Carrier|AE|Dubai|Noel Fernandes|BDM|+971 4 334 9027|+971 52 881 4406|||noel@transgulfship.ae|Office 712, Al Garhoud||Gulf-India|Y|AED|45 days|60,000|01-Sep-26|',
    ],
    fields:
      'ignore company.name company.kind company.country company.city person.fullName person.jobTitle company.phone/person.phone person.mobile person.wechat person.skype person.email company.address custom custom custom company.currency company.paymentTerms company.creditLimit record.lastContactedAt record.note',
    accept: { 13: ['record.tags', 'record.source'] },
  },
  {
    name: 'n11 accounts of an American rep, address cut up',
    headerRow: 0,
    lines: [
      'Acct #|Account|Sal|First|MI|Last|Ttl|Ph|Ext|Cell|Fx|Addr 1|Addr 2|City|ST|Zip|Web|Terms|Cr Limit|Rep|Lst Call|Nxt Call|Cmnts',
      '20418|Piedmont Fastener Supply|Mr.|Dale|R|Hutchins|Purch Mgr|336-555-0119|204|336-555-0182|336-555-0120|1402 Wendover Ave|Ste 8|Greensboro|NC|27405|piedmontfastener.com|Net 30|15000|JT|8/19/26|9/16/26|wants M6 SS in bulk',
      '20422|Lakeshore Tool & Die|Ms.|Karen|L|Nowicki|Owner|414-555-0143||414-555-0171||880 S 2nd St||Milwaukee|WI|53204|lakeshoretd.com|Net 30|8000|JT|7/28/26|9/9/26|vacation till Labor Day',
      '20437|Big Sky Ag Parts|Mr.|Cody||Brandt|Parts Mgr|406-555-0164|12|406-555-0107|406-555-0165|PO Box 417|2200 Old Hwy 10|Billings|MT|59103|bigskyag.com|COD|0|MV|5/5/26|10/1/26|',
      '20441|Rio Grande Bearing Co|Mr.|Hector|A|Salinas|Buyer|956-555-0136|31|956-555-0155|956-555-0137|617 W Expressway 83||McAllen|TX|78501|riograndebearing.com|2% 10 N30|25000|MV|9/1/26|9/22/26|quote on 6200 series sent',
      '20450|Tri-County Hydraulics|Mrs.|Sheila|M|Overby|VP Ops|419-555-0128|100|419-555-0190|419-555-0129|55 Dorr St|Bldg C|Toledo|OH|43604|tricountyhyd.com|Net 45|30000|JT|8/11/26|9/14/26|ship UPS acct only',
    ],
    fields:
      'record.externalId company.name person.honorific person.givenName person.middleName person.familyName person.jobTitle company.phone/person.phone custom person.mobile company.fax company.address company.address company.city company.region company.postalCode company.website company.paymentTerms company.creditLimit record.owner record.lastContactedAt record.nextFollowUpAt record.note',
    accept: { 8: ['person.phone', 'company.phone'] },
  },
  {
    name: 'n11 contacts out of a marketing CRM',
    headerRow: 0,
    lines: [
      'Record ID|First Name|Last Name|Email|Phone Number|Mobile Phone Number|Company Name|Job Title|Lifecycle Stage|Contact owner|Original Source|Industry|Number of Employees|Annual Revenue|LinkedIn URL|Preferred language|Last Activity Date|Email hard bounce reason|Country/Region',
      '10551|Aoife|Brennan|aoife.brennan@kilmorefoods.ie|+353 1 555 0147|+353 87 555 0163|Kilmore Foods|Head of Procurement|Customer|Sam Whitlock|Organic Search|Food Production|180|42000000|https://www.linkedin.com/in/aoife-brennan-kf|English|2026-08-30 11:05||Ireland',
      '10588|Matteo|Galli|m.galli@galliconserve.it|+39 0521 555 018|+39 347 555 0126|Galli Conserve SpA|Export Manager|Opportunity|Sam Whitlock|Offline Sources|Food Production|95|18500000|https://www.linkedin.com/in/matteogalli-export|Italian|2026-09-01 16:41||Italy',
      '10602|Ingrid|Sorensen|ingrid@fjordpack.no|+47 55 55 01 22||Fjordpack AS|CEO|Lead|Priya Nair|Paid Social|Packaging & Containers|24|3900000|https://www.linkedin.com/in/ingridsorensen-fp|English|2026-07-19 08:20||Norway',
      '10630|Tomás|Herrera|therrera@agroherrera.mx|+52 33 5550 1190|+52 1 33 5550 1774|Agro Herrera|Gerente de Compras|Subscriber|Priya Nair|Email Marketing|Farming|60|7000000||Spanish|2026-05-02 14:55|MAILBOX_FULL|Mexico',
      '10644|Wei Ling|Tan|weiling.tan@orchidbakery.sg|+65 6555 0138|+65 9155 0170|Orchid Bakery Supplies|Purchasing Executive|Marketing Qualified Lead|Sam Whitlock|Referrals|Wholesale|33|5200000|https://www.linkedin.com/in/tanweiling-obs|English|2026-08-11 09:30||Singapore',
    ],
    fields:
      'record.externalId person.givenName person.familyName person.email person.phone/company.phone person.mobile company.name person.jobTitle record.lifecycle record.owner record.source company.industry company.employees company.annualRevenue person.linkedin person.language record.lastContactedAt custom company.country',
  },
  {
    name: 'n11 pipeline of a chemicals trader',
    headerRow: 1,
    lines: [
      'Pipeline Q4 - Solvents & Resins desk',
      'Opp.|Customer|Ctry|Buyer|Buyer email|Product|HS code|Qty (MT)|Ccy|Deal value|Incoterm|POD|Pymt|Stage|Prob. %|Exp. close|Trader|Next step due|Notes',
      'MEG 500T spot Oct|Poly Fibres Lahore|PK|Usman Tariq|usman@polyfibres.pk|MEG|2905.31|500|USD|272500|CFR|Karachi|LC 60d|Negotiation|60|15-Oct-26|Elise|10-Sep-26|needs price valid till Friday',
      'Epoxy resin annual|Coatings Iberica SA|ES|Nuria Pons|npons@coatingsiberica.es|Liquid epoxy|3907.30|240|EUR|648000|DAP|Barcelona|60d net|Offer sent|40|30-Nov-26|Marcus|17-Sep-26|incumbent is Korean',
      'MIBK trial drum|Pintura Andina|CO|Jorge Lozano|jlozano@pinturaandina.co|MIBK|2914.13|13|USD|24700|CIF|Cartagena|TT adv|Sample|25|20-Oct-26|Elise|14-Sep-26|trial only',
      'Acetone Q4 contract|Hartmann Labs|DE|Silke Hartmann|s.hartmann@hartmann-labs.de|Acetone|2914.11|80|EUR|71200|FCA|-|30d net|Won|100|01-Sep-26|Marcus||call-offs weekly',
      'VAM 1000T|Anadolu Boya|TR|Cem Aydin|cem.aydin@anadoluboya.com.tr|VAM|2915.32|1000|USD|985000|CFR|Gemlik|LC sight|Lost|0|31-Aug-26|Elise||lost on freight',
    ],
    fields:
      'deal.title company.name company.country person.fullName person.email record.productsOfInterest/custom custom custom deal.currency deal.amount company.incoterm custom company.paymentTerms deal.stage custom deal.expectedCloseOn record.owner record.nextFollowUpAt record.note',
  },
  {
    name: 'n11 lead scanner of a fair, header of two rows',
    headerRow: 1,
    lines: [
      'Visitor||||||Company|||||Scan|||||',
      'Badge no.|Title|First name|Surname|Job title|Email|Organisation|Country|Telephone|Website|Nature of business|Scanned at|Scanned by|Hot/Warm/Cold|Products of interest|Consent|Free text',
      'V-77120|Mr|Khalid|Mansoor|Category Manager|khalid@freshoasis.ae|Fresh Oasis Trading|United Arab Emirates|+971 4 555 0181|www.freshoasis.ae|Food import & distribution|2026-02-17 10:14|Booth tablet 1|Hot|Dried fruit, nuts|Yes|call after fair, 2x40ft per month',
      'V-77391|Mrs|Fatou|Diallo|Managing Director|fatou@diallofreres.sn|Diallo Frères|Senegal|+221 33 555 01 44|www.diallofreres.sn|Wholesale|2026-02-17 11:52|Booth tablet 1|Warm|Rice|Yes|French speaking',
      'V-78044|Dr|Pradeep|Kulkarni|R&D Head|pradeep.k@sahyadrisnacks.in|Sahyadri Snacks Pvt Ltd|India|+91 20 5550 1267|www.sahyadrisnacks.in|Snack manufacturing|2026-02-18 09:31|Booth tablet 2|Cold|Raisins|No|',
      'V-78102|Ms|Elena|Markovic|Buyer|elena@dobraku-hrana.rs|Dobra Kuhinja doo|Serbia|+381 11 555 0190|www.dobraku-hrana.rs|Retail chain|2026-02-18 15:08|Booth tablet 2|Hot|Pistachio, private label|Yes|send price list in EUR',
      'V-78560|Mr|Joon|Hwang|Manager|joon.hwang@seorimfnb.co.kr|Seorim F&B|South Korea|+82 2 5550 1378|www.seorimfnb.co.kr|Food service|2026-02-19 12:40|Booth tablet 1|Warm|Dates|Yes|halal cert needed?',
    ],
    fields:
      'record.externalId/custom person.honorific person.givenName person.familyName person.jobTitle person.email company.name company.country company.phone company.website company.industry record.firstMetAt custom/record.owner record.rating record.productsOfInterest custom record.note',
    accept: { 13: ['record.lifecycle', 'record.tags'] },
  },
  {
    name: 'n11 address book export with labels',
    headerRow: 0,
    lines: [
      'First Name|Middle Name|Last Name|Nickname|Organization Name|Organization Title|Organization Department|Birthday|Notes|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value|Address 1 - Street|Address 1 - City|Address 1 - Postal Code|Address 1 - Country|Website 1 - Value',
      'Gareth|Owen|Pritchard|Gaz|Severn Timber Ltd|Yard Manager|Sawmill|1974-09-30|prefers phone|Suppliers ::: * myContacts|Work|gareth@severntimber.co.uk|Mobile|+44 7700 900142|Work|+44 1452 555018|Unit 4, Quay Street|Gloucester|GL1 2ED|United Kingdom|www.severntimber.co.uk',
      'Lucia||Bianchi|Lu|Arredi Bianchi Snc|Titolare||1981-03-17|met in Milan|Customers ::: * myContacts|Work|lucia@arredibianchi.it|Mobile|+39 333 555 0171|Work|+39 0362 555 014|Via Garibaldi 48|Cantù|22063|Italy|www.arredibianchi.it',
      'Hiroshi||Tanabe||Tanabe Kagu KK|Director|Overseas|1966-12-05||Customers ::: * myContacts|Work|tanabe@tanabekagu.jp|Mobile|+81 90 5550 1148|Work|+81 577 55 0122|2-14 Hanasato-cho|Takayama|506-0026|Japan|www.tanabekagu.jp',
      'Anneke|Maria|Jansen||Jansen Fineer BV|Inkoop|Purchasing||wants oak veneer only|Customers ::: * myContacts|Work|anneke@jansenfineer.nl|Mobile|+31 6 5550 1129|Work|+31 13 555 0166|Industrieweg 70|Tilburg|5015 BE|Netherlands|www.jansenfineer.nl',
    ],
    fields:
      'person.givenName person.middleName person.familyName person.nickname company.name person.jobTitle person.department person.birthday record.note record.tags ignore person.email ignore person.mobile ignore person.phone company.address/person.address company.city company.postalCode company.country company.website',
    accept: { 15: ['company.phone'] },
  },
]
