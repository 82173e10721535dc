import type { LanguageWords } from './language-words'

/**
 * What people and programs write over their columns in practice (see `usage-east.ts`): English, German and French.
 */
export const englishUsage: LanguageWords['headers'] = {
  'company.name':
    'co|registered company name|dealership|supermarket|partys name|mfr|mfg|mfr name|maker|organisation represented|representing|company represented|company you represent|visitors company|ultimate consignee|contractor|contractor name|developer|consultancy',
  'any.short': 'abbrev|abbreviated company name|company name line 2|search key|short nm',
  'company.localName': 'local co name|t a|trades as|trade style|also trading as',
  'person.fullName':
    'contact prsn|cont person|cont name|ctct|ctct name|first contact person|purchasing mgr|purch mgr|purch contact|purchase officer|purchase head|procurement mgr|procurement head|sourcing mgr|sourcing manager|sourcing contact|import manager|import mgr|category manager|proprietor contact|mgr name|managers name|store manager|store mgr name|shop manager|person met at stand|person we deal with|whom to contact|delegates name|visitors name|guests name|dm|champion|addressee|ship to contact|name as on card',
  'person.jobTitle': 'desg|post held|job ttl|contacts title|buyer title|visitor title',
  'person.department': 'div|bu',
  'person.mobile': 'mobile or whatsapp|mble|mbl|moblie|mobiile|moble no',
  'company.phone':
    'main no|main line no|off tel|off ph|off phone|ofc phone|ofc ph|ofc tel|ofc no|bus phone|bus tel|swbd|board|board no|board tel|gen tel|general no|ll no|showroom tel|branch tel|800 number|800 no|freephone|customer service phone',
  'person.phone': 'dir line|dd|did|did no|owner phone|owner tel|res ph|resi phone|resi tel',
  'any.phone':
    'other no|other number|other tel|other phone|2nd phone|2nd no|second number|alt no|alternate number|alternate no|alternative number|addl phone|backup phone|backup number|contact nos|cont no|ctc no|ctc number|phone or mobile|intl phone|intl tel|international tel|best phone|best contact number|best phone number|number to reach|phone contact',
  'company.fax': 'off fax|bus fax',
  'any.email': 'eml|e m|2nd email|addl email|backup email|contact email id|email adress|emai|e male',
  'person.email': 'owners email',
  'company.email':
    'accounts dept email|statement email|statements email|remittance email|po email|enquiries email',
  'company.website': 'shopify url',
  'company.country':
    'country city|iso2|iso3|country based|dest country|country where based|domicile|exporting to',
  'company.region': 'emirate|state abbr|sales terr|terr|continent|geographic region|geographical area',
  'company.city': 'metro area',
  'company.address':
    'adr 1|adrs|adrs 1|adrs line 1|address ii|line 1|line 2|complete add|off address|off add|bus address|bus addr|corp office|corporate office|regd address|regd off|postal add|postal mailing address|correspondence add|corr address|invoicing address|works address|showroom address|site addr|unit suite|bldg|bldg name|plot no|door no|po box|p o b|area street|locality street|where located|physical addr|physical add',
  'company.postalCode': 'p code|post cd',
  'company.taxId':
    'taxpayer no|hst no|fed tax id|fed id|co reg|comp reg no|cr no|regn no|rcn|cac no|kra pin|sst no|ssm no',
  'company.representative':
    'ceo or owner|m d|mds name|mng director|mng dir|mg director|owner|owners|owner full name|prop|propr|prop name|presidents name|directors name|directors|directors names|cmd|gen mgr|general mgr|gm|gm name|top contact|legal rep name|legal representatives name|signing authority|company owner|firm owner',
  'company.industry':
    'ind|indus|business category|biz category|biz nature|biz line|biz activity|nature of biz|nature of bus|natr of business|kind of business|line of biz|lob|activity|activities|activity type|company activity|company activities|what do they do|what the company does|what company does|area of activity|speciality|specialty|specialised in|specialized in|sic description',
  'company.kind':
    'buyer seller|buyer supplier|cust supp|customer vendor|vendor customer|customer supplier|supplier customer|c s|acct type|partner kind|rel type|trading relationship|bp role|company role',
  'company.employees':
    'emp|empl|empl no|employee no s|employee numbers|no of empl|nr of empl|nbr employees|nbr of employees|number of empl|number of people|people|staff total|fte count|number of personnel',
  'company.annualRevenue':
    'ann turnover|annual t over|t over|turnover p a|turnover in mn|turnover range|turnover yearly|yearly t o|revenue p a|revenue per annum|rev|revs|company sales|sales p a|sales yr|estimated annual sales|annual imports|annual import volume|annual purchase|annual purchase value|gross turnover',
  'any.currency': 'crncy|trading curr|inv currency|inv curr',
  'company.incoterm':
    'del terms|del term|deliv terms|dely terms|shpg terms|shpt terms|shipmt terms|fob cif exw|fob point|fob pt|f o b|sale terms',
  'company.paymentTerms':
    'pmt|paym terms|paymt|payment trms|terms of pmt|trms|trms of pay|t o p|days net|cr days|cr period|credit pd|credit prd|credit in days|credit days allowed|days of credit given|due days|due in days|due terms|payment within|payment cycle|payment condn|payment cndn|payt|method of pmt|mode of payt|pay by|payment mthd|pmt method|pmt mode|usual terms|invoice due days|settlement days|settle terms',
  'company.creditLimit':
    'cr lim|crd limit|cred lim|credit limit amt|credit line amount|credit line amt|limit amt|open acct limit|credit approved|ins limit|insured credit limit',
  'company.foundedOn':
    'estbl|est yr|yr estd|yr founded|year of incorp|year incorp|incorp date|incorp year|date of incorp|inc date|inc year|founding yr|founded yr|established yr|estb year|start year|year of start|year commenced|commenced business|in biz since|business started|biz since|business start year',
  'person.wechat': 'wechat acct|wechat acc',
  'person.whatsapp': 'watsap|w app',
  'person.linkedin': 'li url',
  'person.skype': 'skype acct',
  'any.messenger':
    'chat handle|instant messaging|social media handle|social handle|social media link|social media links|socials|ig handle|insta handle|fb page|facebook page|teams id',
  'person.language': 'corr language',
  'record.source':
    'ld source|enq source|inq source|came thru|how did they find us|how we got them|how they came|how they came to us|how known|how heard|where found|where we found them|met at|got it from|acquired through|acq source|acq channel|mktg source|mkt source|reff by|rec by|who introd us|who brought|who brought them|via whom|thru',
  'record.campaign': 'utm campaign|exhib|expo|show where met|fair attended|fairs attended',
  'record.lifecycle': 'acct status|rel status|existing or new|new old|new repeat|active dormant',
  'record.rating': 'rtg|abc|lead temp|temp|h w c|interest lvl|lvl of interest|seriousness|pri|imp',
  'record.owner':
    'a c mgr|a c manager|account lead|acc mgr|acc manager|am|key acct mgr|key acct manager|sales pers|sales exec|slsm|s person|reps|our side contact|territory mgr|regional mgr|area mgr|bde|bus dev|business dev|handling|looks after|assigned to user|scanned by user|scan user|who met|who met him|who from our side|who took lead|who took the lead|staff|booth staff name|stand staff|stand rep|keyed in by|mkt exec|marketing exec|marketing executive|marketing person|relationship mgr|rel mgr|rm|rm name|coordinator',
  'record.productsOfInterest':
    'prod|prods|prod int|prod interest|prod of interest|prods of interest|product intrest|product enquired|product inq|product inquired|product enq|prod enquiry|product reqd|product req|product cat|prod category|prod cat|prod group|prod line|prod type|products supplied|products they sell|products they import|goods interested|goods imported|item interested|int in|interested|interested prod|lines|usually buys|what do they want|what they sell|what theyre looking for|what bought|what interested|want|reqmt|reqmts|req|reqs|reqts|demands|enquiries|enq for|enquired item|inquiries|asking for|dealing in|deals in|dealing products|dealing items|major products|core products|import item|items of import',
  'record.note':
    'further info|further notes|further details|rmrk|cmnts|reps comments|acct notes|mtg notes|mtg|mom|call note|call report|convo|convo notes|what he said|topics|chat notes|call history|bkgd|bkgrd|profile|customer profile|client profile|company profile|about company|about the company|special req|preferences|concerns|issues|issue|problems|pain points|challenges|watch outs|beware|caution|fyi|ps|action item|action reqd|action needed|action plan|action taken|tasks|task|status update|progress notes|progress report|narrative|narration|quick note|jottings',
  'record.firstMetAt':
    '1st contacted|1st mtg|first mtg|1st call|first enquiry|1st enquiry|1st inquiry|acct since|trading with us since|rel since|since when|start of business with us|started buying|acct opened|a c opened|date acct opened|opened|entry dt|entered on|entered|creation dt|regd on|registration dt|joined on|date of onboarding|lead dt|lead received|date lead received|enq date|inq date|enquiry received|enquiry recd|recd on|recd date|date recd|date rcvd|rcvd|rcvd on|scanned|captured|date visited|collected on|mtg date',
  'record.lastContactedAt':
    'last ctct|last cont|last convo|last mtg|last mtg date|last mail sent|last msg|last msg date|last fu|last f up|last act|last comms|last reached out|last approached|last connect|last replied|latest follow up|prev contact|contacted date|contact dt|date of call|called|f u done on|followed up on',
  'record.nextFollowUpAt':
    'next mtg|next mtg date|next act date|fup|when to ring|call by|chase|chase up|chase up date|contact by|contact due|due on|action dt|revert on|revert by|revert date|get in touch on|to be called on|sched call|upcoming call',
  'record.externalId':
    'account nbr|acc ref|cust nbr|customer nbr|client cd|dealer no|dealer id|distributor id|vend no|vend code|party no|bp id|contact no|org id|rec id|int no|sys id|erp acct|sap customer|sap acct|qb id|delegate no',
  'record.tags': 'cust group|cust grp|grp|list membership|audience',
  'deal.amount':
    'potential business|est potential|exp value|exp amount|exp amt|exp revenue|exp order|exp order value|expected order size|exp sales|budget size|order potential|contract size|ticket size',
  'deal.stage': 'stage of negotiation',
  'deal.expectedCloseOn':
    'exp closure|exp closure date|exp order date|exp order dt|exp po date|expected po|decision due|decision timeline|decision timeframe|date of decision|exp purchase date|purchase timeline|purchase timing|timeline to purchase|time to purchase|buying timeline|buying timeframe|buying time|purchase by|buying by|plan to buy|plan to buy by|plans to buy|planned purchase|planned purchase date|when buying|when will they buy|when to order|est po date|expected month|expected month of order|exp month|expected quarter|exp close month',
  'person.nickname': 'calls self|prefers to be called|pref name',
  'person.honorific': 'ms mr|salutn|honorifics',
  'person.familyName': 'surnames|family nm',
  'person.address': 'res address|res add|resi address',
  ignore: 'seq no|idx|sel|sign',
  custom:
    'bal due|o s|o s amt|o s amount|os balance|outst|outstanding amt|outstanding amount|overdue amt|overdue amount|owing|owes|amount owed|amt owed|amt due|due amt|due amount|arrears|unbilled|advance recd|deposit amt|opening bal|cl bal|ytd rev|ytd revenue|ly sales|ly|py sales|sales 2024|sales 2025|sales last yr|last yr sales|lifetime sales|lifetime spend|total sales|total spend|total purchase|avg order|avg order value|aov|order freq|order frequency|frequency|purchase frequency|buying frequency|last ord|last ord date|last purch|last purch date|last inv|last pmt|last pmt date|last pymt|last pymt date|last receipt|last ship|last supply|last supplied|last quoted|last quoted on|quote date|quote dt|quoted on|date quoted|quote sent|quote sent on|quote no|qtn no|qtn date|quotation no|quotation date|quotation sent|offer date|offer no|proforma no|pi no|pi date|po dt|order dt|so no|invoice dt|contract no|contract date|contract dt|contract end date|contract exp|contract till|contract valid till|contract type|contract period|agreement date|agreement no|agreement expiry|renewal|renewal dt|renews on|expires|expires on|exp date|valid till|valid upto|warranty till|warranty exp|installed|installed on|install date|installation date|installation|commissioned on|last svc|last service|last service date|last serviced|next svc|next svc due|next service|next service due|next service date|service due|svc due|technician|tech|engineer|engineer name|service engineer|service contract|amc|amc expiry|amc no|serial nos|machine|equipment|equipment model|eqpt|make|hours run|fault|problem reported|symptom|complaint|complaint no|complaint date|ticket|ticket no|ticket id|case no|job no|rma no|comm code|vsl|voy|voy no|port of dest|port of disch|port of ldg|discharge pt|disch port|ld port|shipping line|freight fwdr|fwdr|clearing agent|c f agent|customs agent|cha|notify pty|qty per month|annual vol|monthly vol|usage|annual usage|monthly usage|u m|price kg|price mt|u price|unit pr|price idea|price lvl|pl|comm rate|min order|min order qty|minimum order|l t|l time|del time|resale cert|resale cert no|sellers permit|exempt no|trade lic|trade lic no|license no|lic no|lic exp|license exp|licence exp|import lic|import lic no|import permit|export lic|iban acct|gl acct|gl a c|a r acct|ar account|ap account|control acct|control account|ledger|sub ledger|nominal code|accounting code|recon account|recon acct|whse|wh|bin|shp via|ship method|courier|courier acct|courier a c no|courier account|ups acct|fedex acct|dhl acct|dhl account no|beat|del day|auth capital|share cap|group co|subsidiaries|branches|doors|no of shops|store size|floor area|warehouse area|fleet|prod capacity|installed capacity|output|certs|cert|certificates held|iso cert|iso no|halal cert|fda reg no|ce|patents|sample dispatched|sample reqd|price list sent|pl sent|nda|nda signed|nda date|gifts given|diwali gift|opted in|unsub|dnc|dnm|gdpr ok|consent given|marketing ok|email ok|ok to email|ok to call|ok to contact|hard bounce|last open|last clicked|on whatsapp|block|on stop|exclusive|exclusivity|asst|asst name|asst tel|assistants phone|sec name|secy|wedding day|sports|fav team|plays golf|dietary needs|food pref|veg non veg|faith|sex|passport exp|visa reqd|arr flight|hotel|pass|attended|no show|rsvp|comp|competition|competing with|competitor used|current brand|current vendor|curr supplier|existing vendor|buying from|currently buying from|purchases from|sourcing from|who supplies now|who they buy from|why lost|lost to|reject reason|disq reason|last mod|last mod by|mod by|mod date|last upd|upd by|upd|appr by|dupe|long|maps url|google map|tz|utc|local time|opening hrs|open hrs|working hrs|best time to call|best time|best time to contact',
}

export const germanUsage: LanguageWords['headers'] = {
  'company.name':
    'unt|untern|untern name|unternehmensbez|firmenbez|firmenbezeichn|händlername|vertragshändler|firma besucher|lief name|kundenbez|regulierer|kanzlei',
  'any.short': 'suchbegr|firma ii|firmenname ii|firma zusatz',
  'company.localName': 'landessprachlicher name|firmenname in landessprache|name in landessprache',
  'person.fullName': 'name ansprechp|zu hd|gespr partner|entscheider name|vorname name',
  'person.jobTitle': 'pos im unternehmen|berufsbez|stellenbez',
  'person.department': 'abteil',
  'company.phone': 'tel zentr|zentr tel|zentralnr|hauptnr|festn|sammelnr',
  'person.phone': 'tel dw|telefon dw',
  'any.phone': 'zweittelefon',
  'company.fax': 'fax zentr',
  'any.email': 'e mail ii',
  'person.email': 'e mail pers|pers e mail',
  'company.email': 'rechnungsmailadresse|e mail buchh',
  'company.website': 'internetadr',
  'company.country': 'isocode|ländername|absatzland|export land|nat',
  'company.region': 'bundesld|bundesl|bdl|kt|vertriebsgeb|verkaufsgeb|großraum|kontinent',
  'company.address':
    'str u hausnr|anschr|adr zusatz|adresszus|firmenadr|firmenanschr|postf|hs nr|besucheradr',
  'company.taxId': 'umsatzst id|handelsreg nr|che nr',
  'company.representative':
    'gesch führer|geschäftsführ|inh name|geschäftsltg|vertr durch|vertreten durch|vorst|firmeninh',
  'company.industry':
    'branchenbez|brancheninfo|kundenbranche|industriebranche|geschäftsbereich|marktseg|wirtschaftszw',
  'company.kind': 'kdart|kunde lief|kd lief|kunde oder lief|gp rolle',
  'company.employees':
    'ma zahl|ma anz|anz mitarb|anz beschäft|anzahl besch|mitarb zahl|mitarbeiterz|besch|beschäft|beschäft zahl|personal|personalanzahl|betriebsgr|unternehmensgr',
  'company.annualRevenue': 'ums mio|umsatz lt bilanz',
  'any.currency': 'währg|abr währung|re währung|rechnungswähr|standardwähr',
  'company.incoterm': 'lieferbeding|lieferkond|frei haus exw|versandbed',
  'company.paymentTerms': 'zlg bed|zahlungsz|zahl kond|zlg art|zahlungsfr',
  'company.creditLimit': 'kl|lim|kreditl|vers limit|warenkr limit',
  'company.foundedOn': 'gründg',
  'person.birthday': 'geburtsd',
  'record.source':
    'kontakt via|kontakt entstanden|erstkontakt über|erstkontakt durch|erstkontakt via|woher kontakt|empf durch|empf von|empfohlen d|aufmerksam geworden über|werbeträger|gefunden über',
  'record.campaign': 'veranstalt|veranst',
  'record.lifecycle': 'kundenstat|bestandskunde neu|interessent kunde|kunde interessent',
  'record.rating': 'abc|kundenbew|wichtigk|interesse level',
  'record.owner':
    'idm|außend|innend|handelsvertr|verk|vertriebsbeauftr|kdbetreuer|gebietsltr|gebietsvertr|kontakt von|angesprochen von|wer hat gesprochen',
  'record.productsOfInterest':
    'artikelint|int an|prod interesse|produktint|bedarfsprodukte|benötigt|braucht|gesuchte ware|kaufinteresse|anfrage|was interessiert|nachfrage|schwerpunkt|geführte marken',
  'record.note':
    'bemerkg|hinw|zus infos|besonderh|besonderes|gespr notiz|tel notiz|sachstand|letzter stand|was tun|sonderwünsche',
  'record.firstMetAt':
    'erstk|erstkont|erstlieferung|kde seit|kdn seit|kennen seit|geschäftsbez seit|angel am|anl dat|anl datum|anlagedat|erf datum|aufnahmed|eing am|registr am|messekontakt am|scanzeitpunkt|besuch am|gesprächsdatum|eingang anfrage',
  'record.lastContactedAt':
    'l kontakt|l kont|letzter kont|ltz kontakt|ltzt kontakt|lk|letztes tel|l besuch|ltz besuch|letzte ansprache|datum l kontakt|kontakt vom',
  'record.nextFollowUpAt':
    'wvl|nächster kont|nä kontakt|n kontakt|nk|nächste aktion|nachf am|kontaktieren bis|gepl kontakt',
  'record.externalId': 'kd id|kdn nr|mitgl nr|ext nr|unser zeichen',
  'deal.amount':
    'angebotss|angebotsw|angebotsvol|auftragsvol|erw wert|erw volumen|erwart umsatz|gepl umsatz|gepl wert|gesch wert|potential eur|projektvol|vol',
  'deal.stage': 'angebotsstat',
  'deal.expectedCloseOn':
    'abschl erw|abschluss erw|abschluss gepl|erw abschl|gepl abschluss|bestellung geplant|bestellung bis|invest zeitpunkt|investitionszeitpunkt|beschaffungszeitpunkt',
  'record.tags': 'schlagw|stichw|adressgr|adressgruppe',
  'person.language': 'belegsprache|spricht|gesprochene sprachen',
  'person.nickname': 'rufname|duzname',
  custom:
    'dw|nebenst|nebenstelle|bankverb|bankeinzug|rabattst|preisl|preiskat|prov|mwst|steuerschl|steuerschlüssel|sachkonto|erlöskonto|fibu konto|kostenst|kostenstelle|kto fibu|sammelkonto|abstimmkonto|offen|offene re|mahnst|lieferstopp|umsatz lfd j|umsatz mit uns|umsatz bei uns|letzte best|l bestellung|letzte lief|letzte re|letztes ang|angebot vom|angebot nr|ang nr|auftragsdat|re datum|vertragsnr|vertrag läuft bis|laufzeit|laufzeit bis|vertragslaufzeit|kündbar bis|kündigungsfrist|wartung|wartung am|wartungsvertrag|gewährl bis|bj|maschine|maschinentyp|maschinennr|gerät|gerätetyp|ser nr|typ modell|preis|preis stk|einzelpreis|zielpreis|mindestm|mindestbest|lieferz|verp|sped|versand|versandweg|eori|eori nr|rechtsf|kapital|stammkap|mutterfirma|konzern|konzernzugeh|anz filialen|fläche|lagerfläche|qm|zert|iso zert|iso zertifiziert|bio zertifikat|muster versandt|muster gesandt|mustersendung|katalog versandt|prospekte|unterlagen|angebot gesendet|angebot versandt|weihn karte|w karte|nl|nl anmeldung|werbung|werbung ok|einw dsgvo|dsgvo ok|du sie|duzen|per du|partner in|geschl|m w|m w d|buchh|tischnr|sitzplatz|teilnahmegeb|gebühr|wettbew|akt lieferant|vorlieferant|wahrscheinl|abschlusschance|verlustgr|letzte änd|geänd am|geänd von|änd datum|änderungsd|bearb von|bearb|gepr|öffnungsz|erreichbarkeit|erreichbar|beste zeit|koordinaten|tourennr|anfahrt|kfz kz|kennzeichen',
}

export const frenchUsage: LanguageWords['headers'] = {
  'company.name':
    'soc|nom sté|nom soc|raison soc|rais soc|nom de la sté|ent|entrep|nom entrep|nom ets|ets|dénom|dénom sociale|facturé à|restaurant|hôtel|pharmacie|cabinet|boutique',
  'person.fullName':
    'contact princ|contact achats|pers à contacter|resp achat|acheteuse|nom décideur|référent client|nom correspondant',
  'person.jobTitle': 'fct|poste',
  'person.department': 'svce|svc|dépt',
  'company.phone': 'tél std|std|tél sté|tél soc|tél bur|accueil|n° vert',
  'person.phone': 'l d|tél dom',
  'any.phone': 'téléph|coordonnées tél|coord tél',
  'company.fax': 'fax sté',
  'any.email': 'mails|adr électr',
  'person.email': 'mail nominatif',
  'company.email': 'mail sté|mail générique|mail pour factures',
  'company.country': 'pays import',
  'company.region': 'rég|département|dép|dpt|continent',
  'company.address':
    'ligne 1|ligne 2|compl adresse|compl adr|n° rue|adresse sté|adr postale|adr facturation|adresse fact|adresse de fact|adr liv|b p|boîte postale|bât|zi za|z i',
  'company.postalCode': 'code p|cpo|npa',
  'company.taxId': 'n° intracommunautaire|mat fiscale|matricule fiscale|niu',
  'company.representative':
    'nom gérant|directeur gal|directeur gén|patron|patronne|chef dent|propriétaire|responsable société',
  'company.industry':
    'sect|secteur act|secteur dact|sect dactivité|act principale|domaine dact|marché|segment dactivité',
  'company.kind': 'client fourn|client ou fournisseur|cat tiers|rôle du tiers|type partenaire',
  'company.employees':
    'eff|nb sal|nbre de salariés|nbr salariés|nb emp|nbre employés|nb pers|nb personnes|nb collab|nb collaborateurs|nb de collaborateurs|taille|taille société|tranche eff',
  'company.annualRevenue':
    'ca en k€|ca en m€|ca société|ca entreprise|chiffre daff|chiffre daffaire|vol achats an|volume dachats annuel|achats annuels',
  'any.currency': 'devise fact|devise facturation',
  'company.incoterm': 'cond liv|conditions liv|modalités livraison|franco exw',
  'company.paymentTerms':
    'cond rglt|cond régl|cond pmt|cond de règlement|conditions rglt|mode rglt|mode de rglt|délai pmt|délai rglt|éch|échéance|modal paiement|mrèg|rglt|règl|paiement',
  'company.creditLimit': 'enc max|enc autorisé|encours|lim crédit|garantie sfac|encours assuré',
  'company.foundedOn': 'créé en|date créa|date de création société|année créa|date immat',
  'person.birthday': 'anniv',
  'record.source':
    'prov|comment nous a connus|comment nous a t il connu|comment trouvé|parrainé par|apporté par|apporteur|présenté par|introduit par|adressé par|envoyé par|rencontré à|lieu rencontre',
  'record.campaign': 'évén',
  'record.lifecycle':
    'statut cli|prospect client|client prospect|stade relation|statut compte|ancien nouveau',
  'record.rating': 'cat client|catégorie client|abc|éval|degré intérêt|qualif',
  'record.owner':
    'ccial|vendeuse|agent com|attachée commerciale|atc|resp compte|responsable compte|chargé compte|chargé daff|chargé clientèle|gest|gestionnaire compte|en charge|propriétaire fiche|contact pris par|contacté par|assistante adv',
  'record.productsOfInterest':
    'prod|int par|centres dint|achète|famille|famille produits|familles de produits|fam produits|cat produit|références|marques distribuées',
  'record.note':
    'rmq|infos compl|info compl|informations compl|points particuliers|histo|suivi|suivi commercial|suite|suites|étape suivante|retour|libre|descriptif',
  'record.firstMetAt':
    '1re visite|1ère cde|1re commande|date 1ère cde|cli depuis|date créa fiche|ouv compte|entrée le|date de contact initial|date du scan|date lead|lead du',
  'record.lastContactedAt':
    'der contact|dernier cont|date der contact|dern appel|der visite|date der visite|dern rdv|dernier rdv le|dern échange|dernier message|dern relance|relancé le|dern action|dern activité|dernier suivi|date contact|contact le|date appel',
  'record.nextFollowUpAt':
    'proch contact|pro contact|date proch contact|proch rdv|proch appel|proch visite|proch relance|date proch relance|relancer avant|contacter le|proch action|date action|rdv|date rdv|visite prévue|visite prévue le|appel prévu|à faire pour le',
  'record.externalId':
    'code cli|n° cli|n° clt|num client|num cli|no client|id cli|n° tiers|compte|cpte client|code auxiliaire|aux|compte auxiliaire|n° adh|n° membre|code partenaire|code sage|id visiteur',
  'deal.amount': 'mt|ca prév|potentiel k€|enjeu|enjeu k€|volume daffaires',
  'deal.stage': 'avanct|pipe',
  'deal.expectedCloseOn':
    'décision attendue|date conclusion|date de conclusion|conclusion prévue|date prév commande|date prév',
  'record.tags': 'étiq|mot clé|listes|cible',
  'person.language': 'langues parlées|langue de corresp',
  'person.honorific': 'formule',
  ignore: 'ligne n°',
  custom:
    'jours retard|nb relances|ca 2024|ca 2025|ca n 1|ca année n|ca avec nous|ca cumulé|ca à date|total achats|total cde|total commandes|nb commandes|nb cdes|nb de commandes|panier moyen|fréquence|fréq achat|dern cde|der cde|date dern cde|date der cde|dern facture|dern fact|devis n°|devis envoyé|devis envoyé le|date offre|n° offre|offre envoyée|n° cde|date cde|n° fact|date fact|n° contrat|date fin contrat|fin contrat|contrat jusquau|durée contrat|tacite reconduction|garantie|fin garantie|fin de garantie|date install|date installation|maintenance|prochaine maintenance|dernière maintenance|technicien|machine|modèle|n° série|n° de série|matériel|réf produit|tonnage annuel|prix|prix cible|prix kg|tx remise|tx comm|tva|taux tva|tx tva|assujetti tva|domiciliation bancaire|cpte général|compte général|compte collectif|cpte collectif|compte gal|code naf|code ape|naf|ape|forme jur|société mère|nb de magasins|nb agences|capacité|qté mini|mini cde|mini de cde|minimum de commande|délai livraison|transp|mode transport|mode expé|jour liv|jours de livraison|port dest|port départ|unité|pays dorigine|certif|certificats|bio|échant|échant envoyés|échantillon envoyé le|doc envoyée|plaquette|tarif envoyé|nl|infolettre|accord rgpd|désabo|ne plus contacter|npai|blocage|bloc cde|sommeil|modifié|modif le|tu vous|tutoiement|passions|régime|régime alim|fumeur|contact compta|tél compta|mail assistante|urgence|place|badge|frais|cotis|fourn actuel|fournisseur en place|achète à|achète chez|chances|motif perte|motif de refus|raison refus|perdu car|horaires ouv|heures douverture|jours fermeture|fermeture|coord gps|fuseau|décalage horaire|plan|lien maps',
}
