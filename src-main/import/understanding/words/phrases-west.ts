import type { LanguageWords } from './language-words'

/** What traders who write in English, German or French call a column when they name it themselves; see `phrases-east.ts`. */
export const englishPhrases: LanguageWords['headers'] = {
  'company.name':
    'coy name|which company|what company|who is the company|company they are from|works for|m/s name|off company|outlet name|member name (company)|member name company|from company|company / brand|brand/company',
  'person.fullName':
    'contact ppl|who did we meet|who did you meet|rep at client|buyer rep|client rep|their rep|their contact|their buyer|their guy|their side|person we met|person spoken to|person i met|met whom|whom to contact|whom to call|who to call|who to contact|who is the buyer|who buys|name of person met|customer side pic|pic (client)|client pic',
  'person.mobile': 'direct mobile|cell/whatsapp|mob/wa|mobile or whatsapp',
  'company.phone': 'off. no|off no|o. tel|main tel|main phone line|shop tel',
  'any.email': 'mail address|where to email|email to send quote',
  'any.address':
    'address for samples|sample address|courier address|where are they|where they are|where located|where is it|ship samples to|dispatch address|po box|p.o. box|p.o.box|p o box no|p.o. box no.',
  'company.country':
    'where from (country)|market country|what country|country they are in|which market|sales country|export country|ship-to country',
  'company.region':
    'parish|shire|borough|emirate|governorate|voivodeship|sales zone|state/emirate|prefecture/province',
  'company.representative':
    'owner / md|owner/gm|principal owner|who owns it|top man|big boss|owner of company|company owner|firm owner|shop owner',
  'company.industry':
    'biz|what is their business|business they are in|kind of business|what sort of business|trade sector|what trade|type of trade',
  'company.kind':
    'distribution channel|distribution type|importer or distributor|wholesale retail|wholesaler or retailer|buyer or seller|what are they|who are they to us|what kind of customer|kind of customer|kind of buyer|their role|role in chain|role in supply chain|trading role|supplier or buyer|importer type',
  'company.annualRevenue':
    'import value|import value (usd)|yearly imports|annual buying|what they sell per year|yearly buying|annual spend|purchases per year',
  'company.creditLimit': 'exposure limit|credit ceiling|how much credit|max exposure',
  'person.telegram': 'tg handle|telegram handle|tg username|telegram nick',
  'person.linkedin': 'li url|li link',
  'person.language':
    'which language|language used|we speak|speaks (language)|talk in|english ok|english ok?|speaks english?',
  'any.local':
    'kanji|katakana|furigana|hangul|name (original script)|in chinese|in korean|in russian|in japanese|chinese characters|local spelling|local script|own script',
  'record.tags': 'grouping|buckets|bucket',
  'record.source':
    'where i met him|where i met them|how met|how did you meet|how did we get them|how did we get this|how we got it|how we got them|came in via|came in through|intro from|intro by whom|through|through who|lead gen source|who introduced|who introduced us|who referred|who sent them|who recommended|channel of contact|first touch channel|got it from|where did lead come from|where did it come from|lead came from|found us via|found us through|found via|found on|met through|met via|contact source|card from|card collected at|origin of enquiry|origin of inquiry',
  'record.campaign':
    'which expo|which event|what show|what fair|fair we met|show where met|event met at|met at which fair|exhibition where met',
  'record.lifecycle':
    'existing?|live dead|deal or not|customer or lead|customer?|buying status|stage of relationship|customer yet|customer yet?|client yet?|already a client|already client|buying from us|buys from us?|buying already|active or not|still active?|won or lost|ordered or not|new or old|new/old|where are we|where are we with them|how far are we',
  'record.rating':
    'quality|likely to buy|likely to buy?|how serious|how warm|how good|how important|potential level|interest (1-5)|interest 1-5|gut feeling|worth chasing|worth chasing?|hotness|warmth|cust level|customer level|cust. level|client level|buyer level|buyer grade|level (a/b/c)|chance h/m/l|priority (1-3)',
  'record.owner':
    'seen by|in-house contact|in house contact|who met them|who met him|who met|who spoke|who spoke to them|who talked to them|who follows|who follows up|who to follow up|who owns it here|who is on it|who looks after|looked after by|who takes care|taken care by|our colleague|colleague in charge|our team member|team member|which of us|who of us|whose client|whose customer|whose lead|who from our side|from our side|us|card taken by|follow-up owner|follow up person|follow-up person|owner (us)|owner on our side|lead assigned to|responsible colleague|resp. person (us)|our resp.|staff who met|booth rep|stand staff|handled in house by',
  'record.productsOfInterest':
    'items dealt|brands dealt|brands sold|brands handled|sells|models|products quoted|what are they after|what they are after|what is he after|after what|what they asked for|asked for|asked about|asking for|what do they want|what do they need|what did they ask|what they liked|liked|wants to buy|wants what|needs what|wanted items|which products|which product|which items|what products|what product|product asked|product they want|goods of interest|shopping for|in the market for|sourcing|sourcing what|wish list|wishlist|buys what|imports which items|products they carry|what they carry',
  'record.note':
    'feedback from client|follow-up needed|things to remember|dont forget|gist|situation now|what happened|what they said|what he said|what she said|said|they said|told us|what was agreed|agreed|what we agreed|promised|what we promised|we promised|to send|send them|what to send|to be sent|what i should do|my notes|my comment|my comments|own notes|quick notes|quick note|rough notes|short note|key points|key takeaways|takeaways|talking points|wants/comments|issues|issue|concerns|problem|problems|pain points|current situation|story|impression|impressions|last update text|wait for what|waiting for|their situation|blah',
  'record.firstMetAt':
    'capture time|working since|working with us since|with us since|buying since|trading since|how long (since)|date card taken|card taken on|came to booth on|came to stand on|visited booth on|visited us on|first spoke|first talked|first spoke on|first call|first email|first mail|date of fair|date of show|day met|day we met|when was it',
  'record.lastContactedAt':
    'last heard|last heard from|last heard of|last msg|last message|last message date|last wechat|last whatsapp|last chat|last reached|last reached out|reached out on|last ping|last pinged|spoke on|spoke last|last update on|when last|when last contacted|when we last spoke|when did we last speak|when last seen|last comm|last comms|last comm.|last conversation|last conv.|last catch up|prev call|previous call|last reply on|mail sent on|emailed on|date emailed',
  'record.nextFollowUpAt':
    'diary date|bring forward|follow-up by when|next follow|next chase|next reminder|next ping|when to chase|when to ping|when to email|when to write|when to mail|when to get back|get back on|get back by|get back to them by|get back|back to them on|come back on|come back to on|revert on|revert date|call him on|call her on|call them on|call next|call when|email again on|write again|write again on|next email|next mail|next msg|next message|speak again|speak again on|talk again|talk again on|meet again|meet again on|see again|see again on|visit again|visit again on|next time|next on|on calendar|calendar reminder|to be contacted|to be contacted on|to be called|to be called on|follow up when|fu when|f/u when|when f/u|fup on|check back|check back on|check in on|check-in date|touch base on|due date (follow up)|action due|action by|action date|do by',
  'record.externalId':
    'cust num|bp number|customer num.|client number|party no|party no.|party id|ledger code|ledger no.|crm id|id in crm|system no.|system code|card no.',
  'deal.title':
    'business case|what deal|which deal|which project|deal about|subject of enquiry|subject of inquiry|what for|what is it about|order for',
  'deal.amount':
    'worth|deal worth|worth (usd)|how big|how much money|order potential|potential per order|size of deal|size of order|est. size|rough value|roughly worth|ballpark|ballpark (usd)|guess usd|est. usd|expected usd',
  'deal.stage':
    'how far|where is the deal|where are we with deal|deal progress|deal phase|step in funnel|where in funnel|sales step',
  'deal.expectedCloseOn':
    'when they will order|when to buy|when buying|likely order date|eta of order|expected order month|order month|expected month|month expected|when order expected|when do they buy|when do they order|when order|when will it close|when closing|closes|closes on|should close by|should order by|hope to close|order likely|po expected|po by|expected by|buy by|planned order|planned order date|planned purchase date|planned purchase|purchase timeline|buying timeline|time frame|timeframe|timeline',
  custom:
    'exports to|imports from|deal type|membership type|renewal date|price idea|google rating|google score|google stars|trustpilot|dhl account|courier account|sample sent?|samples out|catalogue given|catalog given|quote sent?|quoted?|offer sent|offer sent?|offer sent on|price given|price given?|brochure given|replied?|answered?|whatsapp group|added on wechat|added on wechat?|card?|business card?|no of visits|times visited|times called|times contacted|no. of calls',
}

export const germanPhrases: LanguageWords['headers'] = {
  'company.name':
    'welche firma|firma (kunde)|von welcher firma|kunde/firma|wer (firma)|bei firma|arbeitet bei',
  'person.fullName':
    'zuständig beim kunden|ansprechpartner kunde|ansprechpartner dort|mit wem geredet|mit wem gesprochen|gesprochen mit|getroffen mit|person vor ort|wer dort|kontakt dort|name des kontakts|einkauf (name)|person gesprochen|deren ansprechpartner',
  'company.country': 'woher (land)|aus welchem land|welches land',
  'company.industry':
    'was machen die|was macht die firma|was machen sie|fachgebiet|geschäft mit|handelt mit|womit handeln sie',
  'company.kind':
    'kontaktart|absatzkanal|geschäftsart|was für ein kunde|kunde oder lieferant|händler oder endkunde|rolle (kunde/lieferant)|vertriebsform',
  'company.incoterm': 'frachtbasis|preisbasis|preisstellung',
  'record.source':
    'kennengelernt (wo)|kennengelernt bei|kennengelernt auf|durch wen|von wem|wie kennengelernt|wie gekommen|wie zu uns gekommen|kommt von|woher kommt der kontakt|wer hat vermittelt|vermittler des kontakts|kontakt über|kontakt durch',
  'record.campaign': 'welche messe|getroffen auf messe|messe wo getroffen',
  'record.lifecycle':
    'bestandskunde/neukunde|neukunde?|schon kunde|schon kunde?|kunde ja/nein|alt/neu|neu oder alt|wie weit sind wir|wo stehen wir',
  'record.rating':
    'wie heiß|wie interessant|wie wichtig|interesse hoch/mittel/niedrig|kaufwahrscheinlichkeit (a-c)|chance (a/b/c)|güteklasse|wichtig?',
  'record.owner':
    'nachfassen durch|nachfassen wer|wer fasst nach|wer kümmert sich|kümmert sich|kümmert sich wer|wer war dran|wer hat gesprochen|wer war am stand|von uns|von uns wer|betreut durch|betreut von|bearbeitet von|besucht von|besucht durch|unser kollege|unser mitarbeiter|unsere seite|gespräch geführt von|notiert von',
  'record.productsOfInterest':
    'was will er|was wollen sie|was will der kunde|was wird gesucht|was braucht er|was brauchen sie|braucht|will|möchte|interessiert sich für|woran interessiert|welche produkte|welche ware|welche artikel|was kauft der kunde|kauft was|sucht was|angefragt|angefragt wurde|nachfrage nach|wunschprodukt|wunschprodukte|wunschware|handelsware',
  'record.note':
    'worum ging es|was gesagt|was wurde gesagt|was wurde vereinbart|vereinbart|vereinbarung (notiz)|zu tun|was ist zu tun|offen|offene punkte|noch offen|nicht vergessen|merken|eindruck|wichtiges|eigene notizen|stichworte|kurznotiz|zur info|lage|aktueller stand|stand der dinge|was senden|zuschicken',
  'record.firstMetAt':
    'seit wann|seit wann kunde|kunde seit jahr|wann kennengelernt|wann getroffen|getroffen am|gesehen am|erstes gespräch|erste anfrage|erster besuch|gesprächsdatum|datum des gesprächs|datum gespräch|tag des gesprächs|am stand am',
  'record.lastContactedAt':
    'letztmals gesprochen|wann zuletzt|wann zuletzt gesprochen|zuletzt telefoniert|zuletzt gesehen|zuletzt besucht|zuletzt geschrieben|letzte nachricht|letzte e-mail|letzter mailkontakt|telefoniert am|gesprochen am|geschrieben am|gemeldet am',
  'record.nextFollowUpAt':
    'wann wieder|wann anrufen|wann melden|wann nachfassen|wieder anrufen|wieder anrufen am|nochmal anrufen|nochmal melden|erneut kontaktieren|melden am|anruf am|zurückrufen|zurückrufen am|wieder kontaktieren|nächstes mal|nächstes gespräch|nächste nachricht|nächster schritt bis|nächste wiedervorlage|bis wann|erledigen bis',
  'deal.title': 'worum geht es|welches projekt|auftrag für|angebot für',
  'deal.amount':
    'auftragspotenzial|auftragspotenzial (eur)|wie viel|wieviel|geschätzter wert|geschätztes volumen|möglicher umsatz|möglicher auftrag (eur)|ca. wert|auftragsgröße',
  'deal.stage': 'wie weit|wie weit im verkauf|stand angebot|stand des angebots|stand verhandlung',
  'deal.expectedCloseOn':
    'wann bestellt er|wann kauft er|wann bestellung|bestellung erwartet|bestellung voraussichtlich|auftrag voraussichtlich|auftrag bis|kauf geplant|kauf bis|entscheidung wann|wann entscheidung',
  custom:
    'muster raus|muster raus?|angebot raus|angebot raus?|katalog mitgegeben|preisliste raus|google-bewertung|google bewertung|visitenkarte?|visitenkarte ja/nein',
}

export const frenchPhrases: LanguageWords['headers'] = {
  'company.name':
    'quelle société|quelle boîte|société/enseigne|de chez|travaille chez|acheteur (société)|quelle entreprise|chez qui',
  'person.fullName':
    'vis-à-vis|qui avons-nous vu|avec qui|parlé avec|parlé à|vu qui|personne vue|personne contactée|qui contacter|à qui parler|leur contact|leur acheteur|leur commercial|contact chez eux|contact sur place|interlocuteur client',
  'company.country': 'de quel pays|quel pays|provenance (pays)',
  'company.industry':
    'que font-ils|que fait-il|ce qu’ils font|ce qu’ils vendent|leur activité|genre de commerce|type d’activité|type de commerce',
  'company.kind':
    'client ou fournisseur|grossiste ou détaillant|quel type de client|genre de client|profil du client|circuit de distribution',
  'record.source':
    'd’où vient-il|d’où vient|comment rencontré|comment connu|connu par|connu via|par quel biais|recommandé via|présenté par|trouvé où|trouvé sur|trouvé via|arrivé par|venu par|qui l’a envoyé|qui l’a recommandé',
  'record.campaign': 'vu à quel salon|rencontré sur quel salon',
  'record.lifecycle':
    'déjà client|déjà client ?|client ou prospect|nouveau ou ancien|où en est-on|où on en est|état de la relation|client actif',
  'record.rating':
    'chaud / tiède / froid|chaud tiède froid|motivation|à quel point intéressé|intérêt (1-5)|intérêt 1 à 5|intéressant ?|sérieux|note /5|note sur 5',
  'record.owner':
    'relancé par|qui relance|qui s’en occupe|s’en occupe|qui l’a vu|qui l’a rencontré|chez nous|notre côté|notre interlocuteur|collègue|collègue en charge|pris en charge par|accueilli par|reçu par|contacté par|saisi par qui|notre vendeur|visité par',
  'record.productsOfInterest':
    'vins|vins demandés|ce qu’il cherche|ce qu’ils cherchent|ce qu’ils veulent|que veut-il|que veulent-ils|veut|veut quoi|demande quoi|quels produits|quel produit|quels articles|produits qui l’intéressent|goûté et aimé|a aimé|intéressé par quoi|besoin en|ce qu’il achète|achète quoi|produits vendus|cuvées|références demandées',
  'record.note':
    'ce qu’on s’est dit|discuté|ce qui a été dit|ce qu’il a dit|on a parlé de|parlé de|de quoi on a parlé|sujets abordés|points abordés|points à voir|à voir|à envoyer|à lui envoyer|à retenir|à ne pas oublier|impression|impressions|mes notes|notes perso|en attente de|que faire|quoi faire|la suite|et après|bilan|ressenti|contexte|situation actuelle',
  'record.firstMetAt':
    'date entrevue|vu pour la première fois|connu depuis|connus depuis|en affaires depuis|travaille avec nous depuis|rencontré quand|quand rencontré|premier échange|première visite|premier rdv|premier appel',
  'record.lastContactedAt':
    'parlé le|parlé la dernière fois|dernière fois|vu la dernière fois|dernier message|dernière nouvelle|dernières nouvelles|dernier coup de fil|quand contacté|écrit le',
  'record.nextFollowUpAt':
    'quand relancer|quand rappeler|quand recontacter|à relancer quand|à revoir|à revoir le|revoir le|rappeler quand|relancer quand|recontacter quand|prochaine fois|reprendre contact|reprendre contact le|écrire le|date de rappel|d’ici le|avant le',
  'deal.amount':
    'combien|valeur estimée|montant possible|montant espéré|commande possible (€)|potentiel commande',
  'deal.stage': 'où en est l’affaire|avancement affaire|état du devis',
  'deal.expectedCloseOn':
    'quand commande-t-il|quand achète-t-il|commande pour quand|commande attendue|commande attendue le|achat prévu|date d’achat prévue|quand la commande|conclusion prévue|décision pour quand',
  custom:
    'mise en sommeil|en sommeil|catégorie tarifaire|échantillons envoyés ?|tarif envoyé ?|devis envoyé ?|devis envoyé|devis envoyé le|carte de visite ?|note google|avis google|encours actuel',
}
