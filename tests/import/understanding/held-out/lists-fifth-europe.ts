import type { HeldOutList } from './held-out-list'

/** German, French, Spanish, Portuguese and Italian lists of the fifth set. */
export const fifthEuropeanLists: readonly HeldOutList[] = [
  {
    name: 'de: debtors of an accounting program',
    headerRow: 0,
    lines: [
      'Konto|Name (Adressattyp Unternehmen)|Name (Adressattyp natürl. Person)|Vorname (Adressattyp natürl. Person)|Kurzbezeichnung|EU-Land|EU-UStID|Anrede|Straße|Postleitzahl|Ort|Land|Telefon|E-Mail|Bankleitzahl 1|IBAN-Nr. 1|Zahlungsbedingung|Kreditlimit (Debitor)',
      '10001|Holzbau Winter GmbH|||Winter|DE|DE111222333|Firma|Waldweg 3|87435|Kempten|DE|+49 831 555010|info@holzbau-winter.de|73350000|DE02733500000000012345|30 Tage netto|20000',
      '10002||Sommer|Karin|Sommer|||Frau|Seestr. 8|88131|Lindau|DE|+49 8382 555020|karin.sommer@web.de|||sofort|1000',
      '10003|Frühling AG|||Frühling|AT|ATU12345678|Firma|Ring 1|1010|Wien|AT|+43 1 5550303|office@fruehling.at||AT611904300234573201|14 Tage 2 %|50000',
    ],
    fields:
      'record.externalId company.name person.familyName/person.fullName person.givenName custom/company.localName custom/company.country company.taxId person.honorific company.address company.postalCode company.city company.country company.phone/person.phone company.email/person.email custom custom company.paymentTerms company.creditLimit',
  },
  {
    name: 'de: abbreviations of an inside sales desk',
    headerRow: 1,
    lines: [
      'Preisliste 2026 - Verteiler',
      'Kd.-Nr.|Fa.|Ansprechp.|Fkt.|Str./Hausnr.|PLZ|Ort|Tel.-Nr.|Durchw.|Fax-Nr.|Handy-Nr.|Mailadr.|Branche|Rabattgr.|Ums. VJ (T€)|Zahl.-Ziel|AD-Mitarb.|Letzter Besuch|Bem.',
      '20110|Metallbau Roth KG|Hr. Roth|Inh.|Am Hang 2|70173|Stuttgart|0711 555010|-12|0711 555019|0171 5550101|roth@mb-roth.de|Metall|R2|120|30 T|Weiß|12.08.2026|',
      '20111|Elektro Sonne|Fr. Klee|EK|Bahnhofstr. 9|79098|Freiburg|0761 555020|||0172 5550202|klee@elektro-sonne.de|Elektro|R1|85|14 T|Weiß|03.09.2026|Neukunde',
      '20130|Schreinerei Blum|Hr. Blum||Hof 1|78462|Konstanz|07531 555030||07531 555039||info@blum-holz.de|Holz|R3|12|bar|Grau||zahlt schlecht',
    ],
    fields:
      'record.externalId company.name person.fullName person.jobTitle company.address company.postalCode company.city company.phone/person.phone custom company.fax person.mobile person.email/company.email company.industry custom custom/company.annualRevenue company.paymentTerms record.owner record.lastContactedAt record.note',
  },
  {
    name: 'de: fair contacts',
    headerRow: 0,
    lines: [
      'Messe|Erfasst am|Titel|Vorname|Nachname|Abteilung|Unternehmen|Land|Mobilnr.|E-Mail geschäftl.|Produktinteresse|Kaufabsicht (A-C)|Erfasst von|Nächster Schritt am|Gesprächsnotiz|Einwilligung DSGVO',
      'Ambiente 2026|07.02.2026|Dr.|Eva|Lang|Einkauf|Tischkultur Lang|Deutschland|+49 151 5550101|e.lang@tklang.de|Gläser|A|Jonas|20.02.2026|will Muster|ja',
      'Ambiente 2026|07.02.2026||Marek|Nowak|Zakupy|Dom Polska|Polen|+48 601 555 010|marek@dompolska.pl|Töpfe|B|Jonas|||ja',
      'Ambiente 2026|08.02.2026||Lea|Graf|Marketing|Graf Deko|Schweiz|+41 79 555 01 03|lea@grafdeko.ch|Kerzen|C|Mia|01.03.2026||nein',
    ],
    fields:
      'record.campaign/record.source record.firstMetAt/custom person.honorific person.givenName person.familyName person.department company.name company.country person.mobile person.email record.productsOfInterest record.rating record.owner/custom record.nextFollowUpAt record.note custom',
  },
  {
    name: 'fr: accounting third parties',
    headerRow: 0,
    lines: [
      'N° compte|Intitulé|Abrégé|Qualité|Interlocuteur|Adresse|Complément|Code postal|Ville|Pays|N° TVA intracom.|SIRET|Tél.|Télécopie|Courriel|Encours autorisé|Délai règlement|Représentant|Solde|Observations',
      '411DUPONT|Dupont Emballages|DUPONT|Client|M. Lefèvre|8 rue des Lilas||59000|Lille|France|FR40123456789|12345678900011|03 20 55 01 01|03 20 55 01 09|contact@dupont-emb.fr|30000|45 j fin de mois|Perrin|4 520,00|',
      '411MARTIN|Martin Frères|MARTIN|Client|Mme Roy|Z.A. du Pont|Bât. C|35000|Rennes|France|FR55987654321|98765432100022|02 99 55 02 02||compta@martinfreres.fr|15000|30 j|Perrin|0,00|relancer',
      '401VERRE|Verrerie du Nord|VERRE|Fournisseur|M. Petit|2 quai Nord||62100|Calais|France|FR12456789123|45678912300033|03 21 55 03 03|03 21 55 03 09|adv@verrerienord.fr||60 j|Blanc|-12 300,00|',
    ],
    fields:
      'record.externalId company.name custom/company.localName company.kind person.fullName company.address company.address/custom company.postalCode company.city company.country company.taxId company.taxId/custom company.phone/person.phone company.fax company.email/person.email company.creditLimit company.paymentTerms record.owner custom record.note',
  },
  {
    name: 'fr: visitors of a food fair',
    headerRow: 1,
    lines: [
      'SIAL 2026 – fiches contacts',
      'Civ.|Prénom|Nom|Société|Fonction|Pays|Portable|Mél|Produits recherchés|Volume annuel estimé|Priorité|Commercial|Date RDV|Relance le|Compte rendu|Langue',
      'M.|Karim|Benali|Benali Import|gérant|Algérie|+213 555 01 01 01|karim@benali.dz|thon|2 conteneurs|1|Julie|19/10/2026|02/11/2026|envoyer tarif|FR',
      'Mme|Sofie|Peeters|Peeters NV|acheteuse|Belgique|+32 475 55 01 02|sofie@peeters.be|sauces|1 camion|2|Julie|19/10/2026|||NL',
      'M.|Ali|Traoré|Bamako Distribution|DG|Mali|+223 76 55 01 03|ali@bamakodis.ml|pâtes|4 conteneurs|1|Marc|20/10/2026|30/10/2026|acompte 30 %|FR',
    ],
    fields:
      'person.honorific person.givenName person.familyName company.name person.jobTitle company.country person.mobile person.email record.productsOfInterest custom record.rating/custom record.owner record.firstMetAt/record.lastContactedAt/custom record.nextFollowUpAt record.note person.language',
  },
  {
    name: 'es: customers of a distributor',
    headerRow: 0,
    lines: [
      'Cód. Cliente|Nombre Fiscal|Nombre Comercial|C.I.F.|Domicilio|C.P.|Población|Provincia|País|Tlf.|Tlf. 2|Móvil|Correo-e|Pers. Contacto|Cargo|F. Pago|Días pago|Riesgo conc.|Comercial|F. Alta|Última compra|Obs.',
      '000123|Distribuciones Levante S.L.|DisLevante|B12345674|C/ Mayor 10|46001|Valencia|Valencia|España|963 555 101|963 555 102|600 555 101|pedidos@dislevante.es|Lucía Ferrer|Compras|Transferencia|30|12000|Ramos|12/01/2019|03/10/2026|',
      '000124|Hermanos Ruiz C.B.|Frutas Ruiz|E23456789|Pol. Ind. Sur 4|30001|Murcia|Murcia|España|968 555 201||611 555 201|ruiz@frutasruiz.com|Paco Ruiz|Gerente|Giro|60|6000|Ramos|30/05/2020|21/09/2026|no servir lunes',
      '000140|Norte Alimentación S.A.|Norali|A34567891|Av. del Puerto 7|48001|Bilbao|Vizcaya|España|944 555 301|944 555 302||compras@norali.es|Ane Etxea|Jefa de compras|Confirming|90|50000|Soto|08/11/2022|10/10/2026|',
    ],
    fields:
      'record.externalId company.name company.localName/company.name/custom company.taxId company.address company.postalCode company.city company.region company.country company.phone/person.phone company.phone/person.phone/custom person.mobile company.email/person.email person.fullName person.jobTitle company.paymentTerms company.paymentTerms/custom company.creditLimit record.owner custom/record.firstMetAt custom record.note',
  },
  {
    name: 'es: Latin American prospects',
    headerRow: 1,
    lines: [
      'Prospectos Expo Lima 2026',
      'Nombres y Apellidos|Empresa|RUC/RFC/NIT|Cargo que ocupa|Celular (WhatsApp)|Correo electrónico|Ciudad - País|Rubro|Producto de interés|Monto estimado US$|Temperatura|Asesor|Próx. contacto|Cómo nos conoció|Comentario',
      'Carlos Quispe Rojas|Andina Import SAC|20123456789|gerente general|+51 955 501 101|carlos@andina.pe|Lima - Perú|ferretería|candados|15000|caliente|Vale|10/11/2026|feria|',
      'Daniela Gómez|Ferreandes Ltda|900123456-7|compras|+57 310 555 0102|daniela@ferreandes.co|Bogotá - Colombia|ferretería|cerraduras|8000|tibio|Vale|15/11/2026|Instagram|pide muestras',
      'Luis Hernández|Grupo Norteño|GNO101010AB1|dueño|+52 81 5550 0103|luis@gnorteno.mx|Monterrey - México|construcción|bisagras|30000|frío|Iván||referido|',
    ],
    fields:
      'person.fullName company.name company.taxId person.jobTitle person.mobile/person.whatsapp person.email company.city/company.country company.industry record.productsOfInterest deal.amount/custom record.rating/record.lifecycle/custom record.owner record.nextFollowUpAt record.source record.note',
  },
  {
    name: 'pt: Brazilian ERP',
    headerRow: 0,
    lines: [
      'Cód.|Razão Social|Nome Fantasia|CNPJ/CPF|Inscr. Est.|Logradouro|Nº|Bairro|Município|UF|CEP|DDD|Fone|Celular|E-mail NF-e|Contato|Cond. Pgto|Lim. Crédito|Vendedor|Dt. Cadastro|Dt. Últ. Compra|Situação',
      '1|Mercado Sul Ltda|Mercado Sul|12.345.678/0001-95|123.456.789.000|Rua XV|100|Centro|Curitiba|PR|80020-310|41|3555-0101|41 98855-0101|nfe@mercadosul.com.br|Rosa|28 ddl|10000|Beto|10/02/2020|01/10/2026|Ativo',
      '2|Casa do Norte ME|Casa do Norte|98.765.432/0001-10|ISENTO|Av. Brasil|2200|Jardim|Manaus|AM|69000-000|92|3555-0202|92 98855-0202|casa@casadonorte.com|Zé|à vista|0|Beto|22/07/2021|15/08/2026|Inativo',
      '3|Padaria Lisboa EPP|Pão Lisboa|45.678.912/0001-33|456.789.123.111|Rua do Ouro|7|Savassi|Belo Horizonte|MG|30140-000|31|3555-0303|31 98855-0303|compras@paolisboa.com.br|Inês|30/60|5000|Nanda|05/03/2022|20/10/2026|Ativo',
    ],
    fields:
      'record.externalId/ignore company.name company.localName/company.name/custom company.taxId custom/company.taxId company.address custom/company.address custom/company.address company.city company.region company.postalCode custom company.phone/person.phone person.mobile company.email/person.email person.fullName company.paymentTerms company.creditLimit record.owner custom/record.firstMetAt custom record.lifecycle/custom',
  },
  {
    name: 'pt: Portuguese exporter of cork',
    headerRow: 0,
    lines: [
      'Cliente|NIF|Morada|Cód. Postal|Localidade|País|Telef.|Telem.|Correio eletrónico|Pessoa a contactar|Função|Sítio web|Artigos|Incoterm|Prazo pag.|Moeda|Responsável|Observ.',
      'Weinhaus Mosel GmbH|DE222333444|Uferstr. 4|54290|Trier|Alemanha|+49 651 555010|+49 170 5550401|einkauf@weinhaus-mosel.de|Frau Stein|compras|weinhaus-mosel.de|rolhas naturais|EXW|60 d|EUR|Tiago|',
      'Napa Cork Supply|US-77-1234567|12 Oak Rd|94558|Napa|EUA|+1 707 555 0102|+1 707 555 0192|jim@napacork.com|Jim Fox|owner|napacork.com|rolhas técnicas|FOB|30 d|USD|Tiago|amostras',
      'Bodegas Sol SA|A45678912|Ctra. Logroño 3|26001|Logroño|Espanha|+34 941 555 103|+34 600 555 103|sol@bodegassol.es|Pilar|enóloga||rolhas|DAP|90 d|EUR|Rita|',
    ],
    fields:
      'company.name company.taxId company.address company.postalCode company.city company.country company.phone/person.phone person.mobile company.email/person.email person.fullName person.jobTitle company.website record.productsOfInterest company.incoterm company.paymentTerms company.currency record.owner record.note',
  },
  {
    name: 'it: customers of a management program',
    headerRow: 0,
    lines: [
      'Cod. cli.|Rag. Soc. 1|Rag. Soc. 2|Indirizzo|Cap|Città|Pr|Naz.|P.IVA/C.F.|Cod. SDI|PEC|Tel. uff.|Tel. magazzino|Cell. titolare|Rif. acquisti|Mod. pag.|Fido|Ag.|Data ult. fatt.|Note interne',
      '501|Gastronomia Verdi|di Verdi L. & C. snc|Via Roma 1|43121|Parma|PR|IT|01234567890|ABC1234|verdi@pec.it|0521 555101|0521 555102|333 5550101|sig. Luca|Ri.Ba. 60|8000|Bassi|30/09/2026|',
      '502|Alimentari Bianchi srl||Corso Italia 22|10121|Torino|TO|IT|02345678901|XYZ9876|bianchi@legalmail.it|011 5550202||347 5550202|sig.ra Piera|Bonifico 30|5000|Bassi|12/10/2026|chiuso lun.',
      '515|Sapori Sud srl|filiale|Via Mare 9|80121|Napoli|NA|IT|03456789012|0000000|saporisud@pec.it|081 5550303|081 5550304||Ciro|Rim. diretta|0|Longo|01/08/2026|',
    ],
    fields:
      'record.externalId company.name custom/company.name/company.localName company.address company.postalCode company.city company.region company.country company.taxId custom company.email/custom company.phone company.phone/custom person.mobile person.fullName company.paymentTerms company.creditLimit record.owner custom record.note',
  },
  {
    name: 'it/en: stand contacts',
    headerRow: 1,
    lines: [
      'Cibus Parma 2026 - contatti stand / booth leads',
      'Cognome / Surname|Nome / Name|Azienda / Company|Ruolo / Role|Paese / Country|Cellulare / Mobile|Mail|Interesse / Interest|Voto / Score|Seguito da / Followed by|Richiamare il / Call back|Appunti / Notes|Biglietto da visita / Card',
      'Meyer|Lukas|Meyer Feinkost|Einkäufer|Germania|+49 171 5550501|lukas@meyer-feinkost.de|pasta|9|Chiara|20/05/2026|listino|sì',
      'Jansen|Bram|Jansen Foods BV|owner|Olanda|+31 6 5555 0502|bram@jansenfoods.nl|olio|7|Chiara|||sì',
      'Suzuki|Hana|Roma Trading KK|buyer|Giappone|+81 80 5550 0503|hana@romatrading.jp|aceto|8|Davide|25/05/2026|campioni|no',
    ],
    fields:
      'person.familyName person.givenName company.name person.jobTitle company.country person.mobile person.email record.productsOfInterest record.rating record.owner record.nextFollowUpAt record.note custom',
  },
]
