import type { HeldOutList } from './held-out-list'

/** English lists of the eighth set, from India, Nigeria, the Emirates, Singapore and the United States. */
export const eighthEnglishLists: readonly HeldOutList[] = [
  {
    name: 'in: ledger of parties of an accounting program',
    headerRow: 0,
    lines: [
      'Party Code|Party Name|Ledger Group|GSTIN|PAN|IEC No.|Contact Person|Desgn.|Mob. No.|Landline (STD)|Email ID|Add. Line 1|Add. Line 2|City/Town|State|PIN|Country|Cr. Days|Cr. Limit (Rs)|O/s Balance|Sales Exec.|Beat|Remarks',
      'SD0101|Shree Balaji Hardware|Sundry Debtors|27AABCS5501A1Z5|AABCS5501A||Mahesh Patil|Prop.|98555 00101|020-55500101|balaji@shreebalaji.example|Shop 12, Laxmi Road|Nr. City Post|Pune|Maharashtra|411030|India|30|2,00,000|45,310.00|Nitin|Pune-2|',
      'SD0102|Coastal Exim Pvt Ltd|Sundry Debtors|33AACCC5502B1Z1|AACCC5502B|0455500102|R. Lakshmi|Mgr. Imports|98555 00102|044-55500102|lakshmi@coastalexim.example|45, Rajaji Salai|2nd Flr|Chennai|Tamil Nadu|600001|India|45|10,00,000|0.00|Kavya|Chn-1|needs bill in USD',
      'SD0103|Gupta & Sons|Sundry Debtors|09AAFFG5503C1Z8|AAFFG5503C||Ankit Gupta|Partner|98555 00103|0512-5550103|ankit@guptasons.example|Birhana Rd||Kanpur|Uttar Pradesh|208001|India|15|1,00,000|98,200.00|Nitin|Knp|chq bounced Apr',
      'SD0104|Himal Traders|Sundry Debtors||||Bishnu Thapa|Owner|+977 9855500104||himal@himaltraders.example|Tripureshwor|Ward 11|Kathmandu|Bagmati|44600|Nepal|0|0|0.00|Kavya|Exp|advance only',
      'SC0105|Tirupur Knit Works|Sundry Creditors|33AADFT5505D1Z2|AADFT5505D||Selvam|Acctt.|98555 00105|0421-5550105|selvam@tkw.example|7, Mill Street|SIDCO|Tirupur|Tamil Nadu|641601|India|60|0|-1,20,000.00|Kavya||',
    ],
    fields:
      'record.externalId company.name custom/company.kind company.taxId custom/company.taxId custom person.fullName person.jobTitle person.mobile company.phone/person.phone company.email/person.email company.address company.address company.city company.region company.postalCode company.country company.paymentTerms company.creditLimit custom record.owner custom record.note',
  },
  {
    name: 'ng: customers book of a fabrics trader',
    headerRow: 2,
    lines: [
      'MAMA KEMI FABRICS & GEN. MERCHANDISE - CUSTOMERS BOOK',
      '-',
      'S/N|Name of Customer|Shop/Biz Name|Market/Location|State|GSM No|2nd No|WhatsApp?|Email (if any)|What they buy|Last Supply|Owing (N)|Who brought am|Bday|Remark',
      '1|Alhaji Sani Bello|Bello Textiles|Kantin Kwari mkt|Kano|0803 555 0201|0705 555 0201|Yes|sani@bellotex.example|Ankara, guinea brocade|14/08/2026|350,000|Hajia Rabi|2 May|good customer, pays late',
      '2|Chinwe Okeke|Chi-Chi Lace Palace|Main Mkt Onitsha, line 4|Anambra|0806 555 0202||Yes|chinwe@chichilace.example|Swiss lace|02/09/2026|0|Instagram|19 Nov|',
      '3|Mrs Adebayo|Folake Stores|Balogun|Lagos|0802 555 0203|0909 555 0203|No||Aso-oke|20/07/2026|78,500|Church||dont supply on credit',
      '4|Ebi Johnson|Ebi & Daughters|Mile 1|Rivers|0813 555 0204||Yes|ebi@ebidaughters.example|George, blouse lace|28/08/2026|120,000|Chinwe|7 Jan|wants Abuja sample',
      '|||||||||||548,500|||',
    ],
    fields:
      'ignore person.fullName company.name company.address/company.city/custom company.region person.mobile person.phone/person.mobile/company.phone custom person.email/company.email record.productsOfInterest record.lastContactedAt/custom custom record.source/custom person.birthday record.note',
  },
  {
    name: 'ae: prospects of a building-materials distributor',
    headerRow: 0,
    lines: [
      'Cust ID|Company (EN)|Company (AR)|Trade Lic. No.|TRN|Emirate|P.O. Box|Office No.|Tel|Fax|Mob|Attn.|Position|E-mail 1|E-mail 2|Activity|Free Zone (Y/N)|Acct Mgr|Stage|Est. Value (AED)|Exp. Close|Notes',
      'C-301|Al Waha Contracting LLC|الواحة للمقاولات ذ.م.م|CN-5550301|100555000300003|Abu Dhabi|55301|M-12, Al Jazira Bldg|02 555 0301|02 555 0309|050 555 0301|Eng. Samir Haddad|Procurement Mgr|samir@alwaha.example|info@alwaha.example|Contracting|N|Joby|Quotation sent|180,000|30-Nov-2026|wants sample tiles',
      'C-302|Blue Creek Trading FZE|بلو كريك للتجارة|DMCC-55302|100555000310003|Dubai|55302|Unit 2204, JLT|04 555 0302||055 555 0302|Ms. Priya Nair|Director|priya@bluecreek.example||General trading|Y|Joby|Negotiation|65,000|15-Dec-2026|',
      'C-303|Gulf Stone Works|أعمال حجر الخليج|SHJ-55303|100555000320003|Sharjah|55303|Shed 9, Ind. Area 13|06 555 0303|06 555 0304|056 555 0303|Mr. Abdul Rahman|Owner|gulfstone@gulfstone.example|accounts@gulfstone.example|Marble & stone|N|Rania|Lost|40,000||price too high',
      'C-304|RAK Coast Hotels|فنادق ساحل رأس الخيمة|RAK-55304|100555000330003|Ras Al Khaimah|55304|Corniche Rd|07 555 0304||052 555 0304|Marta Silva|FF&E Buyer|marta@rakcoast.example||Hospitality|N|Rania|New|250,000|31-Jan-2027|tender in Dec',
    ],
    fields:
      'record.externalId company.name company.localName custom company.taxId company.region/company.city company.postalCode/company.address/custom company.address/custom company.phone company.fax person.mobile person.fullName person.jobTitle company.email/person.email company.email/person.email company.industry custom record.owner deal.stage/record.lifecycle deal.amount deal.expectedCloseOn record.note',
  },
  {
    name: 'sg: service contracts of a pump supplier',
    headerRow: 1,
    lines: [
      'Customer||||Person in charge||||Equipment||||Service|||',
      'Acct #|Customer Name|UEN|Site Address|PIC|Designation|DID|HP|Model|Ser. No.|Installed On|Warranty Till|Contract Type|Last Svc|Next Svc Due|Technician',
      'A401|Merlion Foods Pte Ltd|201555401K|10 Senoko Loop S758101|Tan Wei Ling|Facilities Exec|6555 0401|9555 0401|CP-40|CP40-2231|12/03/2024|11/03/2026|Annual|05/08/2026|05/02/2027|Faizal',
      'A402|Jurong Chem Storage|199855402M|2 Tembusu Rd S627801|Suresh Pillai|Maint. Mgr|6555 0402|8555 0402|XP-90|XP90-0087|30/11/2022|29/11/2024|Ad hoc|14/07/2026||Ah Seng',
      'A403|Bayview Condo MCST 5550|T05MC5550A|88 Marina Blvd S018900|Ms. Goh|Managing Agent|6555 0403|9655 0403|BP-15|BP15-1903|01/06/2025|31/05/2027|Quarterly|01/09/2026|01/12/2026|Faizal',
      'A404|Nusantara Ferry Terminals|200755404R|1 Maritime Sq S099250|Hafiz Rahman|Engr|6555 0404|9155 0404|SP-22|SP22-0450|17/01/2023|16/01/2025|Annual|22/05/2026|22/11/2026|Ah Seng',
    ],
    fields:
      'record.externalId company.name company.taxId company.address person.fullName person.jobTitle person.phone/company.phone person.mobile custom/record.productsOfInterest custom custom custom custom custom/record.lastContactedAt custom/record.nextFollowUpAt custom/record.owner',
  },
  {
    name: 'us: mailing list of a candle maker',
    headerRow: 0,
    lines: [
      'Email Address|First Name|Last Name|MI|Suffix|Company|Job Title|Address|Address 2|City|ST|ZIP+4|Work Phone|Ext.|Cell|Birthday (MM/DD)|Member Rating|Opt-in Time|Lead Src|Tags|Unsub?',
      'dana@willowgifts.example|Dana|Whitfield|R||Willow Gifts|Owner|12 Elm St|Ste 4|Asheville|NC|28801-0501|(828) 555-0501||828-555-0511|04/17|4|2025-02-11 14:22:09|NY NOW|wholesale, soy|N',
      'hank.lowe@prairiehome.example|Hank|Lowe||Jr.|Prairie Home Supply|Buyer|900 Grand Ave||Des Moines|IA|50309-0502|515-555-0502|118||11/30|3|2025-06-30 09:01:44|Faire|wholesale|N',
      'mgarza@casaluz.example|Maria|Garza|E||Casa Luz Imports|VP Merchandising|77 Alamo Plz|Fl 2|San Antonio|TX|78205-0503|210.555.0503|12|210.555.0513||5|2024-11-05 18:40:00|Referral|wholesale, holiday|N',
      'info@tidewick.example|Sam|Ode||III|Tidewick|Store Mgr|3 Wharf Rd||Portland|ME|04101-0504|(207) 555-0504|||08/02|2|2026-01-19 11:15:37|Website|retail|Y',
      'pbrandt@northforklodge.example|Pete|Brandt|A||North Fork Lodge|Purchasing|1 Lodge Rd|PO Box 55|Bozeman|MT|59715-0505|406-555-0505|2|406-555-0515|01/09|3|2026-03-03 08:30:12|NY NOW|hospitality|N',
    ],
    fields:
      'person.email/company.email person.givenName person.familyName person.middleName custom company.name person.jobTitle company.address/person.address company.address/person.address company.city company.region company.postalCode person.phone/company.phone custom person.mobile person.birthday record.rating custom record.source record.tags custom',
  },
  {
    name: 'us: dealers of a garden-tool maker',
    headerRow: 1,
    lines: [
      'DEALER LIST - rev. 10/01/26 - confidential',
      'Acct|Dealer Name|DBA|Buyer|AP Contact|AP Email|Main #|Toll-Free|Fax|Territory|Rep|Terms|FOB Pt.|Resale Cert #|YTD Sales|# of Stores|Yr Est.|Lines Carried|Web|Comments',
      '10601|Hollis Farm & Home, Inc.|Hollis|Greg Hollis|Tammy Ross|ap@hollisfh.example|(402) 555-0601|800-555-0601|(402) 555-0609|Plains|J. Ruiz|Net 30|FOB Origin|NE-555061|$48,210|7|1958|Pruners, shears|hollisfh.example|early-order program',
      '10602|Bluegrass Hardware Co.||Ann Tyree|Ann Tyree|ann@bghardware.example|(859) 555-0602||(859) 555-0612|Southeast|K. Boyd|2/10 N30|FOB Dest.|KY-555062|$12,950|2|1983|Pruners|bghardware.example|',
      '10603|Redwood Garden Ctrs LLC|The Garden Spot|Luis Ponce|Jen Oda|payables@gardenspot.example|(707) 555-0603|888-555-0603||West|M. Cho|Net 45|FOB Origin|CA-555063|$87,400|11|1996|All|gardenspot.example|EDI only',
      '10604|Granite State Co-op||Bev Marsh|Office|office@granitecoop.example|(603) 555-0604||(603) 555-0614|Northeast|J. Ruiz|COD|FOB Origin|NH-555064|$3,015|1|1947|Hand tools|granitecoop.example|slow pay',
    ],
    fields:
      'record.externalId company.name custom/company.localName person.fullName custom/person.fullName company.email/person.email/custom company.phone company.phone/custom company.fax company.region/custom record.owner company.paymentTerms company.incoterm/custom custom/company.taxId custom custom company.foundedOn record.productsOfInterest/custom company.website record.note',
  },
]
