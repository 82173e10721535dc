import type { LanguageWords } from './language-words'

export const it: LanguageWords = {
  headers: {
    'company.name':
      'azienda|nome azienda|ragione sociale|società|ditta|impresa|nome società|organizzazione|fornitore|nome del fornitore|denominazione|compagnia|nome impresa|nome dell azienda|ente|esercizio|nome ditta|azienda cliente|account|datore di lavoro|distributore|produttore|nome della società|denominazione sociale|nome fornitore',
    'company.localName': 'nome inglese|ragione sociale inglese|nome locale|insegna',
    'company.kind':
      'tipo cliente|tipo azienda|tipologia cliente|categoria cliente|tipo di cliente|tipologia azienda|tipo di azienda',
    'company.industry':
      'settore|industria|attività|settore di attività|ramo|comparto|settore merceologico|codice ateco|ateco|settore attività',
    'company.country': 'paese|nazione|stato estero|codice paese|paese di origine|nazionalità|paese regione',
    'company.region': 'provincia|regione|prov|cantone|zona|pr|area geografica',
    'company.city': 'città|comune|località|citta',
    'any.address':
      'indirizzo|via|indirizzo completo|sede|sede legale|indirizzo di consegna|indirizzo di fatturazione|indirizzo sede|via e numero|indirizzo 1|indirizzo 2|indirizzo postale|indirizzo azienda|ubicazione|numero civico',
    'company.postalCode': 'cap|codice postale|c a p',
    'company.phone':
      'telefono azienda|telefono aziendale|centralino|telefono fisso|fisso|telefono ufficio|tel azienda|tel ufficio|tel fisso',
    'any.phone':
      'telefono|tel|numero di telefono|recapito telefonico|telefoni|telefono 1|telefono 2|recapito|n telefono|numero telefono|altro telefono|n tel',
    'person.phone':
      'telefono diretto|interno|telefono casa|telefono personale|linea diretta|telefono abitazione',
    'person.mobile':
      'cellulare|cell|telefono cellulare|numero di cellulare|telefonino|mobile|telefono mobile|n cellulare|tel cellulare|cellulare contatto|tel mobile',
    'company.fax': 'fax|numero di fax|telefax|n fax',
    'any.email':
      'e mail|email|posta elettronica|indirizzo e mail|mail|indirizzo email|indirizzo di posta elettronica|indirizzo mail|casella e mail|email contatto',
    'company.email':
      'e mail aziendale|email azienda|pec|indirizzo pec|mail aziendale|email generale|mail azienda',
    'company.website': 'sito web|sito|sito internet|pagina web|url|sito aziendale|web|indirizzo web',
    'company.taxId':
      'partita iva|p iva|codice fiscale|piva|cf|p iva cf|codice fiscale partita iva|rea|n rea|partita iva codice fiscale|numero iva|iva',
    'company.representative':
      'legale rappresentante|titolare|amministratore|amministratore delegato|direttore generale|proprietario azienda|direttore|rappresentante legale|presidente|ad|ceo',
    'company.employees':
      'dipendenti|numero dipendenti|n dipendenti|addetti|numero di dipendenti|organico|numero addetti|dimensione azienda',
    'company.annualRevenue':
      'fatturato|fatturato annuo|ricavi|volume d affari|ricavi annuali|fatturato annuale|vendite annue',
    'company.currency': 'valuta di fatturazione|valuta cliente',
    'any.currency': 'valuta|moneta|divisa|codice valuta',
    'company.incoterm': 'incoterm|incoterms|resa|condizioni di consegna|termini di resa|porto resa',
    'company.paymentTerms':
      'condizioni di pagamento|modalità di pagamento|termini di pagamento|pagamento|metodo di pagamento|tipo pagamento|cond pagamento',
    'company.creditLimit': 'fido|limite di credito|fido concesso|affidamento|limite fido',
    'company.foundedOn':
      'data di fondazione|anno di fondazione|data costituzione|fondata nel|anno fondazione|data di costituzione|fondazione',
    'person.fullName':
      'persona di riferimento|referente|nome e cognome|nome completo|nominativo|persona di contatto|cognome e nome|referente acquisti|nome cognome|contatto principale|interlocutore|buyer nome|responsabile acquisti|cognome nome|partecipante|visitatore|destinatario|nome del contatto|nome del referente|riferimento persona',
    'any.customer':
      'cliente|nome cliente|acquirente|compratore|clienti|nome del cliente|committente|prospect',
    'any.contact': 'contatto|contatti|riferimento|recapiti',
    'any.given': 'nome|nome di battesimo',
    'person.familyName': 'cognome|cognome referente|cognome contatto',
    'person.givenName': 'nome proprio|primo nome|nome di persona|nome referente|nome contatto',
    'person.middleName': 'secondo nome',
    'person.nickname': 'soprannome|nomignolo',
    'person.honorific': 'appellativo|sig sig ra|titolo di cortesia|saluto|formula di cortesia',
    'any.title': 'titolo',
    'person.jobTitle':
      'qualifica|ruolo|posizione|mansione|funzione|incarico|carica|professione|ruolo aziendale|posizione lavorativa|ruolo in azienda',
    'person.department': 'reparto|ufficio|divisione|dipartimento|area aziendale|settore interno|unità',
    'person.address': 'indirizzo privato|indirizzo casa|indirizzo personale|residenza',
    'person.birthday': 'data di nascita|compleanno|nascita|nato il|nato a il|data nascita',
    'person.language': 'lingua|lingue|lingua parlata|lingua preferita|lingua di corrispondenza',
    'record.tags':
      'etichette|etichetta|parole chiave|categoria|categorie|gruppo|tag|gruppi|segmento|gruppo clienti',
    'record.source':
      'fonte|provenienza|origine|canale|segnalato da|come ci ha conosciuto|origine contatto|fonte del contatto|origine lead|canale di acquisizione|presentato da|origine del contatto|fonte contatto',
    'record.campaign': 'fiera|campagna|evento|nome fiera|manifestazione|nome evento|salone',
    'record.lifecycle':
      'stato cliente|stato del cliente|ciclo di vita|fase cliente|stato lead|stato del contatto|stato contatto|fase del ciclo di vita',
    'any.status': 'stato|fase|avanzamento|status|stato attuale|stato avanzamento|situazione',
    'any.type': 'tipo|tipologia|classe|classificazione|genere',
    'record.rating':
      'valutazione|priorità|importanza|classe abc|livello|grado|punteggio|rating|classe cliente|livello di interesse|grado di interesse|potenziale',
    'record.owner':
      'agente|venditore|commerciale|responsabile|account manager|assegnato a|gestore|referente interno|capo area|responsabile commerciale|proprietario|funzionario commerciale|agente di zona|consulente|seguito da|referente commerciale',
    'record.productsOfInterest':
      'prodotti|prodotto|prodotti di interesse|interesse|interessi|articoli|merce|prodotto richiesto|interessato a|articolo|linea prodotto|fabbisogno|prodotti richiesti|esigenze|gamma',
    'record.note':
      'note|nota|osservazioni|commenti|commento|descrizione|annotazioni|altro|dettagli|appunti|informazioni aggiuntive|varie|memo|resoconto|storico|ulteriori informazioni',
    'record.firstMetAt':
      'primo contatto|data primo contatto|cliente dal|data creazione|data inserimento|data di registrazione|creato il|data registrazione|data di creazione|conosciuto il|data acquisizione|inserito il|data incontro|inizio rapporto',
    'record.lastContactedAt':
      'ultimo contatto|data ultimo contatto|ultima visita|ultimo ordine|ultima chiamata|ultima attività|ultimo acquisto|ultimo incontro|data ultima visita|data ultimo ordine|ultima telefonata|data contatto',
    'record.nextFollowUpAt':
      'prossimo contatto|richiamare il|prossima visita|promemoria|prossima azione|prossimo appuntamento|ricontattare|data richiamo|prossima chiamata|ricontattare il|follow up|da richiamare|data prossimo contatto|prossima attività|scadenza richiamo',
    'record.externalId':
      'codice cliente|numero cliente|cod cliente|id cliente|codice fornitore|riferimento cliente|codice anagrafica|id esterno|rif|n cliente|codice gestionale',
    'any.code': 'codice|id|cod',
    'any.date': 'data|giorno',
    'deal.title':
      'opportunità|progetto|trattativa|nome progetto|oggetto|preventivo|commessa|affare|nome trattativa|nome opportunità|ordine nome|gara',
    'deal.amount':
      'importo|valore|budget|valore stimato|importo preventivo|prezzo|importo totale|valore trattativa|valore ordine|totale|importo offerta|valore opportunità|ammontare|importo ordine',
    'deal.stage':
      'fase di vendita|stato trattativa|stato ordine|fase trattativa|pipeline|stato preventivo|fase opportunità|stadio',
    'deal.expectedCloseOn':
      'data di chiusura|chiusura prevista|data prevista|data consegna|scadenza|data chiusura|data chiusura prevista|data di consegna|termine|consegna prevista',
    ignore: 'n|no|numero|n riga|riga|progressivo|foto|pos|num|n ordine|n progressivo',
    custom:
      'banca|iban|quantità|prezzo unitario|età|sconto|provvigione|saldo|codice doganale|aliquota iva|porto|vettore|banca appoggio|sesso',
  },
  modifiers: {
    company: 'azienda*|società|ditta|fornitore|ufficio|aziendal*|impresa|sede',
    person: 'referente|contatto|persona|personale|diretto|acquisti|buyer',
    representative: 'titolare|amministratore|direttore|presidente',
    deal: 'trattativa|preventivo|progetto|ordine|opportunità|offerta|commessa|vendita',
    home: 'casa|privato|abitazione',
    our: 'nostro|interno|agente',
    local: 'inglese|locale|italiano',
    first: 'primo|prima|creazione|inserimento|registrazione|dal',
    last: 'ultimo|ultima',
    next: 'prossimo|prossima|richiamo|futuro',
    expected: 'previst*|chiusura|stimat*',
    contacted: 'contatto|visita|chiamata|ordine|acquisto|attività|incontro|telefonata|appuntamento',
    founded: 'fondazione|costituzione',
    label: 'tipo|etichetta',
    noise:
      'di|del|della|dell|il|la|i|e|o|in|numero|n|cliente|clienti|principale|opzionale|obbligatorio|altro|eur|euro|data|info|informazioni|per|con|codice|completo|nome|al',
    count: 'numero di|quantità',
  },
}
