import type { LanguageWords } from './language-words'

/** How people head their own lists in English, German and French, where no form told them what to write. */
export const spokenEnglish: LanguageWords = {
  headers: {
    'company.name':
      'outfit|buyer firm|client firm|customer firm|their company|company they work for|works for|where they work|firm buyer|brand retailer|retail chain|chain|dealership|hotel|hotel name|plant name|company who|who is it|firm they work for|business they run|buying company|buyer/importer|importer name and address|shipper name|exporter name|exporter|shipper|bill to party|notify company|member company|member firm|member name company|bp name1|customer description|trading partner|trader',
    'person.fullName':
      'who to ask for|ask for|who to talk to|who we talk to|who we deal with|who we speak to|who we know there|our contact there|contact there|contact at company|main guy|main man|contact guy|person there|person to call|point person|poc|poc name|go to person|who to call|speak to|talk to|spoke to|spoke with|talked to|talked with|met with|who we met|whom we met|buyer in charge|buyers name|buyer person|name on card|name on badge|badge name|their guy|key man|keyman|key person|key contact name|person we met|who buys|whom to ask|contact pers|cp name|contact in charge|purchasing contact|purchasing person|responsible buyer|head buyer|chief buyer|rep there|their rep|their buyer|captain|attn to|kind attn|kind attention|delegate name',
    'person.mobile':
      'their cell|his cell|her cell|cell of buyer|buyer cell|buyer mobile|owner cell|owner mobile|mob wa|cell wa|text them|text at|personal no|mobile owner|mobile buyer|mob of contact|cellie|cell of contact|direct cell|own mobile',
    'company.phone':
      'yard landline|shop line|front office|main desk|office line|works phone|plant phone|plant line|store line|desk phone|yard phone|mill phone|factory line|hotel phone|shop no|their landline|landline office|main office no|company landline|hq line|warehouse phone|office ext',
    'person.phone': 'his phone|her phone|buyer phone|buyer tel|his number|her number|direct desk line',
    'person.email':
      'his email|her email|his mail|her mail|buyer email|buyer mail|email of buyer|email he reads|direct mail|buyer e mail id|contact e mail id',
    'any.email':
      'where to email|email them at|mail to|send quotes to|quotes to|send offers to|their email|email at',
    'any.phone':
      'their number|their phone|number|reach them|reach them on|how to reach|call them on|phone them|ring them on',
    'company.country':
      'where from|from where|which country|country they are in|destination market|country origin of buyer|their country|from country|buyer nation|end market country',
    'company.city':
      'where they are|where they sit|town city|base|city based|their city|their town|home town|where is it',
    'company.region': 'patch|turf|part of the country|route area|beat',
    'any.address':
      'where to ship|where to find them|drop off|deliver to|deliveries to|where to deliver|street and no|where to send|send samples to|ship samples to|their address|door address|delivery place',
    'company.website': 'shop link|store link|their site|their website|web shop|site link|look them up',
    'company.taxId':
      'tax reg|vat reg id|their vat|vat of customer|fiscal no|tax code no|company reg number no',
    'company.representative':
      'boss|the boss|owner|owner name|managing director|md|proprietor|founder|ceo name|director name|chairman|principal|who owns it|shop owner|ceo/owner|president name',
    'company.kind':
      'what are they|what kind of company|buyer or seller|sort of customer|kind of customer|retail or wholesale|trade or retail|channel type|kind of firm',
    'company.industry':
      'what line|what business|what trade|line|business they are in|trade they are in|what they make',
    'company.employees':
      'how many people|headcount|head count|staff|no of staff|staff count|team size|people',
    'company.annualRevenue': 'turnover|annual turnover|sales a year|yearly turnover|turnover m|revenue m',
    'company.foundedOn':
      'since when in business|in business since|est|estd|established|est year|year est|founded',
    'record.productsOfInterest':
      'what they buy|what they want|what they need|what they take|what they usually take|what they usually buy|what they order|what they ask for|what they are after|what they are looking for|looking for|wants|wanted|buys|buying|they buy|species they buy|stuff they buy|goods|commodity|commodities|cargo description|goods description|description of goods|lines carried|lines|product lines|asks for|asked for|asked about|enquired about|enquiry for|enquiry item|usual order|usual items|items wanted|items of interest|interested items|into|interested products|needs|after|wish list|wishlist|product wanted|what for|styles picked|styles|articles of interest|collection seen|skus|sku interest|range|ranges|grades they buy|sizes they buy|what we sell them|what we supply|product categories|categories of interest|product focus|focus products|hs description',
    'company.paymentTerms':
      'pays in|pays how|how they pay|how do they pay|how paid|pays by|pays within|pay days|days to pay|payment days|credit days|net days|terms|their terms|terms agreed|agreed terms|terms given|pay terms|paying terms|payment habit|payment by|settles|settles in|settlement|settlement terms|days credit|credit period|credit term|terms days|pay method|pays',
    'company.creditLimit':
      'limit we gave|limit given|limit|max credit|credit we give|how much on credit|how much credit|max open|max exposure|credit cap|insured limit|insured for|ceiling|credit allowed|limit usd|limit k',
    'company.incoterm':
      'price basis|basis|delivery basis|trade basis|ship terms|shipping terms|shipped how|price term|fob or cif|terms of delivery|delivery term|sold on',
    'record.owner':
      'who handles|who handles it|who handles them|handled by|handles|who looks after|who looks after them|looked after by|whos on it|who is on it|our guy|our man|our person|our rep|our side|our contact|our merchandiser|our salesman|our sales|our buyer|rep|rep name|rep code|whose account|whose customer|whose lead|whose|who sold|belongs to|taken by|taken care of by|who takes care|covered by|followed by|who follows|who follows up|who met them|met by|scanned by|who from us|who of us|on our side|responsible at ours|pic our side|our pic|internal pic|salesman|salesperson|sales guy|merch|merchandiser|account exec|ae|bdm|sales mgr|desk officer|who wrote this|staff member|colleague|who covers|whose desk|visited by',
    'record.lastContactedAt':
      'last spoke|last spoken|last talk|last talked|last heard|last heard from|heard from|last chat|last chatted|last called|last rang|last rung|last time we spoke|last time we talked|when we last spoke|spoke last|last met|last seen|saw last|last saw|last touch|last touched|last ping|last pinged|last emailed|last reply|last visited|last dropped by|last been there|last time there|last trip|last conversation|last news|last word|last messaged|called last|rang last',
    'record.nextFollowUpAt':
      'ring again|call again|call back|callback|call back on|chase|chase on|chase by|chase again|ping again|ping on|next call|next ring|try again|try again on|get back|get back to them|get back by|get back on|revisit|revisit on|check in|check back|check back on|remind me|nudge|nudge on|next touch|when to call|when to call again|call next|next time|follow up due|f u|f u date|fu date|fup|f up|fup date|to do by|bump|back to them by|contact again|visit again|see again|next visit due|next chat|speak again|talk again|due to call|next trip|next meeting on|when next|next due|action due|action by',
    'record.firstMetAt':
      'first met|met on|met first|customer since|buying since|first spoke|when we met|when we first met|got card on|known since|with us since|dealing since|trading since|first deal|first seen|started with us|on board since|date we met|scan time|scanned on|scanned at|visit time|badge scan',
    'record.source':
      'how we met|how found|how we found them|how they found us|found us via|found via|found through|where we met|where we met them|how did we meet|how do we know them|how we know them|got from|got them from|met at|who sent them|came through|came via|came from|lead from|picked up at|introduced by|intro by|intro|via|through whom|who introduced|heard of us from|where they heard|heard about us|lead came from|where did they come from|inbound via|first met where|first met at',
    'record.campaign': 'show|which show|which fair|fair|fair name|exhibition|met at show|trade show',
    'record.rating':
      'how good|how hot|hotness|hot cold|hot or not|hot warm cold|abc|a b c|stars|star rating|worth it|how serious|serious|how big|how important|potential|value to us|customer value|customer class|grade a b c|tier|prio|heat|buyer grade|quality of lead|lead quality|interest level',
    'record.lifecycle':
      'where we are|where we stand|where are we with them|hot lead or customer|customer yet|active or not|active inactive|new or old|new existing|where at',
    'record.note':
      'anything odd|anything else|anything to know|odd bits|scribbles|stuff|misc|remember|stuff to remember|to remember|good to know|gotchas|heads up|quirks|watch out|watch out for|minutes|meeting minutes|what was said|what we said|what they said|bits and bobs|rough notes|my notes|notes to self|jottings|what happened|talking points|keep in mind|mind|my two cents|thoughts|my thoughts|gossip|background|story|backstory|the story|what else|other stuff|other things|extra|extras|free notes|scratchpad|comments from us|remarks of sales|call notes|visit notes|meeting notes|note to self|fyi|nb|warning|careful|beware|beware of|special|specials|likes and dislikes|things to know',
    'record.externalId':
      'our no|our number|our ref|acct|acct no|a c|a c no|a c code|customer ref|lead no|lead ref|badge id|our code|our id|account code|legacy id|old id|old code|code in system|system no|debtor code|debtor no|file no|folder no',
    'person.jobTitle':
      'what he does|what she does|what they do there|what he does there|what does he do|role there|position there|their job|job|his job|his role|her role|rank|capacity|desg|desgn|designation|desig|title role|function there|who are they there|what is he|job there',
    'person.whatsapp':
      'wa|wa no|wa number|whats app|wapp|whatsapp no|buyer whatsapp|whatsup|what app|whatsapp nr|wa contact',
    'person.wechat': 'wc|wc id|we chat|we chat id|weixin|wechat or phone',
    'person.honorific': 'mr ms|mr mrs|mr/mrs/ms|sal|how to address',
    'person.language': 'speaks|language spoken|what they speak|talks in|mother tongue|english ok',
    'person.nickname': 'goes by|likes to be called|call him|call her|called|nick|known as|what to call them',
    'person.birthday': 'bday|b day|birth date|born|born on|his birthday|her birthday',
    'deal.title': 'what deal|deal|job name|quote for|project in question|deal name',
    'deal.amount':
      'how much|deal size|deal worth|expected value|budget usd|how big is it|size of deal|quoted|quote value|quote usd|offer value|season budget|budget k|spend|potential spend',
    'deal.expectedCloseOn':
      'when will they order|expected order|order expected|will order by|decides by|decision by|close month|order by|wants it by|when they decide|expected to sign',
    'deal.stage': 'deal status|quote status|where is the deal|pipeline stage|negotiation stage|stage of deal',
    custom:
      'dogs name|dog|gate hours|opening hours|hours|open hours|moq|moq ok|target price|target fob|target|size|sizes|volume|volumes|qty|load|typical load|boxes a month|tons a year|sample status|samples|sample sent|last season orders|orders last year|orders to date|bought last year|spent last year|wife|wifes name|kids|hobbies|slot|time slot|booth|table|lane|port|pays late|owes|owes us|overdue|open balance|open invoices|machine|machine no|serial|model year|warranty until|contract until|valid until|licence until|certificate|certificates|bank|their bank|customs broker|notify party|assistant buyer|shipping marks|payload|trucks|fleet size|acreage|stores|no of stores|outlets|shelf space|discount|price list|price group|colour|pack size|packing|shelf life|allergies|drinks|golf|gift sent|christmas card',
  },
  modifiers: {
    noise: 'they|them|we|us|to|the|their|there|did|do|does|he|she|him|her|is|are|it|who|what|how|when|where',
  },
}

export const spokenGerman: LanguageWords = {
  headers: {
    'company.name':
      'betreiber|laden|geschäft|wer|kunde/firma|wer kauft|bei wem|abnehmerfirma|hof|betrieb name|gasthaus|hotel|restaurant|kanzlei|autohaus|händlername|käufer firma|kundenbetrieb|mitgliedsbetrieb|mitgliedsunternehmen|mitgliedsfirma|firma/verein|partner firma|absender firma|name des betriebs',
    'company.localName': 'betriebsstätte|werksname|genannt|bekannt als|ladenname|geschäftsbezeichnung',
    'person.fullName':
      'wer dort|mit wem|mit wem reden|wen fragen|wen anrufen|wer ist zuständig|ansprechp. vor ort|instandhaltungsleiter|werkstattleiter|unser kontakt dort|kontakt vor ort|kontaktmann|wen kennen wir|gesprochen haben wir mit|ansprechperson dort|der zuständige|mann vor ort|fragen nach|zu sprechen|technischer leiter|küchenchef|leiter einkauf|chefeinkäufer|einkauf wer|disponent|name auf der karte',
    'person.mobile':
      'mobil (leiter)|mobil leiter|handy vom chef|handy chef|handy einkäufer|sein handy|ihr handy|mobil ap|handy ap|handy dort|mobil direkt',
    'company.phone':
      'rufnr. werkstatt|werkstatt telefon|laden telefon|telefon laden|tel laden|büro|büronr|tel werk|telefon werk|nummer firma|nummer büro|festnetz büro|tel betrieb',
    'company.country': 'woher|aus welchem land|welches land|wo (land)|land wo',
    'company.city': 'wo|wo sitzen die|wo sitzt der kunde|sitzt in|aus welcher stadt|ort/land',
    'any.address': 'wohin liefern|lieferung an|wo genau|wohin|hinschicken an',
    'any.phone': 'nummer|erreichbar|wie erreichen|anrufen unter|telefonnr',
    'any.email': 'mail an|angebote an|schreiben an|mail geht an',
    'company.representative':
      'chef(in)|der chef|inhaber/in|inhaberin|geschäftsführerin|gf name|eigentümer|eigentümerin|besitzer|wem gehört es|bauer|wirt|wirtin',
    'record.productsOfInterest':
      'was kauft er|was kaufen die|was sie kaufen|was brauchen die|was gebraucht wird|was will er|will haben|sucht|suchen|braucht|kauft|kaufen|nimmt|nimmt ab|nimmt meist|bezieht|ware|waren|bezieht von uns|artikel|artikelgruppe|interessiert an|fragt nach|fragt an|angefragt|gewünscht|wunsch|wunschware|sortiment|maschinentyp interesse|warengruppe|warengruppen|produkte|produkt|bestellt meist|was wir liefern|hölzer|sorten|kollektion|modelle gesehen',
    'company.paymentTerms':
      'wie zahlt er|wie zahlen die|wie gezahlt wird|zahlt wie|zahlt|zahlt in|zahlt nach|zahlt binnen|zahlt per|bezahlt|bezahlung|tage ziel|ziel in tagen|frist|zahlbar|zahlbar in|tage zahlung|wann zahlt er|zahlungsmoral frist',
    'company.creditLimit':
      'höchstbetrag offen|wie viel auf rechnung|darf offen haben|max offen|limit von uns|kreditlimit von uns|deckelung|obergrenze|versichert bis',
    'company.incoterm': 'frei wohin|ab werk oder frei|preisbasis|lieferung wie|lieferung|basis',
    'record.owner':
      'wer kümmert sich|kümmert sich|wer betreut|betreut von|betreut|betreuer|betreuung|wer macht das|bei uns|bei uns zuständig|von uns|unser mann|unsere frau|unser außendienst|außendienst|ad|ad mitarbeiter|adm|vertreter|vertrieb|vb|verkäufer|gebietsleiter|wem gehört der kunde|wer war da|besucht von|gesprochen von|zuständiger verkäufer|zuständig bei uns|wer von uns|gebietsverkaufsleiter|sachbearbeiter|sb|innendienst|kollege|kollegin',
    'record.lastContactedAt':
      'zuletzt gesprochen|zuletzt|zuletzt telefoniert|zuletzt besucht|zuletzt da|zuletzt gesehen|zuletzt gehört|letztes mal|letztes mal gesprochen|wann zuletzt|letzter anruf|letzter besuch|letztes gespräch|letztes telefonat|letzter kontakt am|letzte mail|letzte rückmeldung|letzte tour|zuletzt gemeldet|letzter stand vom',
    'record.nextFollowUpAt':
      'wieder anrufen|wieder melden|wieder hin|wieder besuchen|nochmal anrufen|nochmal melden|nachfassen|nachfassen am|nachhaken|nachhaken am|melden bis|melden am|rückruf|rückruf am|wann wieder|nächster anruf|nächster besuch|nächstes mal|nächster termin|termin|wv|wvl|wvl am|wiedervorlage|erinnern|erinnern am|dranbleiben bis|nächste tour|nächstes gespräch|anrufen am|besuchen am|bis wann',
    'record.firstMetAt':
      'kennengelernt am|kennengelernt|kennen uns seit|seit wann|kunde seit|dabei seit|erstmals gesprochen|erstes treffen|erster besuch|kauft seit',
    'record.source':
      'wie kennengelernt|woher kennen wir|woher kennen wir uns|woher kennt er uns|wie gefunden|wie auf uns gekommen|kommt über|kam über|kam durch|über wen|wo kennengelernt|wo getroffen|durch wen|aufmerksam durch|vermittelt durch|empfohlen von|woher kommt er|kontakt über|getroffen auf',
    'record.campaign': 'messe|welche messe|auf welcher messe',
    'record.rating':
      'wie wichtig|wie gut|wie heiß|heiß/kalt|kundenwert|kundenwert (a/b/c)|abc|a/b/c|wert|güte|potenzial|potential|chance|kaufinteresse|stufe|klasse|kundenklasse|bonität',
    'record.lifecycle':
      'wie weit|wo stehen wir|stand|stand der dinge|kunde oder interessent|aktiv oder nicht|neu/bestand|bestand oder neu',
    'record.note':
      'sonst noch|sonst noch was|sonst|sonstiges|was noch|hinweise|hinweis|merken|zu beachten|beachten|achtung|wichtig|gut zu wissen|besonderes|besonderheit|besonderheiten|gesprächsnotiz|notiz|gedächtnisstütze|was war|was besprochen|besprochen|besprochenes|stichworte|stichpunkte|eindruck|bauchgefühl|vermerk|vermerke|aktennotiz|anmerkung|bemerkungen|dies und das|kram|lage|randnotiz|zur person|infos|freitext',
    'record.externalId':
      'unsere nr|unsere nummer|kd nr|kdnr|kunden nr|kundnr|kundennr|deb nr|debnr|debitor|debitor nr|mandant nr|mitgliedsnr|mitglieds nr|besucher nr|badge nr|ausweis nr|aktenzeichen',
    'person.jobTitle':
      'was macht er dort|was er macht|was sie macht|aufgabe|aufgabe dort|rolle dort|stellung|funktion dort|posten|job|tätigkeit|zuständigkeit|ist dort',
    'person.honorific': 'herr/frau|hr/fr|du/sie',
    'person.whatsapp': 'whatsapp nr|wa|wa nr|per whatsapp',
    'person.birthday': 'geb|geb am|geburtstag|geboren',
    'deal.amount': 'wie viel|um wie viel geht es|auftragssumme|angebotssumme|volumen geplant|erwartet eur',
    'deal.expectedCloseOn':
      'wann bestellt er|bestellt bis|auftrag erwartet|entscheidung bis|kommt voraussichtlich',
    custom:
      'werk|werk nr|maschinentyp|masch nr|maschinennummer|baujahr|wartungsvertrag|wartungsvertrag bis|nächste wartung|letzte wartung|garantie bis|vertrag bis|zuständiger techniker|techniker|öffnungszeiten|ruhetag|hund|lieblingswein|menge|mengen|menge im monat|stückzahl|muster|muster geschickt|bei wem kauft er sonst|mitbewerb|offen|offene posten|schuldet|rabatt|preisliste|eu land|fläche|anzahl filialen|bank|frau|kinder',
  },
  modifiers: { noise: 'wer|was|wie|wo|wir|uns|die|er|sie|ihm|das|dort|hat|haben|ist|sind|bei|mit|denn' },
}

export const spokenFrench: LanguageWords = {
  headers: {
    'company.name':
      'maison|magasin|boutique|boîte|la boîte|enseigne|client (société)|qui achète|point de vente|distributeur|revendeur|grossiste|importateur|exportateur|négociant|usine|domaine|hôtel|restaurant|cave|exploitation|adhérent|adhérent société|raison sociale client|société cliente|chez qui|intitulé|tiers|intitulé tiers|compte client|compte tiers nom',
    'person.fullName':
      'qui voir|qui appeler|qui demander|demander|à qui parler|avec qui|notre contact|notre contact là bas|contact sur place|contact chez eux|acheteur|acheteuse|acheteur/acheteuse|personne à contacter|personne à voir|vu avec|rencontré|rencontrée|parlé avec|chef|responsable là bas|caviste|sommelier|décideur|nom sur la carte|le bon contact',
    'person.mobile':
      'portable|port|port.|portable acheteuse|portable acheteur|son portable|tél port|tel portable|portable perso|portable direct|gsm|mobile acheteur|06',
    'company.phone':
      'standard|fixe|tel magasin|tél. boutique|tél magasin|tel bureau|numéro fixe|tél. fixe|accueil|tel usine|téléphone magasin',
    'company.email': 'courriel achats|mail achats|mail compta|mail général|mail boutique|courriel société',
    'person.email': 'son mail|son courriel|mail acheteur|courriel acheteur|mail du contact',
    'company.country': 'quel pays|d où|de quel pays|vient de',
    'company.region': 'territoire|secteur géo|coin|département',
    'company.city': 'où|où ça|quelle ville|basé à|ville/pays',
    'any.address': 'où livrer|livrer à|livraison à|où envoyer|lieu|adresse magasin|rue et n°',
    'company.representative':
      'gérant(e)|gérante|patron|patronne|le patron|dirigeante|directrice|propriétaire|boss|fondateur',
    'company.kind': 'qui sont ils|genre|genre de client|canal|circuit|type de point de vente',
    'record.productsOfInterest':
      'ce qu il achète|ce qu ils achètent|ce qu ils veulent|ce qu ils prennent|nous achète|prend|prennent|achète|achètent|veut|veulent|gammes suivies|gamme suivie|cuvées|cuvées demandées|références suivies|références|ce qui l intéresse|ce qui les intéresse|intéressé(e) par|intéressés par|quoi|quels produits|modèles vus|tissus vus|collections|assortiment|besoin en|cherche quoi|demandés|produits pris',
    'company.paymentTerms':
      'comment il paie|comment ils paient|paie comment|paie à|paie en|paye|règle à|règle comment|délai|délais|délai paiement|délai de paiement|délai de règlement|délai règlement|jours|échéances|échéance|règlement|mode de règlement|mode règlement|conditions|paiement|conditions règlement|modalités|nb jours',
    'company.creditLimit':
      'plafond|plafond crédit|encours max|encours autorisé|encours maxi|maxi autorisé|limite|limite accordée|couverture|couverture assurance|jusqu à combien',
    'company.incoterm': 'franco ou départ|base|base prix|livraison condition|rendu',
    'record.owner':
      'chef de zone|chef de secteur|qui suit|qui s en occupe|s en occupe|suivi par|suivi|géré par|vu par|chez nous|de chez nous|notre commercial|notre vendeur|commercial|commerciale|vendeur|vendeuse|vrp|technico commercial|tc|qui gère|à qui|rencontré par|attaché commercial|responsable secteur|délégué|déléguée|agent co',
    'record.lastContactedAt':
      'dernière tournée|dernier passage|vu la dernière fois|dernière fois|vu le|appelé la dernière fois|dernier coup de fil|dernières nouvelles|parlé la dernière fois|dernier point|dernier passage le|eu au tel le|dernière prise de contact',
    'record.nextFollowUpAt':
      'prochaine tournée|prochain passage|repasser|repasser le|rappeler quand|à rappeler|reprendre contact|revoir|prochaine fois|on rappelle quand|prochain coup de fil|prochain point|retour prévu|à relancer avant|y retourner|pense bête date|date de retour',
    'record.firstMetAt':
      'connu le|connus depuis|depuis|depuis quand|rencontré quand|première fois|client dep',
    'record.source':
      'connu comment|comment connu|comment on s est connu|rencontré où|rencontrés où|où rencontré|vient de la part de|de la part de|par qui|trouvé comment|trouvé via|amené par|arrivé par|via|bouche à oreille|contact via|connu par|d où vient le contact',
    'record.campaign': 'salon|quel salon|vu au salon|foire|salon/foire',
    'record.rating':
      'chaud/froid|chaud ou froid|abc|note a b c|intérêt abc|classe|classement|catégorie abc|sérieux|étoiles|potentiel|importance|priorité|solvabilité',
    'record.lifecycle':
      'où on en est|où en est on|on en est où|situation|client ou prospect|actif ou non|nouveau ou ancien',
    'record.note':
      'remarques terrain|à noter|à retenir|ne pas oublier|pense bête|attention|divers et variés|autre chose|quoi d autre|ce qu il a dit|dit quoi|blabla|petit mot|infos utiles|bon à savoir|ressenti|vrac|en vrac|points|compte rendu rapide|mémo terrain|notes perso|observations terrain|commentaire terrain',
    'record.externalId': 'notre n°|notre code|notre numéro|n° chez nous|code cl|cpt|compte|n° cpt',
    'person.jobTitle':
      'fait quoi|il fait quoi|son rôle|son poste|poste|rôle|qui est ce|métier|fonction là bas|poste occupé',
    'person.whatsapp': 'wa|whatsapp acheteur|n° whatsapp|num whatsapp',
    'person.honorific': 'm./mme|m ou mme|mme/m',
    'deal.amount': 'combien|pour combien|objectif annuel|objectif|espéré|ca espéré|enveloppe',
    'deal.expectedCloseOn': 'commande pour quand|commande attendue|décision pour|signe quand',
    custom:
      'plv|plv installée|présentoir|linéaire|réalisé n-1|réalisé|n-1|ca n-1|ca n|tarif appliqué|remise accordée|jour de livraison|jour de passage|chien|femme|concurrent en place|doit|nous doit|en retard|bouteilles/an|cartons/mois|quantités|volume|volumes|format|pointure|taille|port d arrivée|échantillons remis',
  },
  modifiers: {
    noise: 'qui|quoi|on|nous|nos|chez|eux|lui|il|elle|ils|ce|ça|sa|son|ses|leur|leurs|là|bas|a|ont|y|se|s',
  },
}
