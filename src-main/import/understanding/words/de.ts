import type { LanguageWords } from './language-words'

export const de: LanguageWords = {
  headers: {
    'company.name':
      'firma|firmenname|unternehmen|unternehmensname|gesellschaft|betrieb|kundenname firma|name der firma|lieferant|lieferantenname|arbeitgeber|organisation|organisationsname|name des unternehmens|hersteller|händler|firmenbezeichnung|geschäftspartner|name firma|kundenfirma|firma name|einrichtung|name1|name 1|bezeichnung firma',
    'company.localName':
      'firmenname englisch|firma englisch|englischer name|lokaler firmenname|name 2|namenszusatz|name2|firmenzusatz|handelsname',
    'company.kind':
      'kundenart|kundentyp|firmentyp|geschäftspartnertyp|unternehmenstyp|partnerart|art des partners|kontenart|kontoart|adressart',
    'company.industry':
      'branche|industrie|wirtschaftszweig|geschäftsfeld|tätigkeitsfeld|sektor|geschäftsbereich firma|tätigkeitsbereich|branchenbezeichnung',
    'company.country':
      'land|staat|ländercode|länderkennzeichen|land region|länderkürzel|herkunftsland|lkz|landname|staat land',
    'company.region': 'region|bundesland|kanton|gebiet|provinz|bezirk|landkreis|vertriebsgebiet',
    'company.city': 'stadt|ort|ortschaft|wohnort|gemeinde|firmensitz ort|standort stadt|ortsname',
    'any.address':
      'adresse|anschrift|straße|strasse|straße und hausnummer|straße hausnummer|str|postanschrift|lieferadresse|rechnungsadresse|firmenanschrift|geschäftsadresse|standort|straße nr|hausnummer|lieferanschrift|rechnungsanschrift|sitz|firmensitz|adresszeile 1|adresszeile 2|adresszusatz|postfach',
    'company.postalCode': 'plz|postleitzahl|post leitzahl|plz code',
    'company.phone':
      'firmentelefon|telefon firma|zentrale|telefonzentrale|festnetz|telefon büro|büro telefon|bürotelefon|telefon zentrale|firmennummer telefon|festnetznummer|telefon gesch',
    'any.phone':
      'telefon|telefonnummer|tel|rufnummer|tel nr|telefon nr|fon|telefon 1|telefon 2|kontakttelefon|telefonnr|fernsprecher|tel nummer|weitere telefonnummer',
    'person.phone':
      'durchwahl|direktwahl|telefon privat|privattelefon|telefon geschäftlich|geschäftlich telefon|privat telefon|telefon dienstlich|telefon direkt|nebenstelle|dw',
    'person.mobile':
      'handy|mobil|mobiltelefon|handynummer|mobilnummer|mobilfunk|handynr|mobil nr|mobilfunknummer|telefon mobil|mobiltel|natel|mobil telefon|handy nr',
    'company.fax': 'fax|faxnummer|telefax|fax nr|fax geschäftlich|fax firma',
    'any.email':
      'e mail|email|mail|e mail adresse|emailadresse|mailadresse|elektronische post|kontakt e mail|e mail 1|mail adresse',
    'company.email': 'firmen e mail|e mail firma|zentrale e mail|rechnungs e mail|allgemeine e mail',
    'person.email': 'e mail privat|private e mail|e mail geschäftlich|persönliche e mail',
    'company.website':
      'webseite|website|homepage|internet|internetseite|web|internetadresse|webadresse|www|firmenwebsite',
    'company.taxId':
      'ust id|ust idnr|umsatzsteuer id|steuernummer|handelsregisternummer|ustid|ust id nr|mwst nr|hrb|handelsregister|umsatzsteuer identifikationsnummer|uid|uid nummer|hrb nummer|hr nummer',
    'company.representative':
      'geschäftsführer|geschäftsführung|inhaber|vorstand|geschäftsleitung|ceo|geschäftsinhaber|vorstandsvorsitzender',
    'company.employees':
      'mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|beschäftigte|mitarbeiteranzahl|zahl der mitarbeiter|unternehmensgröße|firmengröße',
    'company.annualRevenue':
      'umsatz|jahresumsatz|umsatz pro jahr|umsatzvolumen|jährlicher umsatz|vorjahresumsatz',
    'company.currency': 'rechnungswährung|abrechnungswährung|zahlungswährung|hauswährung',
    'any.currency': 'währung|währungscode|währungskennzeichen|whg',
    'company.incoterm': 'lieferbedingung|lieferbedingungen|incoterms|lieferkonditionen|lieferklausel',
    'company.paymentTerms':
      'zahlungsbedingung|zahlungsbedingungen|zahlungsziel|zahlungsart|zahlungskonditionen|zahlungsweise|zahlungsfrist|konditionen',
    'company.creditLimit': 'kreditlimit|kreditrahmen|limit|kreditlinie',
    'company.foundedOn': 'gründungsdatum|gegründet|gründungsjahr|gegründet am|gründung|gründungstag',
    'person.fullName':
      'ansprechpartner|kontaktperson|vollständiger name|vor und nachname|ansprechpartnerin|name des ansprechpartners|kontaktname|einkäufer|gesprächspartner|vorname nachname|name vorname|zuständige person kunde|teilnehmer|besucher|ansprechperson|name ansprechpartner|vorname und name|vor- und zuname|empfänger|kontakt name|hauptansprechpartner',
    'any.customer': 'kunde|kundenname|käufer|auftraggeber|interessent|abnehmer|mandant|klient',
    'any.contact': 'kontakt|kontakte|kontaktdaten',
    'any.family': 'name',
    'person.familyName': 'nachname|familienname|zuname|hausname|nachname ansprechpartner',
    'person.givenName': 'vorname|rufname|vornamen|vorname ansprechpartner',
    'person.middleName': 'zweiter vorname|weitere vornamen|mittelname',
    'person.nickname': 'spitzname|rufname kurz',
    'person.honorific': 'anrede|briefanrede|titel anrede|akademischer titel|namenstitel|titel akademisch',
    'any.title': 'titel',
    'person.jobTitle':
      'position|funktion|stelle|berufsbezeichnung|tätigkeit|beruf|stellung|rolle|jobtitel|stellenbezeichnung|position im unternehmen',
    'person.department': 'abteilung|bereich|team|fachbereich|organisationseinheit|abt',
    'person.address': 'privatadresse|privatanschrift|straße privat|ort privat|plz privat',
    'person.birthday': 'geburtstag|geburtsdatum|geb datum|geboren am|geb|geb am',
    'person.language': 'sprache|korrespondenzsprache|muttersprache|sprachen|sprachcode',
    'person.linkedin': 'linkedin profil|xing|xing profil',
    'record.tags':
      'schlagwörter|stichwörter|kategorie|kategorien|gruppe|etikett|kundengruppe|merkmale|schlagworte|kundengruppen|gruppen|stichworte',
    'record.source':
      'quelle|herkunft|leadquelle|empfehlung|empfohlen durch|woher|kontaktquelle|kanal|herkunft des kontakts|lead quelle|vermittelt durch|akquisekanal',
    'record.campaign': 'messe|messename|kampagne|veranstaltung|event|messekontakt|aktion',
    'record.lifecycle':
      'kundenstatus|lead status|leadstatus|lebenszyklus|beziehungsstatus|kontaktstatus|kundenphase',
    'any.status': 'status|phase|stand|zustand|bearbeitungsstand|bearbeitungsstatus',
    'any.type': 'typ|art|klassifizierung|kennzeichen',
    'record.rating':
      'bewertung|abc klasse|klassifikation|priorität|einstufung|kundenklasse|wichtigkeit|abc kunde|rang|note|kundenbewertung|abc einstufung|klasse|potenzial|potential|kundenpotenzial|priorität a c',
    'record.owner':
      'betreuer|kundenbetreuer|verantwortlich|verantwortlicher|vertriebsmitarbeiter|zuständig|sachbearbeiter|außendienst|zuständiger mitarbeiter|besitzer|account manager|vertreter|vertriebler|innendienst|bearbeiter|eigentümer|kontaktinhaber|zuständigkeit',
    'record.productsOfInterest':
      'interesse|interessen|produkte|produkt|produktinteresse|interessiert an|artikel|warengruppe|ware|bedarf|sortiment|gewünschte produkte|produktgruppe|anfrageprodukt|interesse an',
    'record.note':
      'bemerkung|bemerkungen|notiz|notizen|anmerkung|anmerkungen|kommentar|hinweis|beschreibung|sonstiges|info|gesprächsnotiz|zusatzinfo|hinweise|vermerk|kommentare|weitere informationen|gesprächsnotizen|besonderheiten|text',
    'record.firstMetAt':
      'erstkontakt|kunde seit|erstellt am|angelegt am|erstellungsdatum|datum erstkontakt|erfasst am|kennengelernt am|erster kontakt|anlagedatum|eröffnungsdatum|kunde ab|erfassungsdatum|partner seit|kennengelernt|eintrittsdatum|beitrittsdatum|mitglied seit|aufgenommen am',
    'record.lastContactedAt':
      'letzter kontakt|letzter kontakt am|letzte aktivität|letzter besuch|letzter anruf|letzte bestellung|zuletzt kontaktiert|letztes gespräch|datum letzter kontakt|letzter auftrag|kontaktdatum|gesprächsdatum',
    'record.nextFollowUpAt':
      'wiedervorlage|nächster kontakt|nächster termin|nachfassen|nächster anruf|erinnerung|wiedervorlagedatum|nachfassen am|nächster schritt am|wv|nächste aktivität|wieder anrufen am|rückruf am',
    'record.externalId':
      'kundennummer|kundennr|kunden nr|kd nr|debitorennummer|adressnummer|lieferantennummer|kreditorennummer|externe id|mandantennummer|kdnr|debitor|kreditor|datensatz id|kunden id|mitgliedsnummer|mitglieds nr|mitgliedsnr|adress nr|adressnr|partnernummer|personalnummer|debitorennr|debitornr|kreditorennr',
    'any.code': 'kennung|kürzel|schlüssel|kennziffer|id',
    'any.date': 'datum|tag',
    'deal.title':
      'projekt|projektname|verkaufschance|geschäft|auftrag|angebot|betreff|opportunity|vorgang|chance|auftragsbezeichnung|ausschreibung|verkaufschance name|vorhaben',
    'deal.amount':
      'betrag|auftragswert|angebotssumme|summe|volumen|auftragsvolumen|wert|angebotswert|projektvolumen|erwarteter umsatz|angebotsbetrag|gesamtbetrag|preis|auftragssumme',
    'deal.stage':
      'verkaufsphase|projektstatus|auftragsstatus|angebotsstatus|vertriebsphase|verkaufsstufe|angebotsphase',
    'deal.expectedCloseOn':
      'abschlussdatum|erwarteter abschluss|voraussichtlicher abschluss|liefertermin|fälligkeit|erwartetes abschlussdatum|geplanter abschluss|abschluss bis|frist|geplantes abschlussdatum|abschlusstermin|abschluss geplant',
    ignore: 'nr|lfd nr|laufende nummer|pos|zeile|lfd|nummer|position nr|lfdnr|pos nr|foto|bild|unterschrift',
    custom:
      'bank|bankverbindung|kontonummer|blz|iban|bic|menge|anzahl|stückpreis|alter|hobby|hobbys|rabatt|rabatt %|provision|offene posten|saldo|zolltarifnummer|mwst satz|hafen|spediteur name|lagerort|anzahl bestellungen|newsletter|einwilligung|familienstand|etage|geschlecht|wettbewerber|wahrscheinlichkeit|vertragsende|auftragswahrscheinlichkeit',
  },
  modifiers: {
    company: 'firma|firmen|unternehmen*|geschäft*|zentrale|büro|lieferant|lieferanten|betrieb*|organisation*',
    person: 'ansprechpartner*|kontakt|kontaktperson|person|persönlich*|direkt|kontakts',
    representative: 'geschäftsführer*|inhaber*|vorstand*',
    deal: 'projekt*|auftrag*|angebot*|verkaufschance|deal',
    home: 'privat*',
    our: 'unser*|intern*|vertrieb',
    local: 'englisch*|deutsch|lokal*|lateinisch',
    first: 'erst*|angelegt|erfasst|seit',
    last: 'letzt*|zuletzt',
    next: 'nächst*|geplant*|wiedervorlage',
    expected: 'erwartet*|voraussichtlich*|abschluss*',
    contacted: 'kontakt*|besuch*|anruf*|gespräch*|bestellung*|aktivität*|termin',
    founded: 'gründung*|gegründet',
    label: 'typ|art',
    noise:
      'im|nr|nummer|der|die|das|des|und|oder|für|am|in|von|bitte|pflichtfeld|optional|geschäftlich*|dienstlich*|haupt*|weitere|eur|tsd|info|information*|angaben|zum|kunde|kunden|vorjahr',
    count: 'anzahl|zahl der|tage',
  },
}
