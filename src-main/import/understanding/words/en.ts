import type { LanguageWords } from './language-words'

export const en: LanguageWords = {
  headers: {
    'company.name':
      'company|company name|organisation|organization|organisation name|organization name|account|account name|business|business name|firm|firm name|firm company|employer|employer name|corporation|corporate name|vendor|vendor name|supplier|supplier name|manufacturer|manufacturer name|distributor|distributor name|dealer|dealer name|reseller|importer|importer name|exporter|exporter name|shop|shop name|store|store name|agency|agency name|institution|institute|associated company|primary company|enterprise|legal name|company organization|company organisation|client company|customer company|buyer company|partner name|partner company|affiliation|consignee|consignee name|shipper|shipper name|factory|factory name|bill to name|sold to name|parent account|works at|workplace|entity|entity name|legal entity|co name|company full name|name of company|name of firm|name of organization|org|exhibitor|exhibitor name|brand|school|office name|related company|name of business|prospect company|lead company|ship to name',
    'company.localName':
      'local company name|company name local|company local name|company name english|english company name|company english name|company name in english|company name native|chinese company name|company name chinese|korean company name|company name korean|native company name|company name in local language|phonetic company name|account name local|company yomi|company phonetic name|other company name|dba|doing business as|alias|trading name|trade name|trading as|brand name|also known as',
    'company.kind':
      'company type|account type|customer type|client type|business type|partner type|relationship type|company kind|type of company|type of business|organization type|organisation type|company category|contact type|record type|type of customer|customer or supplier|role of company|nature of business relation|relationship|buyer or supplier|trade role|business role',
    'company.industry':
      'industry|industry type|sector|industry sector|business sector|line of business|field of business|nature of business|vertical|industry category|sic|naics|sic code|business line|business area|field|trade sector|market segment|industry group|business activity|main business|market sector|industry vertical|what they do',
    'company.country':
      'country|country name|nation|country region|country code|billing country|mailing country|country of origin|business country|hq country|country territory|country of residence|nationality|destination country|ship to country|location country|ctry|country or region|bill to country|market country|billing country region|business country region|based in|cntry',
    'company.region':
      'region|state|province|state province|county|area|territory|state region|billing state|mailing state|business state|state code|prefecture|district|zone|sales region|state or province|region state|billing state province|mailing state province|sales territory|oblast|hq state|st',
    'company.city':
      'city|town|city name|billing city|mailing city|business city|city town|hq city|locality|municipality|suburb|location city|city location|city village|town city|where based|based at',
    'any.address':
      'address|street|street address|address line|address line 1|address line 2|address 1|address 2|full address|location|postal address|business address|office address|mailing address|billing address|shipping address|billing street|mailing street|business street|business street 2|delivery address|registered address|addr|street 1|street 2|address street|mail address|company street|headquarters|head office address|street name|hq address|company location|bill to address|ship to address|physical address|visiting address|site address|business street 3|postal street|hq',
    'company.postalCode':
      'postal code|zip|zip code|postcode|post code|zip postal code|billing zip|business postal code|postal|billing postal code|mailing zip|zip postcode|mailing postal code|pin code|pincode|billing zip postal code|mailing zip postal code|zipcode|pin|p o code|postal zip|eircode',
    'company.phone':
      'company phone|company phone number|office phone|main phone|company main phone|switchboard|landline|land line|company tel|office tel|office telephone|office number|company telephone|hq phone|account phone|main number|reception|front desk|fixed line|general phone|main line|corporate phone|toll free|head office phone|office no|company contact number|company number phone|board line|telephone office|phone office|pbx|business main|store phone',
    'any.phone':
      'phone|telephone|tel|phone number|telephone number|phone no|tel no|contact number|contact no|contact phone|ph|phone 1|phone 2|phones|phone s|tel number|phone1|phone2|primary phone|other phone|call|telephone no|contact tel|telephone s|main contact number|ph no|tel 1|tel 2|phone #|phone num|alternate phone|alternative phone|secondary phone|best number|reach at|contact telephone|contact numbers|telephones|number to call',
    'person.phone':
      'direct phone|direct line|direct dial|home phone|personal phone|extension|ext|work phone|business phone|business phone 2|home phone 2|contact person phone|person phone|contact direct|assistants phone|phone work|phone home|work telephone|home telephone|direct number|phone direct|work number|personal number|phone ext|work tel|ddi|home tel|car phone|radio phone',
    'person.mobile':
      'mobile|mobile phone|mobile number|cell|cell phone|cellphone|mobile no|cell number|mobile tel|handphone|hand phone|cellular|mob|mob no|hp|hp no|gsm|personal mobile|mobile phone number|cell no|contact mobile|m|smartphone|phone mobile|cellular phone|hand phone no|mobile telephone|mobile s|mobile 1|mobile 2|mobile contact|phone cell|cel|mobile direct|sms number|h p|mobil no|iphone',
    'company.fax':
      'fax|fax number|fax no|facsimile|business fax|company fax|office fax|telefax|tel fax no|work fax|fax 1|home fax|other fax|fax phone|faxno|fax tel',
    'any.email':
      'email|e mail|email address|mail|e mail address|email id|emailid|primary email|contact email|email 1|email 2|e mail 1|emails|mail id|mail address email|email address 1|e mail id|email addr|e mail 2 address|e mail 3 address|other email|secondary email|business email|email s|e mails|alternate email|additional email|emailaddress|email contact|electronic mail|internet address|inbox|email 3|main email|alternative email|correspondence email|mailbox',
    'person.email':
      'work email|personal email|contact person email|email work|email personal|email home|direct email|person email|private email|individual email|home email|work e mail',
    'company.email':
      'company email|general email|office email|info email|company e mail|corporate email|company mail|group email|shared email|organization email|generic email|business email general|sales email|account email|company email address|team email|company mailbox|invoice email|billing email|accounting email|accounts email',
    'company.website':
      'website|web site|web|url|homepage|home page|web page|webpage|website url|company website|company url|site|www|internet|web address|company homepage|domain|domain name|company domain|company domain name|company web|link|business website|site url|web url|store url|company site|corporate website|internet page|online shop|website address|personal web page',
    'company.taxId':
      'tax id|vat|vat number|vat no|tax number|tax no|business registration number|registration number|registration no|company registration number|ein|gst|gst no|gstin|tin|company number|company no|business number|brn|tax identification number|vat id|vat reg no|uscc|eori|tax registration number|trade license|crn|reg no|business id|tax code|fiscal code|abn|acn|company reg no|duns|duns number|duns no|vat registration number|tax identifier|federal tax id|business license|business license no|company registration no|business reg no|vat tax id|license number|commercial registration|cr number|nip|ust id|pan|pan number|pan no|ntn|ntn number|npwp|ico|dic|oib|pib|nif|cif|siret',
    'company.representative':
      'representative|ceo|president|director|managing director|owner name|company representative|legal representative|chief executive|md|general manager|company head|proprietor|chairman|ceo name|head of company|director name|principal|representative name|company president|founder|business owner|name of director|company director|managing partner|partner in charge|company ceo|chief executive officer',
    'company.employees':
      'employees|number of employees|no of employees|employee count|headcount|company size|staff|staff count|num employees|employee size|size|team size|employees count|nr of employees|workforce|total employees|staff size|number of staff|head count|employee range|employees number',
    'company.annualRevenue':
      'annual t o|t o|annual turnover usd|annual revenue|revenue|turnover|annual turnover|annual sales|sales volume|yearly revenue|sales revenue|total revenue|yearly turnover|annual purchase volume|annual purchases|sales turnover|gross revenue|yearly sales|est revenue|estimated annual revenue|annual income|revenue range|annual business volume',
    'company.currency':
      'invoice currency|billing currency|account currency|trading currency|default currency|preferred currency|customer currency|company currency',
    'any.currency': 'currency|currency code|curr|ccy|iso currency|currency iso code',
    'company.incoterm':
      'incoterm|incoterms|delivery terms|trade terms|shipping terms|terms of delivery|price terms|shipment terms|terms of trade|price basis|trade term|delivery term|inco terms|inco term|freight terms|terms of shipment|incoterms 2020',
    'company.paymentTerms':
      'payment terms|terms of payment|payment method|payment term|payment conditions|payment|terms|billing terms|credit terms|pay terms|payment type|credit days|payment days|settlement terms|mode of payment|payment condition|method of payment|how they pay|net terms|net days',
    'company.creditLimit':
      'credit limit|credit line|credit amount|limit|credit ceiling|max credit|approved credit|credit max',
    'company.foundedOn':
      'founded|founded on|date founded|established|year established|established date|foundation date|year founded|incorporated|incorporation date|date of incorporation|founding date|founding year|founded in|since year|date established|date of establishment|year of establishment|est|year started|established in|founding day|registered since',
    'person.fullName':
      'full name|contact name|contact person|person|person name|attention|attn|contact full name|primary contact|name of contact|name of contact person|name of person|representative contact|pic|person in charge|key contact|key person|employee|employee name|attendee|attendee name|visitor|visitor name|participant|delegate|delegate name|recipient|decision maker|buyer contact|purchaser|purchasing manager|main contact|contact person name|fullname|display name|first last|first and last name|first last name|first name last name|name surname|last name first name|customer contact|purchasing contact|responsible person|who we met|person met|member name|your contact|who|lead name|primary contact name|contact 1|guest|guest name|liaison|spoke with|name and surname|surname and name|contact name full|file as|subscriber name|point of contact|poc|kind attn|kind attention|contact attn|who we talk to|talk to|spoke to|person we met|we met',
    'any.customer':
      'customer|customer name|client|client name|buyer|buyer name|name of customer|name of client|prospect|prospect name|lead|purchaser name|name of buyer|name customer|customers|clients|buyers|member|user name',
    'any.contact': 'contact|contacts|contact details|contact detail|contact info|contact information|reach',
    'any.name': 'name|names|title name|full legal name|nm',
    'person.familyName':
      'last name|surname|family name|lastname|familyname|contact last name|l name|lname|second name|last|name last|person last name|sur name',
    'person.givenName':
      'first name|given name|forename|firstname|givenname|christian name|contact first name|f name|fname|given names|first|name first|preferred first name|person first name|forenames',
    'person.middleName':
      'middle name|middle initial|middlename|additional name|patronymic|mi|m name|name middle|middle',
    'person.localName':
      'phonetic name|phonetic first name|phonetic last name|first name phonetic|last name phonetic|yomi name|given name yomi|family name yomi|additional name yomi|pronunciation|phonetic given name|romanized name|name romanized|middle name phonetic',
    'any.local':
      'local name|native name|name in local language|name in korean|name in chinese|chinese name|korean name|japanese name|english name|name local|name english|name in english|name native|russian name|latin name|original name',
    'person.nickname':
      'nickname|nick name|alias name|preferred name|known as|short name|goes by|aka|nick|screen name|handle name|called',
    'person.honorific':
      'salutation|prefix|name prefix|honorific|mr ms|mr mrs|courtesy title|title prefix|form of address|mr mrs ms|greeting|mr/mrs|formal title',
    'person.jobTitle':
      'job title|position|role|designation|job|job position|job role|contact title|occupation|profession|title position|contact position|job function|function|business title|post|title job|contact job title|position title|organization title|organization 1 title|title in company|position in company|job description|position held|seniority|capacity|level',
    'person.department':
      'department|dept|division|team|business unit|unit|dept name|department name|organization department|section|contact department|branch|department division|organization 1 department|work department|dep|group department|desk',
    'person.address':
      'home address|personal address|private address|home street|home city|home state|home postal code|home country|home address po box|residence|residential address|home country region|home street 2|other street|other city|contact address|person address|other state|other postal code|other country region|home zip|permanent address',
    'person.wechat':
      'wechat|we chat|wechat id|weixin|wx|wechat account|wechat no|wechat number|wechat name|wechat handle|wxid',
    'person.whatsapp':
      'whatsapp|whats app|whatsapp number|whatsapp no|wa|wa number|wsp|whatsapp id|whatapp|whatsap|whatsapp phone|whatsup|watsapp|whatsapp contact',
    'person.kakaotalk': 'kakaotalk|kakao|kakao talk|kakao id|kakaotalk id|katalk',
    'person.line': 'line id|line|line account|line app',
    'person.telegram':
      'telegram|telegram id|telegram username|tg|telegram handle|telegram account|telegram nick|t me',
    'person.skype': 'skype|skype id|skype name|skype account|skype username|ms teams|teams id',
    'person.linkedin':
      'linkedin|linkedin url|linkedin profile|linked in|linkedin profile url|person linkedin url|linkedin link|li profile|linkedin id|linkedin page|profile url|linkedin bio',
    'any.messenger':
      'messenger|im|instant messenger|chat|chat id|social|social media|im id|messaging|social network|chat app|facebook|twitter|instagram|viber|qq|x handle|zalo|im address|skype wechat',
    'person.birthday':
      'birthday|birth date|date of birth|birthdate|dob|born|birth day|bday|b day|date of birthday|day of birth|birth|d o b',
    'person.language':
      'language|preferred language|languages|spoken language|language spoken|lang|language code|native language|communication language|contact language|languages spoken|correspondence language|language preference|mother tongue',
    'record.tags':
      'tags|tag|labels|label|keywords|keyword|categories|category|groups|group|group membership|segment|segments|list|lists|hashtags|interest tags|customer group|categories tags|contact group|marketing segment|topics|classification tags|list name|contact groups|circle',
    'record.source':
      'source|lead source|origin|source of lead|how did you hear|how did you hear about us|referral|referred by|channel|acquisition channel|contact source|customer source|original source|source detail|introduced by|referrer|where from|obtained from|how we met|lead origin|source of contact|marketing channel|sales channel|source type|acquired via|source channel|lead channel|met through|found via|referral source|came from|how acquired|where we met|got from|medium|ref by|referred|reference by|refd by|referred from|introduction by|where met|met where|place met|place of meeting',
    'record.campaign':
      'campaign|campaign name|fair|fair name|trade fair|trade show|exhibition|exhibition name|event|event name|show|show name|met at|expo|conference|marketing campaign|trade fair name|trade show name|expo name|conference name|campaign source|event attended|show attended|fair visited|exhibition attended|webinar|event source',
    'record.lifecycle':
      'lifecycle|lifecycle stage|lead status|customer status|client status|account status|contact status|relationship status|prospect status|customer stage|contact stage|life cycle|active inactive|relationship stage|lead stage|lead state|current status of customer|prospect stage|contact state|activity status|engagement status|status of customer',
    'any.status':
      'status|stage|state of progress|progress|phase|current status|present status|step|current stage|condition|state status',
    'any.type': 'type|kind|classification|class type|nature|sort|sub type|subtype',
    'record.rating':
      'rating|grade|priority|rank|importance|class|tier|lead rating|customer rating|customer grade|abc|abc class|score|lead score|customer class|customer rank|stars|hot warm cold|heat|temperature|interest level|customer tier|account tier|potential|customer priority|client grade|level of interest|rate|quality|client rating|lead temperature|a b c|buyer grade|abc category|vip|abc code|client category abc|value tier|lead grade|account rating|how good|how hot|how important|how interested',
    'record.owner':
      'account mgr|acct mgr|acct manager|owner|account owner|contact owner|lead owner|sales rep|salesperson|sales person|account manager|assigned to|sales representative|rep|relationship manager|responsible|handled by|managed by|sales owner|record owner|our contact|our rep|sales manager|sales executive|account executive|assignee|user responsible|key account manager|assigned user|owner email|bd owner|sales agent|our person|internal owner|internal contact|created by|agent in charge|staff in charge|sales rep name|kam|in charge|our sales|sales person name|crm owner|assigned|deal owner|assigned rep|sales contact|sales staff|company owner|person responsible|added by|looked after by|taken care by|entered by|modified by|our guy|our girl|our salesman|salesman|our sales person|our colleague|regional manager|area manager|territory manager|assigned buyer|country manager|business developer|assign to|allotted to|allocated to',
    'record.productsOfInterest':
      'items discussed|products discussed|products of interest|product interest|interest|interests|interested in|product|products|product name|interested products|items of interest|product category|product line|inquiry product|main products|product requirements|requirement|requirements|goods|item|items|commodity|product of interest|product interested|enquiry item|looking for|buying|wants|product group|product interests|main product|interested product|products interested|products interested in|demand|products required|products purchased|purchases|what they buy|categories of interest|merchandise|articles|product range|enquired product|inquired items|needs|products bought|sourcing|product type|products inquired|item enquired|items enquired|item inquired|enquired items|products enquired|items of enquiry|enquiry items|what they want|services|services of interest|service|service required|services required|buys',
    'record.note':
      'notes|note|remarks|remark|comments|comment|memo|description|details|additional information|other|others|misc|miscellaneous|observations|additional info|further information|message|feedback|history|discussion|follow up notes|meeting notes|call notes|special instructions|summary|additional notes|body|info|background|internal notes|conversation|what was discussed|extra|impression|about|general notes|instructions|text|minutes|discussion points|biography|special requests|inquiry|enquiry|extra info|customer notes|contact notes|result|outcome|special notes|rmks|rmk|remks|stuff to remember|remember|keep in mind|observations and comments|key points|points discussed|talking points',
    'record.firstMetAt':
      'first met|first contact|first contact date|date met|created|created date|create date|date created|created at|created on|registered|registration date|date added|customer since|first meeting|first order date|met on|date of first contact|client since|relationship since|signup date|sign up date|connected on|added|added on|first met on|entry date|start date|account opened|onboarded|inquiry date|enquiry date|creation date|contact since|first purchase|date first met|first order|date of contact|date of inquiry|joined|join date|date of entry|added date|first visit|date registered|create time|partner since|first seen|first deal|acquired on|cooperation since|date of registration|opened on|meeting date|visit date|date of meeting|first inquiry|since|registered on|date entered|record created|lead date|date of visit',
    'record.lastContactedAt':
      'last contacted|last contact|last contact date|last activity|last activity date|last touch|last meeting|last call|last visit|last order date|last order|last email|last interaction|most recent contact|recent contact|latest contact|last contacted on|last communication|previous contact|last follow up|last touchpoint|last purchase|last purchase date|last modified activity|last spoken|last talked|last engagement|last contacted date|contacted on|date last contacted|most recent activity|latest activity|last transaction|last deal|last connected|date of last contact|last touched|last seen|latest order|date of last order|last met|recent activity date|last activity time|contact date|call date|contacted|date contacted',
    'record.nextFollowUpAt':
      'next follow up|follow up|follow up date|next contact|next contact date|next activity|next activity date|next step date|next call|next meeting|next action date|reminder|reminder date|callback date|call back|call back date|due date follow up|next touch|followup|followup date|next followup|next visit|next action|next contact on|revisit date|to contact|contact again|next follow up date|next task date|recontact date|remind on|follow up on|next call date|next meeting date|to call on|next appointment|next check in|planned contact|scheduled call|recall date|ring back|next activity due|remind me|next review|chase date|next business review|review date|next touchpoint|next checkin',
    'record.externalId':
      'acct|acct no|acct number|customer id|customer code|customer number|customer no|account number|account no|account id|client id|client code|client number|contact id|record id|external id|crm id|member id|reference|ref|ref no|reference number|vendor code|supplier code|company id|company code|account code|lead id|cust no|cust id|cust code|uid|uuid|guid|erp id|buyer code|buyer id|legacy id|old id|external reference|partner id|deal id|source id|membership no|membership number|system id|unique id|sap number|sap id|cust number|organization id|customer ref|person id|import id|our ref|supplier no|debtor no|cust ref|hubspot id|salesforce id|card number|file number|employee id|employee no|employee number|staff id|order id|inquiry id|enquiry id|lead no|lead number',
    'any.code': 'code|id|identifier|key|id number|id no|cd',
    'any.date': 'date|day|time stamp|timestamp|date time|dated|dt',
    'deal.title':
      'deal|deal name|deal title|opportunity|opportunity name|project|project name|subject|order name|enquiry subject|opportunity title|inquiry subject|deal subject|potential name|order title|quote name|contract name|tender|tender name|rfq|rfq subject|job name|title of deal|title of opportunity|opportunity description|project title',
    'deal.amount':
      'amount|deal value|deal amount|value|opportunity amount|opportunity value|total amount|order value|order amount|contract value|quote amount|quotation amount|estimated value|expected revenue|budget|deal size|potential value|price|total value|quote value|contract amount|estimated amount|sum|total|expected amount|expected value|project value|amount quoted|projected amount|target amount|forecast amount|total price|est value|offer amount|offer value|proposal amount|total order value|order total|total sum|opportunity size|pipeline value|project budget|invoice amount',
    'deal.currency':
      'deal currency|amount currency|quote currency|order currency|contract currency|opportunity currency|currency of deal|price currency|offer currency|value currency',
    'deal.stage':
      'deal stage|opportunity stage|sales stage|pipeline stage|pipeline|deal status|order status|opportunity status|sales status|stage name|project stage|project status|quote status|funnel stage|sales phase|stage of deal|order stage|probability stage|deal phase|sales step|inquiry status',
    'deal.expectedCloseOn':
      'close date|expected close date|closing date|expected closing date|expected close|close on|estimated close date|deadline|expected order date|target date|close date expected|due date|delivery date|forecast date|deal close date|expected date|projected close date|expected decision date|decision date|target close date|expected closing|etd|expected purchase date|anticipated close date|est close date|close by|win date|forecast close date|expiry date|closing|close|end date|planned close|expected signing date',
    ignore:
      'no|number|s no|sl no|sr no|serial no|serial number|serial|sno|row|row number|row no|line no|index|seq|sequence|nr|num|photo|picture|image|e mail display name|e mail 2 display name|e mail 3 display name|e mail type|e mail 2 type|e mail 3 type|sensitivity|item no|sn|entry no|entry|initials|hashtag|n|select|checkbox|business card|avatar|position no|anniversary|serial num|running number|mileage|billing information|directory server|government id number|hobby|location code|children|spouse|account password|private|priority flag|user 1|user 2|user 3|user 4|suffix|name suffix|email display name|count|sl|sr|line number|order no in list|photo url|rec no|list no|signature|isdn|telex|ttytdd phone|callback number type',
    custom:
      'bank|bank name|bank account|bank account no|bank account number|account holder|iban|swift|swift code|bic|hs code|moq|quantity|qty|order qty|unit price|price per unit|age|hobbies|port|port of destination|port of loading|destination port|loading port|certificate|certificates|certification|lead time|delivery time|packing|packaging|container|discount|discount %|commission|commission %|tax|tax rate|vat rate|balance|outstanding|outstanding balance|weight|size of order|number of orders|orders count|order count|total orders|time zone|po box|floor|building|passport|passport no|visa|hotel|flight|photo consent|consent|newsletter|opt in|opt out|unsubscribed|do not call|male female|religion|education|delivery point|warehouse|barcode|sku|colour|color|model|warranty|gender|use yn|yn|del yn|active yn|flag|contract renewal|renewal date|renewal due|contract end|contract renewal due|competitor|competitors|probability|win probability|chance|likelihood|consent to be contacted|gdpr consent|total purchases|total purchase amount|total spent|lifetime value|lost reason|reason lost|loss reason|verified status|latitude|longitude|lat|lng|lon|invoice count|total interest|partial payments|paid amount|pending amount|amount paid|amount due|overdue|days overdue|avg days overdue|registration validity|validity|valid until|expiry',
  },
  modifiers: {
    company:
      'company|organization|organisation|account|business|firm|corporate|office|supplier|vendor|head office|hq|headquarters|factory|employer|legal|companys|corporation|enterprise|main office|organizations|shop|store|billing|invoice|plant|org',
    person:
      'contact|person|contact person|personal|individual|direct|contacts|attendee|employee|buyer|recipient|primary contact|persons|key contact|people|private|pic|decision maker|main contact|visitor|manager',
    representative: 'ceo|president|director|representative|managing director|owners|md',
    deal: 'deal|opportunity|order|project|quote|contract|quotation|tender|rfq|pipeline|sales',
    home: 'home|residential|residence',
    our: 'our|internal|sales rep|salesperson|account manager',
    local:
      'english|local|native|chinese|korean|japanese|russian|phonetic|eng|cn|kr|yomi|en|romanized|latin|cyrillic',
    first:
      'first|created|registered|registration|initial|added|start|signup|creation|since|joined|create|reg|1st|initially|begin|enrolled',
    last: 'last|latest|recent|most recent|previous|prior',
    next: 'next|follow up|followup|upcoming|reminder|planned|callback|scheduled|future|chase',
    expected: 'expected|estimated|closing|close|target|forecast|projected|anticipated|planned close',
    contacted:
      'contacted|contact|call|visit|meeting|activity|touch|spoken|interaction|order|purchase|communication|follow up|meet|met|email sent|engaged|engagement|reached|spoke|talked|speak|talk|conversation|heard|seen|saw',
    founded: 'founded|established|incorporated|incorporation|foundation|founding|establishment',
    label: 'type|label|kind',
    noise:
      'acct|cust|visited|discussed|number|no|info|information|details|of|the|for|in|and|or|value|s|required|optional|primary|main|work|other|usd|eur|krw|cny|rmb|rub|if|any|please|enter|at|to|by|e|g|eg|yyyy|mm|dd|usd|k|million|thousand|current|total|full|formatted|field|with|code|incl|including|area|your|or|format|a|an|is|list|mandatory|on|nr|year|annual|per|unit|max|alternate|alternative|additional|secondary|second|third|name of|default|time|we|us|their|they|them|who|what|when|how|this|these|our side|yes no|if known|covered|assigned to|handled|carried|stated|given|offered|requested|prev|previous year|last year',
    count: 'count|number of|visits|days|days since|days in|opened|clicks|times|qty|quantity',
  },
}
