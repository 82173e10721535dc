import type { LanguageWords } from './language-words'

export const it: LanguageWords = {
  headers: {
    'company.name':
      'azienda|nome azienda|ragione sociale|società|ditta|impresa|nome società|organizzazione|fornitore|nome del fornitore|denominazione|compagnia|nome impresa|nome dell azienda|ente|esercizio|nome ditta|azienda cliente|account|datore di lavoro|distributore|produttore|nome della società|denominazione sociale|nome fornitore|rag soc|rag. sociale|ragione soc|rag soc 1|ragione sociale 1|intestazione|intestatario|cliente azienda|negozio|insegna negozio|espositore|importatore|esportatore|rivenditore|grossista',
    'any.short': 'nome breve',
    'company.localName':
      'nome inglese|ragione sociale inglese|nome locale|insegna|rag soc 2|ragione sociale 2|nome commerciale|marchio|descrizione breve',
    'company.kind':
      'tipo cliente|tipo azienda|tipologia cliente|categoria cliente|tipo di cliente|tipologia azienda|tipo di azienda|tipo anagrafica|cliente/fornitore|tipo rapporto',
    'company.industry':
      'settore|industria|attività|settore di attività|ramo|comparto|settore merceologico|codice ateco|ateco|settore attività|merceologia',
    'company.country':
      'paese|nazione|stato estero|codice paese|paese di origine|nazionalità|paese regione|naz|nazione cliente|paese cliente|paese/nazione|cod nazione|stato nazione',
    'company.region':
      'provincia|regione|prov|cantone|zona|pr|area geografica|provincia/stato|regione/provincia',
    'company.city': 'città|comune|località|loc|città/paese|comune/località|paese comune',
    'any.address':
      'indirizzo|via|indirizzo completo|sede|sede legale|indirizzo di consegna|indirizzo di fatturazione|indirizzo sede|via e numero|indirizzo 1|indirizzo 2|indirizzo postale|indirizzo azienda|ubicazione|numero civico|ind|indir|via n|via/piazza|sede legale indirizzo|sede operativa|indirizzo consegna|dest merce|destinazione merce|indirizzo spedizione|indirizzo fatturazione|domicilio',
    'company.postalCode': 'cap|codice postale|cod postale|codice avviamento postale',
    'company.phone':
      'telefono azienda|telefono aziendale|centralino|telefono fisso|fisso|telefono ufficio|tel azienda|tel ufficio|tel fisso|tel uff|telefono sede|tel. sede|tel magazzino',
    'any.phone':
      'telefono|tel|numero di telefono|recapito telefonico|telefoni|telefono 1|telefono 2|recapito|n telefono|numero telefono|altro telefono|n tel|tel. 1|tel. 2|telef|num telefono',
    'person.phone':
      'telefono diretto|telefono casa|telefono personale|linea diretta|telefono abitazione|tel. diretto|diretto|tel casa|tel privato',
    'person.mobile':
      'cellulare|cell|telefono cellulare|numero di cellulare|telefonino|mobile|telefono mobile|n cellulare|tel cellulare|cellulare contatto|tel mobile|cell. titolare|cellulare titolare|cell. referente|n. cell|num cell|tel. cell|cellulare/whatsapp|cell 1|cell 2',
    'company.fax': 'fax|numero di fax|telefax|n fax',
    'any.email':
      'e mail|posta elettronica|indirizzo e mail|mail|indirizzo di posta elettronica|indirizzo mail|casella e mail|email contatto|e-mail referente|posta elettr',
    'company.email':
      'e mail aziendale|email azienda|pec|indirizzo pec|mail aziendale|email generale|mail azienda|email pec|posta certificata|email amministrazione|mail amministrazione|email fatturazione',
    'company.website':
      'sito web|sito|sito internet|pagina web|url|sito aziendale|web|indirizzo web|sito web aziendale',
    'company.taxId':
      'partita iva|p iva|codice fiscale|cf|p iva cf|codice fiscale partita iva|rea|n rea|partita iva codice fiscale|numero iva|iva|part iva|partita iva/cf|cod fisc|cod fiscale|c f p iva|vat',
    'company.representative':
      'legale rappresentante|titolare|amministratore|amministratore delegato|direttore generale|proprietario azienda|direttore|rappresentante legale|presidente|ad|ceo|titolare/legale|legale rappr|rappr legale|amm delegato|amm.re|socio|nome titolare',
    'company.employees':
      'dipendenti|numero dipendenti|n dipendenti|addetti|numero di dipendenti|organico|numero addetti|dimensione azienda|num dipendenti|nr dipendenti|n. addetti',
    'company.annualRevenue':
      'fatturato|fatturato annuo|ricavi|volume d affari|ricavi annuali|fatturato annuale|vendite annue|fatt|fatt annuo|fatturato anno|giro d’affari|volume acquisti annuo',
    'company.currency': 'valuta di fatturazione|valuta cliente',
    'any.currency': 'valuta|moneta|divisa|codice valuta|val',
    'company.incoterm':
      'incoterm|incoterms|resa|condizioni di consegna|termini di resa|porto resa|resa merce|incoterms 2020|condizioni di resa|cond resa',
    'company.paymentTerms':
      'condizioni di pagamento|modalità di pagamento|termini di pagamento|pagamento|metodo di pagamento|tipo pagamento|cond pagamento|mod pag|mod pagamento|modalità pag|modalità pagamento|cond pag|condizioni pag|condizioni pagamento|pag|codice pagamento|termini pagamento|gg pagamento|giorni pagamento|scadenza pagamento|dilazione|dilazione pagamento',
    'company.creditLimit':
      'fido|limite di credito|fido concesso|affidamento|limite fido|fido cliente|fido max|fido accordato|importo fido|limite di fido|plafond',
    'company.foundedOn':
      'data di fondazione|anno di fondazione|data costituzione|fondata nel|anno fondazione|data di costituzione|fondazione|anno costituzione|inizio attività',
    'person.fullName':
      'persona di riferimento|referente|nome e cognome|nome completo|nominativo|persona di contatto|cognome e nome|referente acquisti|nome cognome|contatto principale|interlocutore|buyer nome|responsabile acquisti|cognome nome|partecipante|visitatore|destinatario|nome del contatto|nome del referente|riferimento persona|rif|rif. acquisti|riferimento acquisti|rif. cliente persona|resp acquisti|ufficio acquisti|buyer|persona da contattare|c a|att.ne|alla c.a.|alla cortese attenzione|nome visitatore|nominativo contatto',
    'any.customer':
      'cliente|nome cliente|acquirente|compratore|clienti|nome del cliente|committente|prospect|cliente finale|potenziale cliente',
    'any.contact': 'contatto|contatti|riferimento|recapiti',
    'any.given': 'nome|nome di battesimo',
    'person.familyName': 'cognome|cognome referente|cognome contatto|cogn',
    'person.givenName': 'nome proprio|primo nome|nome di persona|nome referente|nome contatto',
    'person.middleName': 'secondo nome',
    'person.nickname': 'soprannome|nomignolo',
    'person.honorific': 'appellativo|sig sig ra|titolo di cortesia|saluto|formula di cortesia|tit',
    'any.title': 'titolo',
    'person.jobTitle':
      'qualifica|ruolo|posizione|mansione|funzione|incarico|carica|professione|ruolo aziendale|posizione lavorativa|ruolo in azienda|ruolo/mansione|funzione aziendale',
    'person.department':
      'reparto|ufficio|divisione|dipartimento|area aziendale|settore interno|unità|uff|ufficio reparto',
    'person.address': 'indirizzo privato|indirizzo casa|indirizzo personale|residenza',
    'person.birthday':
      'data di nascita|compleanno|nascita|nato il|nato a il|data nascita|dt nascita|data nasc',
    'person.language':
      'lingua|lingue|lingua parlata|lingua preferita|lingua di corrispondenza|lingua contatto|lingua corrispondenza',
    'record.tags':
      'etichette|etichetta|parole chiave|categoria|categorie|gruppo|tag|gruppi|segmento|gruppo clienti|categoria merc',
    'record.source':
      'fonte|provenienza|origine|canale|segnalato da|come ci ha conosciuto|origine contatto|fonte del contatto|origine lead|canale di acquisizione|presentato da|origine del contatto|fonte contatto|come conosciuto|provenienza contatto|segnalazione',
    'record.campaign':
      'fiera|campagna|evento|nome fiera|manifestazione|nome evento|salone|fiera/evento|fiera anno|evento fiera',
    'record.lifecycle':
      'stato cliente|stato del cliente|ciclo di vita|fase cliente|stato lead|stato del contatto|stato contatto|fase del ciclo di vita|cliente attivo stato|attivo/inattivo|stato anagrafica',
    'any.status': 'stato|fase|avanzamento|status|stato attuale|stato avanzamento|situazione',
    'any.type': 'tipo|tipologia|classe|classificazione|genere',
    'record.rating':
      'valutazione|priorità|importanza|classe abc|livello|grado|punteggio|rating|classe cliente|livello di interesse|grado di interesse|potenziale|voto|livello interesse|interesse (1-5)|abc|prior|potenzialità|stelle|temperatura|affidabilità',
    'record.owner':
      'agente|venditore|commerciale|responsabile|account manager|assegnato a|gestore|referente interno|capo area|responsabile commerciale|proprietario|funzionario commerciale|agente di zona|consulente|seguito da|referente commerciale|ag|cod agente|agente rif|resp commerciale|resp|commerciale di riferimento|funzionario|area manager|gestito da|incontrato da|nostro riferimento|ns rif|ns riferimento|ns. agente|inserito da|creato da|compilato da|scansionato da|registrato da|operatore|addetto commerciale',
    'record.productsOfInterest':
      'prodotti|prodotto|prodotti di interesse|interesse|interessi|articoli|merce|prodotto richiesto|interessato a|articolo|linea prodotto|fabbisogno|prodotti richiesti|esigenze|gamma|articoli di interesse|articoli richiesti|prodotto di interesse|interesse per|prodotti acquistati|prodotti trattati|linea|linea prodotti|linea di prodotto|categoria prodotto|categorie prodotto|famiglia prodotto|richiesta prodotto|collezione|marchi',
    'record.note':
      'note|nota|osservazioni|commenti|commento|descrizione|annotazioni|altro|dettagli|appunti|informazioni aggiuntive|varie|memo|resoconto|storico|ulteriori informazioni|note interne|note varie|note 1|note 2|annot|osserv|oss|altre info|info|informazioni|esito|esito incontro|esito visita|esito colloquio|relazione|riassunto|sintesi|contenuto colloquio|argomenti|prossimi passi|prossimo passo|azioni|da fare|richieste|richieste particolari|esigenze particolari|testo libero|messaggio',
    'record.firstMetAt':
      'primo contatto|data primo contatto|cliente dal|data creazione|data inserimento|data di registrazione|creato il|data registrazione|data di creazione|conosciuto il|data acquisizione|inserito il|data incontro|inizio rapporto|data ins|data inserim|data apertura|registrato il|data scansione|1 contatto|primo incontro|prima visita|data visita|data colloquio|data fiera|cliente da|rapporto dal|primo ordine|data primo ordine',
    'record.lastContactedAt':
      'ultimo contatto|data ultimo contatto|ultima visita|ultima chiamata|ultima attività|ultimo incontro|data ultima visita|ultima telefonata|data contatto|ult contatto|data ult contatto|ult. visita|data ult. visita|ultimo colloquio|ultima mail|ultimo sollecito|contattato il|visitato il',
    'record.nextFollowUpAt':
      'prossimo contatto|richiamare il|prossima visita|promemoria|prossima azione|prossimo appuntamento|ricontattare|data richiamo|prossima chiamata|ricontattare il|follow up|da richiamare|data prossimo contatto|prossima attività|scadenza richiamo|pross contatto|pross. visita|richiamare|da richiamare il|data ricontatto|ricontatto|recall|appuntamento|data appuntamento|prossimo incontro|prossimo follow up|data follow up|promemoria il|scadenza attività|da contattare il|da visitare il',
    'record.externalId':
      'codice cliente|numero cliente|cod cliente|id cliente|codice fornitore|riferimento cliente|codice anagrafica|id esterno|n cliente|codice gestionale|cod cli|c cliente|cod anagrafica|cod. anagr.|conto cliente|conto|sottoconto|mastro|cod fornitore|nr cliente|id anagrafica|cod. gestionale|rif cliente codice|n badge|badge',
    'any.code': 'codice|id|cod',
    'any.date': 'data|giorno',
    'deal.title':
      'opportunità|progetto|trattativa|nome progetto|oggetto|preventivo|commessa|affare|nome trattativa|nome opportunità|ordine nome|gara|nome affare|titolo offerta|nome offerta|descrizione offerta|opportunità commerciale|titolo progetto',
    'deal.amount':
      'importo|valore|budget|valore stimato|importo preventivo|prezzo|importo totale|valore trattativa|valore ordine|totale|importo offerta|valore opportunità|ammontare|importo ordine|imp|importo previsto|importo stimato|importo trattativa|valore previsto|valore offerta|valore potenziale|fatturato previsto|fatturato stimato|fatturato potenziale|totale offerta|budget previsto',
    'deal.stage':
      'fase di vendita|stato trattativa|stato ordine|fase trattativa|pipeline|stato preventivo|fase opportunità|stadio|stato offerta|stato opportunità|fase progetto|avanzamento trattativa',
    'deal.expectedCloseOn':
      'data di chiusura|chiusura prevista|data prevista|data chiusura|data chiusura prevista|termine|data chiusura prev|chiusura prev|data prevista chiusura|data prevista ordine|data decisione|ordine previsto|data ordine prevista|entro il',
    ignore:
      'n|no|numero|n riga|riga|progressivo|foto|pos|num|n ordine|n progressivo|nr|prog|biglietto foto|riga n|spunta',
    custom:
      'banca|iban|quantità|prezzo unitario|età|sconto|provvigione|saldo|codice doganale|aliquota iva|porto|vettore|banca appoggio|sesso|ultimo ordine|ultimo acquisto|data ultimo ordine|cod sdi|codice sdi|sdi|cod destinatario|codice destinatario|codice univoco|cod. univoco|abi|cab|cin|c/c|conto corrente|banca cliente|banca d’appoggio|iban cliente|swift|listino|listino prezzi|cod listino|prezzo listino|fascia prezzo|sc|sconto 1|sconto 2|sconti|provv|margine|data ult fatt|data ultima fattura|ultima fattura|ult. fatt|ult fattura|data ult. ordine|ult. ordine|data ultimo acquisto|ultima vendita|data ultima vendita|ultimo pagamento|ultima consegna|ultima spedizione|ultimo preventivo|ultima offerta|n. fattura|data fattura|n. ordine cliente|numero ordine|data ordine|ddt|n. ddt|dare|avere|saldo contabile|saldo dare|insoluti|insoluto|scaduto|giorni ritardo|esposizione|fatturato ytd|fatturato anno corrente|fatt. anno prec|quantità annua|volume|volume annuo|qta|kg|colli|peso|peso lordo|peso netto|pallet|container|nave|polizza di carico|porto di destino|porto di imbarco|spedizioniere|corriere|trasportatore|trasporto|nolo|dogana|voce doganale|codice hs|origine merce|paese di origine merce|imballo|u.m.|unità di misura|codice articolo|cod articolo|taglia|colore|materiale|lotto|scadenza prodotto|magazzino|coniuge|moglie|marito|nome moglie|compleanno moglie|figli|anniversario|hobby|regalo|regalo natale|omaggio|omaggi|biglietto auguri|segretaria|nome segretaria|tel segretaria|assistente|autista|contatto emergenza|passaporto|hotel|stand|n. stand|padiglione|campione|campioni|campioni inviati|catalogo|catalogo inviato|listino inviato|interprete|biglietto da visita|privacy|consenso|consenso privacy|gdpr|newsletter|bloccato|blocco|attivo|inattivo|obsoleto|data modifica|modificato da|modificato il|ultima modifica|probabilità|prob|motivo perdita|concorrente|concorrenti|concorrenza|fornitore attuale|n. negozi|punti vendita|orari|orario|giorno chiusura|giorno di chiusura|giro|zona consegna|interno tel|int|cod iva|esenzione iva|esente|split payment|capitale sociale|forma giuridica',
  },
  modifiers: {
    company: 'azienda*|società|ditta|fornitore|ufficio|aziendal*|impresa|sede',
    person: 'referente|contatto|persona|personale|diretto|acquisti|buyer',
    representative: 'titolare|amministratore|direttore|presidente',
    deal: 'trattativa|preventivo|progetto|ordine|opportunità|offerta|commessa|vendita',
    home: 'casa|privato|abitazione',
    our: 'nostro|interno|ns|nostra',
    local: 'inglese|locale|italiano',
    first: 'primo|prima|creazione|inserimento|registrazione|dal',
    last: 'ultimo|ultima',
    next: 'prossimo|prossima|richiamo|futuro',
    expected: 'previst*|chiusura|stimat*',
    contacted: 'contatto|visita|chiamata|attività|incontro|telefonata|appuntamento',
    founded: 'fondazione|costituzione',
    label: 'tipo|etichetta',
    noise:
      'di|del|della|dell|il|la|i|e|o|in|numero|n|cliente|clienti|principale|opzionale|obbligatorio|altro|eur|euro|data|info|informazioni|per|con|codice|completo|nome|al|nr|cod|ult|rif|da|a|un|una|su|si|ci|gli|le|lo|ufficio|sig|titolare',
    count: 'numero di|quantità',
    ordered: 'ordine|acquisto|fattura|fatt|vendita|pagamento|consegna|spedizione|preventivo|offerta|acquisti',
    other:
      'assistente|segretari*|moglie|marito|coniuge|autista|spedizioniere|figli*|emergenza|interprete|commercialista|avvocato|banca|vettore',
  },
}
