import type { HeldOutList } from './held-out-list'

export const twelfthWest: readonly HeldOutList[] = [
  {
    name: 'w12-de-kunden',
    headerRow: 2,
    lines: [
      'Kundenliste Holzhandel Brettschneider & Sohn',
      'Stand: 02.03.2026',
      'Lfd. Nr.|Kd.-Nr.|Firma|Branche|Straße|Hausnr.|PLZ|Ort|Bundesland|Anrede|Vorname|Nachname|Funktion|Tel.|Handy|Mailadresse|USt-IdNr.|Zahlungsziel|Kreditlimit €|Betreuer|letzter Besuch|WV|Bemerkung',
      '1|10044|Zimmerei Aumüller GmbH|Zimmerei|Gewerbestr.|12a|83278|Traunstein|Bayern|Herr|Korbinian|Aumüller|Geschäftsführer|0861 555 7120|0171 5550912|info@zimmerei-aumueller.de|DE811204455|14 Tage 2 % Skonto|25.000|Hr. Pauli|14.01.2026|15.04.2026|KVH, Lieferung mit Kran',
      '2|10051|Tischlerei Wübben|Tischlerei|Am Esch|3|49716|Meppen|Niedersachsen|Frau|Gesine|Wübben|Inhaberin|05931 55 518||wuebben@t-online.de|DE276608113|30 Tage netto|8.000|Hr. Pauli|09.12.2025|10.03.2026|nur Eiche',
      '3|10067|Baustoffzentrum Elbtal KG|Baustoffhandel|Hafenstr.|88|01662|Meißen|Sachsen|Herr|Ronny|Zschoche|Einkäufer|03521 555 440|0152 55501884|r.zschoche@bz-elbtal.de|DE140932276|30 Tage netto|60.000|Fr. Lenk|23.02.2026|23.03.2026|',
      '4|10070|Treppenbau Hinterleitner|Treppenbau|Linzer Str.|41|4470|Enns||Herr|Alois|Hinterleitner|Meister|+43 7223 55 510|+43 664 5550713|office@treppen-hinterleitner.at|ATU55501982|Vorkasse|0|Fr. Lenk|||Österreich, ohne USt.',
    ],
    fields:
      'ignore record.externalId company.name company.industry company.address company.address company.postalCode company.city company.region person.honorific person.givenName person.familyName person.jobTitle company.phone/person.phone person.mobile company.email/person.email company.taxId company.paymentTerms company.creditLimit record.owner record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'w12-de-messe',
    headerRow: 2,
    lines: [
      '|Messekontakte Automechanika - bitte nachfassen!',
      '-',
      '|Datum Gespräch|Unternehmen|Land|Ansprechparnter|Abteilung|Position|Durchwahl|E-Mail|Gesprächsnotiz|Produktinteresse|Priorität|Angebotssumme|Whg.|Auftrag erwartet bis|Zuständig|Sprache|Messe',
      '|09.09.2025|Autodíly Hrubeš s.r.o.|Tschechien|Vojtěch Hrubeš|Einkauf|Leiter|+420 465 555 112|hrubes@autodily-hrubes.cz|braucht Preise ab 500 Stk.|Stoßdämpfer|A|12.400|EUR|31.10.2025|Melanie|Deutsch|Automechanika 2025',
      '|10.09.2025|Garage Equip Suisse SA|Schweiz|Nadège Rochat|Technik|Ingenieurin|+41 21 555 40 18|n.rochat@garage-equip.ch|Muster Hebebühne ansehen|Hebebühne|B|38.000|CHF|15.12.2025|Jens|Französisch|Automechanika 2025',
      '|10.09.2025|Motorparts Lublin Sp.k.|Polen|Agnieszka Bielak|Export|Managerin|+48 81 555 27 40|a.bielak@motorparts-lublin.pl|will uns beliefern|keine|C||||Melanie|Englisch|Automechanika 2025',
      '|12.09.2025|Delsol Recambios S.L.|Spanien|Iker Goñi|Einkauf|Assistent|+34 948 555 071|iker@delsolrecambios.es|Katalog schicken|Zündkerzen|B|4.900|EUR|30.11.2025|Jens|Spanisch|Automechanika 2025',
    ],
    fields:
      'custom record.firstMetAt/record.lastContactedAt company.name company.country person.fullName person.department person.jobTitle person.phone person.email record.note record.productsOfInterest record.rating deal.amount deal.currency/company.currency deal.expectedCloseOn record.owner person.language record.campaign',
  },
  {
    name: 'w12-fr-clients',
    headerRow: 1,
    lines: [
      'Fichier clients & prospects - cosmétiques bio',
      'Code client|Raison sociale|Forme juridique|N° SIRET|N° TVA intra.|Dirigeant|Effectif|CA annuel (k€)|Adresse|CP|Ville|Pays|Civilité|Nom|Prénom|Fonction|Tél. fixe|Portable|Courriel|Statut|Origine du contact|Relance le|Commercial|Obs.',
      "C0031|L'Herbier de Camille|SARL|48822155500017|FR31488221555|Camille Roussin|9|840|14 rue des Tanneurs|84000|Avignon|France|Mme|Roussin|Camille|Gérante|04 90 55 51 20|06 55 50 12 77|camille@herbierdecamille.fr|Client|Salon|12/03/2026|Élodie|commande tous les 2 mois",
      'C0038|Pharmacie du Vieux Port|EURL|51277055500024|FR08512770555|Hervé Mattei|6|1 900|3 quai de Rive|13002|Marseille|France|M.|Mattei|Hervé|Pharmacien titulaire|04 91 55 50 38||contact@pharmavieuxport.fr|Prospect|Bouche à oreille|20/03/2026|Élodie|',
      'P0104|Bio Planète Liège|SPRL||BE0555701288|Sophie Lambrecht|22|3 100|88 rue Féronstrée|4000|Liège|Belgique|Mme|Delvaux|Aurélie|Acheteuse|+32 4 555 10 72|+32 475 55 50 81|a.delvaux@bioplaneteliege.be|Prospect|Site internet|06/04/2026|Thibault|envoyer échantillons sérum',
      'C0052|Spa Les Trois Sources|SAS|80144755500011|FR62801447555|Julien Castaing|35|2 450|route des Thermes|65110|Cauterets|France|M.|Bordes|Mathieu|Resp. achats|05 62 55 51 19|06 55 51 88 03|achats@troissources.fr|Client inactif|Démarchage|02/03/2026|Thibault|relancer avant saison',
    ],
    fields:
      'record.externalId company.name custom company.taxId/custom company.taxId company.representative company.employees company.annualRevenue company.address company.postalCode company.city company.country person.honorific person.familyName person.givenName person.jobTitle company.phone/person.phone person.mobile person.email/company.email record.lifecycle record.source record.nextFollowUpAt record.owner record.note',
  },
  {
    name: 'w12-es-cotizaciones',
    headerRow: 2,
    lines: [
      'Seguimiento de cotizaciones - Químicos del Bajío',
      '-',
      'Folio|Fecha|Cliente|RFC|Atención a|Puesto|Tel. oficina|Cel / WhatsApp|Correo|Asunto|Producto|Importe|Moneda|Cond. de pago|Estatus|Cierre estimado|Vendedor|',
      'CT-0412|12/01/2026|Curtidos Montoya S.A. de C.V.|CMO980415KL3|Ing. Raúl Montoya|Gerente de planta|477 555 0132|477 555 8810|rmontoya@curtidosmontoya.mx|Suministro anual sulfuro|Sulfuro de sodio|485,000|MXN|Crédito 30 días|Negociación|27/02/2026|Paty|pide bajar 3%',
      'CT-0415|15/01/2026|Limpieza Total del Centro|LTC110922QA7|Srita. Karina Olvera|Compras|442 555 0190|442 555 7716|compras@limpiezatotal.mx|Sosa para detergente|Sosa cáustica|96,300|MXN|Contado|Ganada|22/01/2026|Paty|',
      'CT-0421|23/01/2026|Agroinsumos Copán S. de R.L.||Sr. Wilmer Paz|Dueño|+504 2555 1184|+504 9555 0471|wilmer@agrocopan.hn|Exportación Honduras|Sulfato de zinc|18,750|USD|Anticipo 50%|Enviada|31/03/2026|Memo|flete por su cuenta',
      'CT-0424|28/01/2026|Pinturas Arrecife|PAR050630TT1|Lic. Mónica Cetina|Directora|998 555 0127||mcetina@pinturasarrecife.mx|Bióxido de titanio|TiO2 rutilo|212,000|MXN|Crédito 45 días|Perdida|20/02/2026|Memo|compró chino',
    ],
    fields:
      'custom/record.externalId custom company.name company.taxId person.fullName person.jobTitle company.phone/person.phone person.mobile/person.whatsapp person.email/company.email deal.title record.productsOfInterest/deal.title deal.amount deal.currency/company.currency company.paymentTerms deal.stage deal.expectedCloseOn record.owner record.note/custom',
  },
  {
    name: 'w12-pt-cadastro',
    headerRow: 1,
    lines: [
      'CADASTRO DE CLIENTES - RAÇÕES E PET',
      'Cód.|Razão Social|Nome Fantasia|CNPJ|Insc. Estadual|Logradouro|Nº|Bairro|Município|UF|CEP|Contato|Cargo|Fone|Zap|E-mail|Aniversário|Ramo|Lim. Crédito|Prazo|Representante|Últ. Compra|Obs.',
      '231|Agropecuária Três Irmãos Ltda|Três Irmãos|18.442.907/0001-55|062.118.440.0071|Av. Getúlio Vargas|1820|Centro|Patos de Minas|MG|38700-128|Seu Ademir|proprietário|(34) 3555-0182|(34) 95555-7710|tresirmaos@agro3i.com.br|19/03|Agropecuária|R$ 15.000,00|28 dias|Cleber|11/02/2026|gosta de café, ligar cedo',
      '236|M. F. Tavares Pet Shop ME|Bicho Mimado|27.905.116/0001-08|Isento|Rua das Acácias|77|Jd. América|Ribeirão Preto|SP|14020-260|Fabiana Tavares|sócia|(16) 3555-0944|(16) 95555-2048|fabi@bichomimado.com.br|02/10|Pet shop|R$ 4.000,00|à vista|Cleber|20/01/2026|',
      '240|Distribuidora Cão Feliz S.A.|Cão Feliz|05.771.340/0002-71|90412277-18|Rod. BR-277|Km 592|Industrial|Cascavel|PR|85804-600|Gilson Bortolini|comprador|(45) 3555-1207|(45) 95555-6631|gilson@caofeliz.com.br|27/06|Atacado|R$ 80.000,00|30/60/90|Rosane|25/02/2026|paletes mistos',
      '247|Clínica Vet. Quatro Patas Ltda|Quatro Patas|33.168.552/0001-40|Isento|Rua Padre Roma|215|Tamarineira|Recife|PE|52060-060|Dra. Luciana Melo|veterinária|(81) 3555-0073|(81) 95555-8142|luciana@quatropatasvet.com.br|14/12|Clínica|R$ 6.000,00|21 dias|Rosane|05/12/2025|só linha terapêutica',
    ],
    fields:
      'record.externalId company.name custom/company.localName company.taxId custom company.address company.address company.address/custom company.city company.region company.postalCode person.fullName person.jobTitle company.phone/person.phone person.whatsapp/person.mobile person.email/company.email person.birthday company.industry company.creditLimit company.paymentTerms record.owner custom record.note',
    accept: {
      1: ['company.localName'],
      2: ['company.name'],
      4: ['company.taxId'],
      21: ['record.lastContactedAt'],
    },
  },
  {
    name: 'w12-it-rubrica',
    headerRow: 3,
    lines: [
      'Rubrica clienti estero e Italia - Tessuti Valbisenzio',
      'agg. febbraio 2026',
      'AZIENDA|||||||REFERENTE|||||COMMERCIALE||||',
      'Ragione sociale|P.IVA|Cod. SDI|Indirizzo|Località|Prov.|Nazione|Nominativo|Ruolo|Cell.|Mail|PEC|Agente|Articoli di interesse|Pagamento|Resa|Note',
      'Confezioni Bellandi Srl|01955570482|M5UXCR1|Via dei Conciatori 22|Empoli|FI|Italia|Ilaria Bellandi|titolare|335 555 0182|ilaria@confbellandi.it|bellandi@pec.it|Fantoni|lana cotta|RiBa 60 gg|Porto franco|chiusi ad agosto',
      'Sartoria Quarantelli Snc|02715551204|0000000|Via Saragozza 118|Bologna|BO|Italia|Dott. Quarantelli|socio|348 555 7719|info@quarantelli.it|quarantelli@legalmail.it|Fantoni|flanella|bonifico anticipato|Porto assegnato|',
      'Hofmeister Mode GmbH|DE295550417||Lindwurmstr. 95|München||Germania|Sabine Kolb|Einkauf|+49 151 5550 4417|kolb@hofmeister-mode.de||Degl’Innocenti|jersey|30 gg d.f.|DAP|campionario a settembre',
      'Kobayashi Textile Co., Ltd.|||2-8-4 Honmachi, Chuo-ku|Osaka||Giappone|Kobayashi Aya|buyer|+81 80 5551 2093|aya@kobatex.jp||Degl’Innocenti|cashmere|L/C a vista|FOB La Spezia|parla inglese',
    ],
    fields:
      'company.name company.taxId custom company.address company.city company.region company.country person.fullName person.jobTitle person.mobile person.email/company.email company.email/custom record.owner record.productsOfInterest company.paymentTerms company.incoterm record.note',
  },
]
