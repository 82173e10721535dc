import type { LanguageWords } from './language-words'

/** What programs and forms of the trade write beside the customer (see `records-east.ts`): the languages of the West. */
export const englishRecords: LanguageWords['headers'] = {
  'company.name':
    'beneficiary name|name of organisation|name of member|member firm|member company|member name company|delegate company|delegation company|exhibitor company name|buyer organisation|purchasing company|importing firm|exporting firm|notify company|account holder company|party|counterparty|counterparty name|customer legal name|company registered name',
  'company.employees':
    'staff strength|number of staff|no of staff|manpower|workforce size|total employees|employee strength',
  'company.representative':
    'chief executive|head of company|head of organisation|head of organization|managing partner|authorised signatory|authorized signatory|proprietor name|principal officer',
  'person.fullName':
    'contact officer|export contact|key person|delegate|delegate name|attendee name|nominated contact|liaison|liaison officer|representative name|authorised contact',
  'company.foundedOn':
    'year est|year of est|est year|established|year of establishment|date of establishment',
  'record.source':
    'how did you hear about us|how did you hear about the show|how did you find us|heard about us via|lead channel|acquisition channel|referring site|utm source|first touch channel',
  'record.owner':
    'scanned by|booth staff|captured by staff|lead captured by|handled by|our contact person|managed by|relationship manager|coverage|job handled by',
  'record.rating': 'how hot|lead score|engagement score|member rating|hotness|lead temperature',
  'any.messenger':
    'viber|zalo|qq|imo|signal|botim|facebook messenger|fb|ig|instagram|instagram handle|twitter|x handle|tiktok|wechat work|social media|vk|snapchat|youtube|slack',
  custom:
    'created by|modified by|modified on|modified time|last modified|last modified by|last modified date|last changed|last changed by|changed on|changed by|last updated|last update|updated on|updated by|row checksum|record type|record type id|layout|import batch|data source|duplicate of|verified|verification status|opt in|opt in time|opt in ip|optin time|optin ip|confirm time|confirm ip|opt out|opted out|email opt out|do not call|do not email|unsubscribed|unsubscribe date|subscription status|email marketing status|accepts email marketing|accepts sms marketing|accepts marketing|marketing consent|consent date|gdpr consent|privacy policy accepted|terms accepted|bounce|bounced|bounce count|opens|clicks|open rate|click rate|emails sent|gmtoff|dstoff|timezone|time zone|euid|leid|is a company|is company|tax exempt|tax exemption|tax class|tax group|credit hold|on hold|hold code|commitment limit|account balance|open orders|open deliveries|shipping type|shipping method|ship via|preferred method of contact|preferred contact method|price level|price tier|price class|discount group|discount code|trade licence|trade licence no|trade licence number|trade license|trade license no|trade license number|licence no|licence number|licence expiry|license expiry|licence issue date|licence type|license type|licensing authority|import licence|import license|import licence no|import license no|export licence|export license|export licence no|membership type|membership class|membership category|membership status|membership fee|membership expiry|membership since|annual fee|subscription fee|participation fee|delegate fee|registration fee|badge type|badge id|ticket type|ticket no|pass type|hall|hall no|stand no|booth no|stand number|purpose of visit|visit purpose|reason for visit|buying role|role in buying|purchasing role|purchase authority|purchase timeframe|purchasing timeframe|first time visitor|visit days|session|device|scanner|scanner device|scan count|bank name|bank address|bank country|bank city|bank branch|branch name|bank code|sort code|routing no|routing number|aba no|aba number|iban|swift bic|bic swift|bic|intermediary bank|correspondent bank|account holder|account holder name|account currency|beneficiary bank|beneficiary account|payment reference|payment ref|last payment amount|legal form|legal status|form of business|paid up capital|authorised capital|share capital|capital|ownership|ownership type|shareholders|certifications|iso certified|halal certificate|capacity|production capacity|monthly capacity|annual capacity|export share|export countries|export markets|countries exported to|main markets|markets served|shipper|shipper name|shipper address|shipper country|exporter name|exporter country|notify party|notify|mode|mode of transport|service type|pol|pod|port of loading|port of discharge|place of delivery|place of receipt|final destination|etd|eta|atd|ata|hbl|hbl no|mbl|mbl no|hawb|mawb|awb no|bl no|bl date|bill of lading no|container type|container size|seal no|cargo|cargo description|commodity code|packages|no of packages|gross wt|net wt|gross weight|net weight|chargeable weight|cbm|teu|freight terms|freight|demurrage|free time|customs value|declared value|duty|duty paid|entry no|entry date|declaration no|declaration date|country of origin|origin country|loading country|supplier country|supplier name overseas|invoice amount|invoice value|fob value|cif value|unit value|total value usd|shipments|shipment count|total spent|total orders|orders count|lifetime value|ltv|average order value|first order date|last order id|weighted amount|weighted value|days in stage|age of deal|pipeline|pipeline name|win probability|loss reason|closed lost reason|next step owner',
}

export const germanRecords: LanguageWords['headers'] = {
  'company.name':
    'name (adressattyp unternehmen)|mitgliedsfirma name|name des mitglieds|name des ausstellers|name des importeurs|vertragspartner|geschäftspartner name|adressat|handelspartner|firmenname des besuchers|name debitor|name kreditor',
  'any.short': 'kurzbez|suchname 2|sigle',
  'company.localName': 'fremdsprachiger name|name fremdsprachig|handelsname/marke',
  'company.representative':
    'vertretungsberechtigte person|geschäftsführer/inhaber|name des geschäftsführers/inhabers|vorsitzender|kammervertreter|inh/gf',
  'record.owner':
    'vertriebsmitarbeiter|vertriebsbeauftragter|erfasst am stand durch|gesprächsführer|standpersonal|betreuender mitarbeiter|kundenberater|gescannt von|scan durch',
  'record.source':
    'wie sind sie auf uns aufmerksam geworden|wie haben sie von uns erfahren|aufmerksam geworden durch|leadquelle|lead quelle|herkunft kontakt|kontaktquelle|akquisekanal',
  'record.productsOfInterest':
    'produktinteresse|produktinteressen|interessensgebiet|interessensgebiete|warengruppeninteresse|importierte waren|exportierte waren|importprodukte|exportprodukte',
  'any.messenger': 'viber|zalo|qq|instagram|facebook|xing|signal|threema|soziale medien|social media',
  'company.taxId': 'eu ustid|eu ust id|ustid eu|umsatzsteuer id nr',
  custom:
    'geändert am|geändert von|letzte änderung|änderungsdatum|aktualisiert am|zuletzt geändert|zuletzt bearbeitet|bearbeitet von|angelegt von|erstellt von|löschkennzeichen|gesperrt|sperrkennzeichen|inaktiv|dublette|datenherkunft|einwilligung|einwilligung am|werbeeinwilligung|datenschutz|datenschutz akzeptiert|newsletterstatus|abgemeldet|öffnungen|klicks|preisgruppe|preisklasse|preisliste|rabattgruppe|rabattsatz|rabatt|skontosatz|mahnstufe|mahnung|mahnkennzeichen|diverse konto|währungssteuerung|zahlungsträger|bankleitzahl|bankleitzahl 1|blz|bankbezeichnung|bankbezeichnung 1|bankname|iban|iban nr|bic|swift code|kontoinhaber|kontonummer|bankverbindung|hausbank|mandatsreferenz|sepa mandat|rechtsform|stammkapital|grundkapital|registergericht|zertifikate|zertifizierung|mitgliedsart|mitgliedsbeitrag|beitrag|jahresbeitrag|beitragsklasse|teilnahmegebühr|standnummer|stand nr|halle|halle/stand|besuchszweck|besuchsgrund|ticketart|ausweisart|rolle im einkauf|investitionszeitraum|erstbesucher|versandart|versandart kennung|spediteur|spedition|lieferant land|ursprungsland|warentarifnummer|zolltarifnummer|zollnummer|bruttogewicht|nettogewicht|container nr|containernummer|schiff|ladehafen|löschhafen|ankunft|abfahrt|frachtbrief|konnossement|frachtkosten|absender|versender|offener betrag|offener saldo|überfällig|tage überfällig|saldo vortrag|letzter zahlungseingang|letzter umsatz am|wahrscheinlichkeit|abschlusswahrscheinlichkeit|verlustgrund|absagegrund|mitbewerber|kapazität|produktionskapazität|lieferzeit|mindestmenge|mindestbestellmenge|exportquote|exportländer|zeitzone|breitengrad|längengrad|vertragsnummer|vertragsende|vertragsbeginn|bezugsgruppe',
}

export const frenchRecords: LanguageWords['headers'] = {
  'company.name':
    'dénomination sociale|dénomination|nom de l’adhérent|entreprise adhérente|nom de l’exposant|société exposante|nom du membre|nom du destinataire|nom de l’importateur|tiers payeur|nom commercial société|partenaire commercial nom',
  'company.localName': 'nom d’enseigne|enseigne commerciale|nom d’usage',
  'company.representative':
    'nom du dirigeant|nom dirigeant|nom du gérant|nom du président|mandataire social|représentant légal nom|chef d’entreprise',
  'company.industry':
    'libellé activité|libellé naf|activité principale exercée|domaine d’activité|famille d’activité|filière',
  'company.region': 'département (dépt)|dépt|n département|région administrative',
  'company.email': 'courriel contact société|courriel entreprise',
  'company.employees': 'effectif salarié|tranche d’effectif|tranche effectif|effectifs',
  'company.annualRevenue': 'tranche de ca|tranche ca|ca annuel ht|chiffre d’affaires annuel ht',
  'record.owner':
    'scanné par|conseiller|conseillère|chargé d’affaires|chargée d’affaires|chargé de clientèle|animateur de stand|rencontré au stand par|conseiller international',
  'record.source':
    'comment avez vous connu le salon|comment avez vous entendu parler de nous|canal de contact|provenance du contact',
  'record.rating': 'nombre d’étoiles|note (étoiles)|note sur 5|intérêt (1-5)|degré d’intérêt|température',
  'record.productsOfInterest':
    'produits exportés|produits importés|produits recherchés|centres d’intérêt|univers produits|produits vus sur le stand',
  'any.messenger':
    'viber|zalo|qq|instagram|facebook|messenger|signal|réseaux sociaux|compte instagram|viadeo',
  custom:
    'modifié le|modifié par|dernière modification|date de dernière modification|mis à jour le|mis à jour par|créé par|saisi par|supprimé|doublon|origine des données|consentement|date consentement|consentement rgpd|désabonné|désinscription|ouvertures|clics|agent de douane|agent en douane|commissionnaire en douane|déclarant|n° eori|code naf|code ape|naf|ape|forme juridique|capital|capital social|certifications|cotisation|montant cotisation|cotisation annuelle|frais de participation|type d’adhérent|catégorie d’adhérent|collège|date de fin d’adhésion|type de badge|type de visiteur|n° de stand|objet de la visite|motif de visite|rôle dans l’achat|délai d’achat|première visite|pays d’export|pays d’exportation|pays exportés|pays prospectés|ca export|part export|ca export (%)|banque|nom de la banque|iban|bic|titulaire du compte|groupe de prix|groupe tarifaire|code remise|expéditeur|chargeur|pays d’origine|pays de provenance|navire|voyage|n° conteneur|n° de bl|poids brut|poids net|valeur en douane|valeur fob|valeur caf|date de dédouanement|solde dû|échu|jours de retard|dernier règlement|dernière vente|probabilité|motif de perte|concurrent|pipeline|capacité de production|délai de livraison|quantité minimum|fuseau horaire|n° de contrat|fin de contrat',
}
